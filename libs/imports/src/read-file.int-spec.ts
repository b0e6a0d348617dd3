import { Readable } from 'node:stream';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { codeOf, read } from '../test/read.js';
import { beyondLimits, packed, workbook, workbookOf } from '../test/xlsx.js';
import { readFileRows } from './read-file.js';
import { spool } from './receive-upload.js';
import { csvLines, KEPT_FROM_CALCULATION } from './tables/write-table.js';

const RARE = '龘㐂𠮷䶮叕';

test.each([
  ['UTF-8', Buffer.from(`姓名,邮箱\n${RARE},a@b.cn\n`)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF姓名,邮箱\r\n${RARE},a@b.cn\r\n`)],
  ['GB18030', iconv.encode(`姓名,邮箱\n${RARE},a@b.cn`, 'gb18030')],
  ['GB18030 with a byte order mark', iconv.encode(`\uFEFF姓名,邮箱\n${RARE},a@b.cn`, 'gb18030')],
  ['semicolons', Buffer.from(`姓名;邮箱\n${RARE};a@b.cn`)],
  ['tabs', Buffer.from(`姓名\t邮箱\n${RARE}\ta@b.cn`)],
  [
    'a workbook',
    workbook([
      ['姓名', '邮箱'],
      [RARE, ' a@b.cn '],
    ]),
  ],
])('%s is read', async (_, content) => {
  expect(await read(content)).toEqual([
    [1, '姓名', '邮箱'],
    [2, RARE, 'a@b.cn'],
  ]);
});

test('a character that lies across two chunks is read', async () => {
  const name = RARE.repeat(30_000);
  expect(await read(iconv.encode(`a\n${name.slice(0, 9000)}\n`.repeat(20), 'gb18030'))).toHaveLength(40);
});

test('rows keep the line at which they end; empty ones are left out', async () => {
  expect(await read('a,b\n\n"x\ny",1\n,\n"say ""no""", 2 \n')).toEqual([
    [1, 'a', 'b'],
    [4, 'x\ny', '1'],
    [6, 'say "no"', '2'],
  ]);
});

test('days and numbers of a workbook are read as they are shown', async () => {
  const rows = await read(
    workbook([
      ['from', 'n', 'none'],
      [{ day: 46_083 }, 42, null],
      [Number('914403002225510123'), 123456789012345, null],
    ]),
  );
  expect(rows).toEqual([
    [1, 'from', 'n', 'none'],
    [2, '2026-03-02', '42'],
    // More than 15 digits, of which a spreadsheet keeps 15.
    [3, '9.144030022255101e+17', '123456789012345'],
  ]);
});

/** An archive of one megabyte whose local header and directory declare another size. */
function declaring(bytes: number): Buffer {
  const archive = packed({ 'xl/workbook.xml': Buffer.alloc(1024 * 1024), 'xl/_rels/workbook.xml.rels': '<a/>' });
  archive.writeUInt32LE(bytes, 22);
  archive.writeUInt32LE(bytes, archive.indexOf('PK\u0001\u0002', 0, 'latin1') + 24);
  return archive;
}

test.each([
  ['text of no known encoding', Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a]), 'kit.import-encoding-unknown'],
  ['UTF-16', Buffer.from('\uFEFF姓名,邮箱', 'utf16le'), 'kit.import-encoding-unknown'],
  ['a quote that never ends', 'a,b\n"x,1\n', 'kit.import-csv-invalid'],
  ['an endless row', `a\n${'x'.repeat(100_000)}\n`, 'kit.import-csv-invalid'],
  ['a row of too many columns', `a\n${'x,'.repeat(201)}\n`, 'kit.import-too-many-columns'],
  [
    'a workbook of too many columns',
    workbookOf('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
    'kit.import-too-many-columns',
  ],
  ['too many blank rows', `a\n${',\n'.repeat(10_001)}`, 'kit.import-too-many-blank-rows'],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'kit.import-xls-unsupported'],
  ['an archive that is no workbook', packed({ 'a.xml': '<a/>' }), 'kit.import-xlsx-invalid'],
  ['a broken archive', Buffer.from('504b0304ffff', 'hex'), 'kit.import-xlsx-invalid'],
  ['an archive that would fill the memory', declaring(51 * 1024 * 1024), 'kit.import-xlsx-beyond-limits'],
  ['an archive that unpacks to more than it declares', declaring(1), 'kit.import-xlsx-invalid'],
  [
    'a workbook of too many rows',
    workbook(Array.from({ length: 20_002 }, () => ['x'])),
    'kit.import-xlsx-beyond-limits',
  ],
])('%s is refused', async (_, content, code) => {
  expect(await codeOf(content)).toBe(code);
});

test.each(Object.entries(beyondLimits))('a workbook with %s is refused with the limit', async (_, [limit, build]) => {
  await expect(read(build())).rejects.toMatchObject({ code: 'kit.import-xlsx-beyond-limits', details: { limit } });
});

test.each([
  ['a row that no sheet has', '<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'],
  ['a row without a number', '<row r="x"><c r="A1"><v>1</v></c></row>'],
  ['a column that no sheet has', `<row r="1"><c r="${'A'.repeat(40)}1"><v>1</v></c></row>`],
  ['XML that does not end', '<row r="1"><c r="A1"><v>1'],
])('a workbook with %s is refused', async (_, rows) => {
  expect(await codeOf(workbookOf(rows))).toBe('kit.import-xlsx-invalid');
});

test('a format that is too long is refused', async () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(1001)}"/></numFmts></styleSheet>`;
  expect(await codeOf(workbookOf('', { 'xl/styles.xml': styles }))).toBe('kit.import-xlsx-invalid');
});

test('entities of a workbook are not expanded', async () => {
  const sheet = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
  expect(await read(workbookOf('', { 'xl/worksheets/sheet1.xml': sheet }))).toEqual([[1, '&b;']]);
});

test('a large second sheet, and empty cells and rows with a format, do not count', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>';
  const second = '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
  expect(await read(workbookOf(rows, { 'xl/worksheets/sheet2.xml': second }))).toEqual([[1, '1']]);
});

