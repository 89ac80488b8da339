// The municipal concepts of all fields, in both languages. They let a question find a name that says the same in other words.
import type { Concept } from './concept.ts';
import { administration } from './administration.ts';
import { contactWithCitizens } from './contact-with-citizens.ts';
import { cultureAndLeisure } from './culture-and-leisure.ts';
import { democracy } from './democracy.ts';
import { dentalCare } from './dental-care.ts';
import { disabilitySupport } from './disability-support.ts';
import { economy } from './economy.ts';
import { elderlyCare } from './elderly-care.ts';
import { environmentAndWaste } from './environment-and-waste.ts';
import { healthCare } from './health-care.ts';
import { illnessAndTreatment } from './illness-and-treatment.ts';
import { it } from './it.ts';
import { labourMarketAndBusiness } from './labour-market-and-business.ts';
import { measuringWords } from './measuring-words.ts';
import { occupations } from './occupations.ts';
import { peopleAndGroups } from './people-and-groups.ts';
import { planningAndHousing } from './planning-and-housing.ts';
import { population } from './population.ts';
import { preschoolAndAfterSchool } from './preschool-and-after-school.ts';
import { providersPurchasingAndFees } from './providers-purchasing-and-fees.ts';
import { publicHealth } from './public-health.ts';
import { safetyAndCrime } from './safety-and-crime.ts';
import { school } from './school.ts';
import { socialServices } from './social-services.ts';
import { staff } from './staff.ts';
import { taxesAndEqualisation } from './taxes-and-equalisation.ts';
import { trafficAndStreets } from './traffic-and-streets.ts';
import { upperSecondaryAndAdultEducation } from './upper-secondary-and-adult-education.ts';

export const concepts: readonly Concept[] = [
  ...administration,
  ...contactWithCitizens,
  ...cultureAndLeisure,
  ...democracy,
  ...dentalCare,
  ...disabilitySupport,
  ...economy,
  ...elderlyCare,
  ...environmentAndWaste,
  ...healthCare,
  ...illnessAndTreatment,
  ...it,
  ...labourMarketAndBusiness,
  ...measuringWords,
  ...occupations,
  ...peopleAndGroups,
  ...planningAndHousing,
  ...population,
  ...preschoolAndAfterSchool,
  ...providersPurchasingAndFees,
  ...publicHealth,
  ...safetyAndCrime,
  ...school,
  ...socialServices,
  ...staff,
  ...taxesAndEqualisation,
  ...trafficAndStreets,
  ...upperSecondaryAndAdultEducation,
];
