import { join } from 'node:path';
import { FileReaders, refuseKit, Unread } from '@heng/kit';
import type { DomainError } from '@heng/kit/domain';
import { refuseImport } from './import-refusals.js';
import type { FileRow, Spooled } from './receive-upload.js';

const MEGABYTE = 1024 * 1024;
/**
 * The limits of a workbook: the last filled row of the sheet that is read (with the header), its cells, empty ones too,
 * their characters, and the bytes of the parts that it needs, unpacked.
 */
const LIMITS = { rows: 20_001, cells: 500_000, text: 20_000_000, unpacked: 50 * MEGABYTE };
/** The longest time until the next rows. */
const SECONDS = 30;

const readers = new FileReaders(join(import.meta.dirname, '../read-rows.mjs'), LIMITS);

type Reason = Parameters<typeof refuseImport>[0];
type Refusal = { over: string } | { refused: Reason; details?: Record<string, unknown> };
type Batch = { rows: readonly FileRow[]; last: boolean };

const beyond = (limit: string): DomainError =>
  refuseImport('import-xlsx-beyond-limits', {
    limit,
    ...{ rows: LIMITS.rows - 1, cells: LIMITS.cells, characters: LIMITS.text },
    ...{ megabytes: LIMITS.unpacked / MEGABYTE, seconds: SECONDS },
  });

/**
 * The header of a CSV file or workbook and the rows below it, without empty ones. The header is the first of the upper
 * rows for which `isHeader` holds, on whichever sheet it is; without one it is the first row. A process of its own
 * reads them within limits, as they are taken. `gone` fires when the client has gone.
 * @throws DomainError
 */
export async function* readFileRows(
  { file, bytes }: Spooled,
  isHeader: (texts: readonly string[]) => boolean,
  gone: AbortSignal,
): AsyncGenerator<FileRow> {
  if (gone.aborted) throw refuseKit('request-incomplete');
  const reader = readers.open(file.createReadStream({ start: 0, autoClose: false }));
  const ask = async <A extends object>(message: object): Promise<A> => {
    const answer = await reader.ask<A | Refusal>(message, SECONDS, gone).catch((error: unknown) => {
      if (gone.aborted) throw refuseKit('request-incomplete');
      throw error instanceof Unread ? beyond(error.limit) : error;
    });
    if ('over' in answer) throw beyond(answer.over);
    if ('refused' in answer) throw refuseImport(answer.refused, answer.details);
    return answer;
  };
  try {
    const { sheets } = await ask<{ sheets: readonly Sheet[] }>({ bytes });
    const { sheet, line } = placeOfHeader(sheets, isHeader);
    for (let last = false; !last;) {
      const batch = await ask<Batch>({ sheet });
      yield* batch.rows.filter((row) => row.line >= line);
      last = batch.last;
    }
  } finally {
    reader.leave();
  }
}

type Sheet = Readonly<{ name: string; rows: readonly FileRow[] }>;

/** The sheet and the line of the header. @throws `kit.import-several-sheets` when several sheets have one with rows below */
function placeOfHeader(sheets: readonly Sheet[], isHeader: (texts: readonly string[]) => boolean) {
  const found = sheets.flatMap(({ name, rows }, sheet) => {
    const at = rows.findIndex(({ texts }) => isHeader(texts));
    return at < 0 ? [] : [{ name, sheet, line: rows[at]!.line, isFilled: at < rows.length - 1 }];
  });
  const filled = found.filter(({ isFilled }) => isFilled);
  if (filled.length > 1) {
    const names = filled.map(({ name }) => `“${name.slice(0, 40)}”`).slice(0, 10);
    throw refuseImport('import-several-sheets', { sheets: names.join('、') });
  }
  const first = sheets.findIndex(({ rows }) => rows.length > 0);
  return filled[0] ?? found[0] ?? { sheet: Math.max(0, first), line: 0 };
}
