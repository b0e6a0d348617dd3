import { officialCalendar } from '@heng/legal-time';
import { wordsOf } from '../words/index.js';
import { csvOf, icsOf } from './files.js';

const { daysOff, workdays } = officialCalendar.years[2026]!;
const year = {
  ...{ year: 2026, sources: [], importedOn: null, reason: null },
  daysOff: [...daysOff],
  workdays: [...workdays],
};
const words = wordsOf('zh-CN').calendar;

test('the table of a year has each day off and each working weekend day once, in order', () => {
  const lines = csvOf(year, words).split('\r\n');
  expect(lines.slice(0, 6)).toEqual([
    ...['\uFEFF日期,休或班,节日', '2026-01-01,休,元旦', '2026-01-02,休,元旦', '2026-01-03,休,元旦'],
    ...['2026-01-04,班,', '2026-02-14,班,'],
  ]);
  expect(lines).toHaveLength(1 + 33 + 6 + 1);
});

test('a run of days off is one event that ends on the day after its last day, in no time zone', async () => {
  const text = await icsOf(year, words, 'heng.example');
  const [first] = text.split('END:VEVENT');
  expect(first!.split('\r\n').filter((line) => /^(?:UID|DT|SUMMARY|TRANSP)/.test(line))).toEqual([
    ...['UID:2026-01-01@heng.example', 'DTSTAMP:20260101T000000Z', 'DTSTART;VALUE=DATE:20260101'],
    ...['DTEND;VALUE=DATE:20260104', 'SUMMARY:休：元旦', 'TRANSP:TRANSPARENT'],
  ]);
  expect(text).toContain('DTSTART;VALUE=DATE:20260104\r\nDTEND;VALUE=DATE:20260105\r\nSUMMARY:班');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(7 + 6);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});
