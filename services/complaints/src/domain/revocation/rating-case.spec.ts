import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RatingCaseDecided, RatingCaseOpened } from '@heng/contracts';
import { dayOn, fact, given, keepsLifecycle, rowsMissingIn } from '@heng/testing/rules';
import fc from 'fast-check';
import { castVote, giveOpinion, givenIn, type Opinion } from '../ruling/opinion.js';
import { announce, type CasePanel, declareNoTie, enterResult, strike } from '../ruling/panel.js';
import { caseMajorityOf, type CaseVerdict } from '../ruling/verdict.js';
import {
  answerCase,
  caseLifecycle,
  decideCase,
  dropCase,
  groundOf,
  openByRuling,
  openByStaff,
  type RatingCase,
  takeDecision,
} from './rating-case.js';

const uuid = (n: number) => `e0000000-0000-8000-8000-0000000000${String(n).padStart(2, '0')}`;
const told = { facts: '两名人员参加了评定。', reason: '违反咨询与评定分离原则。' };
const opening = { id: uuid(1), agencyId: uuid(2), ground: 'separation-breached', openedOn: '2026-03-02' } as const;
const versioned = <S>(state: S) => ({ ...state, version: 1 });
const opened: RatingCase = versioned(openByStaff({ ...opening, ...told }).state);

test('staff open a case on each ground but that of the system, with facts that no event tells', () => {
  given(opening)
    .when((one) => openByStaff({ ...one, ...told }))
    .then([fact(RatingCaseOpened, { openedBy: 'staff', ground: 'separation-breached', panelAfter: null })]);
  expect(JSON.stringify(openByStaff({ ...opening, ...told }).events)).not.toContain('参加了评定');
  given(opening)
    .when((one) => openByStaff({ ...one, ...told, ground: 'serious-complaints' }))
    .then('complaints.ground-by-system');
});

test('a ruling opens a case on the ground of its allegation, whose panel waits until nobody can contest it', () => {
  expect([groundOf('formalism'), groundOf('misconduct')]).toEqual(['formalism', 'market-harm']);
  const first = versioned(openByRuling(null, { ...opening, panelAfter: '2026-03-17' }).state);
  const on = (today: string) => caseLifecycle.allows('announce-panel', { ...first, today });
  expect([on('2026-03-17'), on('2026-03-18')]).toEqual([false, true]);
  expect(caseLifecycle.allows('announce-panel', { ...first, today: '2026-03-18', contested: true })).toBe(false);
  const again = openByRuling(first, { ...opening, panelAfter: '2026-04-20' });
  expect(again).toEqual({ state: { ...first, panelAfter: '2026-04-20' }, events: [] });
  expect(dropCase(first, '2026-03-18').state.state).toBe('dropped');
});

const pool = [1, 2, 3, 4, 5].map((n) => ({ id: uuid(10 + n), reasons: [] }));
const matter = {
  id: uuid(3),
  matter: 'rating-case',
  matterId: opened.id,
  agencyId: opened.agencyId,
  round: 1,
} as const;
const lottery = { seats: 3, source: '双色球2026026期', resultOn: '2026-03-10' } as const;
const announced: CasePanel = versioned(announce(matter, lottery, pool, '2026-03-09').state);
const drawn = ['a', 'b'].reduce((panel, by) => enterResult(panel, { by, result: '01' }, '2026-03-10').state, announced);
const members = drawn.panel.order.slice(0, 3);
const ready = members.reduce(
  (panel, expert) => declareNoTie(panel, { asker: { expert }, name: '周明远' }, dayOn('2026-03-10')).state,
  drawn,
);
const grounds = { fact: '事实', evidence: '证据', rule: '办法“评级”' };
const kept: CaseVerdict = { outcome: 'kept', grade: null };
const toC: CaseVerdict = { outcome: 'adjusted', grade: 'C' };
const revoked: CaseVerdict = { outcome: 'revoked', grade: null };

function votedOn(verdicts: readonly CaseVerdict[]): Opinion[] {
  const opinions = verdicts.reduce<Opinion[]>((all, verdict, n) => {
    const acting = { asker: { expert: members[n]! }, given: givenIn(all) };
    return [...all, versioned(giveOpinion(members[n]!, ready, { ...verdict, ...grounds }, acting, '2026-03-16').state)];
  }, []);
  return opinions.map((own) => {
    const acting = { asker: { expert: own.expert }, given: givenIn(opinions) };
    return castVote(own, ready, { ...own.opinion, reason: null }, acting, '2026-03-17').state;
  });
}

