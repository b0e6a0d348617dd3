import {
  ExpertAffiliated,
  ExpertContactChanged,
  ExpertContactForgotten,
  ExpertEnrolled,
  ExpertFieldsChanged,
  ExpertLeft,
  ExpertReinstated,
  type expertRelations,
  ExpertRelated,
  expertiseSubjects,
  ExpertSuspended,
  checkCreditCode,
  isIndustry,
} from '@heng/contracts';
import { type Decision, defineLifecycle, unchanged } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { mustHoldNoIdCard } from '../registration/agency.js';
import { chosenDate } from '../chosen-date.js';
import { refuse } from './experts-refusals.js';
import { notInFuture } from '../refusals.js';

const [inPool, staff] = [['enrolled', 'suspended'], ['alliance-staff']] as const;

export const expertLifecycle = defineLifecycle({
  states: { enrolled: '在库', suspended: '暂停', left: '已离库' },
  actions: {
    suspend: { zh: '暂停', by: staff, from: ['enrolled'], to: 'suspended' },
    reinstate: { zh: '恢复', by: staff, from: ['suspended', 'left'], to: 'enrolled' },
    leave: { zh: '离库', by: staff, from: inPool, to: 'left' },
    'set-fields': { zh: '登记专业领域', by: staff, from: inPool },
    'set-email': { zh: '登记邮箱', by: staff, from: inPool },
    affiliate: { zh: '登记所在单位', by: staff, from: inPool },
    relate: { zh: '登记与机构的关系', by: staff, from: inPool },
    declare: { zh: '声明与机构的关系', by: ['expert'], from: inPool },
  },
  refuse: ({ state, stateZh }) => refuse('expert-state-wrong', { state, stateZh }),
});
export const { states: expertStates, allowedActions } = expertLifecycle;
export type ExpertState = (typeof expertStates)[number];

type Span = Readonly<{ from: string; until: string | null }>;
/** An organisation that an expert belongs to, by its credit code. */
export type Affiliation = Span & Readonly<{ creditCode: string }>;
/** An interest in an agency, for which the expert recuses (R8). */
export type Relation = Span &
  Readonly<{
    agencyId: string;
    kind: (typeof expertRelations)[number];
    /** The expert's own words, for staff; absent when staff recorded it. */
    reason?: string;
  }>;

/** An expert of the pool from whom panels are drawn (R8): enrolled ⇄ suspended, left from either, reinstated to enrolled. */
export type Expert = Readonly<{
  id: string;
  version: number;
  /** The sub of the expert's tokens; opaque. */
  sub: string;
  /** Personal data: stored here, visible to staff and the expert. */
  name: string;
  /** Personal data, which goes to notification alone; null for an expert who gets no letters. */
  email: string | null;
  /** Subjects of expertise and industries of GB/T 4754. */
  fields: readonly string[];
  affiliations: readonly Affiliation[];
  relations: readonly Relation[];
  state: ExpertState;
  enrolledOn: string;
  /** The last day of a suspension that ends by itself. */
  suspendedUntil: string | null;
  /** The reason for the suspension, reinstatement or departure. */
  stateReason: string | null;
  leftOn: string | null;
}>;
export type Suspension = Readonly<{ reason: string; until: string | null }>;
export type Enrolment = Pick<Expert, 'id' | 'sub' | 'name' | 'email' | 'fields' | 'enrolledOn'>;

/** The clock of a suspension that has an end. */
export const EXPERT_SUSPENSION = 'registry.expert-suspension';

/** Staff take an expert into the pool. */
export function enrol(enrolment: Enrolment, today: string): Decision<Omit<Expert, 'version'>> {
  const { id, sub, name, email, enrolledOn } = enrolment;
  const fields = validFields(enrolment.fields);
  notInFuture('enrolledOn', enrolledOn, today);
  mustHoldNoIdCard({ name, email: email ?? '' });
  const standing = { state: 'enrolled' as const, suspendedUntil: null, stateReason: null, leftOn: null };
  return {
    state: { id, sub, name, email, fields, enrolledOn, affiliations: [], relations: [], ...standing },
    events: [
      ExpertEnrolled.of(id, { expertId: id, sub, fields: [...fields], enrolledOn }),
      ...(email ? contact(id, email, enrolledOn) : []),
    ],
  };
}

const contact = (expertId: string, email: string | null, forgottenOn: string) =>
  email === null
    ? [ExpertContactForgotten.of(expertId, { expertId, forgottenOn })]
    : [ExpertContactChanged.of(expertId, { expertId, email })];

/** Staff set the address to which letters about panels go, or take it back. */
export function setEmail(expert: Expert, email: string | null, today: string): Decision<Expert> {
  expertLifecycle.after('set-email', expert);
  mustHoldNoIdCard({ email: email ?? '' });
  if (email === expert.email) return unchanged(expert);
  return { state: { ...expert, email }, events: contact(expert.id, email, today) };
}

/** Staff set an expert's fields of expertise. */
export function setFields(expert: Expert, codes: readonly string[], today: string): Decision<Expert> {
  expertLifecycle.after('set-fields', expert);
  const fields = validFields(codes);
  if (fields.join() === expert.fields.join()) return unchanged(expert);
  const facts = { expertId: expert.id, fields: [...fields], changedOn: today };
  return { state: { ...expert, fields }, events: [ExpertFieldsChanged.of(expert.id, facts)] };
}

