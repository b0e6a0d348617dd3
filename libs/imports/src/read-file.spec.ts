import { Readable } from 'node:stream';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { packed, workbook } from '../test/xlsx.js';
import { readFileRows } from './read-file.js';
import { spool } from './receive-upload.js';
import { csvLines } from './tables/write-table.js';

const read = async (content: Buffer | string) => {
  const upload = await spool(Readable.from([Buffer.from(content)]), 'rows');
  try {
    const rows: [number, ...string[]][] = [];
    for await (const { line, texts } of await readFileRows(upload, new AbortController().signal)) rows.push([line, ...texts]);
    return rows;
  } finally {
    await upload.file.close();
  }
};
const codeOf = (content: Buffer | string) =>
  read(content).then(
    () => 'taken',
    (error: { code: string }) => error.code,
  );

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
    ]),
  );
  expect(rows).toEqual([
    [1, 'from', 'n', 'none'],
    [2, '2026-03-02', '42', ''],
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
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'kit.import-xls-unsupported'],
  ['an archive that is no workbook', packed({ 'a.xml': '<a/>' }), 'kit.import-xlsx-invalid'],
  ['a broken archive', Buffer.from('504b0304ffff', 'hex'), 'kit.import-xlsx-invalid'],
  ['an archive that would fill the memory', declaring(51 * 1024 * 1024), 'kit.import-xlsx-beyond-limits'],
  ['an archive that unpacks to more than it declares', declaring(1), 'kit.import-xlsx-invalid'],
  ['a workbook of too many rows', workbook(Array.from({ length: 20_002 }, () => ['x'])), 'kit.import-xlsx-beyond-limits'],
])('%s is refused', async (_, content, code) => {
  expect(await codeOf(content)).toBe(code);
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
    .map((text) => text.trim())
    .filter((text) => !/[\0\uFEFF\r]/.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 4 }), async (cells) => {
      const [[, , ...back] = []] = await read(csvLines([['x', ...cells, 'x']]));
      expect(back.slice(0, -1).map((text) => text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''))).toEqual(cells);
      expect(back.filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
