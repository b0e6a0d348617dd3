import { SpotCheckConcluded } from '@heng/contracts';
import { given, fact } from '@heng/testing/rules';
import * as fc from 'fast-check';
import { ratingOf } from '../../test/ratings.js';
import type { Rating } from './rating.js';
import { concludeSpotCheck, drawFacts } from './spot-check.js';

const facts = fc.uniqueArray(fc.uuid(), { maxLength: 40 });
const seeds = fc.string({ minLength: 1 });

test('the same seed draws the same facts, whatever the order they are told in', () => {
  fc.assert(
    fc.property(seeds, facts, fc.nat(10), (seed, all, count) => {
      expect(drawFacts(seed, all.toReversed().concat(all), count)).toEqual(drawFacts(seed, all, count));
    }),
  );
});

test('as many different facts are drawn as asked for, or all there are', () => {
  fc.assert(
    fc.property(seeds, facts, fc.nat(60), (seed, all, count) => {
      const drawn = drawFacts(seed, all, count);
      expect(new Set(drawn).size).toBe(Math.min(count, all.length));
      expect(all).toEqual(expect.arrayContaining(drawn));
    }),
  );
});

test('a draw that was published can be repeated by anyone, as by sha256sum', () => {
  const all = Array.from({ length: 6 }, (_, n) => `fact-${n}`);
  expect(drawFacts('a seed', all, 3)).toEqual(['fact-1', 'fact-2', 'fact-5']);
});

describe('a finding', () => {
  const [behind, foreign] = ['11111111-1111-8111-8111-111111111111', '22222222-2222-8222-8222-222222222222'];
  const { assessment } = ratingOf();
  const indicators = assessment.indicators.map((indicator) => ({ ...indicator, facts: [behind] }));
  const checked = ratingOf({ state: 'under-spot-check', assessment: { ...assessment, indicators } });
  const concluded =
    (authentic: boolean, falseFacts: string[] = []) =>
    (of: Rating) =>
      concludeSpotCheck(of, { authentic, falseFacts, reason: 'x', by: 'staff', on: '2026-07-02' });

  test.each([
    ['true', true, []],
    ['false', false, [behind]],
  ])('that says what is %s leads to the review', (_, authentic, falseFacts) => {
    given(checked)
      .when(concluded(authentic, falseFacts))
      .then({ state: { state: 'in-review' }, events: [fact(SpotCheckConcluded, { authentic, falseFacts })] });
  });

  test.each([
    ['true and false at once', checked, true, [behind], 'finding-contradictory'],
    ['false without saying what', checked, false, [], 'finding-contradictory'],
    ['about a fact the rating does not rest on', checked, false, [foreign], 'fact-not-in-evidence'],
    ['recorded twice', ratingOf({ state: 'in-review' }), true, [], 'not-under-spot-check'],
  ])('is not %s', (_, rating, authentic, falseFacts, refusal) => {
    given(rating).when(concluded(authentic, falseFacts)).then(`rating.${refusal}`);
  });
});
