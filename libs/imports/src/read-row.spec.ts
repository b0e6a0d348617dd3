import type { Column } from './import-kind.js';
import { columnsOf, readRow, templateOf } from './read-row.js';

const columns: readonly Column[] = [
  { key: 'creditCode', zh: '统一社会信用代码', type: 'text', required: true },
  { key: 'from', zh: '入职日期', type: 'date', required: true },
  { key: 'fullTime', zh: '是否专职', type: 'flag', required: false },
];
const [code, from, fullTime] = columns as [Column, Column, Column];
const header = (...headings: string[]) => {
  try {
    return columnsOf(headings, columns);
  } catch (error) {
    return (error as Error).message;
  }
};

test.each([
  ['Chinese', ['统一社会信用代码', '入职日期', '是否专职']],
  ['English', ['creditCode', 'from', 'fullTime']],
  ['however they are spaced and written', [' Credit code* ', 'FROM', 'full_time']],
  ['full-width, with a hint in brackets', ['统一 社会信用代码', '入职日期（必填）', '是否专职(是/否)']],
  ['of the template', templateOf(columns, false)],
  ['of the English template', templateOf(columns, true)],
])('headings are known: %s', (_, headings) => {
  expect(header(...headings)).toEqual([code, from, fullTime]);
});

test('the order is free, and a column that need not be there may be absent', () => {
  expect(header('入职日期', '', 'creditCode')).toEqual([from, undefined, code]);
});

test.each([
  [['creditCode', 'from', '鞋码', 'size'], 'kit.import-columns-unknown: .*“鞋码”、“size”.*统一社会信用代码/creditCode'],
  [['是否专职'], 'kit.import-columns-missing: .*统一社会信用代码/creditCode、入职日期/from'],
  [['creditCode', 'from', '统一社会信用代码'], 'kit.import-column-twice: .*统一社会信用代码/creditCode'],
])('a header %j is refused and says why', (headings, message) => {
  expect(header(...headings)).toMatch(new RegExp(message));
});

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026/3/2', '2026-03-02'],
  ['2026.03.02', '2026-03-02'],
  ['2026年3月2日', '2026-03-02'],
  ['２０２６－３－２', '2026-03-02'],
  ['2026-02-29', undefined],
  ['3/2/2026', undefined],
  ['46083', undefined],
])('the day %s is read as %s', (text, date) => {
  const { cells, faults } = readRow([text], [from]);
  expect([cells['from'], faults.map((fault) => fault.code)]).toEqual([date, date ? [] : ['kit.import-date-invalid']]);
});

test.each([
  ['是', 'true'],
  ['YES', 'true'],
  ['１', 'true'],
  ['否', 'false'],
  ['No', 'false'],
  ['也许', undefined],
])('the flag %s is read as %s', (text, flag) => {
  expect(readRow([text], [fullTime]).cells['fullTime']).toBe(flag);
});

test('each fault names its column, and no value is repeated', () => {
  const { cells, faults } = readRow(['身份证 362322198709086409', '昨天', '是', '多余'], [code, from, fullTime]);
  expect(cells).toEqual({ fullTime: 'true' });
  expect(faults.map((fault) => [fault.column, fault.code])).toEqual([
    [null, 'kit.import-cells-left-over'],
    ['creditCode', 'kit.import-id-card'],
    ['from', 'kit.import-date-invalid'],
  ]);
  expect(JSON.stringify(faults)).not.toMatch(/362322|昨天|多余/);
});

test('a short row lacks what its header asks for', () => {
  expect(readRow(['91350100M000100Y43'], [code, from, fullTime]).faults).toMatchObject([
    { column: 'from', code: 'kit.import-cell-missing' },
  ]);
});

test.each([['a\u0007b'], ['half \uD800'], ['x'.repeat(1001)]])('what cannot be kept is refused', (text) => {
  expect(readRow([text], [code])).toMatchObject({ cells: {}, faults: [{ column: 'creditCode' }] });
});
