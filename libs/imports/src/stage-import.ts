import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { withoutIdCardNumbers } from '@heng/contracts';
import { type Cause, Clock, deriveId, idOfNew } from '@heng/kit';
import type { Import } from './import.js';
import { type Column, IMPORT_KINDS, type ImportKind, kindNamed } from './import-kind.js';
import { refuseImport } from './import-refusals.js';
import { ImportStore, type StagedRow } from './import.store.js';
import { type FileRow, readFileRows } from './read-file.js';
import { columnsOf, readRow } from './read-row.js';
import type { Spooled } from './receive-upload.js';
import { RunImports } from './run-imports.js';

const BATCH = 1000;
const MOST_ROWS = 200_000;

export type StageInput = Pick<Import, 'kind' | 'mode' | 'dryRun'> & { readonly upload: Spooled };

/** Receives a file: checks its header and stages its rows for checking. */
@Injectable()
export class StageImport {
  constructor(
    private readonly imports: ImportStore,
    private readonly runs: RunImports,
    private readonly clock: Clock,
    @Inject(IMPORT_KINDS) private readonly kinds: readonly ImportKind[],
  ) {}

  /** @throws DomainError when the caller may not import it, or the file or its header is unreadable */
  async execute({ kind: name, mode, dryRun, upload }: StageInput, cause: Cause): Promise<Import> {
    const kind = kindNamed(this.kinds, name);
    const { actor } = cause;
    const isStaff = actor.role === 'alliance-staff';
    if (!isStaff && (kind.staffOnly || !actor.org)) throw refuseImport('import-kind-not-yours', { kind: name });
    const rows = await readFileRows(upload);
    const most = (mode === 'all-or-nothing' && kind.mostTogether) || MOST_ROWS;
    const one = {
      id: idOfNew(cause),
      ...{ kind: name, mode, dryRun, fileName: nameOf(upload), sha256: upload.sha256 },
      ...{ actor, org: isStaff ? null : actor.org! },
      ...{ state: 'staged' as const, rows: 0, position: 0, checked: 0, applied: 0, faulty: 0 },
      ...{ startedAt: this.clock.now(), endedAt: null, failure: null },
    };
    const content = createHash('sha256').update(JSON.stringify([name, mode, dryRun, upload.sha256]));
    const request = { ...cause, fingerprint: content.digest('base64url') };
    const staged = await this.imports.stage(one, request, batchesOf(rows, kind, most));
    this.runs.wake();
    return staged;
  }
}

/** The last part of a path, as browsers send it, without control characters and identity-card numbers. */
const nameOf = ({ name }: Spooled): string =>
  withoutIdCardNumbers(name.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .slice(0, 200);

/** The rows below the header, in batches. */
async function* batchesOf(rows: AsyncGenerator<FileRow>, kind: ImportKind, most: number): AsyncGenerator<StagedRow[]> {
  let places: Places | undefined;
  let batch: StagedRow[] = [];
  let count = 0;
  for await (const row of rows) {
    if (!places) {
      places = columnsOf(row.texts, kind.columns);
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

type Places = readonly (Column | undefined)[];

function staged({ line, texts }: FileRow, places: Places, kind: ImportKind): Omit<StagedRow, 'n'> {
  const { cells, faults } = readRow(texts, places);
  if (faults.length === 0) {
    const key = kind.keyOf(cells);
    return { line, cells, key: key === null ? null : deriveId(key), faults: null };
  }
  const open = kind.columns.filter(({ personal, key }) => !personal && key in cells).map(({ key }) => key);
  return { line, cells: Object.fromEntries(open.map((key) => [key, cells[key]!])), key: null, faults };
}
