import fc from 'fast-check';
import { agencies } from '../test-agencies.js';
import { AGENCY, assess } from '../test-facts.js';
import { anyAgency } from '../test-happenings.js';
import { type Assessment, type Evidence, type Judgement, methodology2026_1, publish, recompute } from './index.js';

const pseudonymOf = (id: string) => `*${[...id].reverse().join('')}`;
const published = (evidence: Evidence, result: Assessment, judged: Judgement = {}) =>
  publish(evidence, result, { scores: {}, falseFacts: [], voidFacts: [], ...judged }, pseudonymOf);
const essence = ({ grade, total, indicators, eligible }: Assessment) => ({
  ...{ grade, total, eligible },
  indicators: indicators.map(({ code, value, points, explanation }) => ({ code, value, points, explanation })),
});

test('anyone computes the same result from the published evidence, with false facts and scores', () => {
  fc.assert(
    fc.property(anyAgency, fc.nat(), fc.boolean(), ({ evidence }, n, isVoid) => {
      const found = [evidence[n % evidence.length]!.id];
      const judged = { scores: { other: 1.5 }, [isVoid ? 'voidFacts' : 'falseFacts']: found };
      const result = assess(evidence, judged);
      expect(essence(recompute(published(evidence, result, judged), methodology2026_1))).toEqual(essence(result));
    }),
    { numRuns: 60 },
  );
});

test('persons, enterprises and other agencies have other names, and nothing is said that the method does not read', () => {
  const { evidence } = agencies
    .mid()
    .ruled('C1', 'minor')
    .passed('person 0', 'elsewhere', '2026-01-01', 10, 'another-agency')
    .fullTimeTwiceSettled('person 0', '2026-01-01');
  const { facts, given } = published(evidence, assess(evidence));
  const text = JSON.stringify(facts);
  expect(text).not.toMatch(/[:[]"(person|enterprise|another-agency|elsewhere|C1)/);
  expect(text).toContain(AGENCY);
  expect(text).not.toMatch(/"(name|creditCode|number|reason|title|basics)"/);
  expect(text).not.toContain('feedback');
  expect(given.map(({ code, points, facts: behind }) => [code, points, behind])).toEqual([
    ['satisfaction', 12, []],
    ['response-rate', 3, []],
  ]);
});

test('a figure that is changed changes the result', () => {
  const { evidence } = agencies.mid();
  const all = published(evidence, assess(evidence));
  const [first] = all.facts.filter(({ type }) => type.includes('assessment-decided'));
  const facts = all.facts.map((fact) =>
    fact === first ? { ...fact, data: { ...(fact.data as object), outcome: 'failed' } } : fact,
  );
  expect(recompute({ ...all, facts }, methodology2026_1).total).toBeLessThan(assess(evidence).total);
});
