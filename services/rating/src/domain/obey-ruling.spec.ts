import { RatingGranted, RatingLimited } from '@heng/contracts';
import { fact, given } from '@heng/testing/rules';
import fc from 'fast-check';
import { ratingOf } from '../../test/ratings.js';
import { idOf } from '../../test/upstream.js';
import { obeyRuling, underWay } from './obey-ruling.js';
import { finish, ratingStates } from './rating.js';

const ruling = (grade: 'A' | 'B' | 'C' | 'D' | null) => ({
  ...{ caseId: idOf('case'), grade, reason: '情节严重。', on: '2026-08-20' },
});

test('a granted rating says its lower grade, or that it is revoked (R11)', () => {
  const granted = ratingOf({ state: 'granted', grade: 'B' });
  given(granted)
    .when((rating) => obeyRuling(rating, ruling('D'), '2026-08-20'))
    .then([fact(RatingGranted, { grade: 'D', adjustedBecause: '情节严重。' })]);
  expect(obeyRuling(granted, ruling(null), '2026-08-20').state).toMatchObject({ state: 'unrated', grade: null });
  expect(obeyRuling(granted, ruling('A'), '2026-08-20')).toEqual({ state: granted, events: [] });
});

test.each(underWay)('a rating that is %s gets no higher grade; the strictest of several rulings counts', (state) => {
  const rating = ratingOf({ state, grade: 'A' });
  const limited = given(rating)
    .when((one) => obeyRuling(one, ruling('C'), '2026-08-20'))
    .then({ state: { state, grade: 'C' }, events: [fact(RatingLimited, { grade: 'C' })] });
  expect(obeyRuling(limited, ruling('B'), '2026-08-21').state).toMatchObject({ grade: 'C', ceiling: { grade: 'C' } });
  const revoked = obeyRuling(limited, ruling(null), '2026-08-21').state;
  expect(obeyRuling(revoked, ruling('D'), '2026-08-22').state).toMatchObject({ grade: null, ceiling: { grade: null } });
  const ended = finish(revoked, '2026-08-22');
  expect(ended.state.state).toBe('unrated');
  expect((ended.events[0]!.data as { reasons: object[] }).reasons[0]).toMatchObject({ code: 'rating.revoked' });
});

const grades = fc.constantFrom('A', 'B', 'C', 'D', null);
test('no ruling raises a grade, and a second time it changes nothing more', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ratingStates), grades, grades, (state, grade, most) => {
      const rating = ratingOf({ state, grade: state === 'granted' ? (grade ?? 'D') : grade });
      const once = obeyRuling(rating, ruling(most), '2026-08-20').state;
      expect((once.grade ?? 'E') >= (rating.grade ?? 'E')).toBe(true);
      expect(obeyRuling(once, ruling(most), '2026-08-20').state.grade).toBe(once.grade);
    }),
  );
});
