import { facts, indicator } from '../test-facts.js';

describe('projects (R9 2a)', () => {
  test('all projects up to the cutoff count in total, those started within the year in the last year', () => {
    const agency = facts()
      .project('E1', '2022-01-01')
      .project('E2', '2025-06-29')
      .project('E3', '2025-06-30')
      .project('E4', '2026-06-30')
      .project('E5', '2026-07-01');
    expect(indicator('projects-total', agency).value).toBe(4);
    expect(indicator('projects-last-year', agency)).toMatchObject({
      value: 2,
      clause: 'R9 2a',
      facts: ['project-started E3 project 1', 'project-started E4 project 1'],
    });
  });

  test('projects of another agency do not count', () => {
    expect(indicator('projects-total', facts().project('E1', '2026-01-01', 'another-agency')).value).toBe(0);
  });
});

describe('enterprises submitted (R9 2b)', () => {
  test('distinct enterprises count, within the year by the day of submission', () => {
    const agency = facts().submitted('E1', '2025-06-29').submitted('E2', '2025-06-30').submitted('E3', '2026-06-30');
    const again = { projectId: 'other project', agencyId: 'our-agency', enterpriseId: 'E3' };
    agency.evidence.push({
      id: 'again',
      type: 'tracking.assessment-submitted.v1',
      subject: 'again',
      version: 1,
      data: { ...again, assessmentId: 'again', submittedOn: '2026-06-01' },
    });
    expect(indicator('submitted-total', agency)).toMatchObject({ value: 3, clause: 'R9 2b' });
    expect(indicator('submitted-last-year', agency).value).toBe(2);
    expect(indicator('submitted-last-year', agency).facts).toContain('again');
  });

  test('a submission that was withdrawn by the cutoff does not count, and the withdrawal shows why', () => {
    const withdrawn = (on: string) => facts().submitted('E1').submitted('E2').withdrawn('E2', on);
    expect(indicator('submitted-total', withdrawn('2026-06-30'))).toMatchObject({
      value: 1,
      facts: ['assessment-submitted E1 assessment 1', 'assessment-withdrawn E2 assessment 2'],
    });
    expect(indicator('submitted-last-year', withdrawn('2026-06-30')).value).toBe(1);
    expect(indicator('submitted-total', withdrawn('2026-07-01'))).toMatchObject({
      value: 2,
      facts: ['assessment-submitted E1 assessment 1', 'assessment-submitted E2 assessment 1'],
    });
  });

  test('what the committee decided on was submitted, whatever was said of a withdrawal', () => {
    const decided = (on: string) => facts().submitted('E1').withdrawn('E1', '2026-04-15').decided('E1', 'failed', on);
    expect(indicator('submitted-total', decided('2026-06-30')).value).toBe(1);
    expect(indicator('submitted-total', decided('2026-07-01')).value).toBe(0);
  });

  test('a withdrawal found false does not count', () => {
    const agency = facts().submitted('E1').withdrawn('E1', '2026-05-01');
    expect(indicator('submitted-total', agency, { falseFacts: ['assessment-withdrawn E1 assessment 2'] }).value).toBe(
      1,
    );
  });

  test('an enterprise that withdrew and was submitted again was submitted', () => {
    const agency = facts().submitted('E1').withdrawn('E1', '2026-05-01');
    const again = { projectId: 'E1 project', agencyId: 'our-agency', enterpriseId: 'E1', assessmentId: 'again' };
    const fact = { type: 'tracking.assessment-submitted.v1', subject: 'again', version: 1 };
    agency.evidence.push({ id: 'again', ...fact, data: { ...again, submittedOn: '2026-06-01' } });
    expect(indicator('submitted-total', agency)).toMatchObject({ value: 1, facts: ['again'] });
  });
});

describe('pass rate (R9 2c)', () => {
  test('is passed ÷ submitted, undecided ones included, as an exact share', () => {
    const agency = facts()
      .passed('Li', 'E1')
      .passed('Li', 'E2')
      .submitted('E3')
      .submitted('E4')
      .decided('E4', 'failed');
    expect(indicator('pass-rate', agency)).toMatchObject({
      value: { numerator: 2, denominator: 4 },
      points: 2,
      clause: 'R9 2c',
    });
  });

  test('an enterprise that failed first and passed later has passed', () => {
    const agency = facts().submitted('E1').decided('E1', 'failed').decided('E1', 'passed');
    expect(indicator('pass-rate', agency).value).toEqual({ numerator: 1, denominator: 1 });
  });

  test('exactly nine of ten reaches the band of 0.9, eight of nine does not', () => {
    const agency = facts();
    for (let i = 1; i <= 8; i++) agency.submitted(`E${i}`).decided(`E${i}`, 'passed');
    agency.submitted('E9').decided('E9', 'failed');
    expect(indicator('pass-rate', agency).points).toBe(8);
    agency.decided('E9', 'passed').submitted('E10').decided('E10', 'failed');
    expect(indicator('pass-rate', agency)).toMatchObject({ value: { numerator: 9, denominator: 10 }, points: 10 });
  });

  test('nobody submitted gives no value and no points', () => {
    expect(indicator('pass-rate', facts().project('E1'))).toMatchObject({ value: null, points: 0 });
  });

  test('a decision on the day after the cutoff is not known yet', () => {
    const agency = facts().submitted('E1').decided('E1', 'passed', '2026-07-01');
    expect(indicator('pass-rate', agency).value).toEqual({ numerator: 0, denominator: 1 });
  });

  test('a pass whose certificate was revoked by the cutoff is none, and the revocation shows why', () => {
    const revoked = (on: string) =>
      facts().submitted('E1').decided('E1', 'passed').submitted('E2').decided('E2', 'passed').passRevoked('E2', on);
    expect(indicator('pass-rate', revoked('2026-06-30'))).toMatchObject({
      value: { numerator: 1, denominator: 2 },
      facts: [
        'assessment-decided E1 assessment 2',
        'assessment-revoked E2 assessment 3',
        'assessment-submitted E1 assessment 1',
        'assessment-submitted E2 assessment 1',
      ],
    });
    expect(indicator('pass-rate', revoked('2026-07-01'))).toMatchObject({
      value: { numerator: 2, denominator: 2 },
      facts: expect.not.arrayContaining(['assessment-revoked E2 assessment 3']),
    });
  });

  test('a withdrawn submission is neither submitted nor passed', () => {
    const agency = facts().submitted('E1').decided('E1', 'passed').submitted('E2').withdrawn('E2', '2026-05-01');
    expect(indicator('pass-rate', agency).value).toEqual({ numerator: 1, denominator: 1 });
  });

  test('facts told in any order and again give the same', () => {
    const { evidence } = facts()
      .submitted('E1')
      .decided('E1', 'passed')
      .passRevoked('E1', '2026-06-01')
      .submitted('E2')
      .withdrawn('E2', '2026-05-01');
    const shown = indicator('pass-rate', evidence);
    expect(indicator('pass-rate', [...evidence.toReversed(), ...evidence])).toEqual(shown);
  });
});
