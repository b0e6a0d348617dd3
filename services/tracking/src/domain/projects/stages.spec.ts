import { type Stage, stages } from '@heng/contracts';
import { DomainError } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import fc from 'fast-check';
import { aProject, aStage } from '../../../test/a-project.js';
import type { Project, Recorder, StageRecord } from './project.js';
import { confirmStage, recordStage, type StageInput, stageOf } from './stages.js';

const today = '2026-03-02';
const record = (project: Project, stage: Stage, input: Partial<StageInput>, role: Recorder = 'agency') =>
  recordStage(project, stage, { startedOn: null, completedOn: null, ...input }, { role, sub: `${role}-1` }, today);
const done = (startedOn: string, completedOn: string | null = null, reason?: string) => ({
  ...{ startedOn, completedOn },
  ...(reason ? { reason } : {}),
});
const materials = [{ fileId: 'd1000000-0000-8000-8000-000000000001', sha256: 'ab' }];

test('the six stages are known by their names', () => {
  expect(stages.map(stageOf)).toEqual([...stages]);
  expect(() => stageOf('Launch')).toThrow('tracking.stage-unknown');
});

test('a stage says who recorded it when, and its event says all of it', () => {
  const input = {
    ...done('2025-09-01', '2025-09-20'),
    plannedFrom: '2025-09-01',
    plannedUntil: '2025-09-15',
    materials,
  };
  const { state, events } = record(aProject(), 'launch', input);
  const said = { ...input, reason: null, recordedBy: 'agency', confirmedOn: null };
  expect(state.stages.launch).toEqual({ ...said, recordedBySub: 'agency-1', recordedOn: today });
  const { id: projectId, agencyId, enterpriseId } = state;
  expect(events).toEqual([
    {
      type: 'tracking.stage-recorded.v1',
      subject: projectId,
      data: { projectId, agencyId, enterpriseId, stage: 'launch', ...said },
    },
  ]);
});

describe('a plan', () => {
  const planned = { plannedFrom: '2026-04-01', plannedUntil: '2026-04-30' };

  test('comes before the stage, may lie in the future, and is told as a plan', () => {
    const { state, events } = record(aProject(), 'launch', planned);
    expect(state.stages.launch).toMatchObject({ ...planned, startedOn: null, confirmedOn: null });
    expect(events).toMatchObject([{ type: 'tracking.stage-planned.v1', data: planned }]);
  });

  test('stays when the stage starts, unless it is changed or taken away', () => {
    const { state } = record(aProject(), 'launch', planned);
    expect(record(state, 'launch', done('2026-03-01')).state.stages.launch).toMatchObject(planned);
    const without = record(state, 'launch', { ...done('2026-03-01'), plannedFrom: null, plannedUntil: null });
    expect(without.state.stages.launch).toMatchObject({ plannedFrom: null, plannedUntil: null });
  });

  test('ends on its first day at the earliest', () => {
    const day = '2026-04-01';
    expect(record(aProject(), 'launch', { plannedFrom: day, plannedUntil: day }).events).toHaveLength(1);
    const backwards = { plannedFrom: day, plannedUntil: '2026-03-31' };
    expect(() => record(aProject(), 'launch', backwards)).toThrow('tracking.stage-planned-backwards');
  });

  test('of nothing is nothing', () => {
    expect(record(aProject(), 'launch', {}).events).toEqual([]);
    expect(record(aProject(), 'launch', {}, 'enterprise').events).toEqual([]);
  });
});

