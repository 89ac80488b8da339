// The words of the calendar: months, weekdays, and what is said of days without naming one.

/** Months as people write them -> 1 to 12. */
export const months: Readonly<Record<string, number>> = {
  januari: 1, jan: 1, january: 1, februari: 2, feb: 2, febr: 2, february: 2, mars: 3, mar: 3, march: 3, april: 4, apr: 4,
  maj: 5, may: 5, juni: 6, jun: 6, june: 6, juli: 7, jul: 7, july: 7, augusti: 8, aug: 8, august: 8,
  september: 9, sept: 9, sep: 9, oktober: 10, okt: 10, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
}; // prettier-ignore

/** These mean something else too: Christmas, a modal verb. They are months only beside a day, a year or "in". */
export const alsoOtherWords: ReadonlySet<string> = new Set(['jul', 'may', 'mar', 'dec', 'sept', 'sep', 'march']);

/** Weekdays -> 1 (Monday) to 7; the Swedish past form (`i måndags`) too. */
export const weekdays: Readonly<Record<string, number>> = {
  måndag: 1, måndags: 1, måndagen: 1, monday: 1, tisdag: 2, tisdags: 2, tisdagen: 2, tuesday: 2,
  onsdag: 3, onsdags: 3, onsdagen: 3, wednesday: 3, torsdag: 4, torsdags: 4, torsdagen: 4, thursday: 4,
  fredag: 5, fredags: 5, fredagen: 5, friday: 5, lördag: 6, lördags: 6, lördagen: 6, saturday: 6,
  söndag: 7, söndags: 7, söndagen: 7, sunday: 7,
}; // prettier-ignore

/** Days beside today, in days from it. */
export const daysFromToday: Readonly<Record<string, number>> = {
  idag: 0, 'i dag': 0, today: 0, imorgon: 1, 'i morgon': 1, imorrn: 1, tomorrow: 1, 'i övermorgon': 2, övermorgon: 2,
  igår: -1, 'i går': -1, yesterday: -1, 'i förrgår': -2, förrgår: -2,
}; // prettier-ignore

export const spans = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** A stretch of the calendar. */
export type Span = (typeof spans)[number];

export const spanWords: Readonly<Record<string, Span>> = {
  dag: 'day', dagar: 'day', dagarna: 'day', dagen: 'day', dygnet: 'day', day: 'day', days: 'day',
  vecka: 'week', veckor: 'week', veckan: 'week', veckorna: 'week', week: 'week', weeks: 'week',
  månad: 'month', månader: 'month', månaden: 'month', månaderna: 'month', mån: 'month', month: 'month', months: 'month',
  kvartal: 'quarter', kvartalet: 'quarter', kvartalen: 'quarter', quarter: 'quarter', quarters: 'quarter',
  år: 'year', året: 'year', åren: 'year', year: 'year', years: 'year',
}; // prettier-ignore

/** Which stretch, counted from the present one. */
export const spansFromNow: Readonly<Record<string, number>> = {
  nästa: 1, nästkommande: 1, kommande: 1, next: 1, 'the next': 1, coming: 1,
  förra: -1, föregående: -1, last: -1, previous: -1, 'the previous': -1,
  denna: 0, detta: 0, hela: 0, 'resten av': 0, 'the rest of the': 0, 'rest of the': 0, 'den här': 0, 'det här': 0, this: 0, 'the current': 0, innevarande: 0,
}; // prettier-ignore

/** "the last week" is the seven days that end now; "last week" is the one before this. */
export const lastOnes: ReadonlySet<string> = new Set([
  'senaste', 'de senaste', 'den senaste', 'det senaste', 'sista', 'de sista', 'den sista', 'the last', 'the past', 'past', 'last',
]); // prettier-ignore

/** Ordinals that a quarter or a day can have in words. */
export const ordinals: Readonly<Record<string, number>> = {
  första: 1, andra: 2, tredje: 3, fjärde: 4, first: 1, second: 2, third: 3, fourth: 4,
}; // prettier-ignore

/** Ends of something, before its name. */
export const ends: ReadonlySet<string> = new Set([
  'slutet av', 'slutet på', 'i slutet av', 'i slutet på', 'utgången av', 'sista dagen i', 'sista',
  'end of', 'the end of', 'at the end of', 'the last day of', 'last day of',
]); // prettier-ignore

/** The end of the year, by name. */
export const endOfYear: ReadonlySet<string> = new Set([
  'årsskiftet', 'slutet av året', 'slutet på året', 'i slutet av året', 'årets slut', 'nyår', 'nyårsafton',
  'end of the year', 'the end of the year', 'year end', 'end of year', 'new year', 'new year s eve', 'end of this year',
]); // prettier-ignore

/** When, but not which day: nobody can say what date is meant. */
export const vagueTimes: ReadonlySet<string> = new Set([
  'våren', 'sommaren', 'hösten', 'vintern', 'i vår', 'i sommar', 'i höst', 'i vinter', 'våras', 'somras', 'höstas', 'vintras', 'i våras',
  'i somras', 'i höstas', 'i vintras', 'sommar', 'höst', 'vinter', 'jul', 'julen', 'påsk', 'påsken', 'midsommar', 'semestern', 'efter semestern', 'sportlovet', 'höstlovet',
  'terminsstart', 'terminen', 'snarast', 'längre fram', 'framöver', 'början av', 'början på', 'mitten av', 'mitten på', 'halvårsskiftet', 'nästa möte', 'efter nyår', 'efter sommaren', 'efter jul', 'efter påsk', 'efter årsskiftet', 'över sommaren',
  'spring', 'summer', 'autumn', 'winter', 'christmas', 'easter', 'midsummer', 'the holidays', 'asap', 'after summer', 'after the summer', 'after christmas', 'after easter', 'after new year', 'sometime', 'beginning of', 'the beginning of', 'the middle of', 'middle of',
]); // prettier-ignore
