import {
  AgencyLeftUnrated,
  NoticePublished,
  NoTieToRatedDeclared,
  RatingDeadlineMoved,
  RatingGranted,
} from '@heng/contracts';
import { officialCalendar, plusDays, withYear } from '@heng/legal-time';
import { dayOn, fact, given } from '@heng/testing/rules';
import * as fc from 'fast-check';
import { ratingOf } from '../../test/ratings.js';
import { endNotice, publishNotice, renewNotice, reviewAgain, workingDaysLeft } from './public-notice.js';
import { allowedActions, declareNoTie, type Rating, ratingLifecycle, review } from './rating.js';

const TODAY = '2026-09-18';
const published = (over: Partial<Rating> = {}, today = TODAY) => publishNotice(ratingOf(over), dayOn(today)).state;
const ended =
  (on: string, undecided = 0) =>
  (rating: Rating) =>
    endNotice(rating, undecided, on);

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

test.each([
  ['2026-09-18', 10],
  // A make-up working Sunday counts, the holiday does not.
  ['2026-09-19', 10],
  ['2026-09-30', 2],
  ['2026-10-08', 1],
  ['2026-10-09', 0],
  ['2026-10-10', null],
])('on %s there are %s working days left of the notice', (today, left) => {
  const { state, notice } = published();
  expect(workingDaysLeft({ state, lastDay: notice?.lastDay }, dayOn(today))).toBe(left);
  expect(workingDaysLeft({ state: 'granted', lastDay: notice?.lastDay }, dayOn(today))).toBeNull();
});

test.each<[string, Rating, string, string | null]>([
  ['until the end of its last day', published(), '2026-10-09', null],
  ['not after it', published(), '2026-10-10', 'objection-late'],
  ['not to what has become final', ended('2026-10-10')(published()).state, '2026-10-10', 'objection-late'],
  ['not to what was unrated from the start', ratingOf({ state: 'unrated' }), '2026-10-10', 'not-on-notice'],
  ['not before the notice', ratingOf(), '2026-10-10', 'not-on-notice'],
])('objections are filed %s', (_, rating, today, refusal) => {
  const object = () => ratingLifecycle.after('object', { ...rating, today });
  if (refusal) expect(object).toThrow(`rating.${refusal}`);
  else expect(object()).toBe('on-notice');
  expect(allowedActions(rating, today, { sub: 'x', role: 'public' })).toEqual(refusal ? [] : ['object']);
});

