import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '@heng/contracts';
import { type Decision, DomainError } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import fc from 'fast-check';
import { aProject } from '../../../test/a-project.js';
import { endProject } from './ending.js';
import { moveProject } from './moving.js';
import {
  allowedActions,
  hasBegun,
  type Project,
  type ProjectAction,
  projectActions,
  type ProjectState,
  projectStates,
  projectTransitions,
  requireBegun,
} from './project.js';
import { confirmProject, declineProject, proposeProject, withdrawProject } from './proposal.js';
import { recordStage } from './stages.js';
import { resumeProject, suspendProject } from './suspension.js';

const START = '2025-09-01';
const registered = { deregisteredOn: null };
const reason = '双方协商一致';
const byAgency = { role: 'agency', sub: 'agency-1' } as const;
const after = (action: ProjectAction, state: ProjectState): ProjectState | undefined => {
  const table: Partial<Record<ProjectState, ProjectState>> = projectTransitions[action];
  return table[state];
};
const ended = (project: Project, ending: 'completed' | 'terminated', endedOn: string) => ({
  ...{ ending, endedOn, reason: ending === 'completed' ? null : reason, continuedBy: null, lastWorkedOn: null },
});

/** Each action as it is taken on a day. */
const actions: Record<ProjectAction, (project: Project, on: string) => Decision<Project>> = {
  confirm: (project, on) => confirmProject(project, registered, on),
  decline: (project, on) => declineProject(project, reason, on),
  withdraw: (project, on) => withdrawProject(project, reason, on),
  suspend: (project, on) => suspendProject(project, { from: on, reason, lastWorkedOn: null }, on),
  resume: (project, on) => resumeProject(project, on, on),
  end: (project, on) => endProject(project, ended(project, 'completed', on), on),
  terminate: (project, on) => endProject(project, ended(project, 'terminated', on), on),
  move: (project, on) =>
    moveProject({ project, lastWorkedOn: null }, aProject({ startedOn: on, moveReason: reason }), on),
};
const proposal = () => {
  const { id, agencyId, agencyCode, enterpriseId, enterpriseCode, version } = aProject();
  const ids = { id, agencyId, agencyCode, enterpriseId, enterpriseCode };
  const { state, events } = proposeProject({ ...ids, startedOn: START }, registered, START);
  return { project: { ...state, version }, events };
};

/** The state that the events alone tell. */
function stateTold(events: readonly Fact[]): ProjectState {
  const told: Record<string, ProjectState> = {
    'tracking.project-proposed.v1': 'proposed',
    'tracking.project-declined.v1': 'declined',
    'tracking.project-proposal-withdrawn.v1': 'withdrawn',
    'tracking.project-started.v1': 'in-progress',
    'tracking.project-suspended.v1': 'suspended',
    'tracking.project-resumed.v1': 'in-progress',
  };
  const states = events.flatMap(({ type, data }) =>
    type === 'tracking.project-ended.v1' ? (data as { ending: ProjectState }).ending : (told[type] ?? []),
  );
  return states.at(-1)!;
}

test('any sequence of actions keeps the state table, and the events alone tell the state', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...projectActions), { maxLength: 15 }), (sequence) => {
      let { project, events }: { project: Project; events: readonly Fact[] } = proposal();
      let on = START;
      for (const action of sequence) {
        on = plusDays(on, 1);
        const expected = after(action, project.state);
        expect(allowedActions(project).includes(action)).toBe(expected !== undefined);
        try {
          const decision = actions[action](project, on);
          expect(decision.state.state).toBe(expected);
          project = decision.state;
          events = [...events, ...decision.events];
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          expect([error.code, expected]).toEqual([expect.stringMatching(/^tracking\./), undefined]);
        }
        expect(stateTold(events)).toBe(project.state);
      }
    }),
  );
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
    for (const action of projectActions.filter((one) => after(one, state) === undefined)) {
      try {
        actions[action](projects[state], '2026-01-02');
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
  const action = fc.constantFrom<ProjectAction>('suspend', 'resume', 'end', 'terminate');
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

test('feedback is allowed after the end, recording from the beginning on', () => {
  const withAction = (action: string) => projectStates.filter((state) => allowedActions({ state }).includes(action));
  expect(withAction('give-feedback')).toEqual(['completed', 'terminated', 'moved']);
  expect(withAction('record-stage')).toEqual(['in-progress', 'suspended', 'completed', 'terminated', 'moved']);
  expect(allowedActions({ state: 'declined' })).toEqual([]);
});

test('what is recorded belongs to a project that has begun', () => {
  expect([hasBegun(aProject()), hasBegun(proposal().project)]).toEqual([true, false]);
  expect(() => requireBegun(aProject())).not.toThrow();
  expect(() => requireBegun(proposal().project)).toThrow('tracking.not-begun');
});

test('the README shows the state table', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const rows = projectActions.map((action) => {
    const from = Object.keys(projectTransitions[action]) as ProjectState[];
    return [`\`${action}\``, from.join(', '), after(action, from[0]!)];
  });
  for (const cells of rows)
    expect(readme).toMatch(new RegExp(`\\| ${cells.map((cell) => `${cell} +`).join('\\| ')}\\|`));
});
