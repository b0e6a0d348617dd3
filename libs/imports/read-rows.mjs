// Reads the rows of a file in a process of its own (src/read-file.ts), within limits, one batch for each message. It is
// shipped as it is: Node starts it from the sources and from the build alike.
import process from 'node:process';
import { contentIn } from '@heng/kit/content-in';
import { Over, Refused } from './reader/limits.mjs';

const XLSX = '504b0304';
const XLS = 'd0cf11e0';
const LARGEST_WORKBOOK = 20 * 1024 * 1024;
const BATCH = 200;

/** The first bytes of a file, not its name, tell what it is. */
async function openFile(content) {
  const signature = content.toString('hex', 0, 4);
  if (signature === XLS) throw new Refused('import-xls-unsupported');
  if (signature !== XLSX) return (await import('./reader/csv.mjs')).openCsv(content);
  if (content.length > LARGEST_WORKBOOK)
    throw new Refused('import-xlsx-too-large', { megabytes: LARGEST_WORKBOOK / 2 ** 20 });
  return (await import('./reader/workbook.mjs')).openWorkbook(content);
}

/** Small batches: the service receives each at a stroke. */
async function* batchesOf(read) {
  let rows = [];
  for await (const row of await read) {
    rows.push(row);
    if (rows.length < BATCH) continue;
    yield { rows, last: false };
    rows = [];
  }
  yield { rows, last: true };
}

let file;
let batches;

/** Answers a new file with the first rows of each sheet, and then the number of a sheet with its next rows. */
async function answerTo({ bytes, sheet }) {
  if (sheet !== undefined) {
    batches ??= batchesOf(file.rowsOf(sheet));
    return (await batches.next()).value;
  }
  [file, batches] = [];
  file = await openFile(await contentIn(bytes));
  return { sheets: file.heads };
}

function refusalOf(error) {
  if (error instanceof Over) return { over: error.limit };
  if (error instanceof Refused) return { refused: error.code, details: error.details };
  return { error };
}

process.on('message', async (message) => {
  process.send(await answerTo(message).catch(refusalOf));
});
