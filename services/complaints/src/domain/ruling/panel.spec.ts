import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PanelAnnounced, PanelDrawn, PanelMemberLeft, PanelReady } from '@heng/contracts';
import { drawOrder, membersOf } from '@heng/panel';
import { dayOn, fact, given, rowsMissingIn } from '@heng/testing/rules';
import { castVote, giveOpinion, givenIn, type Opinion } from './opinion.js';
import { announce, type CasePanel, declareNoTie, dissolve, enterResult, recuse, remove, strike } from './panel.js';
import { panelLifecycle } from './panel-actions.js';
import { inShort, issueRuling } from './ruling.js';
import { majorityOf, type Said, type Verdict } from './verdict.js';

const uuid = (n: number) => `e0000000-0000-8000-8000-0000000000${String(n).padStart(2, '0')}`;
const matter = { id: uuid(90), matter: 'complaint' as const, matterId: uuid(91), agencyId: uuid(92), round: 1 };
const lottery = { seats: 3, source: '双色球2026026期', resultOn: '2026-03-10' } as const;
const pool = (free: number) => [
  ...Array.from({ length: free }, (_, n) => ({ id: uuid(n + 1), reasons: [] })),
  { id: uuid(20), reasons: ['shareholder', 'took-part'] as const },
];
const versioned = <S>(state: S) => ({ ...state, version: 1 });
const announced: CasePanel = versioned(announce(matter, lottery, pool(6), '2026-03-09').state);
const result = '03 11 12 19 24 31 + 09';
const entered = enterResult(announced, { by: 'staff-1', result }, '2026-03-10').state;
const drawn = enterResult(entered, { by: 'staff-2', result }, '2026-03-10').state;
const [first, second, third, fourth, fifth] = drawn.panel.order as [string, string, string, string, string];
const declare = (panel: CasePanel, expert: string, on = '2026-03-10') =>
  declareNoTie(panel, { asker: { expert }, name: '周明远' }, dayOn(on)).state;
const ready = [first, second, third].reduce((panel, expert) => declare(panel, expert), drawn);

