import { type Stage, stages } from '@heng/contracts';
import { DomainError } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import fc from 'fast-check';
import { aProject } from '../../test/a-project.js';
import type { Project } from './project.js';
import { recordStage, stageOf } from './stages.js';

const today = '2026-03-02';
const record = (project: Project, stage: Stage, startedOn: string, completedOn: string | null = null) =>
  recordStage(project, stage, { startedOn, completedOn }, today);

test('the six stages are known by their names', () => {
  expect(stages.map(stageOf)).toEqual([...stages]);
  expect(() => stageOf('Launch')).toThrow('tracking.stage-unknown');
});

test('a stage may start and be completed on one day, and two stages may start on one day', () => {
  const { state } = record(aProject(), 'launch', '2025-09-01', '2025-09-01');
  expect(record(state, 'diagnosis', '2025-09-01').state.stages).toEqual({
    launch: { startedOn: '2025-09-01', completedOn: '2025-09-01' },
    diagnosis: { startedOn: '2025-09-01', completedOn: null },
  });
});

test('a stage that is not recorded does not stand in the way, and is checked against both neighbours when it comes', () => {
  const { state } = record(record(aProject(), 'launch', '2025-09-10').state, 'planning', '2025-10-10');
  expect(record(state, 'diagnosis', '2025-10-10').events).toHaveLength(1);
  expect(() => record(state, 'diagnosis', '2025-09-09')).toThrow('tracking.stage-runs-backwards');
  expect(() => record(state, 'diagnosis', '2025-10-11')).toThrow('tracking.stage-runs-backwards');
});

test('the dates of a stage can be corrected, the same again changes nothing, and a completed one is not reopened', () => {
  const { state } = record(aProject(), 'launch', '2025-09-01', '2025-09-10');
  expect(record(state, 'launch', '2025-09-02', '2025-09-11').state.stages.launch).toEqual({
    startedOn: '2025-09-02',
    completedOn: '2025-09-11',
  });
  expect(record(state, 'launch', '2025-09-01', '2025-09-10')).toEqual({ state, events: [] });
  expect(() => record(state, 'launch', '2025-09-01')).toThrow('tracking.stage-completed');
});

test('a stage lies within its project', () => {
  const ended = aProject({ endedOn: '2025-12-31' });
  expect(record(ended, 'launch', '2025-09-01', '2025-12-31').events).toHaveLength(1);
  expect(() => record(ended, 'launch', '2025-08-31')).toThrow('tracking.outside-project');
  expect(() => record(ended, 'launch', '2025-09-01', '2026-01-01')).toThrow('tracking.outside-project');
});

test('whatever is recorded in whatever order, no stage starts before an earlier one or ends before it starts', () => {
  const day = fc.integer({ min: 0, max: 30 }).map((n) => plusDays('2025-09-01', n));
  const attempt = fc.record({ stage: fc.constantFrom(...stages), startedOn: day, completedOn: fc.option(day) });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 20 }), (attempts) => {
      let project = aProject();
      for (const { stage, startedOn, completedOn } of attempts) {
        try {
          project = record(project, stage, startedOn, completedOn).state;
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }
      const recorded = stages.flatMap((stage) => project.stages[stage] ?? []);
      const starts = recorded.map(({ startedOn }) => startedOn);
      expect(starts).toEqual(starts.toSorted());
      expect(recorded.every(({ startedOn, completedOn }) => completedOn === null || completedOn >= startedOn)).toBe(
        true,
      );
    }),
  );
});
