import { aProject } from '../../test/a-project.js';
import { allowedActions, decide, submit } from './assessment.js';

const today = '2026-03-02';
const id = 'b0000000-0000-8000-8000-000000000001';
const submission = (submittedOn: string, project = aProject()) => submit(null, { id, project, submittedOn }, today);
const submitted = { ...submission('2025-12-01').state, version: 1 };

test('a submission lies between the project’s start and today, also after the end', () => {
  expect(submission('2025-09-01').state).toMatchObject({ submittedOn: '2025-09-01', outcome: null, decidedOn: null });
  expect(submission(today, aProject({ endedOn: '2026-01-31' })).state.submittedOn).toBe(today);
  expect(() => submission('2025-08-31')).toThrow('tracking.outside-project');
  expect(() => submission('2026-03-03')).toThrow('tracking.date-in-future');
});

test('an id stands for one submission', () => {
  expect(() => submit(submitted, { id, project: aProject(), submittedOn: '2025-12-01' }, today)).toThrow(
    'tracking.assessment-id-taken',
  );
});

test('a decision lies between the submission and today, and is made once', () => {
  const passed = decide(submitted, { outcome: 'passed', decidedOn: '2025-12-01' }, today);
  expect(passed.events).toMatchObject([
    { type: 'tracking.assessment-decided.v1', data: { assessmentId: id, outcome: 'passed', decidedOn: '2025-12-01' } },
  ]);
  expect(() => decide(submitted, { outcome: 'failed', decidedOn: '2025-11-30' }, today)).toThrow(
    'tracking.decided-before-submission',
  );
  expect(() => decide(submitted, { outcome: 'failed', decidedOn: '2026-03-03' }, today)).toThrow(
    'tracking.date-in-future',
  );
  expect(() => decide(passed.state, { outcome: 'failed', decidedOn: '2026-01-01' }, today)).toThrow(
    'tracking.already-decided',
  );
  expect([allowedActions(submitted), allowedActions(passed.state)]).toEqual([['decide'], []]);
});
