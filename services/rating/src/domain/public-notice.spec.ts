import { AgencyLeftUnrated, NoticePublished, RatingDeadlineMoved, RatingGranted } from '@heng/contracts';
import { officialCalendar, plusDays, withYear } from '@heng/legal-time';
import { dayOn, fact, given } from '@heng/testing/rules';
import * as fc from 'fast-check';
import { ratingOf } from '../../test/ratings.js';
import { endNotice, objectTo, publishNotice, renewNotice, settleObjection } from './public-notice.js';
import { allowedActions, type Rating, review } from './rating.js';

const TODAY = '2026-09-18';
const published = (over: Partial<Rating> = {}, today = TODAY) => publishNotice(ratingOf(over), dayOn(today)).state;
const objected = (id: string, on: string) => (rating: Rating) => objectTo(rating, id, on);
const ended = (on: string) => (rating: Rating) => endNotice(rating, on);
const settled = (id: string, upheld: boolean, on: string) => (rating: Rating) =>
  settleObjection(rating, id, upheld, on);

test('a notice lasts ten working days after the day it is published, and says how they were counted', () => {
  const { notice } = given(ratingOf())
    .when((rating) => publishNotice(rating, dayOn('2026-09-18')))
    .then({
      state: { notice: { publishedOn: '2026-09-18', lastDay: '2026-10-09', provisional: false } },
      events: [fact(NoticePublished, { round: 1, grade: 'B', lastDay: '2026-10-09' })],
      deadlines: [{ start: 'rating.notice', due: { date: '2026-10-09' } }],
    });
  expect(notice?.steps.length).toBeGreaterThan(1);
  expect(published({}, '2026-02-09').notice?.lastDay).toBe('2026-02-28');
});

test.each<[string, Rating, string, string | null]>([
  ['until the end of its last day', published(), '2026-10-09', null],
  ['not after it', published(), '2026-10-10', 'objection-late'],
  ['not to what has become final', ended('2026-10-10')(published()).state, '2026-10-10', 'objection-late'],
  ['not to what was unrated from the start', ratingOf({ state: 'unrated' }), '2026-10-10', 'not-on-notice'],
  ['not before the notice', ratingOf(), '2026-10-10', 'not-on-notice'],
])('objections are filed %s', (_, rating, today, refusal) => {
  const filing = given(rating).when(objected('o', today));
  if (refusal) filing.then(`rating.${refusal}`);
  else filing.then({ state: { state: 'on-notice', openObjections: ['o'] }, events: [] });
  expect(allowedActions(rating, today, { role: 'public' })).toEqual(refusal ? [] : ['object']);
});

test('staff conclude the spot check, an expert reviews', () => {
  const offered = (state: Rating['state']) =>
    (['alliance-staff', 'expert', 'agency'] as const).map((role) =>
      allowedActions(ratingOf({ state }), TODAY, { role }),
    );
  expect(offered('under-spot-check')).toEqual([['conclude-spot-check'], [], []]);
  expect(offered('in-review')).toEqual([[], ['review'], []]);
  expect(offered('reviewed')).toEqual([[], [], []]);
});

test('a notice ends after its last day: granted with a grade, left unrated without', () => {
  given(published())
    .when(ended('2026-10-09'))
    .then({ state: { state: 'on-notice' }, events: [] });
  given(published())
    .when(ended('2026-10-10'))
    .then({ state: { state: 'granted', finalOn: '2026-10-10' }, events: [fact(RatingGranted, { grade: 'B' })] });
  given(published({ grade: null }))
    .when(ended('2026-10-10'))
    .then({ state: { state: 'unrated' }, events: [fact(AgencyLeftUnrated)] });
});

test('a notice never ends on a provisional date: it stays open, and can be objected to, until the calendar is known', () => {
  const provisional = published({}, '2026-12-18');
  expect(provisional.notice).toMatchObject({ lastDay: '2027-01-04', provisional: true });
  given(provisional)
    .when(ended('2027-01-20'))
    .then({ state: { state: 'on-notice', finalOn: null }, events: [] });
  const objection = given(provisional).when(objected('o', '2027-01-20'));
  given(objection.then({ state: { openObjections: ['o'] } }))
    .when(settled('o', false, '2027-01-21'))
    .then({ state: { state: 'on-notice' }, events: [] });
});

describe('by another calendar', () => {
  const daysOff = [{ name: '元旦', from: '2027-01-01', until: '2027-01-04' }];
  const longer = withYear(officialCalendar, { year: 2027, sources: ['通知'], daysOff, workdays: [] });
  const provisional = published({}, '2026-12-18');
  const renewed = (today: string) => (rating: Rating) => renewNotice(rating, dayOn(today, longer));

  test('a notice ends on its tenth working day, which is told when it is another day', () => {
    const { notice } = given(provisional)
      .when(renewed('2026-12-21'))
      .then({
        state: { notice: { publishedOn: '2026-12-18', lastDay: '2027-01-05', provisional: false } },
        events: [fact(RatingDeadlineMoved, { deadline: 'rating.notice', before: '2027-01-04', due: '2027-01-05' })],
        deadlines: [{ start: 'rating.notice', due: { date: '2027-01-05', calendarVersion: longer.version } }],
      });
    expect(notice?.steps.at(-1)?.zh).toContain('由2027-01-04改为2027-01-05');
  });

  test('it never ends before the day on which its last day is known', () => {
    const known = given(provisional)
      .when(renewed('2027-02-01'))
      .then({ state: { notice: { lastDay: '2027-02-01', provisional: false } } });
    given(known)
      .when(objected('o', '2027-02-01'))
      .then({ state: { openObjections: ['o'] } });
    given(known)
      .when(ended('2027-02-02'))
      .then({ state: { state: 'granted' } });
  });

  test('one that has ended, or is not published, stays as it is', () => {
    const over = published();
    for (const rating of [over, ratingOf(), ended('2026-10-10')(over).state])
      expect(renewed('2026-10-10')(rating)).toEqual({ state: rating, events: [] });
  });
});

test('an open objection holds the result until the last one is decided', () => {
  const twice = objected('two', '2026-09-21')(objected('one', '2026-09-21')(published()).state).state;
  expect(ended('2026-10-10')(twice)).toEqual({ state: twice, events: [] });
  const once = given(twice)
    .when(settled('one', false, '2026-10-12'))
    .then({ state: { state: 'on-notice', openObjections: ['two'] } });
  given(once)
    .when(settled('two', false, '2026-10-12'))
    .then({ state: { state: 'granted', finalOn: '2026-10-12' } });
  given(once)
    .when(settled('two', true, '2026-10-12'))
    .then({ state: { state: 'in-review', round: 2, openObjections: [] } });
});

test('one dismissed while the notice runs leaves it running', () => {
  given(objected('one', '2026-09-21')(published()).state)
    .when(settled('one', false, '2026-10-09'))
    .then({ state: { state: 'on-notice', openObjections: [] } });
});

type Act = { name: 'review' | 'publish' | 'object' | 'dismiss' | 'uphold' | 'deadline' | 'next day'; which: number };
const acts = fc.array(
  fc.record({
    name: fc.constantFrom<Act['name']>('review', 'publish', 'object', 'dismiss', 'uphold', 'deadline', 'next day'),
    which: fc.nat(3),
  }),
  { maxLength: 60 },
);

/** The states that may follow each state (R8). */
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
    if (name === 'publish') return publishNotice(rating, dayOn(today)).state;
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
    { numRuns: 200 },
  );
});
