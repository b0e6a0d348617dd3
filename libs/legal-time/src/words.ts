import type { Day } from './calendar.js';
import { dayOfWeek, type IsoDate, plusDays } from './iso-date.js';

/** One step of a computation, in Chinese and in English. */
export interface Step {
  readonly zh: string;
  readonly en: string;
}

const WEEKDAYS: readonly Step[] = [
  { zh: '星期日', en: 'Sunday' },
  { zh: '星期一', en: 'Monday' },
  { zh: '星期二', en: 'Tuesday' },
  { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' },
  { zh: '星期五', en: 'Friday' },
  { zh: '星期六', en: 'Saturday' },
];

const HOLIDAYS: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: '70th Anniversary of Victory',
};

/** The date with its weekday, and whether a weekend day is a working day. */
export function dayWords({ date, makeUp }: Day): Step {
  const { zh, en } = WEEKDAYS[dayOfWeek(date)] as Step;
  return {
    zh: `${date}（${makeUp ? '调休上班的' : ''}${zh}）`,
    en: `${date} (${makeUp ? 'a make-up working ' : ''}${en})`,
  };
}

/** A run of consecutive days off, with the names of its holidays. */
export function offWords(run: readonly Day[]): Step {
  const first = run.at(0)?.date;
  const last = run.at(-1)?.date;
  const names = holidayNames(run);
  const zhName = names.length > 0 ? names.join('、') : '周末';
  const enName = names.length > 0 ? names.map((name) => HOLIDAYS[name] ?? name).join(', ') : 'weekend';
  return {
    zh: first === last ? `${first}休息（${zhName}）` : `${first}至${last}休息（${zhName}）`,
    en: first === last ? `${first} is off (${enName})` : `${first} to ${last} are off (${enName})`,
  };
}

/** The days that a period leaves out, one step for each pause. */
export function pauseWords(pauses: readonly Readonly<{ from: IsoDate; until: IsoDate }>[]): Step[] {
  return pauses.map(({ from, until }) => {
    const last = plusDays(until, -1);
    return from === last
      ? { zh: `${from}中止，不计入。`, en: `${from} is suspended: not counted.` }
      : { zh: `${from}至${last}中止，不计入。`, en: `${from} to ${last} are suspended: not counted.` };
  });
}

/** The steps over passing days: each holiday in one step, all ordinary weekends in one, all make-up days in one. */
export function passedWords(days: readonly Day[]): Step[] {
  const runs = offRuns(days);
  const holidays = runs.filter((run) => holidayNames(run).length > 0);
  const weekendDays = runs.flat().length - holidays.flat().length;
  const makeUp = days.filter((day) => day.makeUp).map(({ date }) => date);
  const steps = holidays.map((run) => {
    const { zh, en } = offWords(run);
    return { zh: `${zh}，不计入。`, en: `${en}: not counted.` };
  });
  if (weekendDays > 0) {
    steps.push({
      zh: `其间普通周末${weekendDays}天，不计入。`,
      en: `Days of ordinary weekends in between: ${weekendDays}, not counted.`,
    });
  }
  if (makeUp.length > 0) {
    steps.push({
      zh: `${makeUp.join('、')}为调休上班的周末，计入。`,
      en: `Make-up working weekend days, counted: ${makeUp.join(', ')}.`,
    });
  }
  return steps;
}

/** The reservation for days whose notice is not known. */
export function provisionalWords(days: readonly Day[]): Step[] {
  const years = [...new Set(days.flatMap(({ lacks = [] }) => lacks))];
  if (years.length === 0) return [];
  const [zh, en] = [years.join('、'), years.join(', ')];
  return [
    {
      zh: `日历中尚无${zh}年的放假安排：该年暂按《全国年节及纪念日放假办法》第二条的放假日和普通周末推算，上年12月29日至31日也可能随之调整；安排公布后重新计算。`,
      en: `Provisional: the calendar lacks ${en}, reckoned by the statutory holidays and weekends; its notice may also change 29 to 31 December before it. Recomputed once it is announced.`,
    },
  ];
}

/** A last day that another calendar moves. */
export function recomputedWords(before: string, after: IsoDate): Step {
  return {
    zh: `日历更新后重新计算，最后一日由${before}改为${after}。`,
    en: `Recomputed with a newer calendar: the last day is ${after} instead of ${before}.`,
  };
}

/** A last day that another calendar puts into the past. */
export function pastWords(computed: IsoDate, today: IsoDate): Step {
  return {
    zh: `日历更新后重新计算，最后一日为${computed}；期限不在暂定日期届满，以重新计算之日${today}为最后一日。`,
    en: `Recomputed with a newer calendar: the last day would be ${computed}, but no period ends on a provisional date; it ends on ${today}, the day of this recomputation.`,
  };
}

function holidayNames(run: readonly Day[]): string[] {
  return [...new Set(run.flatMap(({ holiday }) => holiday?.split('、') ?? []))];
}

/** Groups the days off into runs of consecutive ones. */
export function offRuns(days: readonly Day[]): Day[][] {
  const runs: Day[][] = [];
  for (const day of days.filter(({ worked }) => !worked)) {
    const before = runs.at(-1)?.at(-1)?.date;
    if (before && plusDays(before, 1) === day.date) runs.at(-1)?.push(day);
    else runs.push([day]);
  }
  return runs;
}
