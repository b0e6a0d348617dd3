import { stages } from '@heng/contracts';
import fc from 'fast-check';
import { type BoardLine, boardStages, boardStates, type StageDates } from '../src/domain/board/board-line.js';

const day = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2024, 10, 1 + n)).toISOString().slice(0, 10));
const dayOrNull = fc.option(day, { nil: null });
const dates: fc.Arbitrary<StageDates> = fc.tuple(dayOrNull, dayOrNull, dayOrNull, dayOrNull, dayOrNull);

/** Lines of a few projects, so that they share combinations, whether or not they make sense. */
export const anyLine = (projects: number): fc.Arbitrary<BoardLine> =>
  fc.record({
    projectId: fc.integer({ min: 1, max: projects }).map((n) => `d0000000-0000-8000-8000-00000000000${n}`),
    version: fc.integer({ min: 1, max: 9 }),
    agencyId: fc.constant('a0000000-0000-8000-8000-000000000001'),
    enterpriseId: fc.constant('f0000000-0000-8000-8000-000000000001'),
    province: fc.constantFrom('350000', '440000'),
    enterpriseVersion: fc.constant(1),
    bureau: fc.constantFrom('equipment-1', 'raw-materials'),
    industry: fc.constantFrom('17', '34'),
    stage: fc.constantFrom(...boardStages),
    state: fc.constantFrom(...boardStates),
    stalled: fc.boolean(),
    startedOn: day,
    endedOn: dayOrNull,
    expectedBy: dayOrNull,
    stages: fc.array(dates, { minLength: stages.length, maxLength: stages.length }),
  });
