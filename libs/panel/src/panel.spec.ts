import fc from 'fast-check';
import {
  announcePanel,
  drawPanel,
  hasQuorum,
  membersOf,
  type Panel,
  PanelRefusal,
  recuseMember,
  removeMember,
  strikeMember,
  vacanciesOf,
  validOpinions,
} from './panel.js';

type Expert = Readonly<{ id: string; employer: string; owns: string | null }>;
const expert = (id: string, employer = '某大学', owns: string | null = null): Expert => ({ id, employer, owns });
const employedBy = (agency: string) => (one: Expert) => (one.employer === agency ? `受聘于${agency}` : null);
const ownerOf = (agency: string) => (one: Expert) => (one.owns === agency ? `持有${agency}股权` : null);
const conflictRules = [employedBy('甲'), ownerOf('甲')];
const rules = { seats: 3, quorum: 2, strikes: { complainant: 1, agency: 1 } };
const pool = [
  ...['e6', 'e2', 'e5', 'e1', 'e4', 'e3'].map((id) => expert(id)),
  expert('e8', '甲', '甲'),
  expert('e7', '乙', '甲'),
];

const announced = announcePanel(pool, conflictRules, rules);
const drawn = drawPanel(announced, 'seed');
const [first, second, third, fourth] = drawn.order as [string, string, string, string];
const refusal = (fault: PanelRefusal['fault']) => new PanelRefusal(fault);

