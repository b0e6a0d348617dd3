import { AgencyLeftUnrated, CaseDecided, CaseOpened, NoTieInCaseDeclared, RatingGranted } from '@heng/contracts';
import type { SeriousCase } from '@heng/assessment';
import { fact, given } from '@heng/testing/rules';
import { idOf } from '../../test/upstream.js';
import { ratingOf } from '../../test/ratings.js';
import { revise } from './rating.js';
import {
  allowedActions,
  type CaseRuling,
  casesToOpen,
  decideCase,
  declareNoTie,
  openCase,
  type RatingCase,
} from './serious-case.js';

const incident = (name: string) => ({
  ...{ id: idOf(name), filedOn: '2026-05-01', ruledOn: '2026-06-01', severity: 'serious' as const },
  ...{ filings: 1, byRegulator: false, facts: [] },
});
const caseOf = (...names: string[]): SeriousCase => ({
  incidents: names.map(incident),
  completedOn: '2026-06-01',
  facts: names.map((name) => idOf('ruling', name)),
});
const known = (...names: string[]) => ({ incidents: names.map((name) => idOf(name)) });

test('a set of three serious incidents opens a case with its facts (R11 4)', () => {
  given(caseOf('甲', '乙', '丙'))
    .when((found) => openCase({ id: idOf('case'), agencyId: idOf('agency') }, found, '2026-08-11'))
    .then({
      state: { state: 'open', openedOn: '2026-08-11', completedOn: '2026-06-01' },
      events: [fact(CaseOpened, { openedOn: '2026-08-11', incidents: ['甲', '乙', '丙'].map((name) => idOf(name)) })],
    });
});

test.each<[string, readonly SeriousCase[], readonly { incidents: string[] }[], number]>([
  ['a first set', [caseOf('甲', '乙', '丙')], [], 1],
  ['the same set again', [caseOf('甲', '乙', '丙')], [known('甲', '乙', '丙')], 0],
  ['a set that a fourth incident makes larger', [caseOf('甲', '乙', '丙', '丁')], [known('甲', '乙', '丙')], 0],
  ['a part of a set', [caseOf('甲', '乙', '丙', '丁'), caseOf('乙', '丙', '丁')], [], 1],
  ['another set', [caseOf('甲', '乙', '丙'), caseOf('乙', '丙', '丁')], [known('甲', '乙', '丙')], 1],
])('one case for each set: %s', (_, found, before, opened) => {
  expect(casesToOpen(found, before)).toHaveLength(opened);
});

describe('experts decide a case (R11)', () => {
  const open: RatingCase = {
    ...openCase({ id: idOf('case'), agencyId: idOf('agency') }, caseOf('甲', '乙', '丙'), '2026-08-11').state,
    ...{ version: 1, declarations: [{ by: 'expert', on: '2026-08-19' }] },
  };
  const granted = ratingOf({ state: 'granted', grade: 'B' });
  const decided =
    (over: Partial<CaseRuling>, inForce: typeof granted | null = granted) =>
    (current: RatingCase) =>
      decideCase(
        current,
        { outcome: 'revoked', grade: null, reason: '情节严重。', by: 'expert', ...over },
        inForce,
        '2026-08-20',
      );

  test('an expert declares to have no tie to the agency before deciding, once', () => {
    const offered = (one: RatingCase) => allowedActions({ ...one, by: 'another' }, { role: 'expert' });
    const declare = (current: RatingCase) => declareNoTie(current, { by: 'another', on: '2026-08-20' });
    expect(offered(open)).toEqual(['declare']);
    given(open)
      .when(decided({ by: 'another' }))
      .then('rating.tie-not-declared');
    const declared = given(open)
      .when(declare)
      .then({ state: { state: 'open' }, events: [fact(NoTieInCaseDeclared, { declaredOn: '2026-08-20' })] });
    expect(offered(declared)).toEqual(['decide-case']);
    given(declared).when(declare).then('rating.declared-already');
    const closed = decided({ outcome: 'kept' })(open).state;
    given(closed).when(declare).then('rating.case-decided');
  });

  test.each([
    ['kept', null],
    ['adjusted', 'C'],
    ['revoked', null],
  ] as const)('the rating in force is %s', (outcome, grade) => {
    given(open)
      .when(decided({ outcome, grade }))
      .then({ state: { state: outcome }, events: [fact(CaseDecided, { outcome, grade, ratingId: granted.id })] });
  });

  test.each([
    ['an adjustment without a grade', { outcome: 'adjusted' }, 'grade-contradictory'],
    ['a revocation with a grade', { grade: 'C' }, 'grade-contradictory'],
    ['the same grade', { outcome: 'adjusted', grade: 'B' }, 'grade-not-lower'],
    ['a better grade', { outcome: 'adjusted', grade: 'A' }, 'grade-not-lower'],
  ] as const)('%s is refused', (_, over, refusal) => {
    given(open).when(decided(over)).then(`rating.${refusal}`);
  });

  test('without a rating in force it can only be closed, and it is decided once', () => {
    given(open).when(decided({}, null)).then('rating.no-rating-in-force');
    const closed = given(open)
      .when(decided({ outcome: 'kept' }, null))
      .then([fact(CaseDecided, { ratingId: null })]);
    given(closed).when(decided({})).then('rating.case-decided', { state: 'kept' });
  });

  test('the rating says its new result: a lower grade, or none', () => {
    given(granted)
      .when((rating) => revise(rating, 'C', '情节严重。', '2026-08-20'))
      .then({
        state: { state: 'granted', grade: 'C' },
        events: [fact(RatingGranted, { grade: 'C', grantedOn: '2026-08-20', adjustedBecause: '情节严重。' })],
      });
    const gone = given(granted)
      .when((rating) => revise(rating, null, '情节严重。', '2026-08-20'))
      .then({
        state: { state: 'unrated', grade: null },
        events: [fact(AgencyLeftUnrated, { decidedOn: '2026-08-20' })],
      });
    given(gone)
      .when((rating) => revise(rating, null, 'x', '2026-08-21'))
      .then('rating.not-granted');
  });
});
