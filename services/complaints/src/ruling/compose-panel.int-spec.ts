import { drawOrder, listHash } from '@heng/panel';
import { type As, deriveExpertId, enrolExpert, TestBed } from '@heng/testing';
import {
  announced,
  declared,
  done,
  drawn,
  enrolNine,
  LOTTERY,
  memberOf,
  panelOf,
  secondStaff,
  step,
} from '../../test/panels.js';
import {
  act,
  accepted,
  answered,
  filed,
  grievance,
  office,
  otherOffice,
  problem,
  registered,
  staff,
} from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await registered(bed, otherOffice);
  await enrolNine(bed);
  await enrolExpert(bed, 'suspended', { suspended: true });
  await enrolExpert(bed, 'employee', { affiliation: office.creditCode });
  await enrolExpert(bed, 'adviser', { relation: agencyId });
});

const complainant: As = { role: 'enterprise', org: '91350100M000100Y43', sub: 'complainant' };
let day = 2;
const tomorrow = () => `2026-03-${String(++day).padStart(2, '0')}`;

test('the list leaves out experts with a tie, each with the reason, and those who are suspended; parties read it with its hash', async () => {
  const complaint = await answered(bed, agencyId);
  const panel = await announced(bed, complaint, tomorrow());
  expect(panel.list).toHaveLength(9);
  for (const as of [staff, office.as]) {
    const { panel: shown } = await panelOf(bed, complaint, as);
    expect(shown).toMatchObject({ list: panel.list, listHash: listHash(panel.list), state: 'announced' });
    expect(shown.conflicts).toEqual(
      [
        { expert: deriveExpertId('adviser'), reasons: ['adviser'] },
        { expert: deriveExpertId('employee'), reasons: ['affiliated'] },
      ].sort((a, b) => (a.expert < b.expert ? -1 : 1)),
    );
  }
  const [event] = await bed.recorded('complaints.panel-announced.v1');
  expect(event?.data).toMatchObject({ listHash: listHash(panel.list), source: LOTTERY.source });
});

test('a panel is announced once, by staff without a tie, and not before the agency’s time to answer is over', async () => {
  const complaint = await answered(bed, agencyId);
  const announce = async ({ id }: { id: string }, as: As, resultOn = '2026-03-31') =>
    problem(
      await bed.call('POST', `/complaints/${id}/panel`, {
        as,
        body: { ...LOTTERY, result: undefined, seats: 3, resultOn },
      }),
    );
  expect(await announce(await accepted(bed, agencyId), staff)).toMatchObject({ code: 'complaints.answer-awaited' });
  expect(await announce(await filed(bed, agencyId), staff)).toMatchObject({ code: 'complaints.not-accepted' });
  expect(await announce(complaint, { ...staff, sub: 'adviser' })).toMatchObject({ code: 'kit.conflict-of-interest' });
  expect(await announce(complaint, staff, '2026-03-02')).toMatchObject({ code: 'complaints.panel-result-known' });
  expect((await panelOf(bed, complaint)).allowedActions).toEqual(['announce']);
  await announced(bed, complaint, '2026-03-31');
  expect((await panelOf(bed, complaint)).allowedActions).toEqual([]);
  expect(await announce(complaint, staff)).toEqual({ status: 409, code: 'complaints.panel-exists' });
});

test('two different persons enter the result, then anyone repeats the draw from list and seed', async () => {
  const panel = await announced(bed, await answered(bed, agencyId), tomorrow());
  const { result } = LOTTERY;
  expect(problem(await step(bed, panel, 'result', staff, { result }))).toMatchObject({
    code: 'complaints.panel-result-awaited',
  });
  await bed.setDate(`2026-03-${String(day).padStart(2, '0')}`);
  const once = done(await step(bed, panel, 'result', staff, { result }));
  expect(JSON.stringify(once)).not.toContain(result);
  const twice = done(await step(bed, once, 'result', staff, { result }));
  expect(twice.state).toBe('announced');
  const other = done(await step(bed, twice, 'result', secondStaff, { result: '01' }));
  expect(other.state).toBe('announced');
  const shown = done(await step(bed, other, 'result', secondStaff, { result }));
  const seed = `${LOTTERY.source} ${result} ${panel.id}`;
  expect(shown).toMatchObject({ state: 'drawn', seed, order: drawOrder(panel.list, seed) });
  expect(shown.members.map(({ expert }) => expert)).toEqual(shown.order.slice(0, 3));
});