test('staff conclude the spot check, an expert reviews', () => {
  const offered = (state: Rating['state']) =>
    (['alliance-staff', 'expert', 'agency'] as const).map((role) =>
      allowedActions(ratingOf({ state }), TODAY, { sub: 'x', role }),
    );
  expect(offered('under-spot-check')).toEqual([['conclude-spot-check'], [], []]);
  expect(offered('in-review')).toEqual([[], ['declare'], []]);
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
  expect(allowedActions(provisional, '2027-01-20', { sub: 'x', role: 'public' })).toEqual(['object']);
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
    expect(allowedActions(known, '2027-02-01', { sub: 'x', role: 'public' })).toEqual(['object']);
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

test('an undecided objection holds the result until the last one is decided', () => {
  const objected = published();
  given(objected)
    .when(ended('2026-10-10', 1))
    .then({ state: { state: 'on-notice' }, events: [] });
  given(objected)
    .when(ended('2026-10-12'))
    .then({ state: { state: 'granted', finalOn: '2026-10-12' } });
});

test('an upheld one leads to another round, once while the review is under way', () => {
  const again = given(published())
    .when(reviewAgain)
    .then({ state: { state: 'in-review', round: 2 }, events: [], deadlines: [{ stop: 'rating.notice' }] });
  expect(reviewAgain(again)).toEqual({ state: again, events: [] });
});

test('an objector does not review after the objection', () => {
  const declarations = [{ by: 'another', on: TODAY }];
  const inReview = ratingOf({ state: 'in-review', round: 2, declarations });
  const reviewed = (by: string) => (rating: Rating) =>
    review(rating, { judged: {}, reason: 'x', by, on: TODAY }, rating.assessment, ['objector']);
  given(inReview).when(reviewed('objector')).then('rating.objected-yourself');
  given(inReview)
    .when(reviewed('another'))
    .then({ state: { state: 'reviewed' } });
  const offered = (sub: string) => allowedActions(inReview, TODAY, { sub, role: 'expert' }, ['objector']);
  expect([offered('objector'), offered('another'), offered('third')]).toEqual([[], ['review'], ['declare']]);
});

test('an expert reviews after the own declaration to have no tie, and not after that of another', () => {
  const reviewed = (rating: Rating) =>
    review(rating, { judged: {}, reason: 'x', by: 'y', on: TODAY }, rating.assessment, []);
  const declared = (by: string) => (rating: Rating) => declareNoTie(rating, { by, on: TODAY }, ['objector']);
  const others = given(ratingOf({ state: 'in-review' }))
    .when(declared('x'))
    .then({ state: { state: 'in-review' }, events: [fact(NoTieToRatedDeclared, { declaredOn: TODAY })] });
  given(others).when(reviewed).then('rating.tie-not-declared');
  given(others).when(declared('x')).then('rating.declared-already');
  given(others).when(declared('objector')).then('rating.objected-yourself');
  given(declared('y')(others).state)
    .when(reviewed)
    .then({ state: { state: 'reviewed' } });
});

type Act = { name: 'review' | 'publish' | 'object' | 'dismiss' | 'uphold' | 'deadline' | 'next day' };
const acts = fc.array(
  fc.record({
    name: fc.constantFrom<Act['name']>('review', 'publish', 'object', 'dismiss', 'uphold', 'deadline', 'next day'),
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

/** A rating, and the number of its undecided objections. */
type Standing = { rating: Rating; undecided: number };

function perform({ rating, undecided }: Standing, { name }: Act, today: string): Standing {
  try {
    if (name === 'review') {
      const given = { judged: {}, reason: 'x', by: 'x', on: today };
      return { rating: review(rating, given, rating.assessment, []).state, undecided };
    }
    if (name === 'publish') return { rating: publishNotice(rating, dayOn(today)).state, undecided };
    if (name === 'object') ratingLifecycle.after('object', { ...rating, today });
    if (name === 'object') return { rating, undecided: undecided + 1 };
    if (name === 'deadline') return { rating: endNotice(rating, undecided, today).state, undecided };
    if (undecided === 0) return { rating, undecided };
    const left = undecided - 1;
    const next = name === 'uphold' ? reviewAgain(rating) : endNotice(rating, left, today);
    return { rating: next.state, undecided: left };
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('rating.')) return { rating, undecided };
    throw error;
  }
}

test('whatever is done in whatever order, the states follow their table and nothing is final under an undecided objection', () => {
  fc.assert(
    fc.property(acts, fc.boolean(), (sequence, graded) => {
      let today = '2026-09-18';
      let rating = ratingOf({ grade: graded ? 'C' : null, declarations: [{ by: 'x', on: today }] });
      let undecided = 0;
      for (const act of sequence) {
        if (act.name === 'next day') today = plusDays(today, 7);
        else {
          const next = perform({ rating, undecided }, act, today);
          expect(table[rating.state]).toContain(next.rating.state);
          if (next.rating.finalOn) {
            expect(next.undecided).toBe(0);
            expect(next.rating.finalOn > next.rating.notice!.lastDay).toBe(true);
            expect(next.rating.state === 'granted').toBe(next.rating.grade !== null);
          }
          const began = rating.state !== 'in-review' && next.rating.state === 'in-review';
          expect(next.rating.round - rating.round).toBe(began ? 1 : 0);
          ({ rating, undecided } = next);
        }
      }
    }),
    { numRuns: 200 },
  );
});
