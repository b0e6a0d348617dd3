import { type As, enrolExpert, eventually, TestBed, workOff } from '@heng/testing';
import { Desk, expert, outcomeOf, secondExpert, staff } from '../../test/desk.js';
import { creditCodeOf, idOf, Upstream } from '../../test/upstream.js';
import { rating } from '../rating.module.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
const agencies = ['甲', '乙', '丙', '丁', '戊', '己'];
beforeAll(async () => {
  await at.toReviewed(agencies.reduce((upstream, name) => upstream.working(name), new Upstream()));
  await bed.setDate('2026-09-18');
  await at.onCycle('notices');
});

const object = async (agency: string, body: object, as?: As) => {
  const options = { body: { statement: '不实。', ...body }, ...(as ? { as } : {}) };
  return bed.call('POST', `/ratings/${await at.idOf(agency)}/objections`, options);
};
const ruling = { upheld: true, reason: 'heard' };
const tokens: Record<string, string> = {};
/** The secrets of the links that were recorded sealed, as the letter has them. */
const linkOf = async (id: string): Promise<string | undefined> =>
  (await bed.recorded('rating.objection-link-issued.v1')).find(({ subject }) => subject === id)?.data['token'];
const link = async (id: string) => (tokens[id] ??= (await linkOf(id))!);
const confirm = (token: string, key?: string) =>
  bed.call('POST', `/objection/${token}`, { body: {}, ...(key ? { key } : {}) });
const listed = async (state = '') => (await bed.call('GET', `/objections${state}`, { as: staff })).body.items;
const shown = async (agency: string) =>
  (await bed.call('GET', `/ratings/${await at.idOf(agency)}`)).body.objections.map(({ state }: any) => state);

test('an objector without an account confirms an address before anybody sees the objection', async () => {
  expect(outcomeOf(await object('甲', {}))).toEqual([422, 'rating.contact-missing']);
  const { status, body } = await object('甲', { email: 'Someone@example.cn' });
  expect([status, body.state, body.confirmableUntil]).toEqual([201, 'unconfirmed', '2026-09-21']);
  expect([await shown('甲'), await listed()]).toEqual([[], []]);
  const token = await link(body.id);
  const asked = await bed.call('GET', `/objection/${token}`);
  expect(asked.headers.get('cache-control')).toBe('no-store');
  expect(asked.body).toMatchObject({ agencyName: '甲', statement: '不实。', allowedActions: ['confirm'] });
  expect(await shown('甲')).toEqual([]);
  const confirmed = await confirm(token, 'confirm');
  expect(confirmed).toMatchObject({ status: 200, body: { state: 'filed', version: 2 } });
  expect((await confirm(token, 'confirm')).body).toEqual(confirmed.body);
  expect([await shown('甲'), await listed('?state=filed')]).toMatchObject([['filed'], [{ id: body.id }]]);
  for (const invalid of [token, 'unknown']) {
    expect(outcomeOf(await confirm(invalid))).toEqual([404, 'rating.objection-link-invalid']);
    expect(outcomeOf(await bed.call('GET', `/objection/${invalid}`))).toEqual([404, 'rating.objection-link-invalid']);
  }
});

test('the address and the secret are in clear in no table of rating', async () => {
  const rows = await bed.db.query(
    "select o::text from objection o union all select e::text from event e union all select c::text from cause c where handler like '%objection%'",
  );
  expect(rows.length).toBeGreaterThan(0);
  const text = JSON.stringify(rows).toLowerCase();
  for (const secret of ['someone@example.cn', ...Object.values(tokens)])
    expect(text).not.toContain(secret.toLowerCase());
});

test('a contact has one undecided objection to a notice, and equal words join the one under way', async () => {
  const second = (await object('甲', { email: 'someone@EXAMPLE.cn', statement: '另一件。' })).body;
  expect(second.state).toBe('unconfirmed');
  expect(outcomeOf(await confirm(await link(second.id)))).toEqual([409, 'rating.objection-under-way']);
  const [first] = await listed();
  expect((await object('甲', { email: 'other@example.cn', statement: '不 实！' })).body).toMatchObject({
    id: first.id,
    joined: true,
  });
  const office: As = { role: 'agency', org: creditCodeOf('甲') };
  expect((await object('甲', { statement: '本机构的异议。' }, office)).body).toMatchObject({
    state: 'filed',
    joined: false,
  });
  expect(outcomeOf(await object('甲', { statement: '又一件。' }, office))).toEqual([409, 'rating.objection-under-way']);
  const own = (await listed()).find(({ id }: any) => id !== first.id);
  await at.answer(own, 'decline');
  expect((await object('甲', { statement: '又一件。' }, office)).body).toMatchObject({ state: 'filed' });
});

test('an address gets three letters a day, and the answer is the same', async () => {
  const answers = [];
  for (const n of [1, 2, 3, 4])
    answers.push(await object('乙', { email: 'flooded@example.cn', statement: `第${n}件。` }));
  expect(answers.map(({ status, body }) => [status, body.state])).toEqual(Array(4).fill([201, 'unconfirmed']));
  const letters = await Promise.all(answers.map(({ body }) => linkOf(body.id)));
  expect(letters.map((letter) => letter !== undefined)).toEqual([true, true, true, false]);
});

