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
import { type Agency, type Applicant, type Known, mustActFor, mustHoldNoIdCard, validApplicant } from './agency.js';
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
  draftedOn: string;
  submittedOn: string | null;
  decidedOn: string | null;
  /** The staff member who decided last, and the reason. */
  decidedBy: string | null;
  reason: string | null;
}> &
  Applicant &
  Pick<Agency, 'creditCodeStatus' | 'parentId'>;

/** An organisation drafts an application for itself; a code that is already on the register is refused at once. */
export function draftApplication(
  { id, agencyId, ...draft }: Applicant & { id: string; agencyId: string },
  known: Known,
  actor: Actor,
  today: string,
): Decision<Omit<Application, 'version'>> {
  const said = validApplicant(draft, known, actor);
  const undecided = { submittedOn: null, decidedOn: null, decidedBy: null, reason: null };
  const state = { id, agencyId, ...said, state: 'draft', draftedOn: today, ...undecided } as const;
  return { state, events: [ApplicationDrafted.of(id, { ...factsOf(state), draftedOn: today })] };
}

/** The applicant changes a draft or a returned application; its code stays. */
export function changeApplication(
  application: Application,
  draft: Omit<Applicant, 'creditCode'>,
  known: Known,
  actor: Actor,
): Decision<Application> {
  const state = applicationLifecycle.after('change', application);
  const { creditCode } = application;
  return { state: { ...application, ...validApplicant({ ...draft, creditCode }, known, actor), state }, events: [] };
}

/** The applicant submits; from now on its letters go to the address it gave. */
export function submitApplication(
  application: Application,
  known: Known,
  actor: Actor,
  today: string,
): Decision<Application> {
  const state = applicationLifecycle.after('submit', application);
  validApplicant(application, known, actor);
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

/** A decision of staff on an application: the staff member, and the reason, which only an approval may lack. */
export type Review = Readonly<{ by: string; reason: string | null }>;

/** Staff approve; `register` registers the agency in the same transaction, with its own event. */
export function approveApplication(application: Application, review: Review, today: string): Decision<Application> {
  return { state: reviewed(application, 'approve', review, today), events: [] };
}

/** Staff return an application and state the needed corrections, or refuse it, with reasons. */
export function rejectApplication(
  application: Application,
  action: keyof typeof rejections,
  review: Review & { reason: string },
  today: string,
): Decision<Application> {
  const facts = { ...factsOf(application), decidedOn: today, reason: review.reason };
  return {
    state: reviewed(application, action, review, today),
    events: [rejections[action].of(application.id, facts)],
  };
}
const rejections = { return: ApplicationReturned, refuse: ApplicationRefused };

/** Lists what an application allows somebody now: the applicant, or staff. */
export const allowedActions = (application: Pick<Application, 'state' | 'creditCode'>, who: Who) =>
  applicationLifecycle.allowedActions(application, who, { agency: application.creditCode });

function reviewed(
  application: Application,
  action: 'approve' | keyof typeof rejections,
  { by, reason }: Review,
  today: string,
): Application {
  const state = applicationLifecycle.after(action, application);
  mustHoldNoIdCard({ reason: reason ?? '' });
  return { ...application, state, decidedOn: today, decidedBy: by, reason };
}

function factsOf({ id: applicationId, agencyId, creditCode, name, province }: Omit<Application, 'version'>) {
  return { applicationId, agencyId, creditCode, name, province };
}
