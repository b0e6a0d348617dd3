import { ratingOf } from '../../test/ratings.js';
import { type RatingState, ratingStates } from './rating.js';
import { mayRead, maySeeFact, type Reader, recordOf, withoutHiddenDraw } from './reader.js';

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

test('a fact leads to its one record, for those who may read that record', () => {
  const seen = (reader: Reader, type: string, data: object) =>
    recordOf(reader, { creditCode: 'own', agencyId: 'a' }, { type: `${type}.v1`, data: { ...data } })?.id ?? null;
  const readers: Reader[] = [
    ...[{ role: 'public' }, { role: 'agency', org: 'other' }, { role: 'agency', org: 'own' }],
    ...[{ role: 'expert' }, { role: 'alliance-staff' }],
  ] as const;
  const to = (type: string, data: object) => readers.map((reader) => seen(reader, type, data));
  expect(to('tracking.project-started', { projectId: 'p' })).toEqual(['p', 'p', 'p', 'p', 'p']);
  expect(to('tracking.assessment-decided', { projectId: 'p' })).toEqual(['p', 'p', 'p', 'p', 'p']);
  expect(to('registry.disclosure-published', { revision: 3 })).toEqual(['3', '3', '3', '3', '3']);
  expect(to('registry.merit-recognised', { meritId: 'm' })).toEqual(['m', 'm', 'm', 'm', 'm']);
  expect(to('registry.merit-recognised', { meritId: 'm', knowledgeId: 'k' })).toEqual(['k', 'k', 'k', 'k', 'k']);
  expect(to('tracking.feedback-requested', { projectId: 'p' })).toEqual([null, null, null, 'p', 'p']);
  expect(to('registry.certificate-issued', { certificateId: 'c' })).toEqual([null, null, 'c', null, 'c']);
  expect(to('complaints.complaint-ruled', { complaintId: 'c' })).toEqual([null, null, 'c', 'c', 'c']);
  expect(to('complaints.complaint-declined', { complaintId: 'c' })).toEqual([null, null, null, 'c', 'c']);
  const [employed, worked] = ['registry.employment-started', 'tracking.on-site-work-recorded'];
  expect(to(employed, { employmentId: 'e', agencyId: 'a' })).toEqual([null, null, 'a', null, 'a']);
  expect(to(worked, { projectId: 'p', agencyId: 'a' })).toEqual([null, null, 'p', null, 'p']);
  // A person may work for another agency, whose records are its own.
  expect(to(employed, { employmentId: 'e', agencyId: 'b' })).toEqual([null, null, null, null, 'b']);
  expect(to(worked, { projectId: 'p', agencyId: 'b' })).toEqual([null, null, null, null, 'p']);
  expect(to('rating.rating-granted', { agencyId: 'a' })).toEqual([null, null, null, null, null]);
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
