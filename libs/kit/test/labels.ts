import { Module } from '@nestjs/common';
import { deriveId, type Service } from '../src/index.js';
import {
  IMPORT_KINDS,
  type ImportKind,
  importProviders,
  type ImportRow,
  ImportsHttp,
  importTable,
  RunImports,
} from '../src/imports/index.js';
import { increment, tally, TallyStore } from './tally.js';

type Gate = { before: number; reached: () => unknown; opened: Promise<unknown>; failures: number };
const open = (): Gate => ({ before: Infinity, reached: () => undefined, opened: Promise.resolve(), failures: 0 });
/** What holds up the batch with a line, and how often applying fails. */
export const gate = open();
let release = (): void => undefined;
/** Holds up nothing, also what a test before left waiting. */
export const openGate = () => {
  release();
  Object.assign(gate, open());
};

/** Lets an import go on until the batch that holds this line is written and not yet committed. */
export function holdAt(line: number): { reached: Promise<unknown>; release: () => void } {
  const [reached, opened] = [Promise.withResolvers<unknown>(), Promise.withResolvers<unknown>()];
  Object.assign(gate, { before: line, reached: () => reached.resolve(null), opened: opened.promise });
  release = () => opened.resolve(null);
  return { reached: reached.promise, release };
}

type Plan = Parameters<TallyStore['createMany']>[1][number];

/** Labels become tallies; `wrong` is refused by a rule, a label that is there by the table. */
const labels = (tallies: TallyStore): ImportKind<Plan> => ({
  name: 'labels',
  columns: [
    { key: 'label', zh: '名称', type: 'text', required: true },
    { key: 'owner', zh: '负责人', type: 'text', required: false, personal: true },
  ],
  staffOnly: false,
  keyOf: ({ label = '' }) => label,
  async check(tx, rows, run) {
    const names = rows.map(({ cells }) => cells['label']!);
    const known: { label: string }[] = await tx.query('select label from tally where label = any($1)', [names]);
    const taken = new Set(known.map(({ label }) => label));
    return rows.map(({ line, cells: { label = '', owner = '' } }: ImportRow) => {
      const fault = { column: 'label', code: 'tally.wrong', zh: `${owner} 不行`, en: `${owner} is wrong` };
      if (label.startsWith('wrong') || taken.has(label)) return { line, faults: [fault] };
      const cause = run.cause(line);
      const id = deriveId(cause.handler, cause.id);
      return { line, plan: { id, cause, decision: increment({ id, label, count: 0 }) } };
    });
  },
  async apply(tx, plans) {
    if (gate.failures-- > 0) throw new Error('on purpose');
    await tallies.createMany(tx, plans);
    const last = Number(plans.at(-1)?.cause.id.split(':')[1]);
    if (last < gate.before) return;
    gate.reached();
    await gate.opened;
  },
});

@Module({
  controllers: [ImportsHttp],
  providers: [
    TallyStore,
    ...importProviders,
    { provide: IMPORT_KINDS, useFactory: (store: TallyStore) => [labels(store)], inject: [TallyStore] },
  ],
})
class ImportingModule {}

/** A service that imports labels. */
export const importing: Service = {
  ...tally,
  module: ImportingModule,
  tables: [...tally.tables, importTable],
  background: [RunImports],
};
