import { evidenceTypes } from '@heng/contracts';
import { AGENCY, type Facts, facts, indicator } from '../test-facts.js';
import { methodology2026_1, seriousCases } from './index.js';

const casesOf = (told: Facts, cutoff = '2026-06-30') =>
  seriousCases(told.evidence, methodology2026_1, { agencyId: AGENCY, cutoff });
const filed = (dates: readonly string[], ruledOn = '2026-06-01') =>
  dates.reduce((told, filedOn, n) => told.ruled(`C${n + 1}`, 'serious', ruledOn, filedOn), facts());

describe('three serious incidents within three months (R11 4)', () => {
  test('are a case whenever they were ruled on: they were filed within three months of each other', () => {
    const years = facts()
      .ruled('C1', 'serious', '2025-03-01', '2024-12-02')
      .ruled('C2', 'serious', '2025-06-01', '2025-01-10')
      .ruled('C3', 'serious', '2026-05-04', '2025-02-20');
    expect(casesOf(years)).toMatchObject([
      {
        completedOn: '2026-05-04',
        facts: ['complaint-ruled C1 1', 'complaint-ruled C2 1', 'complaint-ruled C3 1'],
      },
    ]);
  });

  test('the ruling that makes the third completes the case on its day, in a cycle or outside', () => {
    const told = filed(['2026-04-01', '2026-05-01']).ruled('C3', 'serious', '2026-08-11', '2026-06-20');
    expect(casesOf(told, '2026-08-10')).toEqual([]);
    expect(casesOf(told, '2026-08-11')).toMatchObject([{ completedOn: '2026-08-11' }]);
  });

  test.each([
    // The corresponding day is a working day.
    ['2026-01-13', '2026-04-13', true],
    ['2026-01-13', '2026-04-14', false],
    // 2026-02-15 begins the Spring Festival, which ends on the 23rd.
    ['2025-11-15', '2026-02-24', true],
    ['2025-11-15', '2026-02-25', false],
    // February has no 30th, and its last day is a make-up working Saturday.
    ['2025-11-30', '2026-02-28', true],
    ['2025-11-30', '2026-03-01', false],
  ])('months are counted by the Civil Code, both ends included: from %s to %s is %s', (first, last, isCase) => {
    expect(casesOf(filed([first, first, last])).length > 0).toBe(isCase);
  });

  test('two are none, nor are three of which one is less grave or was dismissed', () => {
    const two = () => filed(['2026-04-01', '2026-05-01']);
    expect(casesOf(two())).toEqual([]);
    expect(casesOf(two().ruled('C9', 'ordinary'))).toEqual([]);
    expect(casesOf(two().ruled('C9', 'dismissed'))).toEqual([]);
    expect(casesOf(two().ruled('C9', 'serious'))).toHaveLength(1);
  });
});

test('a ruling that a reconsideration changed counts as changed, from its own day on', () => {
  const three = () => filed(['2026-04-01', '2026-05-01']).ruled('C3', 'serious');
  expect(casesOf(three())).toHaveLength(1);
  expect(casesOf(three().ruled('C3', 'dismissed', '2026-06-25'))).toEqual([]);
  const milder = three().ruled('C3', 'minor', '2026-06-25');
  expect([casesOf(milder), indicator('complaints', milder).value]).toEqual([[], 3]);
});

test('a complaint that the parties settled in a mediation is no incident: nothing of a mediation is evidence', () => {
  expect(evidenceTypes('complaints').filter((type) => /settled|mediation|offer/.test(type))).toEqual([]);
});

describe('a verified report is an incident like an upheld complaint (R9 4, R11 4)', () => {
  test('from its filing on, with its severity', () => {
    const told = facts().verified('J1', 'serious', '2026-06-01', '2026-04-01').ruled('C1', 'serious');
    expect(casesOf(told)).toEqual([]);
    expect(casesOf(told.verified('J2', 'serious', '2026-06-10', '2026-06-30'))).toMatchObject([
      { completedOn: '2026-06-20', facts: ['complaint-ruled C1 1', 'report-verified J1 1', 'report-verified J2 1'] },
    ]);
    expect(indicator('complaints', told).value).toBe(3);
  });

  test('and one with a complaint about the same facts, told again', () => {
    const told = facts().ruled('C1', 'ordinary').verified('J1', 'serious');
    expect(indicator('complaints', told).value).toBe(2);
    told.verified('J1', 'serious', '2026-06-20', '2026-05-01', { incidentId: 'C1' });
    expect(indicator('complaints', told)).toMatchObject({ value: 1, points: 4 });
  });
});

describe('one incident counts once (R9 4, R11 4)', () => {
  const C1 = { incidentId: 'C1' };

  test('three filings about the same facts are one incident', () => {
    const once = facts().ruled('C1', 'serious').ruled('C2', 'serious', '2026-06-21', '2026-05-02', C1);
    once.ruled('C3', 'serious', '2026-06-22', '2026-05-03', C1);
    expect(casesOf(once)).toEqual([]);
    expect(indicator('complaints', once)).toMatchObject({
      value: 1,
      points: 4,
      facts: ['complaint-ruled C1 1', 'complaint-ruled C2 1', 'complaint-ruled C3 1'],
    });
  });

  test('the gravest ruling says how grave it is, the first when it was upheld, the earliest filing when it was filed', () => {
    const told = facts()
      .ruled('C2', 'serious', '2026-06-01', '2026-05-02', C1)
      .ruled('C1', 'minor', '2025-06-29', '2025-05-01');
    expect(indicator('complaints', told).value).toBe(0);
    const later = facts().ruled('C2', 'ordinary', '2026-06-01', '2026-05-02', C1).ruled('C1', 'minor', '2025-06-30');
    expect(indicator('complaints', later)).toMatchObject({ value: 1, points: 7 });
    const first = filed(['2026-01-13', '2026-02-02']).ruled('C9', 'serious', '2026-06-02', '2026-04-13');
    expect(casesOf(first)).toHaveLength(1);
    first.ruled('C8', 'serious', '2026-06-02', '2026-01-09', { incidentId: 'C1' });
    expect(casesOf(first)).toEqual([]);
  });

  test('an incident that was not answered in time costs once, however often it was filed', () => {
    const told = facts().missedClock('C1', 'answer').missedClock('C2', 'answer', '2026-06-02', C1);
    expect(indicator('complaints', told).points).toBe(9);
    expect(indicator('complaints', told.missedClock('C3', 'answer')).points).toBe(8);
  });
});

test('what a regulator records is weighed by its severity, and is none of the three (R9 4b)', () => {
  const regulator = { recordedBy: 'regulator' } as const;
  const told = facts().ruled('R1', 'ordinary', '2026-05-01', '2026-05-01', regulator);
  expect(indicator('complaints', told)).toMatchObject({
    value: 1,
    points: 7,
    explanation: {
      zh: expect.stringContaining('监管机构提供1件'),
      en: expect.stringContaining('1 of them recorded by regulators'),
    },
  });
  const two = filed(['2026-04-01', '2026-05-01']).ruled('R1', 'serious', '2026-05-01', '2026-05-01', regulator);
  expect(casesOf(two)).toEqual([]);
});
