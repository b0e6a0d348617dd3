import { daysOfMonth, monthsOf, statementsIn } from './months.js';

const entered = { by: 'agency', on: '2026-03-03', days: 1 } as const;
const entry = (on: string, over: object = {}) => ({ on, days: 1, cosigned: false, said: [entered], ...over });

test('a month has its days, also in a leap year', () => {
  expect(daysOfMonth('2028-02')).toHaveLength(29);
  expect(daysOfMonth('2026-02').at(-1)).toBe('2026-02-28');
  expect(daysOfMonth('2026-12')[0]).toBe('2026-12-01');
});

test('the latest month comes first, each once', () => {
  const of = (...months: string[]) => ({ months: months.map((month) => ({ month })) }) as never;
  expect(monthsOf([of('2026-01', '2026-03'), of('2025-12', '2026-03')])).toEqual(['2026-03', '2026-01', '2025-12']);
});

test('a day is co-signed as the agency entered it, or corrected', () => {
  const entries = [entry('2026-03-02'), entry('2026-03-03'), entry('2026-03-04', { said: [] })];
  const values = { '2026-03-02': '1', '2026-03-03': '0.5', '2026-03-04': '1' };
  expect(statementsIn(values, entries)).toEqual({
    asEntered: [{ on: '2026-03-02', days: 1 }],
    otherwise: [
      { on: '2026-03-03', days: 0.5 },
      { on: '2026-03-04', days: 1 },
    ],
  });
});

test('a day that the enterprise has spoken of is left alone, or changed once more', () => {
  const entries = [entry('2026-03-02', { cosigned: true }), entry('2026-03-03', { cosigned: true, days: 0 })];
  expect(statementsIn({ '2026-03-02': '1', '2026-03-03': '0' }, entries)).toEqual({ asEntered: [], otherwise: [] });
  expect(statementsIn({ '2026-03-02': '0', '2026-03-03': '1' }, entries)).toEqual({
    asEntered: [{ on: '2026-03-03', days: 1 }],
    otherwise: [{ on: '2026-03-02', days: 0 }],
  });
});
