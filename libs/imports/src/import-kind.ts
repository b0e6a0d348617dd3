import type { Actor } from '@heng/contracts';
import type { EntityManager } from 'typeorm';
import type { Cause } from '@heng/kit';

/** A column of the files of a kind. A `date` arrives as `YYYY-MM-DD` and a `flag` as `true` or `false`, however written. */
export type Column = Readonly<{
  /** The heading in English, and the name of the cell; any case and spacing is read. */
  key: string;
  /** The heading in Chinese. */
  zh: string;
  type: 'text' | 'date' | 'flag';
  required: boolean;
  /** Personal data: repeated in no fault, and deleted as soon as the row is applied or found wrong. */
  personal?: true;
}>;

/** The cells of a row by the key of their column, trimmed; an empty one is absent. */
export type Cells = Readonly<Record<string, string>>;

export type ImportRow = Readonly<{ line: number; cells: Cells }>;

/** A fault of a row; `column` is null when it is the whole row. */
export type RowFault = Readonly<{ column: string | null; code: string; zh: string; en: string }>;

/** A row that can be applied has a plan; one that cannot, its faults. */
export type Judgement<P> = Readonly<{ line: number; plan: P } | { line: number; faults: readonly RowFault[] }>;

/** An import in progress: who started it, and the cause of a line's change; `part` names one of several records of a line. */
export type ImportRun = Readonly<{ id: string; actor: Actor; cause: (line: number, part?: string) => Cause }>;

/** One kind of rows that a service imports: its columns, and how a batch is checked and applied. */
export interface ImportKind<P = unknown> {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Whether only alliance staff import it; otherwise an organisation may too, for itself. */
  readonly staffOnly: boolean;
  /** The most rows with all-or-nothing, where applying rows locks the records that they change; absent: any number. */
  readonly mostTogether?: number;
  /** The same for two rows that mean the same record; null when that cannot be known. */
  keyOf(cells: Cells): string | null;
  /** Judges rows by the rules and by the records. Reads in the transaction, writes nothing. */
  check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun): Promise<Judgement<P>[]>;
  /** Applies the plans in this transaction. */
  apply(tx: EntityManager, plans: readonly P[]): Promise<void>;
}

/** The kinds of a service. */
export const IMPORT_KINDS = Symbol('import-kinds');
