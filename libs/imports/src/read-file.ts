import { refuseImport } from './import-refusals.js';
import { type FileRow, readCsv } from './read-csv.js';
import { readExcel } from './read-excel.js';
import { headOf, type Spooled } from './spool.js';

const XLSX = Buffer.from('504b0304', 'hex');
const XLS = Buffer.from('d0cf11e0', 'hex');

/** The rows of a CSV file or a workbook; its first bytes, not its name, tell which. @throws DomainError */
export async function readFileRows({ file, bytes }: Spooled): Promise<AsyncGenerator<FileRow>> {
  const head = await headOf(file, XLSX.length);
  if (head.equals(XLS)) throw refuseImport('import-xls-unsupported');
  return head.equals(XLSX) ? readExcel(file, bytes) : readCsv(file);
}
