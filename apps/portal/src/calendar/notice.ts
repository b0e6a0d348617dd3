import { isBusinessDate } from '@heng/contracts';
import { dayOfWeek, daysBetween } from '@heng/legal-time';
import { faultAt } from '../web/changes.js';
import { linesOf } from '../web/form.js';
import type { Words } from '../words/index.js';

type DaysOff = Readonly<{ name: string; from: string; until: string }>;
type Announced = Readonly<{ daysOff: readonly DaysOff[]; workdays: readonly string[] }>;
type OfImport = Words['calendarImport'];

/** A paragraph of a notice, such as `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。` */
const PARAGRAPH = /^(?:[一二三四五六七八九十]+、)?([^：:]+)[：:](.+)$/;
const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(](?:[^（）()]*、)?(?:周|星期)([日一二三四五六])[）)])?/g;
const WEEKDAYS = '日一二三四五六';

/**
 * Reads the days of a year from the paragraphs of the State Council's notice, one a line, and compares the weekdays and
 * the lengths that they state. @throws Refused with the line that does not fit
 */
export function readNotice(text: string, year: number, words: OfImport): Announced {
  const lines = linesOf(text).map((line, i) => paragraphIn(line, year, { words, n: i + 1 }));
  return { daysOff: lines.flatMap(({ daysOff }) => daysOff), workdays: lines.flatMap(({ workdays }) => workdays) };
}

type AtLine = Readonly<{ words: OfImport; n: number }>;
const wrong = ({ words, n }: AtLine, fault: string) => faultAt('notice', words.faults.atLine(words.notice, n, fault));

function paragraphIn(line: string, year: number, at: AtLine): Announced {
  const [, name = '', said = ''] = PARAGRAPH.exec(line) ?? [];
  const clauses = said.split(/[。；，;,]/);
  const off = clauses.find((clause) => clause.includes('放假'));
  const worked = clauses.filter((clause) => clause.endsWith('上班'));
  if (!off && worked.length === 0) throw wrong(at, at.words.faults.noDays);
  const workdays = worked.flatMap((clause) => datesIn(clause, year, at));
  return { daysOff: off ? [runIn(name.trim(), off, said, year, at)] : [], workdays };
}

function runIn(name: string, clause: string, said: string, year: number, at: AtLine): DaysOff {
  const dates = datesIn(clause, year, at);
  const [from, until = from] = dates;
  if (!from || !until || dates.length > 2 || until < from) throw wrong(at, at.words.faults.noRun);
  const length = daysBetween(from, until) + 1;
  const stated = /共(\d+)天/.exec(said)?.[1];
  if (stated && Number(stated) !== length) throw wrong(at, at.words.faults.otherLength(length, stated));
  return { name, from, until };
}

/** The dates of a clause; one without a month is in the month of the date before it. */
function datesIn(clause: string, year: number, at: AtLine): string[] {
  let month = '';
  return [...clause.matchAll(DATE)].map(([said, ownYear = year, ownMonth = month, day = '', weekday]) => {
    month = ownMonth;
    const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (Number(ownYear) !== year) throw wrong(at, at.words.faults.otherYear(said, year));
    if (!isBusinessDate(on)) throw wrong(at, at.words.faults.noSuchDay(said, year));
    if (weekday && WEEKDAYS[dayOfWeek(on)] !== weekday) throw wrong(at, at.words.faults.otherWeekday(said, year));
    return on;
  });
}

/** The announced days as paragraphs that `readNotice` reads. */
export function noticeOf({ daysOff, workdays }: Announced): string {
  const date = (on: string) => `${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`;
  const runs = daysOff.map(
    ({ name, from, until }) => `${name}：${date(from)}${until === from ? '' : `至${date(until)}`}放假。`,
  );
  return [...runs, ...(workdays.length > 0 ? [`调休：${workdays.map(date).join('、')}上班。`] : [])].join('\n');
}
