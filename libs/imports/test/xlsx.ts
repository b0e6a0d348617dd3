import { zipSync } from 'fflate';

/** A zip file of packed entries, as spreadsheets are. */
export const packed = (entries: Readonly<Record<string, string | Buffer>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(entries).map(([path, content]) => [path, new Uint8Array(Buffer.from(content))]),
      ),
    ),
  );

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const DATE_STYLE = 1;

/** A cell as Excel writes it: a text, a number, or the number of a day with the style of dates. */
function cellXml(cell: string | number | { day: number } | null): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'string') return `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c s="${DATE_STYLE}"><v>${cell.day}</v></c>`;
}

/** A workbook of one sheet. */
export function workbook(rows: readonly (readonly Parameters<typeof cellXml>[0][])[]): Buffer {
  const column = (n: number) => String.fromCharCode(65 + n);
  const sheet = rows.map((cells, y) => {
    const xml = cells.map((cell, x) => cellXml(cell).replace('<c', `<c r="${column(x)}${y + 1}"`));
    return `<row r="${y + 1}">${xml.join('')}</row>`;
  });
  return workbookOf(sheet.join(''));
}

/** A workbook whose first sheet has this XML as its rows; `more` adds parts or replaces them. */
export function workbookOf(rows: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const part = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const parts = [
    part('b', 'worksheet', 'worksheets/sheet1.xml'),
    part('c', 'styles', 'styles.xml'),
    part('d', 'worksheet', 'worksheets/sheet2.xml'),
    part('e', 'sharedStrings', 'sharedStrings.xml'),
  ];
  return packed({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relation}">${part('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="1" sheetId="1" r:id="b"/><sheet name="2" sheetId="2" r:id="d"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relation}">${parts.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  });
}

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (n: number, cells: string) => `<row r="${n}">${cells}</row>`;

/** Small workbooks, each beyond one limit of the reader, by the name of the limit. */
export const beyondLimits: Readonly<Record<string, readonly [limit: string, () => Buffer]>> = {
  'a cell in the last corner': [
    'rows',
    () => workbookOf(row(1, text('A1', 'a')) + row(1_048_576, text('XFD1048576', 'z'))),
  ],
  'too many empty cells': ['cells', () => workbookOf(row(1, '<c r="A1"/>'.repeat(1_000_001)))],
  'too many elements': ['cells', () => workbookOf('<x/>'.repeat(4_000_001))],
  'a cell that is too long': ['text', () => workbookOf(row(1, text('A1', 'x'.repeat(200_001))))],
  'one text in many cells': [
    'text',
    () => {
      const cells = Array.from({ length: 1000 }, (_, n) => row(n + 1, `<c r="A${n + 1}" t="s"><v>0</v></c>`));
      return workbookOf(cells.join(''), { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>` });
    },
  ],
  'too much text in all': [
    'unpacked',
    () =>
      workbookOf('', { 'xl/sharedStrings.xml': `<sst>${`<si><t>${'x'.repeat(1000)}</t></si>`.repeat(60_000)}</sst>` }),
  ],
  'too many parts': [
    'parts',
    () => workbookOf('', Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`a${n}`, '']))),
  ],
};
