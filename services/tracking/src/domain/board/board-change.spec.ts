import { AssessmentRevoked, ProjectStarted, type RecordedEvent, StagePlanned } from '@heng/contracts';
import { boardChangeOf, projectEventTypes, projectOf } from './board-change.js';

const projectId = 'd0000000-0000-8000-8000-000000000001';
const event = (type: string) =>
  ({
    id: '11111111-2222-8333-8444-555555555555',
    time: '2026-03-02T04:00:00.000Z',
    type,
    data: { projectId },
  }) as RecordedEvent;

test('a change is told with its event, of its project', () => {
  expect(boardChangeOf(event(ProjectStarted.type))).toEqual({
    eventId: '11111111-2222-8333-8444-555555555555',
    projectId,
    kind: 'started',
    at: '2026-03-02T04:00:00.000Z',
  });
  expect(boardChangeOf(event(AssessmentRevoked.type))).toMatchObject({ kind: 'assessment-reported' });
});

test('a plan changes a line, and is told to nobody who watches', () => {
  expect(projectEventTypes).toContain(StagePlanned.type);
  expect(projectOf(event(StagePlanned.type))).toBe(projectId);
  expect(boardChangeOf(event(StagePlanned.type))).toBeUndefined();
});
