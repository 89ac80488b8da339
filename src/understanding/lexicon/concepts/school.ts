// Preschool, school, adult education, culture school.
import type { Concept } from './concept.ts';

// prettier-ignore
export const schoolConcepts: readonly Concept[] = [
  { sv: ['förskola', 'dagis', 'förskoleverksamhet'], en: ['preschool', 'pre-school', 'nursery', 'kindergarten'] },
  { sv: ['fritidshem', 'fritids', 'fritis'], en: ['after-school centre', 'after-school care', 'leisure-time centre'] },
  { sv: ['grundskola', 'grundskolan'], en: ['compulsory school', 'primary school', 'elementary school'] },
  { sv: ['gymnasieskola', 'gymnasium', 'gymnasiet'], en: ['upper secondary school', 'upper secondary', 'high school'] },
  { sv: ['anpassad grundskola', 'särskola'], en: ['adapted compulsory school', 'special school'] },
  { sv: ['komvux', 'vuxenutbildning', 'kommunal vuxenutbildning'], en: ['adult education', 'municipal adult education'] },
  { sv: ['sfi', 'svenska för invandrare'], en: ['swedish for immigrants'] },
  { sv: ['kulturskola', 'musikskola', 'musik- och kulturskola'], en: ['culture school', 'music school', 'school of arts'] },
  { sv: ['elev', 'elever'], en: ['pupil', 'pupils', 'student', 'students'] },
  { sv: ['barn', 'barnen'], en: ['child', 'children', 'kids'] },
  { sv: ['lärare'], en: ['teacher', 'teachers'] },
  { sv: ['förskollärare'], en: ['preschool teacher', 'preschool teachers'] },
  { sv: ['legitimerad', 'behörig', 'lärarlegitimation', 'legitimation', 'behöriga', 'legitimerade', 'utbildad', 'utbildade'], en: ['qualified', 'certified', 'licensed'] },
  { sv: ['åk', 'årskurs', 'klass'], en: ['grade', 'year'] },
  { sv: ['åk 9', 'nian', 'årskurs 9', 'nionde'], en: ['grade 9', 'year 9', 'ninth grade'] },
  { sv: ['åk 8', 'åttan', 'årskurs 8'], en: ['grade 8', 'year 8', 'eighth grade'] },
  { sv: ['åk 6', 'sexan', 'årskurs 6'], en: ['grade 6', 'year 6'] },
  { sv: ['meritvärde', 'betyg', 'slutbetyg'], en: ['merit rating', 'merit value', 'grades', 'grade point'] },
  { sv: ['behörig till gymnasiet', 'gymnasiebehörighet', 'yrkesprogram'], en: ['eligible for upper secondary', 'eligibility'] },
  { sv: ['examen', 'gymnasieexamen'], en: ['diploma', 'graduation', 'degree'] },
  { sv: ['undervisning'], en: ['teaching', 'instruction', 'tuition'] },
  { sv: ['studiero', 'arbetsro'], en: ['calm to study', 'peace to study'] },
  { sv: ['elevhälsa'], en: ['student health'] },
  { sv: ['skolmat', 'skolmåltid', 'måltid'], en: ['school meal', 'school meals', 'meal', 'meals'] },
  { sv: ['matsvinn', 'måltidssvinn', 'svinn'], en: ['food waste', 'meal waste'] },
];
