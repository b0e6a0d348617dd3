import { type Fact, ProjectEnded, type Role } from '@heng/contracts';
import { type Decision, DomainError } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { dayOn, keepsLifecycle } from '@heng/testing/rules';
import fc from 'fast-check';
import { aProject } from '../../../test/a-project.js';
import { endProject } from './ending.js';
import { moveProject } from './ending.js';
import {
  allowedActions,
  hasBegun,
  type Project,
  projectLifecycle,
  type ProjectState,
  projectStates,
  requireBegun,
} from './project.js';
import { closeProposal, confirmProject, proposeProject } from './proposal.js';
import { recordStage } from './stages.js';
import { resumeProject, suspendProject } from './suspension.js';

const START = '2025-09-01';
const registered = { deregisteredOn: null };
const reason = '双方协商一致';
const byAgency = { role: 'agency', sub: 'agency-1' } as const;
const ended = (project: Project, ending: 'completed' | 'terminated', endedOn: string) => ({
  ...{ ending, endedOn, reason: ending === 'completed' ? null : reason, continuedBy: null, lastWorkedOn: null },
});

type Act = (project: Project, on: string) => Decision<Project>;

/** The actions that change the state, taken on a day. */
const actions = {
  confirm: (project: Project, on: string) => confirmProject(project, registered, on),
  decline: (project: Project, on: string) => closeProposal(project, 'decline', reason, on),
  withdraw: (project: Project, on: string) => closeProposal(project, 'withdraw', reason, on),
  suspend: (project: Project, on: string) => suspendProject(project, { from: on, reason, lastWorkedOn: null }, on),
  resume: (project: Project, on: string) => resumeProject(project, on, on),
  end: (project: Project, on: string) => endProject(project, ended(project, 'completed', on), dayOn(on)),
  terminate: (project: Project, on: string) => endProject(project, ended(project, 'terminated', on), dayOn(on)),
  move: (project: Project, on: string) =>
    moveProject({ project, lastWorkedOn: null }, aProject({ startedOn: on, moveReason: reason }), dayOn(on)),
} satisfies Record<string, Act>;
const proposal = () => {
  const { id, agencyId, agencyCode, enterpriseId, enterpriseCode, version } = aProject();
  const ids = { id, agencyId, agencyCode, enterpriseId, enterpriseCode };
  const { state, events } = proposeProject({ ...ids, startedOn: START }, registered, START);
  return { project: { ...state, version }, events };
};

/** The state according to an event alone. */
function stateTold({ type, data }: Fact): ProjectState | undefined {
  const told: Record<string, ProjectState> = {
    'tracking.project-proposed.v1': 'proposed',
    'tracking.project-declined.v1': 'declined',
    'tracking.project-proposal-withdrawn.v1': 'withdrawn',
    'tracking.project-started.v1': 'in-progress',
    'tracking.project-suspended.v1': 'suspended',
    'tracking.project-resumed.v1': 'in-progress',
  };
  return type === ProjectEnded.type ? (data as { ending: ProjectState }).ending : told[type];
}

test('any sequence of actions keeps the lifecycle, and the events alone tell the state', () => {
  const { project, events } = proposal();
  const onDay = (act: Act) => (of: Project, step: number) => act(of, plusDays(START, step + 1));
  const acts = Object.fromEntries(Object.entries(actions).map(([name, act]) => [name, onDay(act)]));
  keepsLifecycle(projectLifecycle, { state: project, events }, acts, stateTold);
});

test('every refusal of an action says why, in full', () => {
  const projects: Record<ProjectState, Project> = {
    proposed: proposal().project,
    declined: aProject({ state: 'declined', confirmedOn: null }),
    withdrawn: aProject({ state: 'withdrawn', confirmedOn: null }),
    'in-progress': aProject(),
    suspended: aProject({ state: 'suspended', suspensions: [{ from: '2025-10-01', until: null, reason }] }),
    completed: aProject({ state: 'completed', endedOn: '2025-12-01' }),
    terminated: aProject({ state: 'terminated', endedOn: '2025-12-01' }),
    moved: aProject({ state: 'moved', endedOn: '2025-12-01' }),
  };
  const codes = new Set<string>();
  for (const state of projectStates)
    for (const [action, act] of Object.entries(actions)) {
      if (projectLifecycle.allows(action as keyof typeof actions, projects[state])) continue;
      try {
        act(projects[state], '2026-01-02');
        throw new Error(`${action} was taken in ${state}`);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        expect([error.zh, error.en].join()).not.toMatch(/[{}]|undefined|null/);
        codes.add(error.code);
      }
    }
  const reasons = ['already-ended', 'already-suspended', 'not-begun', 'not-proposed', 'not-suspended'];
  expect([...codes].sort()).toEqual(reasons.map((code) => `tracking.${code}`));
});