describe('a drawn panel', () => {
  const drawnPanel = async (own = false) => {
    const body = { ...grievance, statement: `投诉第${day}件。`, agencyId };
    const complaint = own
      ? await (async () => {
          const mine = (await bed.call('POST', '/complaints', { as: complainant, body })).body;
          const on = (name: string, version: number, as: As, said: object) =>
            bed.call('POST', `/complaints/${mine.id}/${name}`, { as, version, body: said });
          const { version } = (await on('acceptance', mine.version, staff, {})).body;
          return (await on('answer', version, office.as, { statement: '已核对。' })).body;
        })()
      : await answered(bed, agencyId);
    const panel = await announced(bed, complaint, tomorrow());
    await bed.setDate(`2026-03-${String(day).padStart(2, '0')}`);
    return { complaint, panel: await drawn(bed, panel) };
  };

  test('is struck by each party once, and the next of the draw takes the seat; nobody else strikes', async () => {
    const { complaint, panel } = await drawnPanel(true);
    const ready = await declared(bed, panel);
    const [first, second, third] = panel.order as [string, string, string];
    const strike = async (expert: string, as: As, at = ready) => step(bed, at, 'strike', as, { expert });
    expect(problem(await strike(first, otherOffice.as))).toEqual({ status: 403, code: 'complaints.not-a-party' });
    expect(problem(await strike(first, staff))).toEqual({ status: 403, code: 'complaints.not-a-party' });
    expect((await panelOf(bed, complaint, office.as)).panel).toMatchObject({
      strikesLeft: 1,
      allowedActions: ['strike'],
      members: [{ name: '专家甲', hasGiven: null }, {}, {}],
    });
    const struck = await declared(bed, done(await strike(first, office.as)));
    expect(struck.members.map(({ expert }) => expert)).toEqual([second, third, panel.order[3]]);
    expect(problem(await strike(second, office.as, struck))).toEqual({ status: 409, code: 'complaints.strikes-used' });
    const again = await declared(bed, done(await strike(second, complainant, struck)));
    expect(again).toMatchObject({ strikeUntil: null });
    expect((await panelOf(bed, complaint)).panel.departures).toMatchObject([{ by: 'agency' }, { by: 'complainant' }]);
  });

  test('is struck by an anonymous filer with number and code, whose strike names nobody', async () => {
    const statement = `匿名投诉第${day}件。`;
    const { body: filed } = await bed.call('POST', '/complaints', { body: { ...grievance, statement, agencyId } });
    const { id, number, code } = filed;
    const accepted = await act(bed, filed, 'acceptance', staff);
    const panel = await announced(
      bed,
      await act(bed, accepted, 'answer', office.as, { statement: '已核对。' }),
      tomorrow(),
    );
    await bed.setDate(`2026-03-${String(day).padStart(2, '0')}`);
    const ready = await declared(bed, await drawn(bed, panel));
    const own = async () => (await bed.call('POST', '/filings/access', { body: { number, code } })).body.panel;
    expect(await own()).toMatchObject({
      strikesLeft: 1,
      allowedActions: ['strike'],
      members: [{ hasGiven: null }, {}, {}],
    });
    const expert = ready.members[0]!.expert;
    const strike = (who: object) =>
      bed.call('POST', `/panels/${ready.id}/strike`, { version: ready.version, body: { expert, ...who } });
    expect(problem(await strike({}))).toEqual({ status: 403, code: 'complaints.not-a-party' });
    expect(problem(await strike({ number, code: '1' }))).toEqual({ status: 404, code: 'complaints.filing-not-found' });
    const other = await bed.call('POST', '/complaints', {
      body: { ...grievance, statement: `${statement}二`, agencyId },
    });
    expect(problem(await strike({ number: other.body.number, code: other.body.code }))).toEqual({
      ...{ status: 403, code: 'complaints.not-a-party' },
    });
    expect((await strike({ number, code })).body).toMatchObject({
      strikesLeft: 0,
      departures: [{ expert, by: 'complainant' }],
    });
    expect(await own()).toMatchObject({ strikesLeft: 0, allowedActions: [] });
    const [told] = (await bed.recorded('complaints.panel-member-left.v1')).slice(-1);
    expect(told).toMatchObject({ actor: { sub: 'public', role: 'public' } });
    expect((await bed.call('GET', `/complaints/${id}/panel`)).status).toBe(403);
  });

  test('is read by staff, members and parties only; each member finds it among the own', async () => {
    const { complaint, panel } = await drawnPanel();
    const [first, fourth] = [panel.order[0]!, panel.order[3]!];
    const read = async (as?: As) =>
      (await bed.call('GET', `/complaints/${complaint.id}/panel`, as ? { as } : {})).status;
    expect(await Promise.all([staff, office.as, memberOf(first)].map(read))).toEqual([200, 200, 200]);
    const others = [otherOffice.as, memberOf(fourth), { role: 'expert', sub: 'adviser' } as As, undefined];
    expect(await Promise.all(others.map(read))).toEqual([403, 403, 403, 403]);
    const listed = async (as: As) =>
      (await bed.call('GET', '/panels', { as })).body.map(({ id }: { id: string }) => id);
    expect(await listed(memberOf(first))).toContain(panel.id);
    expect(await listed(memberOf(fourth))).not.toContain(panel.id);
    expect(await listed(staff)).toContain(panel.id);
  });

  test('lets a member recuse, who then reads the case no more, with a reason for staff, and staff remove one', async () => {
    const { complaint, panel } = await drawnPanel();
    const [first, second, , fourth] = panel.order as [string, string, string, string];
    const outsider = await step(bed, panel, 'recusal', memberOf(fourth), { reason: '有关系。' });
    expect(problem(outsider)).toEqual({ status: 403, code: 'complaints.not-a-member' });
    const reason = '配偶任职于该机构。';
    const gone = done(await step(bed, panel, 'recusal', memberOf(first), { reason }));
    const seen = async (as: As) => JSON.stringify(await panelOf(bed, complaint, as)).includes(reason);
    expect(await Promise.all([staff, memberOf(second), office.as].map(seen))).toEqual([true, false, false]);
    const mayRead = async (expert: string, path = '') =>
      (await bed.call('GET', `/complaints/${complaint.id}${path}`, { as: memberOf(expert) })).status === 200;
    for (const path of ['', '/evidence', '/panel', '/rulings'])
      expect([await mayRead(first, path), await mayRead(second, path), await mayRead(fourth, path)]).toEqual([
        ...[false, true],
        true,
      ]);
    const removed = done(await step(bed, gone, 'removal', staff, { expert: second, reason: '逾期。' }));
    expect(removed.members).toHaveLength(3);
    expect(problem(await step(bed, removed, 'dissolution', staff, { reason: '无。' }))).toMatchObject({
      code: 'complaints.panel-complete',
    });
  });

  test('bars a member who was suspended, or got a tie, since the draw; staff dissolve it when nobody is left', async () => {
    const { complaint, panel } = await drawnPanel();
    const [first, second] = panel.order as [string, string];
    await enrolExpert(bed, memberOf(first).sub!, { suspended: true });
    await enrolExpert(bed, memberOf(second).sub!, { relation: agencyId });
    const declare = async (expert: string) =>
      problem(await step(bed, panel, 'declaration', memberOf(expert), { name: '某某' }));
    expect(await declare(first)).toEqual({ status: 403, code: 'kit.expert-suspended' });
    expect(await declare(second)).toEqual({ status: 403, code: 'kit.conflict-of-interest' });
    let now = panel;
    for (const expert of panel.order.slice(0, 7))
      now = done(await step(bed, now, 'removal', staff, { expert, reason: '不能履职。' }));
    expect(now).toMatchObject({ vacancies: 1, allowedActions: expect.arrayContaining(['dissolve']) });
    done(await step(bed, now, 'dissolution', staff, { reason: '名单中无人可以递补。' }));
    expect(await panelOf(bed, complaint)).toMatchObject({
      panel: { state: 'dissolved' },
      allowedActions: ['announce'],
    });
  });
});
