import { type As, deriveExpertId, TestBed } from '@heng/testing';
import { announced, declared, done, drawn, enrolNine, memberOf, panelOf, type Shown, step } from '../../test/panels.js';
import {
  act,
  answered,
  grievance,
  office,
  otherOffice,
  problem,
  read,
  registered,
  reply,
  staff,
} from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await enrolNine(bed);
});

const SEATED = deriveExpertId('expert-9');
const grounds = { fact: '公开的项目数量不实。', evidence: '双方提交的合同。', rule: '办法“信息公开要求”。' };
const upheld = { outcome: 'upheld', severity: 'serious', measures: ['warning'] };
const inPart = { outcome: 'upheld-in-part', severity: 'minor', measures: [] };
const dismissed = { outcome: 'dismissed', measures: [] };

let month = 3;
/** A panel whose members may give opinions; the month goes on. */
async function sitting(): Promise<{ complaint: { id: string }; panel: Shown }> {
  const at = `2026-${String(month++).padStart(2, '0')}`;
  await bed.setDate(`${at}-02`);
  const complaint = await answered(bed, agencyId);
  const panel = await announced(bed, complaint, `${at}-03`);
  await bed.setDate(`${at}-03`);
  const ready = await declared(bed, await drawn(bed, panel));
  expect(problem(await opine(ready, 0, upheld))).toEqual({ status: 409, code: 'complaints.strikes-running' });
  await bed.setDate(`${at}-16`);
  return { complaint, panel: ready };
}
const of = (panel: Shown, n: number): As => memberOf(panel.members[n]!.expert);
const opine = (panel: Shown, n: number, verdict: object) =>
  step(bed, panel, 'opinion', of(panel, n), { ...verdict, ...grounds, fact: `第${n}位的意见` });
const vote = (panel: Shown, n: number, verdict: object) => step(bed, panel, 'vote', of(panel, n), verdict);
const bench = async ({ id }: Shown, as: As) => (await bed.call('GET', `/panels/${id}/opinions`, { as })).body;

test('opinions are blind until all are in, then open to the members; the majority rules, with reasons and dissent', async () => {
  const { complaint, panel } = await sitting();
  for (const [n, verdict] of [upheld, inPart].entries()) done(await opine(panel, n, verdict));
  expect(await bench(panel, of(panel, 0))).toMatchObject({ open: false, opinions: [{ verdict: upheld }] });
  for (const blind of [of(panel, 2), staff]) expect((await bench(panel, blind)).opinions).toEqual([]);
  expect(problem(await vote(panel, 0, upheld))).toEqual({ status: 409, code: 'complaints.opinions-awaited' });
  expect(problem(await opine(panel, 0, dismissed))).toEqual({ status: 409, code: 'complaints.opinion-given' });

  const all = done(await opine(panel, 2, dismissed));
  expect(all.version).toBe(panel.version);
  expect((await bench(panel, of(panel, 2))).opinions).toHaveLength(3);
  expect((await bench(panel, staff)).opinions).toEqual([]);
  expect(problem(await step(bed, all, 'ruling', of(panel, 0), grounds))).toMatchObject({
    code: 'complaints.votes-awaited',
  });
  expect(problem(await vote(panel, 1, upheld))).toEqual({ status: 422, code: 'complaints.vote-reason-missing' });
  for (const [n, verdict] of [upheld, { ...upheld, reason: '采纳首席专家的意见。' }, dismissed].entries())
    done(await vote(panel, n, verdict));
  expect(problem(await step(bed, all, 'ruling', of(panel, 1), grounds))).toMatchObject({
    code: 'complaints.not-presiding',
  });

  expect(done(await step(bed, all, 'ruling', of(panel, 0), grounds))).toMatchObject({
    state: 'ruled',
    allowedActions: [],
  });
  const reason = Object.values(grounds).join('\n');
  expect(await read(bed, complaint)).toMatchObject({
    state: 'ruled',
    outcome: 'upheld',
    severity: 'serious',
    rulingReason: reason,
  });
  const rulings = async (as: As) => (await bed.call('GET', `/complaints/${complaint.id}/rulings`, { as })).body;
  const expert = panel.members[2]!.expert;
  expect(await rulings(staff)).toMatchObject([
    { ...upheld, grounds, members: 3, dissents: [{ expert, vote: dismissed }] },
  ]);
  expect(await rulings(office.as)).toMatchObject([{ dissents: [{ expert: null, grounds: { fact: '第2位的意见' } }] }]);
  expect((await bed.call('GET', `/complaints/${complaint.id}/rulings`, { as: otherOffice.as })).status).toBe(403);
  const told = await bed.recorded('complaints.complaint-ruled.v1');
  expect(told.at(-1)).toMatchObject({
    subject: complaint.id,
    data: { outcome: 'upheld', severity: 'serious', reason },
  });
  expect((await bed.recorded('complaints.ruling-issued.v1')).at(-1)?.data).toMatchObject({
    ...upheld,
    ...grounds,
    dissents: 1,
  });
});

