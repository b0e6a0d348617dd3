import { type Facts, facts, indicator } from '../test-facts.js';

const fullTime = (told: Facts) => indicator('full-time-staff', told);

describe('full-time staff (R9 1b)', () => {
  const li = () => facts().employs('Li');

  test('two enterprises passed within the last year make full-time staff, one does not', () => {
    expect(fullTime(li().passed('Li', 'E1')).value).toBe(0);
    expect(fullTime(li().passed('Li', 'E1').passed('Li', 'E2'))).toMatchObject({
      value: 1,
      points: 5,
      clause: 'R9 1b',
      facts: [
        'assessment-decided E1 assessment 2',
        'assessment-decided E2 assessment 2',
        'employment-started our-agency Li 1',
        'on-site-work-recorded Li E1 1 1',
        'on-site-work-recorded Li E2 1 1',
      ],
    });
  });

  test('on-site days of the last year count, those of exactly one year before the cutoff included', () => {
    const served = (until: string) => li().passed('Li', 'E1').worked('Li', 'E2', 10, until).decided('E2', 'passed');
    expect(fullTime(served('2025-07-09')).value).toBe(1);
    expect(fullTime(served('2025-07-08')).value).toBe(0);
    const halfBefore = served('2025-06-29').worked('Li', 'E2', 9.5, '2026-01-31', '2');
    expect(fullTime(halfBefore).value).toBe(0);
    expect(fullTime(halfBefore.worked('Li', 'E2', 0.5, '2026-02-01', '3')).value).toBe(1);
  });

  test('the enterprise has passed whenever, by the cutoff', () => {
    const served = (passedOn: string) =>
      li().passed('Li', 'E1').worked('Li', 'E2', 10).decided('E2', 'passed', passedOn);
    expect(fullTime(served('2019-03-01')).value).toBe(1);
    expect(fullTime(served('2026-06-30')).value).toBe(1);
    expect(fullTime(served('2026-07-01')).value).toBe(0);
  });

  test('a decision on the cutoff counts, one on the day after does not', () => {
    expect(fullTime(li().passed('Li', 'E1', '2026-06-30').passed('Li', 'E2')).value).toBe(1);
    expect(fullTime(li().passed('Li', 'E1', '2026-07-01').passed('Li', 'E2')).value).toBe(0);
  });

  test('exactly the threshold of on-site days makes a lead consultant, half a day less does not', () => {
    expect(fullTime(li().passed('Li', 'E1').passed('Li', 'E2', '2026-05-01', 10)).value).toBe(1);
    expect(fullTime(li().passed('Li', 'E1').passed('Li', 'E2', '2026-05-01', 9.5)).value).toBe(0);
  });

  test('on-site days add up over several stays at one project, exactly', () => {
    const stays = li().passed('Li', 'E1').passed('Li', 'E2', '2026-05-01', 0.1);
    for (let i = 0; i < 99; i++) stays.worked('Li', 'E2', 0.1, '2026-02-01', `stay ${i}`);
    expect(fullTime(stays).value).toBe(1);
  });

  test('days at two projects are not added together', () => {
    const li5 = li().passed('Li', 'E1').passed('Li', 'E2', '2026-05-01', 5).worked('Li', 'E3', 5);
    expect(fullTime(li5).value).toBe(0);
  });

  test('a failed assessment does not count', () => {
    const failed = li().passed('Li', 'E1').worked('Li', 'E2', 20).submitted('E2').decided('E2', 'failed');
    expect(fullTime(failed).value).toBe(0);
  });

  test('a pass whose certificate was revoked by the cutoff does not count, wherever it was', () => {
    const revoked = (on: string) =>
      li()
        .passed('Li', 'E1')
        .passed('Li', 'E2', '2026-05-01', 10, 'another-agency')
        .passRevoked('E2', on, 'another-agency');
    expect(fullTime(revoked('2026-07-01')).value).toBe(1);
    expect(fullTime(revoked('2026-06-30')).value).toBe(0);
  });

  test('work of before, at another agency, counts for the person employed now', () => {
    const moved = li()
      .passed('Li', 'E1', '2026-01-15', 12, 'another-agency')
      .passed('Li', 'E2', '2026-02-15', 12, 'another-agency');
    expect(fullTime(moved).value).toBe(1);
    expect(indicator('projects-total', moved).value).toBe(0);
  });

  test('who left before the cutoff is not full-time staff', () => {
    expect(fullTime(li().passed('Li', 'E1').passed('Li', 'E2').lost('Li', '2026-06-29')).value).toBe(0);
  });
});
