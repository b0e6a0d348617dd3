import { plusDays, type IsoDate } from '@heng/legal-time';
import { dateInWords, type Letter } from './letter.js';
import type { Gathering, Template } from './template.js';

/** Letters whose clock ends within these days are never gathered. */
const SHORT_DAYS = 7;
/** Hours after midnight in Shanghai at which the letters of the day before go. */
const HOUR = 8;

/** The matters of one gathered letter at most: mail servers refuse what is too large. */
export const MOST_MATTERS = 200;

/** True while a clock leaves more than a week. */
export const leavesTime = ({ due }: { due: string }, on: string): boolean => due > plusDays(on as IsoDate, SHORT_DAYS);

/** The business date whose other letters of its kind a letter is gathered with; null when it goes at once. */
export function gatheredOn({ gathering }: Template, data: object, on: string): string | null {
  if (gathering === 'never') return null;
  return gathering.canWait?.(data, on) === false ? null : on;
}

/** The instant whose business date in Shanghai is the first one with letters that still wait. */
export const gatheringSince = (now: Date): Date => new Date(now.getTime() - HOUR * 3_600_000);

/** One letter about several matters of one kind that a party got on one business date. */
export function gather(letters: readonly Letter[], { subject, opening }: Gathering, on: string): Letter {
  const unique = (texts: readonly string[]) => [...new Set(texts)];
  return {
    subject: subject(letters.length),
    opening: `${dateInWords(on)}，除已另行通知的事项外，${opening(letters.length)}`,
    particulars: [
      { label: '事项日期', value: dateInWords(on) },
      { label: '事项数量', value: `${letters.length}项` },
    ],
    matters: letters.map(({ particulars, action }) => ({
      text: particulars.map(({ label, value }) => `${label}：${value}`).join('；'),
      action,
    })),
    steps: unique(letters.flatMap(({ steps }) => steps)),
    rule: unique(letters.map(({ rule }) => rule)).join('；'),
    action: { label: '登录平台', path: '/' },
  };
}
