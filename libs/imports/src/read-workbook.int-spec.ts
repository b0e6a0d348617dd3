import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, read } from '../test/read.js';
import { workbook, workbookOf } from '../test/xlsx.js';

const isHeader = (texts: readonly string[]) => texts.includes('姓名');
const sheet = (rows: string, parts = {}) => read(workbookOf(rows, parts));

// Written by exceljs 4.4.0, openpyxl 3.0.9, XlsxWriter 3.0.2 and write-excel-file: a sheet of instructions, a title, dates
// in several formats, a time, an error, a number of 18 digits, rich text and a rare character.
test.each(['exceljs', 'exceljs-1904', 'openpyxl', 'openpyxl-iso', 'xlsxwriter', 'xlsxwriter-1904', 'write-excel-file'])(
  'what %s writes is read as people see it',
  async (writer) => {
    const rows = await read(readFileSync(join(import.meta.dirname, `../test/workbooks/${writer}.xlsx`)), isHeader);
    const said = rows.map(([line, , ...texts]) => [line, texts[0], texts[2], texts[3]]);
    expect(said.slice(0, 4)).toEqual([
      [3, '姓名', '入职日期', '备注'],
      [4, '林知远', '2026-03-02', 'a'],
      [5, '王平', '2026-03-02', undefined],
      [6, '龘㐂𠮷', '2026-03-02 14:30:00', undefined],
    ]);
    expect(rows[2]![3]).toBe('9.1440300222551e+17');
    const errors = { exceljs: '#REF!', openpyxl: '#N/A', xlsxwriter: '#DIV/0!', write: undefined };
    expect(rows.flat().find((text) => `${text}`.startsWith('#'))).toBe(errors[writer.split('-')[0] as 'exceljs']);
  },
);

const formats = (...codes: string[]) => ({
  'xl/styles.xml': `<styleSheet><numFmts>${codes
    .map((code, n) => `<numFmt numFmtId="${176 + n}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
    .join(
      '',
    )}</numFmts><cellXfs><xf numFmtId="0"/>${codes.map((_, n) => `<xf numFmtId="${176 + n}"/>`).join('')}</cellXfs></styleSheet>`,
});

test.each([
  ['yyyy/m/d;@', '46083', '2026-03-02'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', '46083', '2026-03-02'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '46083', '2026-03-02'],
  ['[$-804]aaaa', '46083', '2026-03-02'],
  ['yyyy-mm-dd hh:mm', '46083.604166666664', '2026-03-02 14:30:00'],
  ['yyyy-mm-dd', '46083.9999999', '2026-03-03'],
  ['h:mm', '0.5', '12:00:00'],
  ['0"日"', '46083', '46083'],
  ['000000', '1234', '001234'],
  ['reserved-0x1F', '46083', '46083'],
  ['0.00', '0.30000000000000004', '0.3'],
])('a number in the format %s is %s: %s', async (format, value, text) => {
  const rows = `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`;
  expect(await sheet(rows, formats(format))).toEqual([[1, text]]);
});

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026-03-02T00:00:00', '2026-03-02'],
  ['2026-03-02T00:00:00.000+08:00', '2026-03-02'],
  ['2026-03-01T16:00:00Z', '2026-03-01 16:00:00'],
])('a date cell %s is as written, whatever zone the service is in: %s', async (value, text) => {
  expect(await sheet(`<row r="1"><c r="A1" t="d"><v>${value}</v></c></row>`)).toEqual([[1, text]]);
});

test.each(['1', 'true'])('with date1904="%s" days count from 1904', async (value) => {
  const book = `<workbook xmlns:r="r"><workbookPr date1904="${value}"/><sheets><sheet name="1" sheetId="1" r:id="b"/></sheets></workbook>`;
  expect(await sheet('<row r="1"><c r="A1" s="1"><v>44621</v></c></row>', { 'xl/workbook.xml': book })).toEqual([
    [1, '2026-03-02'],
  ]);
});

test('cells are read in the dialects of other writers: prefixes, no addresses, no values, readings, escapes', async () => {
  const rows =
    '<x:row><x:c t="inlineStr"><x:is><x:r><x:t>林</x:t></x:r><x:rPh sb="0" eb="1"><x:t>lin</x:t></x:rPh><x:r><x:t>知远</x:t></x:r></x:is></x:c><x:c t="s"/><x:c t="str"><x:f>A1</x:f></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row>' +
    '<x:row r="3"><x:c r="B3" t="str"><x:f>"a"&amp;"b"</x:f><x:v>a_x000A_b &#x20BB7;&#134071;</x:v></x:c></x:row>';
  expect(await sheet(rows)).toEqual([
    [1, '林知远', '', '', 'TRUE'],
    [3, '', 'a\nb 𠮷𠮷'],
  ]);
});

const inline = (...texts: string[]) =>
  texts.map((text, n) => `<row r="${n + 1}"><c r="A${n + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`).join('');
const other = (rows: string, state = 'visible') => ({
  'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="一" sheetId="1" r:id="b"/><sheet name="二" state="${state}" sheetId="2" r:id="d"/></sheets></workbook>`,
});

test('titles above the header and sheets without one are passed over, hidden sheets, too', async () => {
  const list = inline('名单', '填报单位：衡', '姓名', '林知远');
  expect(await read(workbookOf(inline('填写说明'), other(list)), isHeader)).toEqual([
    [3, '姓名'],
    [4, '林知远'],
  ]);
  expect(await read(workbookOf(list, other(list, 'hidden')), isHeader)).toHaveLength(2);
  expect(await read(workbookOf(inline('姓名'), other(list)), isHeader)).toHaveLength(2);
});

test('rows below headers on two sheets are refused with the names of the sheets', async () => {
  const list = inline('姓名', '林知远');
  await expect(read(workbookOf(list, other(list)), isHeader)).rejects.toMatchObject({
    code: 'kit.import-several-sheets',
    details: { sheets: '“一”、“二”' },
  });
});

test('a file without a header begins with its first row', async () => {
  expect(await read(workbookOf('', other(inline('员工', '林知远'))), isHeader)).toEqual([
    [1, '员工'],
    [2, '林知远'],
  ]);
  expect(await codeOf(workbook([]), isHeader)).toBe('taken');
});
