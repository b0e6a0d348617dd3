import { type Measure, type RulingOutcome, type Severity, SummaryReleased, SummaryWritten } from '@heng/contracts';
import { type Decision, defineLifecycle } from '@heng/kit/domain';
import { isOver } from '@heng/legal-time';
import type { Complaint } from '../case/complaint.js';
import type { Filer } from '../filing/filer.js';
import type { Ground } from '../filing/grounds.js';
import type { Ruling } from '../ruling/ruling.js';
import { refuse } from './refusals.js';

/**
 * The anonymised summary (案情摘要) of a complaint that was ruled on: drafted → released, with the consent of everybody who
 * filed. It names no agency and no person, and has months instead of days.
 */
export type Summary = Readonly<{
  id: string;
  version: number;
  complaintId: string;
  ground: Ground;
  outcome: RulingOutcome;
  severity: Severity | null;
  measures: readonly Measure[];
  /** Months, such as `2026-03`. */
  filedIn: string;
  ruledIn: string;
  text: string;
  state: (typeof summaryLifecycle.states)[number];
  writtenBy: string;
  releasedOn: string | null;
}>;
type Acting = Pick<Summary, 'writtenBy'> & Readonly<{ by?: string; allowed?: boolean }>;

const unreleasable = ({ writtenBy, by, allowed }: Acting) => {
  if (by === writtenBy) return refuse('summary-own-text');
  return allowed === false ? refuse('summary-not-allowed') : undefined;
};
const staff = ['alliance-staff'] as const;

export const summaryLifecycle = defineLifecycle({
  states: { drafted: '待公开', released: '已公开' },
  actions: {
    edit: { zh: '修改', by: staff, from: ['drafted'] },
    release: { zh: '公开', by: staff, from: ['drafted'], to: 'released', unless: unreleasable },
  },
  refuse: () => refuse('summary-released'),
});

/** Everybody who filed the complaint and has not withdrawn allows a summary. */
export const isAllowedBy = (filers: readonly Pick<Filer, 'withdrawnOn' | 'summaryAllowedOn'>[]): boolean => {
  const staying = filers.filter(({ withdrawnOn }) => !withdrawnOn);
  return staying.length > 0 && staying.every(({ summaryAllowedOn }) => summaryAllowedOn);
};

/** The ruling cannot be contested any more, and is not being reconsidered. */
export const isFinal = (ruling: Ruling | undefined, isPending: boolean, today: string): ruling is Ruling =>
  !!ruling && !isPending && (!ruling.reconsiderable || isOver(ruling.reconsiderable.due, today));

/** E-mail addresses, and seven digits or more, as telephones, identity cards and case numbers have. */
const TELLING = /[\w.+-]+@[\w-]+|\d(?:[-\s]?\d){6,}/;

/** @throws DomainError `complaints.summary-identifies` for a text with a name, or with what looks like a number of a person */
export function mustNameNobody(text: string, names: readonly (string | null)[]): void {
  const plain = text.normalize('NFKC');
  const named = names.find((name) => name && plain.includes(name.normalize('NFKC')));
  const found = named ?? TELLING.exec(plain)?.[0];
  if (found) throw refuse('summary-identifies', { field: 'text', found });
}

type Draft = Readonly<{ text: string; names: readonly (string | null)[]; by: string; today: string }>;

/** Staff write the summary of a complaint with its final ruling. */
export function writeSummary(
  id: string,
  { id: complaintId, allegation, filedOn }: Pick<Complaint, 'id' | 'allegation' | 'filedOn'>,
  { outcome, severity, measures, ruledOn }: Ruling,
  { text, names, by, today }: Draft,
): Decision<Omit<Summary, 'version'>> {
  mustNameNobody(text, names);
  const [filedIn, ruledIn] = [filedOn.slice(0, 7), ruledOn.slice(0, 7)];
  const ruled = { ground: allegation, outcome, severity, measures, filedIn, ruledIn };
  return {
    state: { id, complaintId, ...ruled, text, state: 'drafted', writtenBy: by, releasedOn: null },
    events: [SummaryWritten.of(id, { summaryId: id, complaintId, writtenOn: today })],
  };
}

export function editSummary(current: Summary, { text, names, by, today }: Draft): Decision<Summary> {
  summaryLifecycle.after('edit', current);
  mustNameNobody(text, names);
  const { id, complaintId } = current;
  return {
    state: { ...current, text, writtenBy: by },
    events: [SummaryWritten.of(id, { summaryId: id, complaintId, writtenOn: today })],
  };
}

/** Another one of the staff than who wrote it last releases the summary. */
export function releaseSummary(current: Summary, by: string, allowed: boolean, today: string): Decision<Summary> {
  const state = summaryLifecycle.after('release', { ...current, by, allowed });
  const { id, complaintId } = current;
  return {
    state: { ...current, state, releasedOn: today },
    events: [SummaryReleased.of(id, { summaryId: id, complaintId, releasedOn: today })],
  };
}
