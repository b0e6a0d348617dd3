import {
  type Actor,
  AgencyContactChanged,
  ApplicationDrafted,
  ApplicationRefused,
  ApplicationReturned,
  ApplicationSubmitted,
  ApplicationWithdrawn,
} from '@heng/contracts';
import { type Decision, defineLifecycle, type Who } from '@heng/kit/domain';
import {
  type Agency,
  type CodeHolder,
  mustActFor,
  mustBeNobodysCode,
  mustHoldNoIdCard,
  mustTakeBranches,
  validIdentity,
} from './agency.js';
import { refuse } from './registration-refusals.js';

export const applicationLifecycle = defineLifecycle({
  states: {
    draft: '草稿',
    submitted: '待审核',
    returned: '退回修改',
    registered: '已注册',
    refused: '不予注册',
    withdrawn: '已撤回',
  },
  actions: {
    change: { zh: '修改', by: ['agency'], from: ['draft', 'returned'] },
    submit: { zh: '提交', by: ['agency'], from: ['draft', 'returned'], to: 'submitted' },
    withdraw: { zh: '撤回', by: ['agency'], from: ['draft', 'submitted', 'returned'], to: 'withdrawn' },
    approve: { zh: '批准', by: ['alliance-staff'], from: ['submitted'], to: 'registered' },
    return: { zh: '退回', by: ['alliance-staff'], from: ['submitted'], to: 'returned' },
    refuse: { zh: '作出不予注册的决定', by: ['alliance-staff'], from: ['submitted'], to: 'refused' },
  },
  refuse: (words) => refuse('application-state', words),
});
export const { states: applicationStates } = applicationLifecycle;
export type ApplicationState = (typeof applicationStates)[number];

/**
 * An organisation's application for registration (R2): draft → submitted → registered | refused | returned, and from
 * returned submitted again; the applicant may withdraw it while it is open. Its agency has its id from the beginning.
 */
export type Application = Readonly<{
  id: string;
  version: number;
  state: ApplicationState;
  agencyId: string;
  creditCode: string;
  creditCodeStatus: 'verified' | 'legacy';
  name: string;
  province: string;
  email: string;
  parentId: string | null;
  draftedOn: string;
  submittedOn: string | null;
  decidedOn: string | null;
  /** The staff member who decided last, and the reason. */
  decidedBy: string | null;
  reason: string | null;
}>;
type Parent = Pick<Agency, 'id' | 'state' | 'parentId'>;

/** The organisation's own data, and the register's facts about its code and its parent. */
export type Draft = Pick<Application, 'creditCode' | 'name' | 'province' | 'email'>;
export type Known = Readonly<{ holder: CodeHolder | null; parent: Parent | null }>;

/** An organisation drafts an application for itself; a code that is already on the register is refused at once. */
export function draftApplication(
  { id, agencyId, ...draft }: Draft & { id: string; agencyId: string },
  known: Known,
  actor: Actor,
  today: string,
): Decision<Omit<Application, 'version'>> {
  const said = validDraft(draft, known, actor);
  const undecided = { submittedOn: null, decidedOn: null, decidedBy: null, reason: null };
  const state = { id, agencyId, ...said, state: 'draft', draftedOn: today, ...undecided } as const;
  return { state, events: [ApplicationDrafted.of(id, { ...factsOf(state), draftedOn: today })] };
}

/** The applicant changes a draft or a returned application; its code stays. */
export function changeApplication(
  application: Application,
  draft: Omit<Draft, 'creditCode'>,
  known: Known,
  actor: Actor,
): Decision<Application> {
  const state = applicationLifecycle.after('change', application);
  const { creditCode } = application;
  return { state: { ...application, ...validDraft({ ...draft, creditCode }, known, actor), state }, events: [] };
}

/** The applicant submits; from now on its letters go to the address it gave. */
export function submitApplication(
  application: Application,
  known: Known,
  actor: Actor,
  today: string,
): Decision<Application> {
  const state = applicationLifecycle.after('submit', application);
  validDraft(application, known, actor);
  const { id, agencyId, email } = application;
  return {
    state: { ...application, state, submittedOn: today },
    events: [
      ApplicationSubmitted.of(id, { ...factsOf(application), submittedOn: today }),
      AgencyContactChanged.of(agencyId, { agencyId, email }),
    ],
  };
}

/** The applicant withdraws an undecided application. */
export function withdrawApplication(application: Application, actor: Actor, today: string): Decision<Application> {
  const state = applicationLifecycle.after('withdraw', application);
  mustActFor(application, actor);
  return {
    state: { ...application, state, decidedOn: today },
    events: [ApplicationWithdrawn.of(application.id, { ...factsOf(application), decidedOn: today })],
  };
}

/** A decision of staff on an application: the reason and the staff member. */
export type Review = Readonly<{ reason: string; by: string }>;

/** Staff approve; `register` registers the agency in the same transaction, with its own event. */
export function approveApplication(
  application: Application,
  { reason, by }: Omit<Review, 'reason'> & { reason: string | null },
  today: string,
): Decision<Application> {
  const state = applicationLifecycle.after('approve', application);
  mustHoldNoIdCard({ reason: reason ?? '' });
  return { state: { ...application, state, decidedOn: today, decidedBy: by, reason }, events: [] };
}

/** Staff return an application and state the needed corrections. */
export function returnApplication(application: Application, review: Review, today: string): Decision<Application> {
  const state = applicationLifecycle.after('return', application);
  return reviewed(application, state, review, ApplicationReturned, today);
}

/** Staff refuse an application, with reasons. */
export function refuseApplication(application: Application, review: Review, today: string): Decision<Application> {
  const state = applicationLifecycle.after('refuse', application);
  return reviewed(application, state, review, ApplicationRefused, today);
}

/** Lists what an application allows somebody now: the applicant, or staff. */
export const allowedActions = (application: Pick<Application, 'state' | 'creditCode'>, who: Who) =>
  applicationLifecycle.allowedActions(application, who, { agency: application.creditCode });

function reviewed(
  application: Application,
  state: ApplicationState,
  { reason, by }: Review,
  event: typeof ApplicationReturned | typeof ApplicationRefused,
  today: string,
): Decision<Application> {
  mustHoldNoIdCard({ reason });
  return {
    state: { ...application, state, decidedOn: today, decidedBy: by, reason },
    events: [event.of(application.id, { ...factsOf(application), decidedOn: today, reason })],
  };
}

function validDraft(draft: Draft, { holder, parent }: Known, actor: Actor) {
  const identity = validIdentity(draft);
  mustHoldNoIdCard({ email: draft.email });
  mustActFor(identity, actor);
  mustBeNobodysCode(identity.creditCode, holder);
  if (parent) mustTakeBranches(parent);
  return { ...identity, email: draft.email, parentId: parent?.id ?? null };
}

const factsOf = ({ id, agencyId, creditCode, name, province }: Omit<Application, 'version'>) => ({
  applicationId: id,
  agencyId,
  creditCode,
  name,
  province,
});
