import { ProjectDeclined, ProjectProposalWithdrawn, ProjectProposed, ProjectStarted } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { mustHoldNoIdCard } from '../enterprises/enterprise.js';
import { requireHappened } from './business-dates.js';
import { type Former, requireMovable, requireMovableByAppearance, stagesTakenOver } from './ending.js';
import { factsOf, inWords, type Project, projectLifecycle } from './project.js';
import { refuse } from './project-refusals.js';

type Stateless = Omit<Project, 'version'>;
export type Proposal = Pick<
  Project,
  'id' | 'agencyId' | 'agencyCode' | 'enterpriseId' | 'enterpriseCode' | 'startedOn'
>;
type KnownAgency = Readonly<{ deregisteredOn: string | null }>;

/** The project to take over, and the reason. */
export type Move = Readonly<{ former: Former; reason: string }>;

/**
 * An agency on the register proposes to serve an enterprise other than itself, or to take over its project from another
 * agency (R4, R5). `equal` is the same proposal that waits for the enterprise, or that it declined.
 */
export function proposeProject(
  proposal: Proposal,
  agency: KnownAgency,
  today: string,
  move: Move | null = null,
  equal: Pick<Project, 'id' | 'state'> | null = null,
): Decision<Stateless> {
  if (move) requireMovableByAppearance(proposal, move.former);
  const asked = proposed(proposal, agency, today, move);
  if (equal) throw refuse('proposed-already', { projectId: equal.id, ...inWords(equal.state) });
  return asked;
}

function proposed(proposal: Proposal, agency: KnownAgency, today: string, move: Move | null): Decision<Stateless> {
  const { id, startedOn } = proposal;
  requireRegistered(agency);
  if (proposal.agencyCode === proposal.enterpriseCode) throw refuse('serves-itself', { field: 'enterpriseId' });
  requireHappened('startedOn', startedOn, today);
  if (move) mustHoldNoIdCard({ reason: move.reason });
  const taken = move && { continues: move.former.project.id, reason: move.reason };
  return {
    state: {
      ...proposal,
      ...{ state: 'proposed', proposedOn: today, confirmedOn: null, endedOn: null, reason: null },
      ...{ continues: taken?.continues ?? null, moveReason: taken?.reason ?? null, continuedBy: null },
      ...{ suspensions: [], stages: {}, feedbackDue: null },
    },
    events: [ProjectProposed.of(id, { ...factsOf(proposal), startedOn, proposedOn: today, ...taken })],
  };
}

/**
 * The enterprise, or staff for it, confirms a proposal: the project begins (R4). One that takes over another begins
 * with the dates of that one's stages.
 */
export function confirmProject<S extends Stateless>(
  project: S,
  agency: KnownAgency,
  today: string,
  former: Former | null = null,
): Decision<S> {
  const state = projectLifecycle.after('confirm', project);
  requireRegistered(agency);
  if (former) requireMovable(project, former);
  const { id, startedOn, continues } = project;
  const facts = { startedOn, confirmedOn: today, ...(continues ? { continues } : {}) };
  return {
    state: { ...project, state, confirmedOn: today, stages: former ? stagesTakenOver(former.project) : {} },
    events: [ProjectStarted.of(id, { ...factsOf(project), ...facts })],
  };
}

/** Staff start a project at once, for example one from an old platform: proposed and confirmed in one step (R4). */
export function startProject(
  proposal: Proposal,
  agency: KnownAgency,
  today: string,
  move: Move | null = null,
): Decision<Stateless> {
  const asked = proposed(proposal, agency, today, move);
  const confirmed = confirmProject(asked.state, agency, today, move?.former);
  return { state: confirmed.state, events: [...asked.events, ...confirmed.events] };
}

/** The enterprise declines a proposal, or the agency withdraws it, with a reason; staff do either for them. */
export function closeProposal(
  project: Project,
  action: 'decline' | 'withdraw',
  reason: string,
  today: string,
): Decision<Project> {
  const state = projectLifecycle.after(action, project);
  mustHoldNoIdCard({ reason });
  const facts = factsOf(project);
  const closed =
    action === 'decline'
      ? ProjectDeclined.of(project.id, { ...facts, declinedOn: today, reason })
      : ProjectProposalWithdrawn.of(project.id, { ...facts, withdrawnOn: today, reason });
  return { state: { ...project, state, reason }, events: [closed] };
}

function requireRegistered({ deregisteredOn }: KnownAgency): void {
  if (deregisteredOn) throw refuse('agency-deregistered', { field: 'agencyId', deregisteredOn });
}
