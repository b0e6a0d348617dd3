import { parse } from 'csv-parse/sync';
import { type Column, csvLines, type TableFormat, writeTable } from './write-table.js';
import type { CellValue } from './xlsx-stream.js';

type Line = Readonly<{ name: string; codes: readonly string[]; count: number | null; open: boolean }>;
const columns: readonly Column<Line>[] = [
  { name: 'name', zh: '名称', en: 'name', value: ({ name }) => name },
  { name: 'codes', zh: '代码', en: 'codes', value: ({ codes }) => codes, words: ({ codes }) => codes.join('；') },
  { name: 'count', zh: '数量', en: 'count', value: ({ count }) => count },
  { name: 'open', zh: '开放', en: 'open', value: ({ open }) => open, words: ({ open }) => (open ? '是' : '否') },
];

async function* lines() {
  yield [{ name: '=1+1', codes: ['17', 'C'], count: 2, open: true }];
  yield [{ name: '衡,“鉴”', codes: [], count: null, open: false }];
}

async function written(format: TableFormat): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of writeTable(format, { zh: '表', columns }, lines())) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

test('CSV names its columns, begins with the mark by which Excel knows UTF-8, and has no formulas', async () => {
  expect((await written('csv')).toString()).toBe(
    '\ufeffname,codes,count,open\r\n\'=1+1,17 C,2,true\r\n"衡,“鉴”",,,false\r\n',
  );
});

test.each<[CellValue, string]>([
  ['two\nlines', '"two\nlines"'],
  ['two\rlines', '"two\rlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['say "no"', '"say ""no"""'],
  ["'quoted'", "'quoted'"],
  [' blank ', ' blank '],
  [-5, '-5'],
  ['-5', "'-5"],
  ["'-5", "''-5"],
  ["'quoted", "'quoted"],
  ['＝1', "'＝1"],
  ['\t=1', "'\t=1"],
  [null, ''],
])('%j in CSV is %j', (value, text) => {
  expect(csvLines([['a', value, 'z']])).toBe(`a,${text},z\r\n`);
  expect(parse(csvLines([['a', value, 'z']]))).toHaveLength(1);
});

test('JSON lines keep lists as lists', async () => {
  expect((await written('jsonl')).toString()).toBe(
    '{"name":"=1+1","codes":["17","C"],"count":2,"open":true}\n{"name":"衡,“鉴”","codes":[],"count":null,"open":false}\n',
  );
});

test('a workbook is an archive', async () => {
  expect((await written('xlsx')).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
});

test('a batch is taken when the one before is written', async () => {
  let taken = 0;
  async function* counted() {
    for (; taken < 1000; taken += 1) yield [{ name: '衡', codes: [], count: taken, open: true }];
  }
  const chunks = writeTable('csv', { zh: '表', columns }, counted());
  await chunks.next();
  await chunks.next();
  expect(taken).toBe(0);
});
