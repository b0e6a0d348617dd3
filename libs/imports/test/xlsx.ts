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
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return packed({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relation}"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="1" sheetId="1" r:id="b"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relation}"><Relationship Id="b" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="c" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
  });
}