describe('a panel', () => {
  test('is announced with list, hash and every reason of those in conflict, before the day of the drawing', () => {
    given(matter)
      .when((one) => announce(one, lottery, pool(6), '2026-03-09'))
      .then([
        fact(PanelAnnounced, {
          list: pool(6)
            .slice(0, 6)
            .map(({ id }) => id),
          conflicts: [{ expert: uuid(20), reasons: ['shareholder', 'took-part'] }],
          resultOn: '2026-03-10',
        }),
      ]);
    given(matter)
      .when((one) => announce(one, lottery, pool(6), '2026-03-10'))
      .then('complaints.panel-result-known', { resultOn: '2026-03-10' });
  });

  test('needs experts for every seat and every strike', () => {
    expect(announce(matter, lottery, pool(5), '2026-03-09').state.panel.list).toHaveLength(5);
    given(matter)
      .when((one) => announce(one, lottery, pool(4), '2026-03-09'))
      .then('complaints.panel-too-few');
  });

  test('is drawn once two persons entered the same result, by the seed that names it; anyone repeats the draw', () => {
    given(announced)
      .when((one) => enterResult(one, { by: 'staff-1', result }, '2026-03-09'))
      .then('complaints.panel-result-awaited', { source: lottery.source });
    const again = enterResult(entered, { by: 'staff-1', result }, '2026-03-10').state;
    expect(again.state).toBe('announced');
    const other = enterResult(again, { by: 'staff-2', result: '01' }, '2026-03-10').state;
    expect(other.state).toBe('announced');
    const seed = `${lottery.source} ${result} ${matter.id}`;
    given(other)
      .when((one) => enterResult(one, { by: 'staff-2', result }, '2026-03-10'))
      .then([fact(PanelDrawn, { seed, order: drawOrder(announced.panel.list, seed) })]);
  });

  test('may be struck by each party once within three working days of the last declaration', () => {
    expect(ready.strikes?.due.date).toBe('2026-03-13');
    given(drawn)
      .when((one) => strike(one, first, { party: 'agency' }, dayOn('2026-03-10')))
      .then('complaints.members-undeclared');
    const struck = given(ready)
      .when((one) => strike(one, first, { party: 'agency' }, dayOn('2026-03-13')))
      .then([fact(PanelMemberLeft, { expert: first, how: 'struck', by: 'agency', replacement: fourth })]) as never;
    expect(membersOf((struck as CasePanel).panel)).toEqual([second, third, fourth]);
    const again = declare(struck, fourth, '2026-03-13');
    expect(again.strikes?.due.date).toBe('2026-03-18');
    for (const [party, on, refusal] of [
      ['agency', '2026-03-16', 'complaints.strikes-used'],
      [undefined, '2026-03-16', 'complaints.not-a-party'],
      ['complainant', '2026-03-19', 'complaints.strikes-over'],
    ] as const)
      given(again)
        .when((one) => strike(one, second, { party }, dayOn(on)))
        .then(refusal);
    const last = strike(again, second, { party: 'complainant' }, dayOn('2026-03-18')).state;
    given(last)
      .when((one) => declareNoTie(one, { asker: { expert: fifth }, name: '何清源' }, dayOn('2026-03-18')))
      .then([{ type: 'complaints.no-tie-declared.v1' }, fact(PanelReady, { strikeUntil: null })]);
  });

  test('replaces whoever recuses or is removed by the order of the draw, and tells nobody the reason', () => {
    const gone = recuse(drawn, { expert: second }, '配偶任职于该机构。', dayOn('2026-03-10'));
    expect(JSON.stringify(gone.events)).not.toContain('配偶');
    expect(membersOf(gone.state.panel)).toEqual([first, third, fourth]);
    expect(membersOf(remove(gone.state, first, '逾期。', dayOn('2026-03-11')).state.panel)).toEqual([
      third,
      fourth,
      fifth,
    ]);
    given(drawn)
      .when((one) => recuse(one, { expert: fourth }, '有关系。', dayOn('2026-03-10')))
      .then('complaints.not-a-member');
  });

  test('is dissolved only while it is not drawn or has a vacant seat', () => {
    expect(dissolve(announced, '摇号取消。', '2026-03-11').state.state).toBe('dissolved');
    given(drawn)
      .when((one) => dissolve(one, '无。', '2026-03-11'))
      .then('complaints.panel-complete');
    const few = [0, 1, 2, 3].reduce(
      (one) => recuse(one, { expert: membersOf(one.panel)[0] }, '生病。', dayOn('2026-03-11')).state,
      drawn,
    );
    expect(dissolve(few, '无人递补。', '2026-03-11').state.state).toBe('dissolved');
  });
});

const grounds = { fact: '公开的项目数量不实。', evidence: '合同与公开信息。', rule: '办法“信息公开要求”。' };
const dismissed: Verdict = { outcome: 'dismissed', severity: null, measures: [] };
const upheld: Verdict = { outcome: 'upheld', severity: 'serious', measures: ['warning', 'announcement'] };
const inPart: Verdict = { outcome: 'upheld-in-part', severity: 'minor', measures: ['warning'] };
const opinionOf = (expert: string, verdict: Verdict, opinions: readonly Opinion[]) =>
  versioned(
    giveOpinion(
      expert,
      ready,
      { ...verdict, ...grounds },
      { asker: { expert }, given: givenIn(opinions) },
      '2026-03-16',
    ).state,
  );
const opinions = [upheld, dismissed, inPart].reduce<Opinion[]>(
  (all, verdict, n) => [...all, opinionOf(ready.panel.order[n]!, verdict, all)],
  [],
);
const vote = (all: readonly Opinion[], n: number, verdict: Said, reason: string | null = null) =>
  castVote(
    all[n]!,
    ready,
    { ...verdict, reason },
    { asker: { expert: all[n]!.expert }, given: givenIn(all) },
    '2026-03-17',
  );
const voted = opinions.map((one, n) => ({ ...vote(opinions, n, one.opinion).state }));

