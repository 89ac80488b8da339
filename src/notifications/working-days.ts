// The Swedish calendar: which days offices are closed. The three eves count, as they do in the act on annual leave.
import { plusDays } from './swedish-time.ts';

/** @param day ISO date */
export function isWorkingDay(day: string): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** So many working days after a day, counted from the next one when it is none itself; 0 gives that one. */
export function workingDaysAfter(day: string, count: number): string {
  let found = day;
  for (let left = count; left > 0 || !isWorkingDay(found); ) {
    if (left > 0 && isWorkingDay(found)) left -= 1;
    found = plusDays(found, 1);
  }
  return found;
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

const fixed: ReadonlySet<string> = new Set([
  '01-01',
  '01-06',
  '05-01',
  '06-06',
  // Christmas Eve to the day after Christmas Day, and New Year's Eve.
  '12-24',
  '12-25',
  '12-26',
  '12-31',
]);

/** Good Friday, Easter Monday, Ascension Day and Whit Sunday; the other days of these feasts are Sundays anyway. */
const fromEaster: ReadonlySet<number> = new Set([-2, 1, 39, 49]);

function isHoliday(day: string): boolean {
  const date = day.slice(5);
  if (fixed.has(date)) return true;
  // Midsummer Eve is the Friday between 19 and 25 June. All Saints' Day is always a Saturday.
  if (date >= '06-19' && date <= '06-25' && weekdayOf(day) === 5) return true;
  return fromEaster.has((Date.parse(day) - Date.parse(easterOf(Number(day.slice(0, 4))))) / (24 * 60 * 60 * 1000));
}

/** Easter Sunday by Gauss's method with the corrections for the Gregorian calendar. */
function easterOf(year: number): string {
  const century = Math.floor(year / 100);
  const moon = (15 - Math.floor((13 + 8 * century) / 25) + century - Math.floor(century / 4)) % 30;
  const sun = (4 + century - Math.floor(century / 4)) % 7;
  const golden = year % 19;
  const fullMoon = (19 * golden + moon) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + sun) % 7;
  let days = fullMoon + toSunday;
  if (days === 35) days = 28;
  if (days === 34 && fullMoon === 28 && golden > 10) days = 27;
  return plusDays(`${year}-03-22`, days);
}
