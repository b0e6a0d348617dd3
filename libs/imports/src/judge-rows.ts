import type { EntityManager } from 'typeorm';
import type { ImportKind, ImportRow, ImportRun, RowFault } from './import-kind.js';
import { refuseImport } from './import-refusals.js';
import type { FaultyRow, WaitingRow } from './import.store.js';
import { faultOf } from './read-row.js';

/** A judged batch: the plans of its rows without a fault, and the faults of the others. */
export type Judged = { plans: unknown[]; faulty: FaultyRow[] };

/**
 * Judges rows without a known fault: first against earlier rows about the same record, then by the rules of the kind.
 */
export async function judgeRows(
  tx: EntityManager,
  kind: ImportKind,
  rows: readonly WaitingRow[],
  run: ImportRun,
): Promise<Judged> {
  const single = rows.filter(({ sameAs }) => sameAs === null);
  const judgements = single.length === 0 ? [] : await kind.check(tx, single, run);
  const rowAt = new Map(single.map((row) => [row.line, row]));
  const judged: Judged = { plans: [], faulty: [] };
  for (const { n, sameAs } of rows) {
    if (sameAs === null) continue;
    judged.faulty.push({ n, faults: [faultOf(null, refuseImport('import-row-twice', { line: sameAs }))] });
  }
  for (const judgement of judgements) {
    if ('plan' in judgement) judged.plans.push(judgement.plan);
    else {
      const row = rowAt.get(judgement.line)!;
      judged.faulty.push({ n: row.n, faults: judgement.faults.map((fault) => discreet(fault, row, personalIn(kind))) });
    }
  }
  return judged;
}

/** The columns of a kind that contain personal data. */
export const personalIn = ({ columns }: ImportKind): string[] =>
  columns.filter(({ personal }) => personal).map(({ key }) => key);

/** Removes a fault's sentence when it repeats personal data of its row. */
function discreet(fault: RowFault, row: ImportRow, personal: readonly string[]): RowFault {
  const values = personal.flatMap((key) => row.cells[key] ?? []);
  const without = (sentence: string) => values.reduce((text, value) => text.replaceAll(value, '…'), sentence);
  return { ...fault, zh: without(fault.zh), en: without(fault.en) };
}
