import { ratingOf } from '../../test/ratings.js';
import { type RatingState, ratingStates } from './rating.js';
import { mayRead, maySeeFact, type Reader } from './reader.js';

const hidden = ['drafted', 'under-spot-check', 'in-review', 'reviewed'];
const readable = (reader: Reader) =>
  ratingStates.filter((state) => mayRead(reader, ratingOf({ state, creditCode: 'own' })));

test.each<[string, Reader, readonly RatingState[]]>([
  ['alliance staff', { role: 'alliance-staff' }, ratingStates],
  ['experts', { role: 'expert' }, ratingStates],
  ['the agency itself', { role: 'agency', org: 'own' }, ratingStates],
  ['another agency', { role: 'agency', org: 'other' }, ratingStates.filter((state) => !hidden.includes(state))],
  [
    'an enterprise of the same code',
    { role: 'enterprise', org: 'own' },
    ratingStates.filter((state) => !hidden.includes(state)),
  ],
  ['anyone', { role: 'public' }, ratingStates.filter((state) => !hidden.includes(state))],
])('%s may read a rating in these states', (_, reader, states) => {
  expect(readable(reader)).toEqual(states);
});

test('who has answered is for staff and experts only (R5)', () => {
  const seen = (role: Reader['role']) =>
    ['tracking.feedback-given.v1', 'tracking.feedback-missed.v1', 'tracking.project-started.v1'].map((type) =>
      maySeeFact({ role }, type),
    );
  expect(seen('expert')).toEqual([true, true, true]);
  expect(seen('agency')).toEqual([false, false, true]);
  expect(seen('public')).toEqual([false, false, true]);
});
