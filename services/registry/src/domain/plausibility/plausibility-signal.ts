import { canonicalJson } from '@heng/assessment';
import {
  ImplausibilityFound,
  ImplausibilitySettled,
  SecondEmploymentFound,
  SecondEmploymentSettled,
} from '@heng/contracts';
import type { HandedFile } from '@heng/files/domain';
import { type Decision, defineLifecycle, unchanged } from '@heng/kit/domain';
import { mustHoldNoIdCard } from '../registration/agency.js';
import type { Finding, Side, SignalKind } from './plausibility.js';
import { refuse } from './plausibility-refusals.js';

/** The outcomes of a signal that staff settle. */
export const outcomes = ['settled', 'for-spot-check'] as const;
export type Outcome = (typeof outcomes)[number];
export type Settlement = Readonly<{ outcome: Outcome; reason: string }>;

/** A signal is explained once every agency concerned has explained. */
export const signalLifecycle = defineLifecycle({
  states: { open: '待说明', explained: '已说明', closed: '已关闭' },
  actions: {
    explain: { zh: '说明', by: ['agency'], from: ['open', 'explained'] },
    settle: { zh: '处理', by: ['alliance-staff'], from: ['open', 'explained'], to: 'closed' },
  },
  refuse: (_, { closedOn }: Pick<Signal, 'closedOn'>) => refuse('signal-closed', { closedOn }),
});

export const { states: signalStates, allowedActions } = signalLifecycle;

/** The meaning of each kind of signal, for people. */
export const signalTexts: Readonly<Record<SignalKind, { zh: string; en: string }>> = {
  'full-time-twice': {
    zh: '同一人员在同一时间登记为两家机构的专职人员。',
    en: 'The person is recorded as full-time at two agencies on the same days.',
  },
  'employed-twice': {
    zh: '同一人员在同一时间登记在两家机构任职。',
    en: 'The person is recorded as employed at two agencies on the same days.',
  },
  'two-enterprises': {
    zh: '同一人员在同一时间段内在两家企业现场服务，所记人日超过这段时间的日历天数。',
    en: 'The person was on site at two enterprises in overlapping periods, on more days than these periods have.',
  },
  'too-many-days': {
    zh: '所记现场人日超过这段时间的日历天数。',
    en: 'More on-site days are recorded than the period has calendar days.',
  },
  'lapsed-certificate': {
    zh: '现场服务的部分或全部日期，该人员的考试合格证书已经失效。',
    en: 'On some or all days of the on-site work the person’s certificate had lapsed.',
  },
  'not-employed': {
    zh: '现场服务的部分或全部日期，该人员不在项目所属机构任职。',
    en: 'On some or all days of the on-site work the person was not employed at the project’s agency.',
  },
};

/** An agency's explanation of a signal, with its files, which are for staff and this agency. */
export type Explanation = Readonly<{
  agencyId: string;
  text: string;
  /** Absent from explanations of before; a later explanation keeps the earlier files. */
  files?: readonly HandedFile[];
  on: string;
  /** The sub. */
  by: string;
}>;

/**
 * A finding that facts about a person contradict each other: open → explained → closed. It is explained when every
 * agency concerned has explained; staff may close it earlier. It closes by itself when the facts change, and reopens
 * when they change back.
 */
export type Signal = Readonly<{
  id: string;
  version: number;
  kind: SignalKind;
  personId: string;
  /** The agencies concerned, sorted. */
  agencyIds: readonly string[];
  from: string;
  until: string | null;
  sides: readonly Side[];
  foundOn: string;
  state: (typeof signalStates)[number];
  explanations: readonly Explanation[];
  outcome: Outcome | 'facts-changed' | null;
  reason: string | null;
  closedOn: string | null;
  /** The sub of the staff member; null when the facts changed. */
  closedBy: string | null;
}>;

const notClosed = { outcome: null, reason: null, closedOn: null, closedBy: null };

