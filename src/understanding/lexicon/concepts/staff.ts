// People at work: employment, absence, leadership.
import type { Concept } from './concept.ts';

// prettier-ignore
export const staffConcepts: readonly Concept[] = [
  { sv: ['sjukfrånvaro', 'sjukskriven', 'sjukskrivna', 'sjukskrivning', 'sjuktal', 'sjukdom', 'sjuka'], en: ['sick leave', 'sickness absence', 'absence due to illness', 'off sick'] },
  { sv: ['korttidsfrånvaro', 'korttidssjukfrånvaro', 'kort sjukfrånvaro'], en: ['short-term absence', 'short-term sick leave'] },
  { sv: ['långtidssjukfrånvaro', 'lång sjukfrånvaro'], en: ['long-term sick leave', 'long-term absence'] },
  { sv: ['personalomsättning', 'slutade', 'slutat', 'slutar', 'rörlighet bland personalen'], en: ['staff turnover', 'employee turnover', 'turnover', 'left', 'quit', 'attrition'] },
  { sv: ['årsarbetare', 'heltidstjänster', 'jobbar', 'jobbade', 'arbetar', 'arbetade'], en: ['full-time equivalents', 'fte', 'annual workers', 'work at', 'worked at'] },
  { sv: ['anställd', 'anställda', 'medarbetare', 'personal'], en: ['employee', 'employees', 'staff', 'personnel', 'workforce'] },
  { sv: ['månadsavlönad', 'månadsavlönade'], en: ['monthly paid', 'monthly-paid employees'] },
  { sv: ['timavlönad', 'timavlönade', 'timanställd', 'timanställda'], en: ['hourly paid', 'hourly employees'] },
  { sv: ['tillsvidareanställd', 'fast anställd', 'tillsvidareanställda'], en: ['permanent employee', 'permanently employed'] },
  { sv: ['heltid', 'heltidsanställd', 'heltidsarbetande'], en: ['full time', 'full-time'] },
  { sv: ['deltid', 'deltidsanställd'], en: ['part time', 'part-time'] },
  { sv: ['övertid', 'övertidstimmar'], en: ['overtime'] },
  { sv: ['vikarie', 'vikarier'], en: ['substitute', 'substitutes', 'temporary staff'] },
  { sv: ['chef', 'chefer', 'ledare'], en: ['manager', 'managers', 'boss', 'leader'] },
  { sv: ['arbetsbelastning', 'arbetsbörda', 'arbetstryck'], en: ['workload', 'work load'] },
  { sv: ['medarbetarengagemang', 'hme', 'hållbart medarbetarengagemang'], en: ['employee engagement', 'staff engagement'] },
  { sv: ['ledarskap'], en: ['leadership'] },
  { sv: ['motivation', 'motiverad', 'motiverade'], en: ['motivation', 'motivated'] },
  { sv: ['arbetsmiljö'], en: ['work environment', 'working environment'] },
  { sv: ['pulsmätning', 'puls', 'medarbetarundersökning'], en: ['pulse survey', 'employee survey', 'staff survey'] },
  { sv: ['personaltäthet'], en: ['staff density', 'staffing ratio', 'staff ratio'] },
  { sv: ['pension', 'pensionsavgång', 'pensionsavgångar'], en: ['pension', 'retirement', 'retirements'] },
];