test('when the client goes the process ends, and the next workbook is read', async () => {
  const upload = await spool(Readable.from([workbook(Array.from({ length: 20_000 }, () => ['x']))]), 'rows');
  const gone = new AbortController();
  const reading = readFileRows(upload, () => false, gone.signal).next();
  setImmediate(() => gone.abort());
  await expect(reading).rejects.toThrow('kit.request-incomplete');
  await upload.file.close();
  expect(await read(workbook([['x']]))).toEqual([[1, 'x']]);
});

test('data hidden beside the entries of an archive are refused', async () => {
  const archive = workbook([['a'], ['b']]);
  const directory = archive.readUInt32LE(archive.length - 6);
  const hidden = Buffer.alloc(128 * 1024);
  const padded = Buffer.concat([archive.subarray(0, directory), hidden, archive.subarray(directory)]);
  padded.writeUInt32LE(directory + hidden.length, padded.length - 6);
  expect(await codeOf(padded)).toBe('kit.import-xlsx-invalid');
});

test('whatever a cell says, a CSV line gives it back, and a spreadsheet calculates nothing', async () => {
  const cell = fc
    .string({ unit: 'grapheme' })
    .chain((text) => fc.constantFrom(text, `+${text}`, `'-${text}`))
    .map((text) => text.trim())
    .filter((text) => !/[\0\uFEFF\r]/.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 50 }), async (rows) => {
      const lines = await read(csvLines(rows.map((cells) => ['x', ...cells, 'x'])));
      const back = lines.map(([, , ...cells]) => cells.slice(0, -1));
      expect(
        back.map((cells) => cells.map((text) => (KEPT_FROM_CALCULATION.test(text) ? text.slice(1) : text))),
      ).toEqual(rows);
      expect(back.flat().filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
    }),
    { numRuns: 3 },
  );
});
