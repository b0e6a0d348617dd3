import { join } from 'node:path';
import { Injectable, Module } from '@nestjs/common';
import { ConsultantRecorded } from '@heng/contracts';
import { conflict, defineRefusals, deriveId, kitSettings, type Service, storeOf, tableOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import {
  type Cells,
  type Column,
  type ImportKind,
  importProviders,
  type ImportRow,
  type ImportRun,
  imports,
  importSettings,
  importsHttp,
  importTable,
  type RowJudgement,
  RunImports,
} from '../src/index.js';

type Label = Readonly<{ id: string; version: number; label: string }>;

const labelTable = tableOf<Label>('label', {
  label: { type: 'text' },
});

const refuse = defineRefusals('label', {
  taken: conflict('名称 {label} 已用。', 'The label {label} is taken.'),
  wrong: conflict('{owner} 不行', '{owner} is wrong'),
});

class LabelStore extends storeOf(labelTable, { label_label: ({ label }) => refuse('taken', { label }) }) {}

type Gate = {
  before: number;
  reached: () => unknown;
  opened: Promise<unknown>;
  failures: number;
  judging: () => void;
};
const nothing = () => undefined;
const open = (): Gate => ({
  ...{ before: Infinity, reached: nothing, opened: Promise.resolve(), failures: 0, judging: nothing },
});
/** The gate that delays the batch with a line, the number of failures when applying, and what goes before each row. */
export const gate = open();
let release = (): void => undefined;
/** Opens the gate, also for whatever an earlier test left waiting. */
export const openGate = () => {
  release();
  Object.assign(gate, open());
};

/** Lets an import continue until the batch with this line is written and not yet committed. */
export function holdAt(line: number): { reached: Promise<unknown>; release: () => void } {
  const [reached, opened] = [Promise.withResolvers<unknown>(), Promise.withResolvers<unknown>()];
  Object.assign(gate, { before: line, reached: () => reached.resolve(null), opened: opened.promise });
  release = () => opened.resolve(null);
  return { reached: reached.promise, release };
}

type Plan = Parameters<LabelStore['createMany']>[1][number];

/** The rule refuses `wrong`; the table refuses an existing label. */
@Injectable()
class ImportLabels implements ImportKind<Plan> {
  readonly name = 'labels';
  readonly columns: readonly Column[] = [
    { key: 'label', zh: '名称', type: 'text', required: true },
    { key: 'owner', zh: '负责人', type: 'text', required: false, personal: true },
  ];
  readonly subject = 'label';
  readonly staffOnly = false;

  constructor(private readonly store: LabelStore) {}

  keyOf({ label = '' }: Cells): string {
    return label;
  }

  async check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun) {
    const names = rows.map(({ cells }) => cells['label']!);
    const known: { label: string }[] = await tx.query('select label from label where label = any($1)', [names]);
    const taken = new Set(known.map(({ label }) => label));
    return ({ line, cells: { label = '', owner = '' } }: ImportRow): RowJudgement<Plan> => {
      gate.judging();
      if (label.startsWith('wrong') || taken.has(label)) return { refusals: [refuse('wrong', { owner })] };
      const cause = run.cause(line);
      const id = deriveId(cause.handler, cause.id);
      const events = [ConsultantRecorded.of(id, { personId: id })];
      return { plan: { id, cause, decision: { state: { id, label }, events } } };
    };
  }

  async apply(tx: EntityManager, plans: readonly Plan[]): Promise<void> {
    if (gate.failures-- > 0) throw new Error('on purpose');
    await this.store.createMany(tx, plans);
    const last = Number(plans.at(-1)?.cause.id.split(':')[1]);
    if (last < gate.before) return;
    gate.reached();
    await gate.opened;
  }
}

@Module({ controllers: [importsHttp('labels')], providers: [LabelStore, ...importProviders(ImportLabels)] })
class ImportingModule {}

/** A service that imports labels. */
export const importing: Service = {
  name: 'registry',
  module: ImportingModule,
  tables: [labelTable, importTable],
  migrations: join(import.meta.dirname, 'migrations'),
  libraries: [imports],
  settings: kitSettings.extend(importSettings),
  background: [RunImports],
};
