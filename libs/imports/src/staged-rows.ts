import { deriveId } from '@heng/kit';
import { columnsOf, type Place } from './header.js';
import type { ImportKind } from './import-kind.js';
import { refuseImport } from './import-refusals.js';
import type { StagedRow } from './import.store.js';
import type { FileRow } from './receive-upload.js';
import { readRow } from './read-row.js';

const BATCH = 1000;
const MOST_ROWS = 200_000;

/** The rows below the header, in batches. @throws DomainError when the header is unreadable or there are too many rows */
export async function* batchesOf(
  rows: AsyncIterable<FileRow>,
  kind: ImportKind,
  most = MOST_ROWS,
): AsyncGenerator<StagedRow[]> {
  let places: Places | undefined;
  let batch: StagedRow[] = [];
  let count = 0;
  for await (const row of rows) {
    if (!places) {
      places = columnsOf(row, kind.columns);
      continue;
    }
    if (++count > most)
      throw refuseImport(most < MOST_ROWS ? 'import-too-many-together' : 'import-too-many-rows', { rows: most });
    batch.push({ n: count, ...staged(row, places, kind) });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (count === 0) throw refuseImport('import-empty');
  if (batch.length > 0) yield batch;
}

type Places = readonly Place[];

function staged({ line, texts }: FileRow, places: Places, kind: ImportKind): Omit<StagedRow, 'n'> {
  const { cells, faults } = readRow(texts, places);
  if (faults.length === 0) {
    const key = kind.keyOf(cells);
    return { line, cells, key: key === null ? null : deriveId(key), faults: null };
  }
  const open = kind.columns.filter(({ personal, key }) => !personal && key in cells).map(({ key }) => key);
  return { line, cells: Object.fromEntries(open.map((key) => [key, cells[key]!])), key: null, faults };
}
