import { ProjectResumed, ProjectSuspended } from '@heng/contracts';
import { given, fact } from '@heng/testing/rules';
import { aProject, aStage } from '../../../test/a-project.js';
import type { Project } from './project.js';
import { resumeProject, suspendProject } from './suspension.js';

const today = '2026-03-02';
const reason = '企业停产检修';
const suspend =
  (from: string, lastWorkedOn: string | null = null) =>
  (project: Project) =>
    suspendProject(project, { from, reason, lastWorkedOn }, today);
const resume = (from: string) => (project: Project) => resumeProject(project, from, today);
const suspended = suspend('2026-01-05')(aProject()).state;

test('a project pauses from a day on, and goes on from another', () => {
  const pause = given(aProject())
    .when(suspend('2026-01-05'))
    .then({
      state: { state: 'suspended', suspensions: [{ from: '2026-01-05', until: null, reason }] },
      events: [fact(ProjectSuspended, { from: '2026-01-05', reason })],
    });
  given(pause)
    .when(resume('2026-02-01'))
    .then({
      state: { state: 'in-progress', suspensions: [{ from: '2026-01-05', until: '2026-01-31', reason }] },
      events: [fact(ProjectResumed, { from: '2026-02-01' })],
    });
});

const launched = aProject({ stages: { launch: aStage('2025-09-10', '2025-10-10') } });
test.each([
  ['from today', aProject(), suspend(today), null],
  ['not from tomorrow', aProject(), suspend('2026-03-03'), 'date-in-future'],
  ['from its first day', aProject(), suspend('2025-09-01'), null],
  ['not from before that', aProject(), suspend('2025-08-31'), 'outside-project'],
  ['after its stages', launched, suspend('2025-10-11'), null],
  ['not within them', launched, suspend('2025-10-10'), 'suspends-recorded-work'],
  ['after its on-site work', launched, suspend('2025-10-13', '2025-10-12'), null],
  ['not within that', launched, suspend('2025-10-12', '2025-10-12'), 'suspends-recorded-work'],
])('a project pauses %s', (_, project, decision, refusal) => {
  const pause = given(project).when(decision);
  if (refusal) pause.then(`tracking.${refusal}`);
  else pause.then({ state: { state: 'suspended' } });
});

test('it goes on today at the latest, and after at least one day without work', () => {
  given(suspended)
    .when(resume(today))
    .then({ state: { state: 'in-progress' } });
  given(suspended).when(resume('2026-03-03')).then('tracking.date-in-future');
  given(suspended)
    .when(resume('2026-01-06'))
    .then({ state: { suspensions: [{ until: '2026-01-05' }] } });
  given(suspended).when(resume('2026-01-05')).then('tracking.resumes-before-suspension');
});

test('a second suspension begins after the first', () => {
  const resumed = resume('2026-02-01')(suspended).state;
  given(resumed).when(suspend('2026-01-31')).then('tracking.in-suspension');
  given(resumed).when(suspend('2026-01-04')).then('tracking.suspends-recorded-work');
  given(resumed)
    .when(suspend('2026-02-01'))
    .then({ state: { suspensions: [{ from: '2026-01-05' }, { from: '2026-02-01' }] } });
});

test('a reason holds no ID-card number', () => {
  const personal = { from: today, reason: '经办人362322198709086409', lastWorkedOn: null };
  given(aProject())
    .when((project) => suspendProject(project, personal, today))
    .then('tracking.id-card-number');
});