/** Raises a signal from a finding. */
export function raise(id: string, finding: Finding, today: string): Decision<Omit<Signal, 'version'>> {
  const { kind, personId } = finding;
  const found = { id, kind, personId, ...contentOf(finding), foundOn: today };
  return { state: { ...found, state: 'open', explanations: [], ...notClosed }, events: [foundFact(found)] };
}

/** A repeated finding updates the signal's days and facts. A signal that staff closed stays closed. */
export function findAgain(signal: Signal, finding: Finding): Decision<Signal> {
  const wasWrong = signal.outcome === 'facts-changed';
  const content = contentOf(finding);
  if (signal.state === 'closed' && !wasWrong) return unchanged(signal);
  if (!wasWrong && canonicalJson(contentOf(signal)) === canonicalJson(content)) return unchanged(signal);
  const found = { ...signal, ...content };
  return { state: { ...found, ...(wasWrong ? notClosed : {}), state: stateOf(found) }, events: [foundFact(found)] };
}

/** Later facts remove the finding: an employment ended earlier, a certificate was renewed. */
export function withdraw(signal: Signal, today: string): Decision<Signal> {
  if (signal.state === 'closed') return unchanged(signal);
  return close(signal, { outcome: 'facts-changed', reason: null, closedBy: null }, today);
}

/** An agency concerned explains its side; a later text replaces its earlier one, and files are added. */
export function explain(signal: Signal, given: Omit<Explanation, 'on'>, today: string): Decision<Signal> {
  signalLifecycle.after('explain', signal);
  mustHoldNoIdCard({ text: given.text });
  const earlier = signal.explanations.find(({ agencyId }) => agencyId === given.agencyId);
  const added = (given.files ?? []).filter(({ fileId }) => !earlier?.files?.some((file) => file.fileId === fileId));
  const files = [...(earlier?.files ?? []), ...added];
  const explanations = [...signal.explanations.filter((one) => one !== earlier), { ...given, files, on: today }];
  return { state: { ...signal, explanations, state: stateOf({ ...signal, explanations }) }, events: [] };
}

/** Staff settle a signal with a reason, or leave it to a spot check. */
export function settle(signal: Signal, settlement: Settlement, closedBy: string, today: string): Decision<Signal> {
  signalLifecycle.after('settle', signal);
  mustHoldNoIdCard({ reason: settlement.reason });
  return close(signal, { ...settlement, closedBy }, today);
}

function stateOf({ agencyIds, explanations }: Pick<Signal, 'agencyIds' | 'explanations'>): 'open' | 'explained' {
  const explained = new Set(explanations.map(({ agencyId }) => agencyId));
  return agencyIds.every((agencyId) => explained.has(agencyId)) ? 'explained' : 'open';
}

type Closing = Pick<Signal, 'reason' | 'closedBy'> & Readonly<{ outcome: NonNullable<Signal['outcome']> }>;

function close(signal: Signal, closing: Closing, closedOn: string): Decision<Signal> {
  const { id: signalId, kind, personId, agencyIds } = signal;
  const { outcome } = closing;
  const settled = { signalId, personId, agencyIds: [...agencyIds], outcome, settledOn: closedOn };
  const event =
    kind === 'employed-twice'
      ? SecondEmploymentSettled.of(signalId, settled)
      : ImplausibilitySettled.of(signalId, { ...settled, kind });
  return { state: { ...signal, ...closing, state: 'closed', closedOn }, events: [event] };
}

const contentOf = ({ from, until, sides }: Pick<Finding, 'from' | 'until' | 'sides'>) => ({
  agencyIds: [...new Set(sides.map(({ agencyId }) => agencyId))].sort(),
  from,
  until,
  sides,
});

function foundFact(found: Omit<Signal, 'version' | 'state' | 'explanations' | keyof typeof notClosed>) {
  const { id: signalId, kind, personId, agencyIds, from, until, sides, foundOn } = found;
  const facts = [...new Set(sides.flatMap((side) => side.facts))].sort();
  const told = { signalId, personId, agencyIds: [...agencyIds], from, until, facts, foundOn };
  return kind === 'employed-twice'
    ? SecondEmploymentFound.of(signalId, told)
    : ImplausibilityFound.of(signalId, { ...told, kind });
}
