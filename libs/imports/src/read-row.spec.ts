import type { Column } from './import-kind.js';
import { columnsOf, headerOf, templateOf } from './header.js';
import { readRow } from './read-row.js';

const columns: readonly Column[] = [
  { key: 'creditCode', zh: '统一社会信用代码', type: 'code', required: true },
  { key: 'from', zh: '入职日期', type: 'date', required: true },
  { key: 'fullTime', zh: '是否专职', type: 'flag', required: false },
];
const [code, from, fullTime] = columns as [Column, Column, Column];
const note: Column = { key: 'note', zh: '名称', type: 'text', required: true };
const header = (...headings: string[]) => {
  try {
    return columnsOf({ line: 1, texts: headings }, columns);
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

test('columns for numbers and remarks, and those of a file of faults, are not imported', () => {
  expect(header('序号', '统一社会信用代码', '入职日期', '备注')).toEqual([null, code, from, null]);
  expect(header('行号', 'creditCode', 'from', '问题')).toEqual([null, code, from, null]);
  expect(header('line', 'creditCode', 'from', 'faults')).toEqual([null, code, from, null]);
  expect(readRow(['1', '91350100M000100Y43', '2026-03-02', '转自旧平台'], [null, code, from, null])).toEqual({
    cells: { creditCode: '91350100M000100Y43', from: '2026-03-02' },
    faults: [],
  });
});

test.each([
  [['统一社会信用代码', '入职日期'], true],
  [['序号', 'creditCode', 'fullTime', 'shoe size'], true],
  [['2026年人员名单'], false],
  [['填报单位', '统一社会信用代码'], false],
  [['91350100M000100Y43', '2026-03-02'], false],
])('%j is a header: %s', (texts, is) => {
  expect(headerOf(columns)(texts)).toBe(is);
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
  ['２０２６年３月２号', '2026-03-02'],
  ['20260302', '2026-03-02'],
  ["'2026-03-02", '2026-03-02'],
  ['="2026-03-02"', '2026-03-02'],
  ['2026-03-02\u200b', '2026-03-02'],
  ['2026-03-02 00:00:00', '2026-03-02'],
  ['2026/3/2 0:00', '2026-03-02'],
  ['2026-03-02T00:00:00+08:00', '2026-03-02'],
])('the day %s is read as %s', (text, date) => {
  expect(readRow([text], [from])).toEqual({ cells: { from: date }, faults: [] });
});

test.each([
  ['2026-02-29', 'date-invalid'],
  ['3/2/2026', 'date-invalid'],
  ['26-3-2', 'date-invalid'],
  ['二〇二六年三月二日', 'date-invalid'],
  ['46083', 'date-serial'],
  ['４６０８３', 'date-serial'],
  ['46083.5', 'date-serial'],
  ['2026-03-02 14:30:00', 'date-with-time'],
  ['2026-03-01T16:00:00Z', 'date-with-time'],
  ['2026年3月2日 8时30分', 'date-with-time'],
  ['9:05', 'date-with-time'],
  ['#VALUE!', 'cell-error'],
])('the day %s is refused: %s', (text, code) => {
  expect(readRow([text], [from])).toMatchObject({
    cells: {},
    faults: [{ column: 'from', code: `kit.import-${code}` }],
  });
});

test.each(['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#n/a', '#SPILL!', '########'])(
  'the error %s of a spreadsheet is no text',
  (text) => {
    const { faults } = readRow([text], [note]);
    expect(faults).toMatchObject([{ column: 'note', code: 'kit.import-cell-error' }]);
    expect(faults[0]!.zh).toContain(text);
  },
);

test.each([
  [' 9135 0100 M000100Y43', '91350100M000100Y43'],
  ["'91350100M000100Y43", '91350100M000100Y43'],
  ['="91350100M000100Y43"', '91350100M000100Y43'],
  ['９１３５０１００M000100Y43\u200b', '91350100M000100Y43'],
])('the code %j is read as %s', (text, creditCode) => {
  expect(readRow([text], [code]).cells).toEqual({ creditCode });
});

test.each([
  ["'=1+1", '=1+1'],
  ["'-5", '-5'],
  ['="0012"', '0012'],
  ["'quoted'", "'quoted'"],
  ['#1', '#1'],
])('the text %s is read as %s', (text, read) => {
  expect(readRow([text], [note]).cells).toEqual({ note: read });
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
  expect(readRow([text], [note])).toMatchObject({ cells: {}, faults: [{ column: 'note' }] });
});

test.each(['9.1440300222551E+17', '9.14403E+17', '914403002225510000'])(
  '%s is a number that a spreadsheet rounded',
  (text) => {
    expect(readRow([text], [code])).toMatchObject({
      faults: [{ column: 'creditCode', code: 'kit.import-number-rounded' }],
    });
  },
);

test.each(['914403001922038216', 'HX-2026-0001', '13800138000', '2E5'])('%s is text', (text) => {
  expect(readRow([text], [note])).toEqual({ cells: { note: text }, faults: [] });
});
