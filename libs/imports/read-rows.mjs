// Reads the rows of a file in a thread of its own (src/read-file.ts), within limits, one batch for each message. It is
// shipped as it is: Node starts it from the sources and from the build alike.
import { constants, setPriority } from 'node:os';
import { platform } from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { contentOf, Over, Refused } from './reader/limits.mjs';

const { fd, bytes } = workerData;
const XLSX = '504b0304';
const XLS = 'd0cf11e0';
const LARGEST_WORKBOOK = 20 * 1024 * 1024;
const BATCH = 200;

// On Linux this is the priority of the thread: requests go before files.
if (platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** The first bytes of a file, not its name, tell what it is. */
async function openFile() {
  const signature = contentOf(fd, 4).toString('hex');
  if (signature === XLS) throw new Refused('import-xls-unsupported');
  if (signature !== XLSX) return (await import('./reader/csv.mjs')).openCsv(fd);
  if (bytes > LARGEST_WORKBOOK) throw new Refused('import-xlsx-too-large', { megabytes: LARGEST_WORKBOOK / 2 ** 20 });
  return (await import('./reader/workbook.mjs')).openWorkbook(contentOf(fd, bytes));
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

/** Answers null with the first rows of each sheet, and the number of a sheet with its next rows. */
async function answerTo(sheet) {
  file ??= await openFile();
  if (sheet === null) return { sheets: file.heads };
  batches ??= batchesOf(file.rowsOf(sheet));
  return (await batches.next()).value;
}

function refusalOf(error) {
  if (error instanceof Over) return { over: error.limit };
  if (error instanceof Refused) return { refused: error.code, details: error.details };
  throw error;
}

parentPort.on('message', async (sheet) => {
  parentPort.postMessage(await answerTo(sheet).catch(refusalOf));
});