describe('dates', () => {
  test('a stage may start and be completed on one day, and two stages may start on one day and overlap', () => {
    const { state } = record(aProject(), 'launch', done('2025-09-01', '2025-09-01'));
    expect(record(state, 'diagnosis', done('2025-09-01')).events).toHaveLength(1);
  });

  test('a stage that is not recorded does not stand in the way, and is checked against both neighbours when it comes', () => {
    const launched = record(aProject(), 'launch', done('2025-09-10')).state;
    const { state } = record(launched, 'planning', done('2025-10-10'));
    expect(record(state, 'diagnosis', done('2025-09-10')).events).toHaveLength(1);
    expect(record(state, 'diagnosis', done('2025-10-10')).events).toHaveLength(1);
    expect(() => record(state, 'diagnosis', done('2025-09-09'))).toThrow('tracking.stage-runs-backwards');
    expect(() => record(state, 'diagnosis', done('2025-10-11'))).toThrow('tracking.stage-runs-backwards');
  });

  test.each([
    ['before the project', done('2025-08-31'), 'outside-project'],
    ['after its end', done('2025-09-01', '2026-01-01'), 'outside-project'],
    ['in a suspension', done('2025-11-01'), 'in-suspension'],
    ['completed in a suspension', done('2025-10-01', '2025-11-30'), 'in-suspension'],
    ['completed before it starts', done('2025-09-05', '2025-09-04'), 'stage-completed-before-start'],
    ['completed without a start', { completedOn: '2025-09-04' }, 'stage-completed-unstarted'],
    ['shown by materials without a start', { plannedFrom: '2025-09-04', materials }, 'stage-materials-unstarted'],
    ['with a personal number in its reason', done('2025-09-01', null, '经办人362322198709086409'), 'id-card-number'],
  ])('a stage %s is refused', (_, input, code) => {
    const suspensions = [{ from: '2025-11-01', until: '2025-11-30', reason: '停工' }];
    const project = aProject({ state: 'completed', endedOn: '2025-12-31', suspensions });
    expect(() => record(project, 'launch', input)).toThrow(`tracking.${code}`);
  });

  test('a stage may span a suspension and is recorded after the end, too, not in the future', () => {
    const suspensions = [{ from: '2025-11-01', until: '2025-11-30', reason: '停工' }];
    const ended = aProject({ state: 'completed', endedOn: '2025-12-31', suspensions });
    expect(record(ended, 'launch', done('2025-10-31', '2025-12-01')).events).toHaveLength(1);
    expect(record(aProject(), 'launch', done(today)).events).toHaveLength(1);
    expect(() => record(aProject(), 'launch', done('2026-03-03'))).toThrow('tracking.date-in-future');
  });

  test('the dates can be corrected, not taken back', () => {
    const { state } = record(aProject(), 'launch', done('2025-09-01', '2025-09-10'));
    expect(record(state, 'launch', done('2025-09-02', '2025-09-11')).state.stages.launch).toMatchObject(
      done('2025-09-02', '2025-09-11'),
    );
    expect(record(state, 'launch', done('2025-09-01', '2025-09-10'))).toEqual({ state, events: [] });
    expect(() => record(state, 'launch', { reason: '误填' })).toThrow('tracking.stage-started');
  });

  test('of a project that takes over another, what stands from before its start stays and can be completed', () => {
    const project = aProject({ startedOn: '2026-01-10', stages: { planning: aStage('2025-12-01') } });
    expect(record(project, 'planning', done('2025-12-01', '2026-02-01')).events).toHaveLength(1);
    expect(() => record(project, 'planning', done('2025-12-02'))).toThrow('tracking.outside-project');
  });

  test('a stage belongs to a project that has begun', () => {
    const proposed = aProject({ state: 'proposed', confirmedOn: null });
    expect(() => record(proposed, 'launch', done('2025-09-01'))).toThrow('tracking.not-begun');
  });
});

describe('a reason', () => {
  test('lets a stage start before an earlier one, and stays while its start stays', () => {
    const { state } = record(aProject(), 'planning', done('2025-10-01'));
    expect(() => record(state, 'launch', done('2025-10-02'))).toThrow('tracking.stage-runs-backwards');
    const backwards = record(state, 'launch', done('2025-10-02', null, '补做启动会')).state;
    const completed = record(backwards, 'launch', done('2025-10-02', '2025-10-03')).state;
    expect(completed.stages.launch).toMatchObject({ reason: '补做启动会', completedOn: '2025-10-03' });
    expect(() => record(completed, 'launch', done('2025-10-04', '2025-10-04'))).toThrow('stage-runs-backwards');
    expect(record(completed, 'launch', done('2025-09-30', '2025-10-03')).state.stages.launch!.reason).toBeNull();
  });

  test('lets a completed stage be opened again, each time anew', () => {
    const { state } = record(aProject(), 'launch', done('2025-09-01', '2025-09-10'));
    expect(() => record(state, 'launch', done('2025-09-01'))).toThrow('tracking.stage-completed');
    const reopened = record(state, 'launch', done('2025-09-01', null, '启动会需重开')).state;
    const again = record(reopened, 'launch', done('2025-09-01', '2025-09-20')).state;
    expect(() => record(again, 'launch', done('2025-09-01'))).toThrow('tracking.stage-completed');
  });
});