/** Staff record an expert's affiliation, or correct its last day. */
export function affiliate(expert: Expert, { creditCode, from, until }: Affiliation, today: string): Decision<Expert> {
  expertLifecycle.after('affiliate', expert);
  const check = checkCreditCode(creditCode);
  if ('fault' in check)
    throw refuse('expert-creditcode-invalid', { field: 'creditCode', faultZh: check.zh, faultEn: check.en });
  const affiliation = { creditCode: check.code, from, until };
  const same = (other: Affiliation) => other.creditCode === check.code;
  const affiliations = placed(expert.affiliations, affiliation, same, today);
  const facts = { expertId: expert.id, creditCode: check.code, ...days(affiliation) };
  return { state: { ...expert, affiliations }, events: [ExpertAffiliated.of(expert.id, facts)] };
}

/** Staff record an expert's interest in an agency, or correct its last day. */
export function relate(expert: Expert, relation: Relation, today: string): Decision<Expert> {
  expertLifecycle.after('relate', expert);
  return related(expert, relation, today);
}

function related(expert: Expert, relation: Relation, today: string): Decision<Expert> {
  const { agencyId, kind } = relation;
  const same = (other: Relation) => other.agencyId === agencyId && other.kind === kind;
  const relations = placed(expert.relations, relation, same, today);
  const facts = { expertId: expert.id, agencyId, kind, ...days(relation) };
  return { state: { ...expert, relations }, events: [ExpertRelated.of(expert.id, facts)] };
}

/** An expert declares an own interest in an agency; only staff correct one that is on record. */
export function declareTie(
  expert: Expert,
  relation: Relation & Readonly<{ reason: string }>,
  by: string,
  today: string,
): Decision<Expert> {
  if (by !== expert.sub) throw refuse('not-your-record');
  expertLifecycle.after('declare', expert);
  mustHoldNoIdCard({ reason: relation.reason });
  const { agencyId, kind, from } = relation;
  const known = expert.relations.some(
    (other) => other.agencyId === agencyId && other.kind === kind && other.from === from,
  );
  if (known) throw refuse('expert-tie-known', { field: 'from', from });
  return related(expert, relation, today);
}

/** Staff suspend an expert, until a day or until reinstatement. */
export function suspendExpert(expert: Expert, { reason, until }: Suspension, today: string): Decision<Expert> {
  const state = { ...moved(expert, 'suspend', reason), suspendedUntil: until };
  if (until !== null && until < today) throw refuse('expert-suspension-ends-in-past', { field: 'until', until, today });
  const facts = { expertId: expert.id, suspendedOn: today, ...(until === null ? {} : { until }) };
  return {
    state,
    events: [ExpertSuspended.of(expert.id, facts)],
    deadlines: until === null ? [] : [{ start: EXPERT_SUSPENSION, due: chosenDate(until) }],
  };
}

/** Staff end a suspension, or readmit an expert who had left. */
export function reinstateExpert(expert: Expert, reason: string, on: string): Decision<Expert> {
  return {
    state: moved(expert, 'reinstate', reason),
    events: [ExpertReinstated.of(expert.id, { expertId: expert.id, reinstatedOn: on })],
    deadlines: [{ stop: EXPERT_SUSPENSION }],
  };
}

/** A suspension with an end is over on the day after it, unless it ended or changed before. */
export function endExpertSuspension(expert: Expert, due: string): Decision<Expert> {
  if (expert.state !== 'suspended' || expert.suspendedUntil !== due) return unchanged(expert);
  return reinstateExpert(expert, '暂停期限届满', plusDays(due, 1));
}

/** An expert leaves the pool; the records stay, but for the address. */
export function leavePool(expert: Expert, reason: string, today: string): Decision<Expert> {
  return {
    state: { ...moved(expert, 'leave', reason), email: null, leftOn: today },
    events: [
      ExpertLeft.of(expert.id, { expertId: expert.id, leftOn: today }),
      ...(expert.email === null ? [] : contact(expert.id, null, today)),
    ],
    deadlines: [{ stop: EXPERT_SUSPENSION }],
  };
}

function moved(expert: Expert, action: 'suspend' | 'reinstate' | 'leave', stateReason: string): Expert {
  const state = expertLifecycle.after(action, expert);
  mustHoldNoIdCard({ reason: stateReason });
  return { ...expert, state, suspendedUntil: null, stateReason, leftOn: null };
}

function validFields(codes: readonly string[]): string[] {
  const unknown = codes.find((code) => !Object.hasOwn(expertiseSubjects, code) && !isIndustry(code));
  if (unknown !== undefined) throw refuse('expert-field-unknown', { field: 'fields', code: unknown });
  return [...new Set(codes)].sort();
}

/** Adds a span, or replaces the one with the same party and first day; spans with one party do not overlap. */
function placed<S extends Span>(spans: readonly S[], span: S, sameParty: (other: S) => boolean, today: string): S[] {
  const { from, until } = span;
  notInFuture('from', from, today);
  if (until !== null && until < from) throw refuse('expert-span-reversed', { field: 'until', from, until });
  const others = spans.filter((other) => !(sameParty(other) && other.from === from));
  const overlapping = others.find(
    (other) => sameParty(other) && other.from <= (until ?? other.from) && from <= (other.until ?? from),
  );
  const otherUntil = overlapping?.until ?? '…';
  if (overlapping) throw refuse('expert-span-overlaps', { field: 'from', otherFrom: overlapping.from, otherUntil });
  return [...others, span].sort((a, b) => (a.from < b.from ? -1 : 1));
}

const days = ({ from, until }: Span) => ({ from, ...(until === null ? {} : { until }) });
