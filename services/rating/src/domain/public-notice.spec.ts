import * as fc from 'fast-check';
import { plusDays } from '@heng/legal-time';
import { ratingOf } from '../../test/ratings.js';
import { endNotice, objectTo, publishNotice, settleObjection } from './public-notice.js';
import { type Rating, review } from './rating.js';

const published = (over: Partial<Rating> = {}, today = '2026-09-18') => publishNotice(ratingOf(over), today).state;
const code = (act: () => { state: Rating }) => {
  try {
    return act().state.state;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('a notice lasts ten working days after the day it is published, and says how they were counted', () => {
  const { state, events, deadlines } = publishNotice(ratingOf(), '2026-09-18');
  expect(state.notice).toMatchObject({ publishedOn: '2026-09-18', lastDay: '2026-10-09', provisional: false });
  expect(state.notice?.steps.length).toBeGreaterThan(1);
  expect(events).toMatchObject([
    { type: 'rating.notice-published.v1', data: { round: 1, grade: 'B', lastDay: '2026-10-09' } },
  ]);
  expect(deadlines).toMatchObject([{ start: 'rating.notice', due: { date: '2026-10-09' } }]);
  expect(published({}, '2026-02-09').notice?.lastDay).toBe('2026-02-28');
});

test('objections are filed until the last day’s end', () => {
  const rating = published();
  expect(code(() => objectTo(rating, 'o', '2026-10-09'))).toBe('on-notice');
  expect(code(() => objectTo(rating, 'o', '2026-10-10'))).toBe('rating.objection-late');
  const final = endNotice(rating, '2026-10-10').state;
  expect(code(() => objectTo(final, 'o', '2026-10-10'))).toBe('rating.objection-late');
  expect(code(() => objectTo(ratingOf({ state: 'unrated' }), 'o', '2026-10-10'))).toBe('rating.not-on-notice');
  expect(code(() => objectTo(ratingOf(), 'o', '2026-10-10'))).toBe('rating.not-on-notice');
});

test('a notice ends after its last day: granted with a grade, left unrated without', () => {
  expect(endNotice(published(), '2026-10-09').state.state).toBe('on-notice');
  expect(endNotice(published(), '2026-10-10')).toMatchObject({
    state: { state: 'granted', finalOn: '2026-10-10' },
    events: [{ data: { grade: 'B' } }],
  });
  expect(endNotice(published({ grade: null }), '2026-10-10')).toMatchObject({
    state: { state: 'unrated' },
    events: [{ type: 'rating.agency-left-unrated.v1' }],
  });
});

test('an open objection holds the result until the last one is decided', () => {
  const twice = objectTo(objectTo(published(), 'one', '2026-09-21').state, 'two', '2026-09-21').state;
  expect(endNotice(twice, '2026-10-10')).toEqual({ state: twice, events: [] });
  const once = settleObjection(twice, 'one', false, '2026-10-12').state;
  expect([once.state, once.openObjections]).toEqual(['on-notice', ['two']]);
  expect(settleObjection(once, 'two', false, '2026-10-12')).toMatchObject({
    state: { state: 'granted', finalOn: '2026-10-12' },
  });
  expect(settleObjection(once, 'two', true, '2026-10-12').state).toMatchObject({
    state: 'in-review',
    round: 2,
    openObjections: [],
  });
});

test('one dismissed while the notice runs leaves it running', () => {
  const rating = objectTo(published(), 'one', '2026-09-21').state;
  expect(settleObjection(rating, 'one', false, '2026-10-09').state).toMatchObject({
    state: 'on-notice',
    openObjections: [],
  });
});

type Act = { name: 'review' | 'publish' | 'object' | 'dismiss' | 'uphold' | 'deadline' | 'next day'; which: number };
const acts = fc.array(
  fc.record({
    name: fc.constantFrom<Act['name']>('review', 'publish', 'object', 'dismiss', 'uphold', 'deadline', 'next day'),
    which: fc.nat(3),
  }),
  { maxLength: 60 },
);

/** Which state may follow which (R8). */
const table: Record<string, readonly string[]> = {
  'in-review': ['in-review', 'reviewed'],
  reviewed: ['reviewed', 'on-notice', 'in-review'],
  'on-notice': ['on-notice', 'granted', 'unrated', 'in-review'],
  granted: ['granted'],
  unrated: ['unrated'],
};

function perform(rating: Rating, { name, which }: Act, today: string, n: number): Rating {
  const open = rating.openObjections[which % Math.max(1, rating.openObjections.length)];
  try {
    if (name === 'review')
      return review(rating, { judged: {}, reason: 'x', by: 'x', on: today }, rating.assessment).state;
    if (name === 'publish') return publishNotice(rating, today).state;
    if (name === 'object') return objectTo(rating, `objection ${n}`, today).state;
    if (name === 'deadline') return endNotice(rating, today).state;
    return open ? settleObjection(rating, open, name === 'uphold', today).state : rating;
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('rating.')) return rating;
    throw error;
  }
}

test('whatever is done in whatever order, the states follow their table and nothing is final under an open objection', () => {
  fc.assert(
    fc.property(acts, fc.boolean(), (sequence, graded) => {
      let today = '2026-09-18';
      let rating = ratingOf({ grade: graded ? 'C' : null });
      sequence.forEach((act, n) => {
        if (act.name === 'next day') return void (today = plusDays(today, 7));
        const next = perform(rating, act, today, n);
        expect(table[rating.state]).toContain(next.state);
        if (next.finalOn) {
          expect(next.openObjections).toEqual([]);
          expect(next.finalOn > next.notice!.lastDay).toBe(true);
          expect(next.state === 'granted').toBe(next.grade !== null);
        }
        expect(next.round - rating.round).toBe(rating.state !== 'in-review' && next.state === 'in-review' ? 1 : 0);
        rating = next;
      });
    }),
    { numRuns: 500 },
  );
});
