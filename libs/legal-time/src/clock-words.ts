import type { IsoDate } from './iso-date.js';
import type { Term } from './periods.js';
import type { Step } from './words.js';

/** The length of a clock, such as 7个工作日. */
export function termWords(term: Term): Step {
  if ('workingDays' in term) return amount(term.workingDays, '个工作日', 'working day');
  return 'days' in term ? amount(term.days, '日', 'day') : amount(term.months, '个月', 'month');
}

/** The longer term of an extended clock. */
export function extendedWords(on: IsoDate, from: Term, to: Term): Step {
  return {
    zh: `${on}延长期限：由${termWords(from).zh}延长至${termWords(to).zh}。`,
    en: `Extended on ${on} from ${termWords(from).en} to ${termWords(to).en}.`,
  };
}

/** A suspended clock has no last day. */
export function suspendedWords(since: IsoDate, from: IsoDate, term: Term): Step {
  const { zh, en } = termWords(term);
  return {
    zh: `期限为${zh}，自${from}的次日起算；${since}起中止，自恢复之日起继续计算。`,
    en: `${en} from the day after ${from}; suspended from ${since} until the day on which the clock is resumed.`,
  };
}

export function missedWords(due: IsoDate): Step {
  return { zh: `期限于${due}届满（当日24时），逾期。`, en: `Missed: the last day, ${due}, has ended.` };
}

export function stoppedWords(on: IsoDate, missed: boolean): Step {
  return missed
    ? { zh: `${on}完成，已逾期。`, en: `Stopped on ${on}, late.` }
    : { zh: `${on}完成，未逾期。`, en: `Stopped on ${on}, in time.` };
}

function amount(n: number, zh: string, en: string): Step {
  return { zh: `${n}${zh}`, en: `${n} ${en}${n === 1 ? '' : 's'}` };
}