describe('confirmation', () => {
  const launch = (project: Project) => project.stages.launch!;

  test.each([
    ['agency', null],
    ['enterprise', today],
    ['alliance-staff', today],
  ] as const)('what the role %s records is confirmed on %s', (role, confirmedOn) => {
    expect(launch(record(aProject(), 'launch', done('2025-09-01'), role).state)).toMatchObject({
      ...{ recordedBy: role, recordedBySub: `${role}-1`, confirmedOn },
    });
  });

  test('the enterprise confirms what the agency recorded, once; who recorded it stays', () => {
    const { state } = record(aProject(), 'launch', done('2025-09-01'));
    const confirmed = confirmStage(state, 'launch', today);
    expect(launch(confirmed.state)).toEqual({ ...launch(state), confirmedOn: today });
    expect(confirmed.events).toMatchObject([{ data: { recordedBy: 'agency', confirmedOn: today } }]);
    expect(confirmStage(confirmed.state, 'launch', '2026-03-09')).toEqual({ state: confirmed.state, events: [] });
    expect(record(state, 'launch', done('2025-09-01'), 'enterprise')).toEqual(confirmed);
  });

  test('it is of the dates: with other dates it is needed anew, with other materials not', () => {
    const recorded = record(aProject(), 'launch', done('2025-09-01')).state;
    const { state } = confirmStage(recorded, 'launch', '2026-03-01');
    expect(launch(record(state, 'launch', { ...done('2025-09-01'), materials }).state).confirmedOn).toBe('2026-03-01');
    expect(launch(record(state, 'launch', done('2025-09-01', '2025-09-10')).state).confirmedOn).toBeNull();
    expect(launch(record(state, 'launch', done('2025-09-02'), 'enterprise').state).confirmedOn).toBe(today);
  });

  test('there is nothing to confirm of a stage that has not started', () => {
    expect(() => confirmStage(aProject(), 'launch', today)).toThrow('tracking.stage-not-recorded');
    const planned = record(aProject(), 'launch', { plannedFrom: '2026-04-01' }, 'enterprise').state;
    expect(() => confirmStage(planned, 'launch', today)).toThrow('tracking.stage-not-recorded');
  });
});

test('whatever is recorded in whatever order, a stage out of order has a reason, and each ends after it starts', () => {
  const day = fc.integer({ min: 0, max: 30 }).map((n) => plusDays('2025-09-01', n));
  const attempt = fc.record({
    stage: fc.constantFrom(...stages),
    role: fc.constantFrom<Recorder>('agency', 'enterprise', 'alliance-staff'),
    startedOn: fc.option(day, { freq: 8 }),
    completedOn: fc.option(day),
    reason: fc.option(fc.constant('确有原因'), { freq: 1 }),
    confirms: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 25 }), (attempts) => {
      let project = aProject();
      for (const { stage, role, confirms, ...input } of attempts) {
        const before = project.stages[stage];
        try {
          const { state, events } = confirms
            ? confirmStage(project, stage, today)
            : record(project, stage, input, role);
          const after = state.stages[stage];
          if (events[0]) expect(events[0].data).toMatchObject(toldOf(after!));
          if (before?.completedOn && !after?.completedOn) expect(input.reason).not.toBeNull();
          if (confirms || role !== 'agency') expect(after?.startedOn ? after.confirmedOn : today).toBe(today);
          if (before?.startedOn) expect(after?.startedOn).not.toBeNull();
          project = state;
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
        }
      }
      mustBeInOrder(project);
    }),
  );
});

/** The fact that an event states about a stage: its plan, when it has not started. */
function toldOf({ plannedFrom, plannedUntil, ...record }: StageRecord) {
  const { startedOn, completedOn, materials: files, reason, recordedBy, confirmedOn } = record;
  const happened = { startedOn, completedOn, materials: files, reason, recordedBy, confirmedOn };
  return { plannedFrom, plannedUntil, ...(startedOn === null ? {} : happened) };
}

function mustBeInOrder({ stages: known }: Project): void {
  const started = stages.flatMap((stage) => (known[stage]?.startedOn ? [known[stage]] : []));
  for (const [n, earlier] of started.entries()) {
    expect(earlier.completedOn === null || earlier.completedOn >= earlier.startedOn!).toBe(true);
    for (const later of started.slice(n + 1))
      expect(earlier.startedOn! <= later.startedOn! || earlier.reason !== null || later.reason !== null).toBe(true);
  }
}
