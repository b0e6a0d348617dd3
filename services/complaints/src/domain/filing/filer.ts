import { type CaseKind, FilerContactGiven, FilerTold, SummaryAllowed } from '@heng/contracts';
import { type Decision, unchanged } from '@heng/kit/domain';
import { refuse } from '../refusals.js';
import { refuse as refuseSummary } from '../summary/refusals.js';

/** 实名: the agency complained about learns the name; 保密: staff alone do; 匿名: nobody does. */
export const modes = ['real-name', 'confidential', 'anonymous'] as const;
export type Mode = (typeof modes)[number];

/**
 * A person who filed, apart from the case (R6): entered with the filing, comes back by number and code. Several filers
 * may have one case. `id` is the id of the filing.
 */
export type Filer = Readonly<{
  id: string;
  version: number;
  caseId: string;
  number: string;
  mode: Mode;
  name: string | null;
  filedOn: string;
  /** An address for letters was given; it is in a sealed event only. */
  hasAddress: boolean;
  /** A keyed hash of that address, by which a restricted person is known again. */
  contactKey: string | null;
  /** 撤回: the filer has left the case, with a reason or without one. */
  withdrawnOn: string | null;
  withdrawalReason: string | null;
  /** The day on which the filer allowed an anonymised summary of the case in public. */
  summaryAllowedOn: string | null;
  codeSalt: string;
  codeHash: string;
}>;

/** The filer whose filing made the case, and who is a party of it; equal filings of others joined it. */
export const isFirst = ({ id, caseId }: Pick<Filer, 'id' | 'caseId'>): boolean => id === caseId;

/** The filer who takes part in the procedure, as long as this person stays. */
export const isParty = (filer: Pick<Filer, 'id' | 'caseId' | 'withdrawnOn'>): boolean =>
  isFirst(filer) && !filer.withdrawnOn;

/** The kind of case that a filer filed: its number begins with the letter of the kind. */
export const kindOf = ({ number }: Pick<Filer, 'number'>): CaseKind =>
  number.startsWith('J') ? 'report' : 'complaint';

export type Introduction = Readonly<{ mode: Mode; name: string | null; email: string | null }>;

/** Checks how a filer wants to be known. @throws DomainError `complaints.name-missing`, `complaints.name-not-applicable` */
export function mustBeIntroduced({ mode, name }: Introduction): void {
  if (mode === 'real-name' && !name) throw refuse('name-missing', { field: 'name' });
  if (mode === 'anonymous' && name) throw refuse('name-not-applicable', { field: 'name' });
}

/** Enters a filer with the filing; who left an address gets letters, from now on. */
export function enter(
  filer: Omit<Filer, 'version' | 'hasAddress' | 'withdrawnOn' | 'withdrawalReason'>,
  email: string | null,
): Decision<Omit<Filer, 'version'>> {
  const state = { ...filer, hasAddress: email !== null, withdrawnOn: null, withdrawalReason: null };
  if (email === null) return { state, events: [] };
  const { events } = tell(state, 'received', filer.filedOn);
  return { state, events: [FilerContactGiven.of(filer.id, { filerId: filer.id, email }), ...events] };
}

/** Tells a filer of a step, by letter, if there is an address; who has withdrawn is told nothing more. */
export function tell<F extends Omit<Filer, 'version'>>(filer: F, step: string, on: string): Decision<F> {
  const { id, number, hasAddress, withdrawnOn } = filer;
  return {
    state: filer,
    events: hasAddress && !withdrawnOn ? [FilerTold.of(id, { filerId: id, number, step, on })] : [],
  };
}

export const summaryStates = ['allowed', 'not-allowed', 'released'] as const;
/** A summary of the case as its filer reads of it; null for who has withdrawn. */
export function summaryStateOf({ withdrawnOn, summaryAllowedOn }: Filer, isReleased: boolean) {
  if (withdrawnOn) return null;
  if (isReleased) return 'released';
  return summaryAllowedOn ? 'allowed' : 'not-allowed';
}

/** A filer allows an anonymised summary, or takes that back before its release. */
export function allowSummary(filer: Filer, allowed: boolean, isReleased: boolean, today: string): Decision<Filer> {
  if (isReleased) throw refuseSummary('summary-released');
  if (filer.withdrawnOn) throw refuse('already-withdrawn', { withdrawnOn: filer.withdrawnOn });
  if (allowed === (filer.summaryAllowedOn !== null)) return unchanged(filer);
  return {
    state: { ...filer, summaryAllowedOn: allowed ? today : null },
    events: [SummaryAllowed.of(filer.id, { filerId: filer.id, allowed, saidOn: today })],
  };
}
