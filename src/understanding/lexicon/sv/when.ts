// Swedish words for when: years, parts of a year and what lies before or after them.
import type { Lexicon } from '../lexicon.ts';

export const when = {
  latest: [
    'nu för tiden', 'nuförtiden', 'numera',
    'senaste', 'senast', 'nu', 'just nu', 'idag', 'i dag', 'aktuell', 'aktuellt', 'aktuella', 'för närvarande',
    'nuvarande', 'nyaste', 'färskaste', 'dagens',
    'i dagsläget', 'dagsläget', 'i nuläget', 'nuläget', 'för tillfället', 'för stunden', 'i skrivande stund', 'per dags dato', 'dags dato', 'som det ser ut nu', 'som läget är nu', 'senast tillgängliga', 'senaste tillgängliga', 'allra senaste', 'rykande färska', 'färska', 'aktuellaste',
    'senast kända', 'senast uppmätta', 'senast redovisade',
    'nu senast', 'på sistone',
  ],
  'all-periods': ['alla år ni har', 'alla år som finns', 'alla tillgängliga år', 'så långt tillbaka', 'så långt bak', 'så långt bakåt', 'alla år', 'samtliga år', 'alla åren', 'varje år', 'per år', 'år för år', 'årsvis', 'hela perioden', 'alla tre åren', 'tidigare år', 'historiskt'],
  since: ['sedan', 'sen', 'från och med', 'fr o m', 'from', 'från', 'efter'],
  ago: ['sedan', 'år sedan', 'tillbaka'],
  until: ['till och med', 't o m', 'tom', 'fram till', 'till', 'till dess'],
  between: ['mellan'],
  before: ['före', 'innan', 'dessförinnan'],
  'last-years': ['senaste', 'de senaste', 'sista', 'de sista', 'gångna', 'de gångna'],
  'years-word': ['aren', 'år', 'året', 'åren'],
  'last-year': ['i fjol', 'förra året', 'fjolåret', 'fjol', 'ifjol'],
  'year-before-last': ['i förrfjol', 'förrförra året', 'förrfjol', 'i förfjol'],
  'this-year': ['i år', 'innevarande år', 'detta år'],
  'year-before': ['året innan', 'året före', 'föregående år', 'året dessförinnan', 'ett år tidigare', 'året dessförinnan'],
  'year-after': ['året efter', 'nästa år', 'efterföljande år', 'ett år senare', 'året därpå', 'påföljande år'],
  'same-year': ['samma år', 'det året', 'då samma år', 'detsamma året'],
  earlier: ['tidigare', 'innan', 'dessförinnan', 'före'],
  later: ['senare', 'efter', 'därefter'],
  tertial: ['tertial', 't'],
  quarter: ['kvartal', 'q', 'kv'],
} as const satisfies Partial<Lexicon['cues']>; // prettier-ignore
