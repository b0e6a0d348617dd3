import { agencies } from '../test-agencies.js';
import { assess, facts, indicator } from '../test-facts.js';

const prize = ['merit-recognised prize 1'];

test('a fact found false in an earlier cycle stays void, and limits the grade of that cycle only', () => {
  const [whole, later] = [assess(agencies.strong()), assess(agencies.strong(), { voidFacts: prize })];
  expect(whole.total - later.total).toBeCloseTo(4, 10);
  expect(later.reasons).toEqual([]);
  expect(assess(agencies.strong(), { falseFacts: prize, voidFacts: prize }).reasons).toMatchObject([
    { code: 'rating.false-facts', facts: prize },
  ]);
});

test('only a corrected, new fact counts again, not one that says the same once more', () => {
  const work = () => facts().employs('Li').passed('Li', 'E1').worked('Li', 'E2', 10).decided('E2', 'passed');
  const judged = { voidFacts: ['on-site-work-recorded Li E2 1 1'] };
  const fullTime = (told: ReturnType<typeof facts>) => indicator('full-time-staff', told, judged).value;
  expect(indicator('full-time-staff', work()).value).toBe(1);
  expect(fullTime(work())).toBe(0);
  expect(fullTime(work().worked('Li', 'E2', 10))).toBe(0);
  expect(fullTime(work().worked('Li', 'E2', 10.5))).toBe(1);
});
