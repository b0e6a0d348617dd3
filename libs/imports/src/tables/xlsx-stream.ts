import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A value of a table; null is empty. */
export type CellValue = string | number | boolean | null;
export type Row = readonly CellValue[];

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationship = (type: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

const contentTypes = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`;

const workbook = (sheet: string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${xmlText(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/**
 * An Excel workbook (ECMA-376) of one sheet, piece by piece, for any number of rows. Text stays text: nothing becomes a
 * formula.
 */
export const workbookOf = (sheet: string, batches: AsyncIterable<readonly Row[]>): AsyncGenerator<Buffer> =>
  zipped([
    { name: '[Content_Types].xml', content: [DECLARATION, contentTypes] },
    { name: '_rels/.rels', content: [DECLARATION, relationship('officeDocument', 'xl/workbook.xml')] },
    { name: 'xl/workbook.xml', content: [DECLARATION, workbook(sheet)] },
    { name: 'xl/_rels/workbook.xml.rels', content: [DECLARATION, relationship('worksheet', 'worksheets/sheet1.xml')] },
    { name: 'xl/worksheets/sheet1.xml', content: sheetOf(batches) },
  ]);

async function* sheetOf(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>`;
  let written = 0;
  for await (const rows of batches) {
    const first = written + 1;
    yield rows.map((row, n) => rowOf(row, first + n)).join('');
    written += rows.length;
  }
  yield '</sheetData></worksheet>';
}

const rowOf = (row: Row, at: number): string =>
  `<row r="${at}">${row.map((value, n) => cellOf(value, `${lettersOf(n)}${at}`)).join('')}</row>`;

/** The letters of a workbook's columns: A to Z, then AA to ZZ. */
const lettersOf = (n: number): string =>
  `${n < 26 ? '' : String.fromCharCode(64 + Math.floor(n / 26))}${String.fromCharCode(65 + (n % 26))}`;

/** `at` is a reference such as `B7`. */
function cellOf(value: CellValue, at: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

/** Readers take `_x0041_` for "A" (ECMA-376, ST_Xstring), and XML takes a carriage return for a line feed. */
const cellText = (text: string): string =>
  xmlText(text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')).replaceAll('\r', '_x000D_');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in XML 1.0; characters that XML does not allow are left out. */
export const xmlText = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (one) => ENTITIES[one]!);

/** A file of an archive; its content is read while it is packed. */
type ZipEntry = { name: string; content: AsyncIterable<string> | Iterable<string> };

/** The same content gives the same archive: the time of packing does not matter. */
const EPOCH = new Date('1980-01-01T00:00:00');

/** A ZIP archive piece by piece: whatever its size, only one piece is in memory. */
async function* zipped(entries: readonly ZipEntry[]): AsyncGenerator<Buffer> {
  const packed: Buffer[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(Buffer.from(chunk));
  });
  for (const { name, content } of entries) {
    const file = Object.assign(new ZipDeflate(name), { mtime: EPOCH });
    archive.add(file);
    for await (const text of content) {
      file.push(strToU8(text));
      yield* packed.splice(0);
    }
    file.push(new Uint8Array(0), true);
  }
  archive.end();
  yield* packed;
}
