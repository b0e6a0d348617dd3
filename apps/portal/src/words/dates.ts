import type { Language } from './catalogue.js';

const days = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A business date as people write it: 2026年7月14日, 14 July 2026. */
export const dayIn = (language: Language, on: string): string => days[language].format(new Date(`${on}T00:00:00Z`));

const cycle = /^(\d{4})-H([12])$/;
/** A half-year as people write it: 2026年上半年. */
export function cycleIn(language: Language, name: string): string {
  const [, year, half] = cycle.exec(name) ?? [];
  if (!year) return name;
  if (language === 'en') return `${half === '1' ? 'first' : 'second'} half of ${year}`;
  return `${year}年${half === '1' ? '上' : '下'}半年`;
}

/** The first and the last day of a half-year. */
export function cycleDays(name: string): readonly [from: string, until: string] {
  const [year, half] = name.split('-H');
  return half === '1' ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`];
}

/** A sentence of a service, with its dates as people write them. */
export const sayIn = (language: Language, { zh, en }: Readonly<{ zh: string; en: string }>): string =>
  (language === 'en' ? en : zh).replace(/\b\d{4}-\d\d-\d\d\b/g, (on) => dayIn(language, on));

/** A month `YYYY-MM` as people write it: 2026年3月, March 2026. */
export const monthIn = (language: Language, month: string): string => months[language].format(new Date(`${month}-01`));

const months = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
};

const instants = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }),
};

/** An instant as people in China write it: 2026年7月14日 09:30. */
export const instantIn = (language: Language, at: string): string => instants[language].format(new Date(at));
