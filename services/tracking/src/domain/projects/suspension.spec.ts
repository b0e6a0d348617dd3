import { aProject, aStage } from '../../../test/a-project.js';
import type { Project } from './project.js';
import { resumeProject, suspendProject } from './suspension.js';

const today = '2026-03-02';
const reason = '企业停产检修';
const suspend = (from: string, project: Project = aProject(), lastWorkedOn: string | null = null) =>
  suspendProject(project, { from, reason, lastWorkedOn }, today);
const suspended = (from: string) => suspend(from).state;

test('a project pauses from a day on, and goes on from another', () => {
  const pause = suspend('2026-01-05');
  expect(pause.state).toMatchObject({ state: 'suspended', suspensions: [{ from: '2026-01-05', until: null, reason }] });
  expect(pause.events).toMatchObject([{ type: 'tracking.project-suspended.v1', data: { from: '2026-01-05', reason } }]);
  const goingOn = resumeProject(pause.state, '2026-02-01', today);
  expect(goingOn.state).toMatchObject({
    state: 'in-progress',
    suspensions: [{ from: '2026-01-05', until: '2026-01-31', reason }],
  });
  expect(goingOn.events).toMatchObject([{ type: 'tracking.project-resumed.v1', data: { from: '2026-02-01' } }]);
});

test('it pauses today at the latest, on its first day at the earliest, and after what is recorded', () => {
  expect(suspended(today).state).toBe('suspended');
  expect(() => suspend('2026-03-03')).toThrow('tracking.date-in-future');
  expect(suspended('2025-09-01').state).toBe('suspended');
  expect(() => suspend('2025-08-31')).toThrow('tracking.outside-project');
  const launched = aProject({ stages: { launch: aStage('2025-09-10', '2025-10-10') } });
  expect(suspend('2025-10-11', launched).state.state).toBe('suspended');
  expect(() => suspend('2025-10-10', launched)).toThrow('tracking.suspends-recorded-work');
  expect(suspend('2025-10-13', launched, '2025-10-12').state.state).toBe('suspended');
  expect(() => suspend('2025-10-12', launched, '2025-10-12')).toThrow('tracking.suspends-recorded-work');
});

test('it goes on today at the latest, and after at least one day without work', () => {
  expect(resumeProject(suspended('2026-01-05'), today, today).state.state).toBe('in-progress');
  expect(() => resumeProject(suspended('2026-01-05'), '2026-03-03', today)).toThrow('tracking.date-in-future');
  expect(resumeProject(suspended('2026-01-05'), '2026-01-06', today).state.suspensions[0]!.until).toBe('2026-01-05');
  expect(() => resumeProject(suspended('2026-01-05'), '2026-01-05', today)).toThrow(
    'tracking.resumes-before-suspension',
  );
});

test('a second suspension begins after the first', () => {
  const resumed = resumeProject(suspended('2026-01-05'), '2026-02-01', today).state;
  expect(() => suspend('2026-01-31', resumed)).toThrow('tracking.in-suspension');
  expect(() => suspend('2026-01-04', resumed)).toThrow('tracking.suspends-recorded-work');
  expect(suspend('2026-02-01', resumed).state.suspensions.map(({ from }) => from)).toEqual([
    '2026-01-05',
    '2026-02-01',
  ]);
});

test('a reason holds no ID-card number', () => {
  const personal = { from: today, reason: '经办人362322198709086409', lastWorkedOn: null };
  expect(() => suspendProject(aProject(), personal, today)).toThrow('id-card-number');
});
