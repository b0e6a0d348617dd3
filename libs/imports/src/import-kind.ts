import type { Actor } from '@heng/contracts';
import type { EntityManager } from 'typeorm';
import type { Cause } from '@heng/kit';
import type { Conflict } from '@heng/kit/domain';
import type { RowJudgement } from './domain/import-row.js';
import { refuseImport } from './import-refusals.js';

/**
 * A column of the files of a kind. A `code` arrives as `bareCode` reads it, a `date` as `YYYY-MM-DD` and a `flag` as
 * `true` or `false`, in whatever form it is written.
 */
export type Column = Readonly<{
  /** The heading in English, and the name of the value; case and spacing do not matter. */
  key: string;
  zh: string;
  type: 'text' | 'code' | 'date' | 'flag';
  required: boolean;
  /** Personal data: never repeated in a fault, and deleted as soon as the row is applied or found faulty. */
  personal?: true;
}>;

/** The values of a row by the key of their column, trimmed; an empty one is absent. */
export type Cells = Readonly<Record<string, string>>;

export type ImportRow = Readonly<{ line: number; cells: Cells }>;

/** A fault of a row; `column` is null for the whole row. */
export type RowFault = Readonly<{ column: string | null; code: string; zh: string; en: string }>;

/**
 * An import in progress: the person who started it, and the cause of a line's change; `part` names one of several
 * records of a line. `unlessTied` refuses a plan whose records name an organisation to which that person, one of the
 * staff, has a tie (R8).
 */
export type ImportRun = Readonly<{
  id: string;
  actor: Actor;
  cause: (line: number, part?: string) => Cause;
  unlessTied: <P>(judged: RowJudgement<P>, recordsOf: (plan: P) => readonly object[]) => RowJudgement<P>;
}>;

/** @param conflict the present ties of the person who started the import */
export const runOf = (
  { id, actor }: Readonly<{ id: string; actor: Actor }>,
  conflict: Conflict | undefined,
): ImportRun => ({
  ...{ id, actor },
  cause: (line, part) => ({ handler: part ? `import ${part}` : 'import', id: `${id}:${line}`, actor, conflict }),
  unlessTied: (judged, recordsOf) => {
    const refusal = 'plan' in judged ? conflict?.(...recordsOf(judged.plan)) : undefined;
    return refusal ? { refusals: [refusal] } : judged;
  },
});

/** One kind of rows that a service imports: its columns, and the way to check and apply a batch. */
export interface ImportKind<P = unknown> {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The key of the column at fault where a refusal names none. */
  readonly subject: string;
  /** True when only alliance staff import it; otherwise organisations import their own, too. */
  readonly staffOnly: boolean;
  /** The most rows with all-or-nothing, when applying rows locks the records that they change; absent: any number. */
  readonly mostTogether?: number;
  /** An equal key for two rows about the same record; null when it cannot be known. */
  keyOf(cells: Cells): string | null;
  /**
   * Reads the records behind some rows in the transaction, and writes nothing. The returned function judges these rows, in their
   * order, by the rules, by the records and, with `unlessTied`, by the importer's ties.
   */
  check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun): Promise<(row: ImportRow) => RowJudgement<P>>;
  apply(tx: EntityManager, plans: readonly P[]): Promise<void>;
}

export const IMPORT_KINDS = Symbol('import-kinds');

/** @throws `kit.import-kind-unknown` */
export function kindNamed(kinds: readonly ImportKind[], name: string): ImportKind {
  const kind = kinds.find((one) => one.name === name);
  if (kind) return kind;
  const known = kinds.map((one) => one.name).join(', ');
  throw refuseImport('import-kind-unknown', { kind: name.slice(0, 40), known });
}

/** The columns of a kind that contain personal data. */
export const personalIn = ({ columns }: ImportKind): string[] =>
  columns.filter(({ personal }) => personal).map(({ key }) => key);
