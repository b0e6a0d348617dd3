import { dayOn } from '@heng/testing/rules';
import { aProject, aStage } from '../../../test/a-project.js';
import { type Project, projectStates } from '../projects/project.js';
import { boardStates, lineOf, progressOf } from './board-line.js';

const place = { enterpriseVersion: 2, province: '440000', bureau: 'equipment-1', industry: '34' };
const lineOn = (today: string, over: Partial<Project> = {}) => lineOf(aProject(over), place, [], dayOn(today));

test('a line says what is filtered and counted by, and the dates of all six stages', () => {
  const launch = { ...aStage('2025-09-01', '2025-09-30'), plannedUntil: '2025-09-28', confirmedOn: '2025-10-01' };
  const line = lineOn('2026-03-02', { version: 4, stages: { launch, planning: aStage('2025-11-03') } });
  expect(line).toEqual({
    ...place,
    projectId: aProject().id,
    version: 4,
    agencyId: aProject().agencyId,
    enterpriseId: aProject().enterpriseId,
    state: 'in-progress',
    startedOn: '2025-09-01',
    endedOn: null,
    stage: 'planning',
    stalled: false,
    expectedBy: '2026-05-06',
    stages: [
      [null, '2025-09-28', '2025-09-01', '2025-09-30', '2025-10-01'],
      [null, null, null, null, null],
      [null, null, '2025-11-03', null, null],
      ...Array.from({ length: 3 }, () => [null, null, null, null, null]),
    ],
  });
});

test('a planned stage has not begun', () => {
  const launch = { ...aStage('2025-09-01'), startedOn: null, plannedFrom: '2026-04-01' };
  expect(lineOn('2026-03-02', { stages: { launch } })).toMatchObject({ stage: 'none' });
});

test.each([
  ['2026-05-06', false],
  ['2026-05-07', true],
])('expected by 2026-05-06, on %s it is stalled: %p', (today, stalled) => {
  expect(lineOn(today)).toMatchObject({ stalled, expectedBy: '2026-05-06' });
});

test('what is suspended or over is not stalled, however long it takes', () => {
  const suspensions = [{ from: '2025-10-01', until: null, reason: '停工' }];
  expect(lineOn('2027-01-01', { state: 'suspended', suspensions })).toMatchObject({ stalled: false, expectedBy: null });
  expect(lineOn('2027-01-01', { state: 'completed', endedOn: '2026-12-01' })).toMatchObject({ stalled: false });
});

test('on the board are the projects that have begun', () => {
  const shown = projectStates.filter((state) =>
    lineOn('2026-03-02', {
      state,
      confirmedOn: ['proposed', 'declined', 'withdrawn'].includes(state) ? null : '2025-09-01',
    }),
  );
  expect(shown).toEqual([...boardStates]);
});

test('completed in the sense of the board is what is over in whatever way', () => {
  expect(boardStates.map((state) => [state, progressOf(state)])).toEqual([
    ['in-progress', 'in-progress'],
    ['suspended', 'in-progress'],
    ['completed', 'completed'],
    ['terminated', 'completed'],
    ['moved', 'completed'],
  ]);
});