describe('a panel', () => {
  test('is announced without those in conflict, with every reason of each', () => {
    expect(announced.conflicts).toEqual([
      { expert: 'e7', reasons: ['持有甲股权'] },
      { expert: 'e8', reasons: ['受聘于甲', '持有甲股权'] },
    ]);
    expect(announced).toMatchObject({ list: ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'], seed: null, order: [] });
    expect(announced.listHash).toMatch(/^[0-9a-f]{64}$/);
    expect(membersOf(announced)).toEqual([]);
  });

  test('is drawn once, by the seed', () => {
    expect(membersOf(drawn)).toEqual([first, second, third]);
    expect(() => drawPanel(drawn, 'a better seed')).toThrow(refusal('drawn'));
  });

  test('gives the seat of whoever leaves to the next of the draw', () => {
    const struck = strikeMember(drawn, { expert: first, by: 'agency' });
    expect(membersOf(struck)).toEqual([second, third, fourth]);
    const recused = recuseMember(struck, { expert: fourth, reason: '曾在该机构任职。' });
    expect(membersOf(recused)).toEqual([second, third, drawn.order[4]]);
    const removed = removeMember(recused, { expert: second, reason: '逾期未提交意见。' });
    expect(removed.departures.map(({ how }) => how)).toEqual(['struck', 'recused', 'removed']);
    expect(vacanciesOf(removed)).toBe(0);
  });

  test('has a vacancy when a member recuses and nobody is left', () => {
    const few = drawPanel(announcePanel(pool, conflictRules, { seats: 6, quorum: 5, strikes: {} }), 'seed');
    const recused = recuseMember(few, { expert: 'e1', reason: '生病。' });
    expect([
      vacanciesOf(recused),
      hasQuorum(
        recused,
        membersOf(recused).map((one) => ({ expert: one })),
      ),
    ]).toEqual([1, true]);
  });

  test('counts the opinions of members; those of experts who left are void', () => {
    const opinions = [first, second].map((one) => ({ expert: one, upheld: true }));
    expect(hasQuorum(drawn, opinions)).toBe(true);
    const recused = recuseMember(drawn, { expert: first, reason: '利益冲突。' });
    expect(validOpinions(recused, opinions)).toEqual([{ expert: second, upheld: true }]);
    expect(hasQuorum(recused, opinions)).toBe(false);
    expect(hasQuorum(recused, [...opinions, { expert: second, upheld: false }])).toBe(false);
    expect(hasQuorum(recused, [...opinions, { expert: fourth, upheld: false }])).toBe(true);
  });
});

describe('a panel refuses', () => {
  test('a list that is too short for its seats and strikes', () => {
    expect(() => announcePanel(pool, conflictRules, { ...rules, seats: 5 })).toThrow(refusal('too-few'));
    expect(announcePanel(pool, [], { ...rules, seats: 5 }).list).toHaveLength(8);
  });

  test('more strikes than a party has', () => {
    const struck = strikeMember(drawn, { expert: first, by: 'agency' });
    expect(() => strikeMember(struck, { expert: second, by: 'agency' })).toThrow(refusal('no-strike-left'));
    expect(membersOf(strikeMember(struck, { expert: second, by: 'complainant' }))).not.toContain(second);
    for (const by of ['staff', 'constructor'])
      expect(() => strikeMember(drawn, { expert: first, by })).toThrow(refusal('no-strike-left'));
  });

  test('a strike when nobody is left to take the seat', () => {
    let panel: Panel = drawn;
    for (let n = 0; n < 3; n += 1) panel = recuseMember(panel, { expert: membersOf(panel)[0]!, reason: '利益冲突。' });
    const [member] = membersOf(panel);
    expect(() => strikeMember(panel, { expert: member!, by: 'agency' })).toThrow(refusal('no-replacement'));
  });

  test('that somebody leaves who is no member, or before the draw', () => {
    expect(() => strikeMember(drawn, { expert: fourth, by: 'agency' })).toThrow(refusal('not-a-member'));
    expect(() => removeMember(announced, { expert: 'e1', reason: '缺席。' })).toThrow(refusal('not-a-member'));
    const recused = recuseMember(drawn, { expert: first, reason: '利益冲突。' });
    expect(() => recuseMember(recused, { expert: first, reason: '利益冲突。' })).toThrow(refusal('not-a-member'));
  });

  test.each([
    [{ seats: 0 }, 'seats is 0; it must be a whole number, 1 or more.'],
    [{ quorum: 4 }, 'quorum is 4; it must be a whole number, 1 to 3.'],
    [{ strikes: { agency: 0.5 } }, 'strikes.agency is 0.5; it must be a whole number, 0 or more.'],
  ])('rules that cannot be right: %j', (wrong, message) => {
    expect(() => announcePanel(pool, [], { ...rules, ...wrong })).toThrow(new RangeError(message));
  });
});

test('whoever leaves, members are drawn experts without conflict who have not left, and every other member stays', () => {
  const experts = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 9, maxLength: 30 });
  const leaving = fc.array(fc.tuple(fc.constantFrom('agency', 'complainant', 'recused', 'removed'), fc.nat(40)));
  fc.assert(
    fc.property(experts, fc.string({ minLength: 1 }), leaving, (numbers, seed, plan) => {
      const all = numbers.map((n, i) => expert(`e${n}`, i < 4 ? '甲' : '乙'));
      let panel = drawPanel(announcePanel(all, conflictRules, rules), seed);
      for (const [how, n] of plan) {
        const before = membersOf(panel);
        const one = panel.order[n % panel.order.length]!;
        const given = { expert: one, reason: '…' };
        try {
          if (how === 'recused') panel = recuseMember(panel, given);
          else if (how === 'removed') panel = removeMember(panel, given);
          else panel = strikeMember(panel, { expert: one, by: how });
        } catch (error) {
          if (!(error instanceof PanelRefusal)) throw error;
          expect(membersOf(panel)).toEqual(before);
          continue;
        }
        const after = membersOf(panel);
        expect(after.filter((member) => before.includes(member))).toEqual(before.filter((member) => member !== one));
        const gone = panel.departures.map((departure) => departure.expert);
        expect(new Set(gone).size).toBe(gone.length);
        expect(after.some((member) => gone.includes(member))).toBe(false);
        expect(after.length).toBe(Math.min(rules.seats, panel.order.length - gone.length));
      }
      const inConflict = panel.conflicts.map((conflict) => conflict.expert);
      expect(inConflict).toHaveLength(4);
      expect(panel.order.some((member) => inConflict.includes(member))).toBe(false);
      for (const by of ['agency', 'complainant'])
        expect(panel.departures.filter((one) => one.how === 'struck' && one.by === by).length).toBeLessThanOrEqual(1);
    }),
  );
});