test('whatever is tried on whatever day, nothing is recorded on a suspended day or outside the project, and it ends once', () => {
  const day = fc.integer({ min: -3, max: 40 }).map((n) => plusDays(START, n));
  const action = fc.constantFrom('suspend', 'resume', 'end', 'terminate');
  const step = fc.oneof(
    { weight: 3, arbitrary: action },
    fc.constant('launch' as const),
    fc.constant('planning' as const),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(step, day), { maxLength: 15 }), (steps) => {
      let project = aProject();
      const endings: Fact[] = [];
      for (const [name, on] of steps) {
        try {
          const stage = { startedOn: on, completedOn: null, reason };
          const decision =
            name === 'launch' || name === 'planning'
              ? recordStage(project, name, stage, byAgency, plusDays(START, 30))
              : actions[name](project, on);
          endings.push(...decision.events.filter(({ type }) => type === 'tracking.project-ended.v1'));
          project = decision.state;
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
        }
      }
      const { state, endedOn, feedbackDue, suspensions, stages } = project;
      const isEnded = ['completed', 'terminated'].includes(state);
      expect([endedOn !== null, feedbackDue !== null, endings.length === 1]).toEqual([isEnded, isEnded, isEnded]);
      const last = endedOn ?? '9999-12-31';
      const spans = suspensions.map(({ from, until }) => ({ from, until: until ?? last }));
      expect(suspensions.filter(({ until }) => until === null)).toHaveLength(state === 'suspended' ? 1 : 0);
      for (const [n, { from, until }] of spans.entries()) {
        expect(from >= START && from <= until && until <= last).toBe(true);
        expect(n === 0 || spans[n - 1]!.until < from).toBe(true);
      }
      for (const { startedOn } of Object.values(stages)) {
        expect(startedOn! >= START && startedOn! <= last).toBe(true);
        expect(spans.some(({ from, until }) => from <= startedOn! && startedOn! <= until)).toBe(false);
      }
    }),
  );
});

test('each party is offered what is its own to do, others nothing', () => {
  const offered = (state: ProjectState, role: Role) => allowedActions({ state, endedOn: null }, { role });
  const recording = ['record-stage', 'confirm-stage', 'record-on-site-work', 'cosign-on-site-work'];
  expect(offered('proposed', 'enterprise')).toEqual(['confirm', 'decline']);
  expect(offered('proposed', 'agency')).toEqual(['withdraw']);
  expect(offered('in-progress', 'agency')).toEqual([
    ...['record-stage', 'record-on-site-work', 'suspend', 'end', 'terminate'],
  ]);
  expect(offered('suspended', 'alliance-staff')).toEqual([...recording, 'resume', 'end', 'terminate']);
  for (const state of ['completed', 'terminated', 'moved'] as const) {
    expect(offered(state, 'enterprise')).toEqual([...recording, 'give-feedback']);
    expect(offered(state, 'subsystem')).toEqual(['report-assessment']);
  }
  expect(projectStates.flatMap((state) => offered(state, 'expert'))).toEqual([]);
  expect(allowedActions(aProject(), { role: 'agency', org: 'another' }, { agency: aProject().agencyCode })).toEqual([]);
});

test('what is recorded belongs to a project that has begun', () => {
  expect([hasBegun(aProject()), hasBegun(proposal().project)]).toEqual([true, false]);
  expect(() => requireBegun(aProject())).not.toThrow();
  expect(() => requireBegun(proposal().project)).toThrow('tracking.not-begun');
});