test('only what staff accept blocks the notice of its agency; they say why', async () => {
  const [declined, accepted] = [(await at.object('丙')).body, (await at.object('丁')).body];
  expect((await at.answer(declined, 'decline')).body).toMatchObject({ state: 'declined', allowedActions: [] });
  expect((await at.answer(accepted, 'acceptance')).body).toMatchObject({ state: 'open' });
  expect(outcomeOf(await at.decide({ ...declined, version: 2 }, true))).toEqual([409, 'rating.objection-not-due']);
  expect(await bed.recorded('rating.objection-declined.v1')).toMatchObject([
    {},
    { data: { reason: 'x', objectionId: declined.id } },
  ]);
  const id = await at.idOf('丙');
  const [seen] = (await bed.call('GET', `/ratings/${id}`)).body.objections;
  expect(seen).toMatchObject({ state: 'declined', acceptance: { reason: 'x' } });
  expect(seen).not.toHaveProperty('statement');
});

test('staff with a tie to the agency, or who object themselves, neither accept nor are offered it', async () => {
  const mine: As = { ...staff, sub: 'objecting-staff' };
  const filed = (await object('丙', { email: 'staff@example.cn', statement: '工作人员的异议。' }, mine)).body;
  await confirm(await link(filed.id));
  const objection = { id: filed.id, version: 2 };
  const tied: As = { ...staff, org: creditCodeOf('丙') };
  const offered = async (as: As) =>
    (await at.read('丙', as)).body.objections.find(({ id }: any) => id === filed.id).allowedActions;
  expect(outcomeOf(await at.answer(objection, 'acceptance', mine))).toEqual([403, 'rating.own-objection']);
  expect(outcomeOf(await at.answer(objection, 'acceptance', tied))).toEqual([403, 'kit.conflict-of-interest']);
  expect([await offered(mine), await offered(tied), await offered(staff)]).toEqual([[], [], ['accept', 'decline']]);
  await at.answer(objection, 'decline');
});

test('an expert who objected neither decides nor reviews after it', async () => {
  const filed = (await object('戊', { email: 'expert@example.cn' }, secondExpert)).body;
  await confirm(await link(filed.id));
  const accepted = (await at.answer({ id: filed.id, version: 2 }, 'acceptance')).body;
  expect(outcomeOf(await at.decide(accepted, true, secondExpert))).toEqual([403, 'rating.own-objection']);
  await enrolExpert(bed, 'expert-3');
  const third: As = { role: 'expert', sub: 'expert-3' };
  const offered = async () => (await at.read('戊', third)).body.objections[0].allowedActions;
  expect(await offered()).toEqual(['declare']);
  expect(outcomeOf(await at.onObjection(accepted, 'decision', ruling, third))).toEqual([
    403,
    'rating.tie-not-declared',
  ]);
  const declaration = await at.onObjection(accepted, 'declaration', {}, third);
  expect([declaration.status, declaration.body.allowedActions, await offered()]).toEqual([200, ['decide'], ['decide']]);
  expect(outcomeOf(await at.onObjection(accepted, 'declaration', {}, third))).toEqual([409, 'rating.declared-already']);
  expect((await bed.recorded('rating.no-tie-declared.v1')).at(-1)).toMatchObject({ actor: { sub: 'expert-3' } });
  expect((await at.onObjection(accepted, 'decision', ruling, third)).status).toBe(200);
  expect((await at.read('戊', secondExpert)).body.allowedActions).toEqual([]);
  expect((await at.read('戊', expert)).body.allowedActions).toEqual(['review']);
  const again = { judged: {}, reason: 'x' };
  expect(outcomeOf(await at.onRating('戊', 'review', again, secondExpert))).toEqual([403, 'rating.objected-yourself']);
});

test('the notice does not end before what was filed in it is confirmed and accepted, or is not', async () => {
  await bed.setDate('2026-10-09');
  const late = (await object('乙', { email: 'late@example.cn' })).body;
  await object('己', { email: 'never@example.cn' });
  await bed.setDate('2026-10-10');
  expect(await at.states()).toMatchObject({ 丙: 'granted', 丁: 'on-notice', 乙: 'on-notice', 己: 'on-notice' });
  await bed.setDate('2026-10-12');
  expect((await confirm(await link(late.id))).body.state).toBe('filed');
  await bed.setDate('2026-10-13');
  await eventually(async () => expect(await at.states()).toMatchObject({ 乙: 'on-notice', 己: 'granted' }));
  await at.answer({ id: late.id, version: 2 }, 'decline');
  expect(await at.states()).toMatchObject({ 乙: 'granted' });
});

test('an expert with a tie does not see the objections to the agency', async () => {
  await enrolExpert(bed, 'adviser', { relation: idOf('甲') });
  const seen = (await bed.call('GET', '/objections', { as: { role: 'expert', sub: 'adviser' } })).body.items;
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.map(({ agencyId }: { agencyId: string }) => agencyId)).not.toContain(idOf('甲'));
});

test('staff who work off the filed objections page by page miss none and meet none twice', async () => {
  await bed.db.query('truncate objection');
  const row = {
    version: 1,
    statement: 's',
    evidence: [],
    files: [],
    state: 'open',
    filed_on: '2026-09-18',
    agency_id: idOf('甲'),
  };
  const list = { path: '/objections?state=filed', as: staff, table: 'objection', unique: ['rating_id'], row };
  const { read, due } = await workOff(bed, { ...list, state: 'filed' });
  expect(read).toEqual(due);
});
