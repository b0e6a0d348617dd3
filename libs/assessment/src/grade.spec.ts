import fc from 'fast-check';
import { agencies } from '../test-agencies.js';
import { assess } from '../test-facts.js';
import { gradeOf, reasonsFor, type Standing } from './grade.js';
import { methodology2026_1, type Indicator } from './index.js';

const { indicators } = assess(agencies.strong());
const standing = (total: number, rest: Partial<Standing> = {}): Standing => ({
  total,
  indicators,
  ineligible: [],
  bars: [],
  ...rest,
});
const withValue = (code: string, value: Indicator['value']) =>
  indicators.map((indicator) => (indicator.code === code ? { ...indicator, value } : indicator));

describe('grades (R7)', () => {
  test.each([
    [100, 'A'],
    [85, 'A'],
    [84.99, 'B'],
    [70, 'B'],
    [69.99, 'C'],
    [55, 'C'],
    [54.99, 'D'],
    [40, 'D'],
    [39.99, null],
    [0, null],
  ])('%d points give %s', (total, grade) => {
    expect(gradeOf(standing(total), methodology2026_1)).toBe(grade);
  });

  test('more points never give a worse grade', () => {
    const rank = (total: number) => gradeOf(standing(total / 100), methodology2026_1) ?? 'E';
    const points = fc.integer({ min: 0, max: 10_000 });
    fc.assert(fc.property(points, points, (a, b) => rank(Math.max(a, b)) <= rank(Math.min(a, b))));
  });

  test('a requirement is met exactly at its number, a share compared exactly', () => {
    const grade = (numerator: number, denominator: number) =>
      gradeOf(standing(90, { indicators: withValue('pass-rate', { numerator, denominator }) }), methodology2026_1);
    expect(grade(4, 5)).toBe('A');
    expect(grade(7999, 10_000)).toBe('B');
  });

  test('an unknown value meets no requirement', () => {
    expect(gradeOf(standing(90, { indicators: withValue('pass-rate', null) }), methodology2026_1)).toBe('B');
  });

  test('below the lowest grade the reason says by how much', () => {
    expect(reasonsFor(null, standing(39.99), methodology2026_1)).toEqual([
      {
        code: 'rating.points-too-low',
        zh: '总分39.99未达到D级40分',
        en: '39.99 points are below the 40 of grade D',
        facts: [],
      },
    ]);
  });
});

describe('bars (R11)', () => {
  const complained = (filed: string[], ruledOn = '2026-06-30') =>
    filed.reduce((agency, filedOn, i) => agency.ruled(`C${i}`, 'serious', ruledOn, filedOn), agencies.strong());
  const barred = (told: ReturnType<typeof complained>) =>
    assess(told).reasons.some(({ code }) => code === 'rating.serious-complaints');

  test('three serious complaints upheld within three months bar every grade, two do not', () => {
    const three = assess(complained(['2026-04-01', '2026-05-01', '2026-06-01']));
    expect(three.grade).toBeNull();
    expect(three.reasons).toMatchObject([
      {
        code: 'rating.serious-complaints',
        facts: ['complaint-ruled C0 1', 'complaint-ruled C1 1', 'complaint-ruled C2 1'],
      },
    ]);
    expect(three.distance).toMatchObject({
      to: 'D',
      pointsMissing: 0,
      blockedBy: [{ code: 'rating.serious-complaints' }],
    });
    expect(barred(complained(['2026-04-01', '2026-05-01']))).toBe(false);
  });

  test('only what is upheld by the cutoff, and serious, counts', () => {
    expect(barred(complained(['2026-04-01', '2026-05-01']).ruled('C9', 'serious', '2026-07-01', '2026-06-01'))).toBe(
      false,
    );
    expect(barred(complained(['2026-04-01', '2026-05-01']).ruled('C9', 'ordinary', '2026-06-30', '2026-06-01'))).toBe(
      false,
    );
    expect(barred(complained(['2026-04-01', '2026-05-01']).ruled('C9', 'dismissed', '2026-06-30', '2026-06-01'))).toBe(
      false,
    );
    expect(barred(complained(['2026-04-01', '2026-05-01']).ruled('C9', 'serious', '2026-06-30', '2026-06-30'))).toBe(
      true,
    );
  });

  test('a case bars for twelve months from the ruling that completes it', () => {
    const filed = ['2025-01-01', '2025-02-01', '2025-03-01'];
    expect(barred(complained(filed, '2025-06-30'))).toBe(true);
    expect(barred(complained(filed, '2025-06-29'))).toBe(false);
  });

  test('one false fact is taken out of the evidence and caps the grade', () => {
    const falseFacts = ['merit-recognised prize 1'];
    const { grade, reasons, total, distance } = assess(agencies.strong(), { falseFacts });
    expect(assess(agencies.strong()).total - total).toBeCloseTo(4, 10);
    expect(grade).toBe('C');
    expect(reasons).toMatchObject([{ code: 'rating.false-facts', facts: falseFacts }]);
    expect(distance).toMatchObject({ to: 'B', pointsMissing: 0, blockedBy: [{ code: 'rating.false-facts' }] });
  });
});

describe('distance to the next grade (R10)', () => {
  test('names the points missing and where the most are to be had', () => {
    const { total, distance } = assess(agencies.small());
    expect(total).toBe(58.8);
    expect(distance).toMatchObject({ to: 'B', pointsMissing: 11.2, unmet: [], blockedBy: [] });
    expect(distance?.improve[0]).toEqual({
      indicator: 'full-time-staff',
      points: 5,
      zh: '专职人员还可提高5分，达到3人得8分',
      en: 'full-time staff: 5 more points to be had; at 3 (persons) it gives 8',
    });
  });

  test('names the requirements that are not met', () => {
    expect(assess(agencies.beginner()).distance?.unmet).toEqual([]);
    const nobody = agencies.mid();
    for (const fact of [...nobody.evidence])
      if (fact.type.includes('on-site')) nobody.evidence.splice(nobody.evidence.indexOf(fact), 1);
    expect(assess(nobody)).toMatchObject({
      grade: 'C',
      distance: {
        to: 'B',
        unmet: [
          {
            indicator: 'full-time-staff',
            value: 0,
            atLeast: 1,
            zh: '专职人员应不低于1人',
            en: 'full-time staff must be at least 1',
          },
        ],
      },
    });
  });

  test('the best grade has no next', () => {
    expect(assess(agencies.strong())).toMatchObject({ grade: 'A', distance: null });
  });
});

test.each([
  ['strong', 'A', 89.63],
  ['mid', 'B', 75.47],
  ['small', 'C', 58.8],
  ['beginner', 'D', 44.92],
  ['empty', null, 10],
] as const)('the %s agency gets %s with %d points by methodology 2026.1', (name, grade, total) => {
  expect(assess(agencies[name]())).toMatchObject({ eligible: true, grade, total });
});
