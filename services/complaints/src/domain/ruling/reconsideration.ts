import {
  ComplaintsDeadlineMoved,
  complaintTerms,
  type Party,
  ReconsiderationDecided,
  ReconsiderationOverdue,
  ReconsiderationRequested,
} from '@heng/contracts';
import { type BusinessDay, type Decision, type DomainError, unchanged } from '@heng/kit/domain';
import { type DatedClock, isOver, isOverdue, missClock, recomputeClock, startClock, stopClock } from '@heng/legal-time';
import { dueIn } from '../case/complaint.js';
import { refuse } from './refusals.js';
import type { Ruling } from './ruling.js';
import { isSame, type Verdict } from './verdict.js';

export const reconsiderationResults = ['confirmed', 'changed'] as const;

/**
 * The reconsideration of a ruling (复议, R6), once for a case: requested → decided by a panel of other experts. The first
 * ruling has effect until then, and stays in the record.
 */
export type Reconsideration = Readonly<{
  id: string;
  version: number;
  complaintId: string;
  agencyId: string;
  rulingId: string;
  state: 'requested' | 'decided';
  by: Party;
  reasons: string;
  requestedOn: string;
  clock: DatedClock;
  decidedOn: string | null;
  result: (typeof reconsiderationResults)[number] | null;
}>;

const DEADLINE = 'complaints.reconsideration';

/** The refusal of a request, if anything speaks against it. `known` is the reconsideration of the case. */
export function barred(
  ruling: Ruling | undefined,
  known: Reconsideration | null,
  today: string,
): DomainError | undefined {
  if (!ruling?.reconsiderable) return refuse('reconsideration-of-nothing');
  if (known) return refuse('reconsidered-before');
  const { due } = ruling.reconsiderable;
  return isOver(due, today) ? refuse('reconsideration-over', { due: due.date }) : undefined;
}

/** R6: a party asks for a reconsideration in time, with the reasons; the time to rule begins anew. */
export function request(
  id: string,
  ruling: Ruling,
  { by, reasons }: Readonly<{ by: Party; reasons: string }>,
  { calendar, today }: BusinessDay,
): Decision<Omit<Reconsideration, 'version'>> {
  const refusal = barred(ruling, null, today);
  if (refusal) throw refusal;
  const clock = startClock(calendar, { from: today, term: complaintTerms.ruling, rules: complaintTerms.version });
  const matter = { id, complaintId: ruling.complaintId, agencyId: ruling.agencyId, rulingId: ruling.id };
  const told = { ...aboutOf(matter), by, requestedOn: today, ...dueIn(clock) };
  return {
    state: { ...matter, state: 'requested', by, reasons, requestedOn: today, clock, decidedOn: null, result: null },
    events: [ReconsiderationRequested.of(id, told)],
    deadlines: [{ start: DEADLINE, due: clock.due }],
  };
}

/** R6: the second panel has ruled: as the first one, or otherwise. */
export function decide(
  current: Reconsideration,
  first: Verdict,
  second: Verdict,
  today: string,
): Decision<Reconsideration> {
  const result = isSame(first, second) ? 'confirmed' : 'changed';
  return {
    state: { ...current, state: 'decided', decidedOn: today, result, clock: stopClock(current.clock, today) },
    events: [ReconsiderationDecided.of(current.id, { ...aboutOf(current), decidedOn: today, result })],
    deadlines: [{ stop: DEADLINE }],
  };
}

/** The time to rule anew ran out: it is marked once, and the panel still rules. */
export function missReconsideration(current: Reconsideration, today: string): Decision<Reconsideration> {
  if (!isOverdue(current.clock, today)) return unchanged(current);
  const due = current.clock.due.date;
  return {
    state: { ...current, clock: missClock(current.clock, today) },
    events: [ReconsiderationOverdue.of(current.id, { ...aboutOf(current), due })],
  };
}

/** Another calendar is in force; the last day may move. */
export function recompute(current: Reconsideration, { calendar, today }: BusinessDay): Decision<Reconsideration> {
  const { id, agencyId, complaintId, clock: before } = current;
  const clock = recomputeClock(calendar, before, today);
  if (clock === before) return unchanged(current);
  const moved = { deadline: DEADLINE, recordId: complaintId, agencyId, before: before.due.date, ...dueIn(clock) };
  return {
    state: { ...current, clock },
    events: clock.due.date === before.due.date ? [] : [ComplaintsDeadlineMoved.of(id, moved)],
    deadlines: [{ start: DEADLINE, due: clock.due }],
  };
}

const aboutOf = ({
  id,
  complaintId,
  agencyId,
  rulingId,
}: Pick<Reconsideration, 'id' | 'complaintId' | 'agencyId' | 'rulingId'>) => ({
  ...{ reconsiderationId: id, complaintId, agencyId, rulingId },
});
