import { aProject } from '../../test/a-project.js';
import { allowedActions, endProject, startProject } from './project.js';

const today = '2026-08-01';
const registered = { deregisteredOn: null };
const end = (endedOn: string, lastWorkedOn: string | null = null, project = aProject()) =>
  endProject(project, { endedOn, lastWorkedOn }, today);

test('an agency does not serve itself', () => {
  const { id, agencyId, agencyCode, enterpriseId } = aProject();
  const start = { id, agencyId, agencyCode, enterpriseId, enterpriseCode: agencyCode, startedOn: today };
  expect(() => startProject(start, registered, today)).toThrow('tracking.serves-itself');
});

test('a project starts today at the latest', () => {
  const { id, agencyId, agencyCode, enterpriseId, enterpriseCode } = aProject();
  const start = { id, agencyId, agencyCode, enterpriseId, enterpriseCode };
  expect(startProject({ ...start, startedOn: today }, registered, today).state).toMatchObject({
    startedOn: today,
    endedOn: null,
    stages: {},
  });
  expect(() => startProject({ ...start, startedOn: '2026-08-02' }, registered, today)).toThrow(
    'tracking.date-in-future',
  );
  expect(() => startProject({ ...start, startedOn: today }, { deregisteredOn: '2026-07-31' }, today)).toThrow(
    'tracking.agency-deregistered',
  );
});

// 民法典 201–203: the day of the end does not count; a missing day is the month's last; a day off moves.
test.each([
  ['2025-11-15', '2026-02-24'],
  ['2025-11-30', '2026-02-28'],
  ['2026-01-31', '2026-04-30'],
  ['2026-06-25', '2026-09-28'],
  ['2026-07-01', '2026-10-08'],
])('feedback on a project that ended on %s is due on %s', (endedOn, due) => {
  const { state, events, deadlines } = end(endedOn);
  expect(state.feedbackDue).toMatchObject({ date: due, provisional: false });
  expect(events.map(({ type }) => type)).toEqual(['tracking.project-ended.v1', 'tracking.feedback-requested.v1']);
  expect(events[1]).toMatchObject({ data: { due, calendar: state.feedbackDue?.calendarVersion, provisional: false } });
  expect(deadlines).toEqual([{ start: 'tracking.feedback', due: state.feedbackDue }]);
});

test('a due day in a year that is not announced is provisional', () => {
  const { state, events } = endProject(aProject(), { endedOn: '2026-11-01', lastWorkedOn: null }, '2026-11-01');
  expect(state.feedbackDue).toMatchObject({ date: '2027-02-01', provisional: true });
  expect(events[1]).toMatchObject({ data: { provisional: true } });
});

test('a project ends on the day of its start at the earliest and today at the latest', () => {
  expect(end('2025-09-01').state.endedOn).toBe('2025-09-01');
  expect(() => end('2025-08-31')).toThrow('tracking.ends-before-start');
  expect(end(today).state.endedOn).toBe(today);
  expect(() => end('2026-08-02')).toThrow('tracking.date-in-future');
});

test('a project ends on the last day of its stages and on-site work at the earliest', () => {
  const stages = {
    launch: { startedOn: '2025-09-01', completedOn: '2025-09-20' },
    diagnosis: { startedOn: '2025-09-10', completedOn: null },
  };
  const project = aProject({ stages });
  expect(end('2025-09-20', null, project).state.endedOn).toBe('2025-09-20');
  expect(() => end('2025-09-19', null, project)).toThrow('tracking.ends-before-recorded-work');
  expect(() => end('2025-09-20', '2025-09-21', project)).toThrow('tracking.ends-before-recorded-work');
});

test('a project ends once', () => {
  const { state } = end('2026-01-31');
  expect(() => end('2026-02-01', null, state)).toThrow('tracking.already-ended');
});

test('feedback is allowed after the end, the end before it', () => {
  expect(allowedActions({ endedOn: null })).toContain('end-project');
  expect(allowedActions({ endedOn: null })).not.toContain('give-feedback');
  expect(allowedActions({ endedOn: '2026-01-31' })).toContain('give-feedback');
  expect(allowedActions({ endedOn: '2026-01-31' })).not.toContain('end-project');
});
