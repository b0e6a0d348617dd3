import * as fc from 'fast-check';
import { ratingOf } from '../../test/ratings.js';
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
  const conclude = (authentic: boolean, falseFacts: string[], of = checked) => {
    try {
      return concludeSpotCheck(of, { authentic, falseFacts, reason: 'x', by: 'staff', on: '2026-07-02' }).state.state;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  test.each([
    ['all true', true, [], 'in-review'],
    ['one false', false, [behind], 'in-review'],
    ['true and false at once', true, [behind], 'rating.finding-contradictory'],
    ['false without saying what', false, [], 'rating.finding-contradictory'],
    ['about a fact the rating does not rest on', false, [foreign], 'rating.fact-not-in-evidence'],
  ])('%s', (_, authentic, falseFacts, expected) => {
    expect(conclude(authentic, falseFacts)).toBe(expected);
  });

  test('is recorded once', () => {
    expect(conclude(true, [], ratingOf({ state: 'in-review' }))).toBe('rating.not-under-spot-check');
  });
});
