import { Buffer } from 'node:buffer';
import { posix } from 'node:path';
import { fromBufferPromise } from 'yauzl';
import { formatsOf, sharedTexts } from './cells.mjs';
import { limits, MOST_HEAD, Over, Refused } from './limits.mjs';
import { rowsOfSheet } from './sheet.mjs';
import { parseXml } from './xml.mjs';

const MOST_PARTS = 5000;
const MOST_SHEETS = 50;
/** The bytes that no entry of the directory accounts for. */
const LARGEST_REST = 65_536;
/** The bytes of a sheet among which its first rows are looked for. */
const HEAD_BYTES = 262_144;

/**
 * Reads parts of a package by name, together within the limit of their size; with `most`, no more bytes than that.
 */
async function openPackage(file) {
  const archive = await fromBufferPromise(file);
  const entries = new Map();
  let rest = file.length;
  for await (const entry of archive.eachEntry()) {
    rest -= entry.compressedSize;
    if (entries.size >= MOST_PARTS) throw new Over('parts');
    if (entries.has(entry.fileName)) throw new Error('a part is there twice');
    entries.set(entry.fileName, entry);
  }
  if (rest > LARGEST_REST) throw new Error('data lie beside the parts');
  let room = limits.unpacked;
  return async (name, most = Infinity) => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    room -= Math.min(entry.uncompressedSize, most);
    if (room < 0) throw new Over('unpacked');
    const chunks = [];
    let length = 0;
    // It fails once it is longer than declared.
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= most) break;
    }
    return Buffer.concat(chunks);
  };
}

/** The parts that another one names, by the id and by the kind of the relationship. */
async function relationsOf(part, name) {
  const folder = posix.dirname(name);
  const content = await part(posix.join(folder, '_rels', `${posix.basename(name)}.rels`));
  const [byId, byKind] = [new Map(), new Map()];
  if (content) {
    parseXml(content, {
      open: (element, attributesOf) => {
        if (element !== 'Relationship') return;
        const { Id, Type = '', Target = '' } = attributesOf();
        const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
        byId.set(Id, path);
        byKind.set(posix.basename(Type), path);
      },
    });
  }
  return { byId, byKind };
}

/** The sheets that people see, and whether days count from 1904. */
function outlineOf(content) {
  const sheets = [];
  let is1904 = false;
  parseXml(content, {
    open: (element, attributesOf) => {
      if (element === 'workbookPr') is1904 = ['1', 'true'].includes(attributesOf().date1904);
      if (element !== 'sheet') return;
      const { name = '', id, state = 'visible' } = attributesOf();
      if (state === 'visible') sheets.push({ name, id });
    },
  });
  return { sheets: sheets.slice(0, MOST_SHEETS), is1904 };
}

async function open(file) {
  const part = await openPackage(file);
  const main = (await relationsOf(part, '')).byKind.get('officeDocument') ?? 'xl/workbook.xml';
  const workbook = await part(main);
  if (!workbook) throw new Error('this is no workbook');
  const { sheets, is1904 } = outlineOf(workbook);
  const { byId, byKind } = await relationsOf(part, main);
  const [shared, styles] = [await part(byKind.get('sharedStrings')), await part(byKind.get('styles'))];
  const context = { shared: shared ? sharedTexts(shared) : [], formats: styles ? formatsOf(styles) : [], is1904 };
  const rowsOf = async ({ id }, most) => {
    const content = await part(byId.get(id), most && HEAD_BYTES);
    return content ? rowsOfSheet(content, context, most) : [];
  };
  const heads = [];
  for (const sheet of sheets) heads.push({ name: sheet.name, rows: await rowsOf(sheet, MOST_HEAD) });
  return { heads, rowsOf: (n) => rowsOf(sheets[n]) };
}

/** The first rows of each sheet that people see, and all rows of one of them. @throws Over, Refused */
export async function openWorkbook(file) {
  const known = (error) => {
    throw error instanceof Over || error instanceof Refused ? error : new Refused('import-xlsx-invalid');
  };
  const { heads, rowsOf } = await open(file).catch(known);
  return { heads, rowsOf: (n) => rowsOf(n).catch(known) };
}