describe('opinions and ruling', () => {
  test('an opinion waits for the end of strikes, and is given once, whole, by a member who declared', () => {
    const opine = (expert: string, on: string, said: Verdict, panel = ready, all: readonly Opinion[] = []) =>
      given(panel).when((one) =>
        giveOpinion('x', one, { ...said, ...grounds }, { asker: { expert }, given: givenIn(all) }, on),
      );
    opine(first, '2026-03-13', upheld).then('complaints.strikes-running');
    opine(fourth, '2026-03-16', upheld).then('complaints.not-a-member');
    opine(second, '2026-03-16', upheld, declare(drawn, first)).then('complaints.tie-not-declared');
    opine(first, '2026-03-16', upheld, ready, opinions).then('complaints.opinion-given');
    opine(first, '2026-03-16', { ...upheld, severity: null }).then('complaints.severity-missing');
    opine(first, '2026-03-16', { ...dismissed, measures: ['warning'] }).then('complaints.severity-not-applicable');
  });

  test('the event of an opinion, and that of a vote, say nothing of it', () => {
    const told = [opinions[0]!, opinions[1]!].map(({ expert, opinion }) =>
      giveOpinion('x', ready, opinion, { asker: { expert }, given: givenIn([]) }, '2026-03-16').events.map(
        ({ data }) => data,
      ),
    );
    expect(told[0]).toEqual(told[1]);
  });

  test('the deliberation begins with the last opinion; a vote that differs from the own opinion has a reason', () => {
    given(opinions.slice(0, 2))
      .when((all) => vote(all, 0, upheld))
      .then('complaints.opinions-awaited');
    given(opinions)
      .when((all) => vote(all, 1, inPart))
      .then('complaints.vote-reason-missing');
    expect(vote(opinions, 1, inPart, '采纳首席专家的意见。').state.vote).toEqual(inPart);
  });

  test('the first of the draw rules, once all have voted; the others’ reasons are recorded as dissent', () => {
    const issue = (expert: string, all: readonly Opinion[]) =>
      given(ready).when((one) => issueRuling('r', one, all, { asker: { expert }, grounds }, dayOn('2026-03-18')));
    issue(second, voted).then('complaints.not-presiding');
    issue(first, opinions).then('complaints.votes-awaited');
    const ruling = issueRuling(uuid(93), ready, voted, { asker: { expert: first }, grounds }, dayOn('2026-03-18'));
    expect(ruling.state).toMatchObject({ ...inPart, members: 3, dissents: [{ expert: first }, { expert: second }] });
    expect(ruling.state.reconsiderable?.due.date).toBe('2026-04-02');
    expect(inShort(ruling.state)).toMatchObject({ outcome: 'upheld', severity: 'minor' });
    expect(ruling.events).toMatchObject([{ data: { ...grounds, dissents: 2, reconsiderUntil: '2026-04-02' } }]);
  });

  test.each<[string, readonly Verdict[], Verdict]>([
    ['agree', [upheld, upheld, upheld], upheld],
    ['dismiss by two to one', [dismissed, upheld, dismissed], dismissed],
    ['uphold by two to one, at the milder severity', [dismissed, upheld, inPart], inPart],
    [
      'differ in severity alone',
      [upheld, { ...upheld, severity: 'minor' }, { ...upheld, severity: 'ordinary' }],
      { ...upheld, severity: 'ordinary' },
    ],
    ['differ in measures', [upheld, upheld, { ...upheld, measures: ['rating-review'] }], upheld],
    ['are five', [dismissed, dismissed, inPart, upheld, upheld], inPart],
  ])('the majority of members who %s', (_, votes, expected) => {
    expect(majorityOf(votes)).toMatchObject({ ...expected, measures: expected.measures });
  });
});

test('an ended panel allows nothing', () => {
  for (const state of ['ruled', 'dissolved'] as const) {
    const acting = { ...ready, state, asker: { expert: first, party: 'agency' }, today: '2026-03-11' } as const;
    const who = { role: 'expert', roles: ['expert', 'alliance-staff', 'agency'] } as const;
    expect(panelLifecycle.allowedActions({ ...acting, given: givenIn(voted) }, who)).toEqual([]);
  }
});

test('the README shows the lifecycle', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect(rowsMissingIn(readme, panelLifecycle)).toEqual([]);
});