test('a panel on a case is of its own events, which name the case; only the agency strikes', () => {
  const types = [
    announce(matter, lottery, pool, '2026-03-09'),
    declareNoTie(drawn, { asker: { expert: members[0] }, name: '周' }, dayOn('2026-03-10')),
  ];
  for (const { events } of types)
    expect(events).toMatchObject([{ type: expect.stringMatching(/^complaints\.case-/), data: { caseId: opened.id } }]);
  given(ready)
    .when((one) => strike(one, members[0]!, { party: 'complainant' }, dayOn('2026-03-11')))
    .then('complaints.strikes-used', { count: 0 });
  expect(strike(ready, members[0]!, { party: 'agency' }, dayOn('2026-03-11')).state.panel.departures).toHaveLength(1);
});

test('the middle vote decides, from keeping over lower grades to revocation; dissent is recorded', () => {
  const opinions = votedOn([revoked, toC, kept]);
  const asker = { expert: members[0] };
  const decided = given(opened)
    .when((one) => decideCase(one, ready, opinions, { asker, grounds }, '2026-03-18'))
    .then({
      state: { state: 'adjusted', ruling: { ...toC, members: 3 } },
      events: [fact(RatingCaseDecided, { ...toC, ...grounds, dissents: 2, decidedOn: '2026-03-18' })],
    });
  expect(decided.ruling?.dissents).toHaveLength(2);
  given(decided)
    .when((one) => decideCase(one, ready, opinions, { asker, grounds }, '2026-03-18'))
    .then('complaints.case-state-wrong', { state: 'adjusted' });
});

test('an opinion fits its matter: a grade for an adjustment only, no severity', () => {
  const opine = (said: object) =>
    given(ready).when((one) =>
      giveOpinion(
        'x',
        one,
        { ...grounds, ...said } as never,
        { asker: { expert: members[0] }, given: givenIn([]) },
        '2026-03-16',
      ),
    );
  opine({ outcome: 'upheld', severity: 'minor' }).then('complaints.outcome-unfit');
  opine({ outcome: 'adjusted' }).then('complaints.grade-contradictory');
  opine({ outcome: 'revoked', grade: 'C' }).then('complaints.grade-contradictory');
});

const verdict = fc.constantFrom<CaseVerdict>(
  kept,
  ...(['B', 'C', 'D'] as const).map((grade): CaseVerdict => ({ outcome: 'adjusted', grade })),
  revoked,
);
test('the majority is a vote that was cast, does not depend on the order, and is that of more than half where they agree', () => {
  fc.assert(
    fc.property(fc.array(verdict, { minLength: 5, maxLength: 5 }), (votes) => {
      const result = caseMajorityOf(votes);
      expect(votes).toContainEqual(result);
      expect(caseMajorityOf(votes.toReversed())).toEqual(result);
      const most = votes.find(
        (one) => votes.filter((other) => JSON.stringify(other) === JSON.stringify(one)).length > 2,
      );
      if (most) expect(result).toEqual(most);
    }),
  );
});

test('a case is answered once while it is open, and what one expert decided before panels did stays', () => {
  const answer = { statement: '人员已经离职。', evidence: [] };
  const answered = answerCase(opened, answer, '2026-03-05').state;
  given(answered)
    .when((one) => answerCase(one, answer, '2026-03-06'))
    .then('complaints.case-answered');
  const taken = takeDecision(answered, { ...toC, reason: '三起均属实。', on: '2026-03-06' }).state;
  expect(taken).toMatchObject({ state: 'adjusted', ruling: { reason: '三起均属实。', panelId: null } });
  expect(takeDecision(taken, { ...kept, reason: '', on: '2026-03-07' })).toEqual({ state: taken, events: [] });
});

test('in any order of actions the lifecycle holds', () => {
  const opinions = votedOn([kept, kept, revoked]);
  keepsLifecycle(
    {
      table: caseLifecycle.table,
      allows: (action, one: RatingCase) => caseLifecycle.allows(action, { ...one, today: '2026-03-18' }),
    },
    { state: opened, events: openByStaff({ ...opening, ...told }).events },
    {
      'answer-case': (one) => answerCase(one, { statement: '答复', evidence: [] }, '2026-03-18'),
      'decide-case': (one) =>
        decideCase(one, ready, opinions, { asker: { expert: members[0] }, grounds }, '2026-03-18'),
    },
    { 'complaints.rating-case-opened.v1': 'open', 'complaints.rating-case-decided.v1': 'kept' },
  );
});

test('the README shows the lifecycle', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect(rowsMissingIn(readme, caseLifecycle)).toEqual([]);
});
