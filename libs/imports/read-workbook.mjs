// Reads the first sheet of a workbook in a thread of its own (src/read-excel.ts), within limits. It is shipped as it is:
// Node starts it from the sources and from the build alike.
import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { Parser } from 'saxen';
import { fromBufferPromise } from 'yauzl';

const { limits } = workerData;
const ROWS_OF_FORMAT = 1_048_576;
/** The most parts of a package, and the most elements of a part for each cell. */
const MOST_PARTS = 5000;
const ELEMENTS_PER_CELL = 4;
/** The bytes that no entry of the directory accounts for. */
const LARGEST_REST = 65_536;
/** The most characters of a cell as written in XML: the format allows 32,767, and an escape has six. */
const LONGEST_TEXT = 200_000;
const LONGEST_FORMAT = 1000;
const BATCH = 500;

/** A limit is met. */
class Over extends Error {
  constructor(limit) {
    super(limit);
    this.limit = limit;
  }
}

const localName = (name) => name.slice(name.indexOf(':') + 1);
const valueOf = (attributes, name) => Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];

/** Parses a part; `onElement` gets the name of each element and a function for its attributes. */
function parse(content, onElement, onText = () => undefined) {
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, attributesOf) => onElement(localName(name), attributesOf));
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.parse(new TextDecoder().decode(content));
}

/** Reads parts of a package by name, together within the limit of their size. */
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
  return async (name) => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    room -= entry.uncompressedSize;
    if (room < 0) throw new Over('unpacked');
    const chunks = [];
    // It fails once it is longer than declared.
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
}

/** The names of the parts that the first sheet needs. */
function partsOfFirstSheet(workbook, relations) {
  let first;
  parse(workbook, (name, attributesOf) => {
    if (name === 'sheet') first ??= valueOf(attributesOf(), 'id');
  });
  const parts = ['xl/sharedStrings.xml', 'xl/styles.xml'];
  parse(relations, (name, attributesOf) => {
    if (name !== 'Relationship') return;
    const { Id, Type = '', Target = '' } = attributesOf();
    const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
    if (Id === first || /\/(sharedStrings|styles)$/.test(Type)) parts.push(path);
  });
  return new Set(parts);
}

/** Checks a part against the limits before the reader of workbooks sees it, which trusts what is written there. */
function check(content) {
  const cell = { row: 0, column: 0 };
  const last = { row: 0, column: 0 };
  let [elements, cells, row, length] = [0, 0, 0, 0];
  const fill = () => {
    last.row = Math.max(last.row, row, cell.row);
    last.column = Math.max(last.column, cell.column);
    if (last.row > limits.rows) throw new Over('rows');
    if (last.row * last.column > limits.cells) throw new Over('cells');
  };
  const open = (name, attributesOf) => {
    if (++elements > limits.cells * ELEMENTS_PER_CELL) throw new Over('cells');
    if (name === 'row') row = rowNumber(attributesOf().r ?? row + 1);
    else if (name === 'c') {
      if (++cells > limits.cells) throw new Over('cells');
      Object.assign(cell, addressOf(attributesOf().r));
    } else if ((name === 'v' || name === 'is') && cells > 0) fill();
    else if (name === 'numFmt' && attributesOf().formatCode?.length > LONGEST_FORMAT)
      throw new Error('a format is too long');
    if (name === 'c' || name === 'si') length = 0;
  };
  parse(content, open, (text) => {
    length += text.trim() === '' ? 0 : text.length;
    if (length > LONGEST_TEXT) throw new Over('text');
  });
}

function rowNumber(text) {
  const row = Number(text);
  if (!(row >= 1 && row <= ROWS_OF_FORMAT)) throw new Error('there is no such row');
  return row;
}

function addressOf(address) {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) throw new Error('there is no such cell');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: rowNumber(digits), column };
}

async function read(file) {
  const part = await openPackage(file);
  const fixed = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
  const [workbook, relations] = [await part(fixed[0]), await part(fixed[1])];
  if (!workbook || !relations) throw new Error('this is no workbook');
  const needed = { [fixed[0]]: workbook, [fixed[1]]: relations };
  for (const name of partsOfFirstSheet(workbook, relations)) {
    const content = name in needed ? undefined : await part(name);
    if (content) needed[name] = content;
  }
  for (const content of Object.values(needed)) check(content);
  return readSheet(Buffer.from(zipSync(needed, { level: 0 })));
}

/** Spreadsheets keep 15 digits of a number: a longer one is written with its exponent, by which a row is refused. */
const TOO_LONG = 1e15;

function textOf(cell) {
  if (cell === null) return '';
  if (typeof cell === 'number' && Math.abs(cell) >= TOO_LONG) return cell.toExponential();
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}

/** Tells the rows that have a text, in batches: one message of all would block the service while it is unpacked. */
function tell(sheet) {
  if (sheet.length > limits.rows) throw new Over('rows');
  let room = limits.text;
  let batch = [];
  for (const [n, row] of sheet.entries()) {
    const texts = row.map((cell) => textOf(cell));
    room -= texts.reduce((sum, text) => sum + text.length, 0);
    if (room < 0) throw new Over('text');
    if (texts.every((text) => text === '')) continue;
    batch.push({ line: n + 1, texts });
    if (batch.length < BATCH) continue;
    parentPort.postMessage({ rows: batch });
    batch = [];
  }
  parentPort.postMessage({ rows: batch, last: true });
}

try {
  tell(await read(Buffer.from(workerData.file)));
} catch (error) {
  parentPort.postMessage(error instanceof Over ? { over: error.limit } : { invalid: true });
}
