import { assess, AGENCY, CUTOFF, type Facts, facts, indicator } from '../test-facts.js';
import { evaluate, methodology2026_1 } from './index.js';

const OTHER = 'another-agency';
const elsewhere = (told: Facts) => evaluate(told.evidence, methodology2026_1, { agencyId: OTHER, cutoff: CUTOFF });
const at = ({ indicators }: ReturnType<typeof assess>, code: string) =>
  indicators.find((one) => one.code === code)!.value;

describe('a project that moved to another agency (R9 2)', () => {
  const moved = (movedOn: string) =>
    facts()
      .project('E1', '2026-01-05')
      .movedTo(OTHER, 'E1', movedOn)
      .submitted('E1', '2026-03-02')
      .decided('E1', 'passed', '2026-05-06');

  test('the submission and the result belong to the agency in charge on their day', () => {
    const told = moved('2026-04-01');
    expect([at(assess(told), 'submitted-total'), at(elsewhere(told), 'submitted-total')]).toEqual([1, 0]);
    expect(at(assess(told), 'pass-rate')).toBeNull();
    expect(at(elsewhere(told), 'pass-rate')).toEqual({ numerator: 1, denominator: 1 });
  });

  test('the day of the move is that of the new agency', () => {
    const submittedOn = moved('2026-03-02');
    expect([at(assess(submittedOn), 'submitted-total'), at(elsewhere(submittedOn), 'submitted-total')]).toEqual([0, 1]);
    const decidedOn = moved('2026-05-06');
    expect(at(elsewhere(decidedOn), 'pass-rate')).toEqual({ numerator: 1, denominator: 1 });
    const later = moved('2026-05-07');
    expect(at(assess(later), 'pass-rate')).toEqual({ numerator: 1, denominator: 1 });
    expect(at(elsewhere(later), 'pass-rate')).toBeNull();
  });

  test('both agencies took the project on, and the day of what is corrected decides anew', () => {
    const told = moved('2026-04-01').submitted('E1', '2026-04-02');
    expect([at(assess(told), 'projects-total'), at(elsewhere(told), 'projects-total')]).toEqual([1, 1]);
    expect([at(assess(told), 'submitted-total'), at(elsewhere(told), 'submitted-total')]).toEqual([0, 1]);
  });

  test('projects that continue each other in a ring end the search', () => {
    const ring = facts().movedTo(OTHER, 'E1', '2026-01-01');
    const back = { projectId: 'E1 project', agencyId: AGENCY, enterpriseId: 'E1', startedOn: '2026-02-01' };
    const fact = { id: 'back', type: 'tracking.project-started.v1', subject: 'E1 project', version: 1 };
    ring.evidence.push({ ...fact, data: { ...back, continues: `E1 at ${OTHER}` } });
    expect(at(assess(ring.submitted('E1').employs('Li').worked('Li', 'E1', 10)), 'projects-total')).toBe(1);
  });
});

describe('a lead consultant is one per person and enterprise (R9 1)', () => {
  const li = () => facts().employs('Li').passed('Li', 'E1');
  const fullTime = (told: Facts) => indicator('full-time-staff', told).value;

  test('days on a project and on the one that continues it at another agency are added up', () => {
    const moved = li()
      .project('E2', '2026-01-05')
      .worked('Li', 'E2', 5, '2026-02-10')
      .movedTo(OTHER, 'E2', '2026-03-02');
    moved.decided('E2', 'passed', '2026-06-01');
    expect(fullTime(moved)).toBe(0);
    expect(fullTime(moved.workedAfterMove('Li', OTHER, 'E2', 5, '2026-03-20'))).toBe(1);
  });

  test('days on projects that do not continue each other are not, though the enterprise is the same', () => {
    const told = li().project('E2').worked('Li', 'E2', 5).decided('E2', 'passed', '2026-06-01');
    expect(fullTime(told.workedAfterMove('Li', OTHER, 'E2', 5, '2026-03-20'))).toBe(0);
  });

  test('the enterprise has passed, whichever of its projects was assessed', () => {
    const told = li().project('E2').worked('Li', 'E2', 10, '2026-02-10').movedTo(OTHER, 'E2', '2026-03-02');
    const assessed = { projectId: `E2 at ${OTHER}`, agencyId: OTHER, enterpriseId: 'E2', assessmentId: 'A' };
    const fact = { id: 'passed', type: 'tracking.assessment-decided.v1', subject: 'A', version: 1 };
    expect(fullTime(told)).toBe(0);
    told.evidence.push({ ...fact, data: { ...assessed, outcome: 'passed', decidedOn: '2026-06-01' } });
    expect(fullTime(told)).toBe(1);
  });
});
