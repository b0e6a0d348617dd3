import { ratingOf } from '../../test/ratings.js';
import { type RatingState, ratingStates } from './rating.js';
import { mayRead, maySeeFact, type Reader, withoutHiddenDraw } from './reader.js';

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

test('what is drawn is for staff and experts while it is checked (R8)', () => {
  const seen = (role: Reader['role'], state: RatingState) =>
    withoutHiddenDraw({ role, org: 'own' }, ratingOf({ state, creditCode: 'own', drawnFacts: ['f'] })).drawnFacts;
  expect(seen('alliance-staff', 'under-spot-check')).toEqual(['f']);
  expect(seen('expert', 'under-spot-check')).toEqual(['f']);
  for (const role of ['agency', 'public'] as const) {
    expect(seen(role, 'under-spot-check')).toBeNull();
    expect(seen(role, 'in-review')).toEqual(['f']);
  }
});
