import type { Actor } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { refuseImport } from './import-refusals.js';

export const importModes = ['all-or-nothing', 'each-row'] as const;
export const importStates = ['staged', 'checking', 'applying', 'done', 'failed', 'cancelled'] as const;
export type ImportState = (typeof importStates)[number];

/**
 * A file of rows to be applied: staged → checking → applying → done; failed when a row of all-or-nothing is faulty; cancelled
 * before it ends. A dry run is done after checking. `version` counts cancellation and the end, not the progress, so that
 * a reader can cancel it while it runs.
 */
export type Import = Readonly<{
  id: string;
  version: number;
  kind: string;
  mode: (typeof importModes)[number];
  dryRun: boolean;
  fileName: string;
  sha256: string;
  /** The person who started it, on whose behalf the rows are applied. */
  actor: Actor;
  /** The organisation it was started for; null for staff. */
  org: string | null;
  state: ImportState;
  rows: number;
  /** The number of rows that the current state has passed. */
  position: number;
  checked: number;
  /** With all-or-nothing they count only at the end. */
  applied: number;
  faulty: number;
  startedAt: Date;
  endedAt: Date | null;
  failure: string | null;
}>;

const isOpen = ({ state }: Pick<Import, 'state'>): boolean => ['staged', 'checking', 'applying'].includes(state);

export const allowedActions = (one: Pick<Import, 'state'>): string[] => (isOpen(one) ? ['cancel'] : []);

/** Staff and the organisation that an import was started for see and cancel it. @throws `kit.import-not-yours` */
export function mustOwn({ org }: Pick<Import, 'org'>, actor: Actor): void {
  if (actor.role !== 'alliance-staff' && (org === null || org !== actor.org)) throw refuseImport('import-not-yours');
}

const DAY_MS = 86_400_000;

/** The instant until which the faulty rows of an import are kept: some days after its end; null before it. */
export const faultsUntil = ({ endedAt }: Pick<Import, 'endedAt'>, days: number): Date | null =>
  endedAt && new Date(endedAt.getTime() + days * DAY_MS);

/** The end of an import after which its faulty rows are still kept. */
export const keptSince = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);

/** The most imports that have not ended: of an organisation, and of all together. */
const MOST_OPEN = { ofOne: 10, all: 100 };

/** @throws `kit.import-queue-full` */
export function mustHaveRoom(open: Readonly<{ ofOne: number; all: number }>): void {
  if (open.ofOne >= MOST_OPEN.ofOne || open.all >= MOST_OPEN.all) throw refuseImport('import-queue-full', MOST_OPEN);
}

/** Ends the import: nothing more is applied; with each-row, the applied rows stay. */
export function cancel(one: Import, actor: Actor, now: Date): Decision<Import> {
  mustOwn(one, actor);
  if (!isOpen(one)) throw refuseImport('import-over', { state: one.state });
  const applied = one.mode === 'all-or-nothing' ? 0 : one.applied;
  return { state: { ...one, applied, state: 'cancelled', endedAt: now }, events: [] };
}
