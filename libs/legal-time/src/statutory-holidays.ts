import { type IsoDate, plusDays, yearOf } from './iso-date.js';
import { lunarDays } from './lunar-days.js';

/**
 * The holidays that 全国年节及纪念日放假办法 art. 2 itself fixes for a date, joined by 、; undefined for every other date,
 * and before 2025 and after 2100. A year's notice adds days by moving weekends.
 */
export function statutoryHoliday(date: IsoDate): string | undefined {
  const year = yearOf(date);
  const days = lunarDays[year];
  if (!days) return undefined;
  const [springFestival, qingming, dragonBoat, midAutumn] = days.map((day) => `${year}-${day}` as IsoDate);
  const holidays: Record<string, readonly [from: IsoDate, days: number]> = {
    元旦: [`${year}-01-01`, 1],
    春节: [plusDays(springFestival!, -1), 4],
    清明节: [qingming!, 1],
    劳动节: [`${year}-05-01`, 2],
    端午节: [dragonBoat!, 1],
    国庆节: [`${year}-10-01`, 3],
    中秋节: [midAutumn!, 1],
  };
  const names = Object.entries(holidays).filter(([, [from, length]]) => from <= date && date < plusDays(from, length));
  return names.map(([name]) => name).join('、') || undefined;
}

/** The dates of a year that the regulation itself gives off; none before 2025 and after 2100. */
export function statutoryHolidays(year: number): IsoDate[] {
  const days = Array.from({ length: 366 }, (_, n) => plusDays(`${year}-01-01`, n));
  return days.filter((date) => yearOf(date) === year && statutoryHoliday(date));
}
