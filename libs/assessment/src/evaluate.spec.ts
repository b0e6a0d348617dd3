import fc from 'fast-check';
import { agencies } from '../test-agencies.js';
import { AGENCY, assess, CUTOFF, type Facts, facts, indicator } from '../test-facts.js';
import { anyAgency, day, person } from '../test-happenings.js';
import { type EvidenceFact, evaluate, methodology2026_1, expiries } from './index.js';

const copyOf = (agency: Facts): Facts => {
  const copy = facts();
  copy.evidence.push(...agency.evidence);
  return copy;
};

describe('whatever the evidence', () => {
  test('its order and repetition change nothing', () => {
    const disturbed = anyAgency.chain(({ evidence }) =>
      fc.tuple(
        fc.constant(evidence),
        fc.shuffledSubarray([...evidence, ...evidence, ...evidence], { minLength: evidence.length * 3 }),
      ),
    );
    fc.assert(
      fc.property(disturbed, ([evidence, shuffled]) => {
        const copies = shuffled.map((fact): EvidenceFact => structuredClone(fact));
        expect(assess(copies)).toEqual(assess(evidence));
        const question = { cutoff: CUTOFF };
        expect(expiries(copies, methodology2026_1, question)).toEqual(expiries(evidence, methodology2026_1, question));
      }),
      { numRuns: 60 },
    );
  });

  test('points lie between 0 and their most, the total is their sum and at most 100', () => {
    fc.assert(
      fc.property(anyAgency, (agency) => {
        const { indicators, total } = assess(agency);
        for (const { points, maxPoints } of indicators) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(maxPoints);
        }
        const hundredths = indicators.reduce((sum, { points }) => sum + Math.round(points * 100), 0);
        expect(Math.round(total * 100)).toBe(hundredths);
        expect(total).toBeLessThanOrEqual(100);
      }),
      { numRuns: 60 },
    );
  });

  test('a further project that passed never lowers the points', () => {
    fc.assert(
      fc.property(anyAgency, person, day, fc.integer({ min: 1, max: 30 }), (agency, who, decidedOn, days) => {
        const more = copyOf(agency).passed(who, 'a new enterprise', decidedOn, days);
        expect(assess(more).total).toBeGreaterThanOrEqual(assess(agency).total);
      }),
      { numRuns: 60 },
    );
  });

  test('a further complaint or missed clock never raises the points or betters the grade', () => {
    const severity = fc.constantFrom('minor' as const, 'ordinary' as const, 'serious' as const, 'dismissed' as const);
    fc.assert(
      fc.property(anyAgency, severity, day, fc.boolean(), (agency, how, on, missed) => {
        const more = copyOf(agency).ruled('a new complaint', how, on, on);
        if (missed) more.missedClock('a new complaint', 'answer', on);
        const [before, after] = [assess(agency), assess(more)];
        expect(after.total).toBeLessThanOrEqual(before.total);
        expect((after.grade ?? 'E') >= (before.grade ?? 'E')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('the ids behind every value are facts of the evidence, each once and sorted', () => {
    fc.assert(
      fc.property(anyAgency, (agency) => {
        const known = new Set(agency.evidence.map(({ id }) => id));
        for (const { facts: ids } of assess(agency).indicators) {
          expect(ids.every((id) => known.has(id))).toBe(true);
          expect(ids).toEqual([...new Set(ids)].sort());
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('judged scores (R9 7)', () => {
  test('without a judgement other circumstances earn nothing', () => {
    expect(indicator('other', agencies.mid())).toMatchObject({ clause: 'R9 7', points: 0, maxPoints: 2 });
  });

  test("experts' score adds to the total", () => {
    const judged = assess(agencies.mid(), { scores: { other: 1.5 } });
    expect(judged.total).toBe(76.97);
    expect(indicator('other', agencies.mid(), { scores: { other: 1.5 } }).explanation.zh).toBe(
      '由专家评审评分；专家评分+1.5分',
    );
  });

  test('a score beyond the most points, below zero, or for an indicator that is not judged is refused', () => {
    const scored = (scores: Record<string, number>) => () => assess(agencies.mid(), { scores });
    expect(scored({ other: 2.01 })).toThrow('Score for other is 2.01, but must be from 0 to 2.');
    expect(scored({ other: -1 })).toThrow(RangeError);
    expect(scored({ other: Number.NaN })).toThrow(RangeError);
    expect(scored({ complaints: 1 })).toThrow('Score for complaints: methodology 2026.1 has no such judged indicator.');
    expect(scored({ nonsense: 1 })).toThrow(RangeError);
  });

  test('where a methodology lets experts judge a measured indicator, their score adjusts it within its bounds', () => {
    const complaints = { ...methodology2026_1.indicators.complaints, judged: true };
    const methodology = { ...methodology2026_1, indicators: { ...methodology2026_1.indicators, complaints } };
    const points = (score: number) =>
      evaluate(facts().ruled('C1', 'ordinary').evidence, methodology, {
        agencyId: AGENCY,
        cutoff: CUTOFF,
        judged: { scores: { complaints: score } },
      }).indicators.find(({ code }) => code === 'complaints')?.points;
    expect([points(-2), points(0), points(2), points(10), points(-10)]).toEqual([5, 7, 9, 10, 0]);
  });
});

test('a cutoff that is no date is refused', () => {
  expect(() => assess(facts(), undefined, '2026-06-31')).toThrow(RangeError);
});

test('the assessment names what it was made of', () => {
  expect(assess(agencies.empty())).toMatchObject({ methodology: '2026.1', agencyId: AGENCY, cutoff: CUTOFF });
});