test('what an opinion says is in no event and no answer before it is open, and changes no version', async () => {
  const { complaint, panel } = await sitting();
  const secret = '第0位的意见';
  done(await opine(panel, 0, upheld));
  const events: { data: string }[] = await bed.db.query('select data::text as data from event');
  expect(events.filter(({ data }) => data.includes(secret))).toEqual([]);
  for (const as of [staff, office.as, of(panel, 1)]) {
    const answers = [await panelOf(bed, complaint, as), await read(bed, complaint, as)];
    expect(JSON.stringify(answers)).not.toContain(secret);
  }
  expect((await panelOf(bed, complaint, office.as)).panel).toMatchObject({
    version: panel.version,
    members: [{ hasGiven: null }, { hasGiven: null }, { hasGiven: null }],
  });
});

test('whoever leaves takes the opinion away: the next of the draw declares and gives another, still blind', async () => {
  const { complaint, panel } = await sitting();
  for (const n of [0, 1, 2]) done(await opine(panel, n, upheld));
  const left = done(await step(bed, panel, 'recusal', of(panel, 1), { reason: '发现利害关系。' }));
  const next = left.members[2]!.expert;
  expect(await bench(panel, memberOf(next))).toEqual({ open: false, opinions: [] });
  const ready = await declared(bed, left);
  expect(problem(await vote(ready, 0, upheld))).toMatchObject({ code: 'complaints.opinions-awaited' });
  expect((await panelOf(bed, complaint)).panel.members.map((one: { hasGiven: boolean }) => one.hasGiven)).toEqual([
    ...[true, true],
    false,
  ]);
});

describe('nobody rules alone', () => {
  test.each(['declaration', 'ruling'])('the endpoint %s of a complaint is gone', async (name) => {
    const { id, version } = await answered(bed, agencyId);
    const as: As = { role: 'expert' };
    expect((await bed.call('POST', `/complaints/${id}/${name}`, { as, version, body: {} })).status).toBe(404);
  });

  test('a complainant on the panel reads nothing that tells so, cannot declare, and recuses', async () => {
    const at = `2026-${String(month++).padStart(2, '0')}`;
    await bed.setDate(`${at}-02`);
    const own = await bed.call('POST', '/complaints', {
      as: memberOf(SEATED),
      body: { ...grievance, mode: 'confidential', agencyId },
    });
    const complaint = await act(bed, await act(bed, own.body, 'acceptance', staff), 'answer', office.as, reply);
    const panel = await announced(bed, complaint, `${at}-03`, 5);
    expect(panel.list).toContain(SEATED);
    await bed.setDate(`${at}-03`);
    const seated = await drawn(bed, panel);
    const declaring = await step(bed, seated, 'declaration', memberOf(SEATED), { name: '某某' });
    const isMember = seated.members.some(({ expert }) => expert === SEATED);
    expect(problem(declaring)).toMatchObject({ code: 'complaints.own-complaint' });
    if (isMember) done(await step(bed, seated, 'recusal', memberOf(SEATED), { reason: '本人提出。' }));
  });
});
