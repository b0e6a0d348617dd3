import { type As, enrolExpert, TestBed } from '@heng/testing';
import {
  accepted,
  act,
  answered,
  expert,
  filed,
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
});

const upheld = { outcome: 'upheld', severity: 'serious', reason: '双方证据表明，公开的项目数量不实。' };
const dismissed = { outcome: 'dismissed', reason: '证据不足。' };

test('an expert upholds a complaint with its severity', async () => {
  const complaint = await act(bed, await answered(bed, agencyId), 'ruling', expert, upheld);
  expect(complaint).toMatchObject({ version: 5, allowedActions: [] });
  expect(await read(bed, complaint)).toMatchObject({
    state: 'ruled',
    outcome: 'upheld',
    severity: 'serious',
    rulingReason: upheld.reason,
  });
  const events = await bed.recorded('complaints.complaint-ruled.v1');
  expect(events.find(({ subject }) => subject === complaint.id)?.data).toEqual({
    complaintId: complaint.id,
    agencyId,
    filedOn: '2026-03-02',
    ruledOn: '2026-03-02',
    ...upheld,
  });
});

test('an expert dismisses a complaint, without a severity', async () => {
  const complaint = await act(bed, await answered(bed, agencyId), 'ruling', expert, dismissed);
  expect(await read(bed, complaint)).toMatchObject({ outcome: 'dismissed', severity: null });
});

test.each([
  ['upholds without severity', { ...upheld, severity: undefined }, 422, 'complaints.severity-missing'],
  ['dismisses with severity', { ...dismissed, severity: 'minor' }, 422, 'complaints.severity-not-applicable'],
  ['names an unknown severity', { ...upheld, severity: 'terrible' }, 400, 'kit.body-invalid'],
  ['names an unknown outcome', { ...upheld, outcome: 'settled' }, 400, 'kit.body-invalid'],
  ['gives no reason', { ...upheld, reason: '' }, 400, 'kit.body-invalid'],
])('a ruling that %s is refused', async (_, body, status, code) => {
  const { id, version } = await act(bed, await answered(bed, agencyId), 'declaration', expert);
  expect(problem(await bed.call('POST', `/complaints/${id}/ruling`, { as: expert, version, body }))).toEqual({
    status,
    code,
  });
});

test('no expert rules before declaring to have no tie to the agency; staff and that expert see the declaration', async () => {
  await enrolExpert(bed, 'expert-2');
  const second: As = { role: 'expert', sub: 'expert-2' };
  const { id, version } = await answered(bed, agencyId);
  const early = await bed.call('POST', `/complaints/${id}/ruling`, { as: expert, version, body: upheld });
  expect(problem(early)).toEqual({ status: 403, code: 'complaints.tie-not-declared' });
  const declare = (as: As, at: number) =>
    bed.call('POST', `/complaints/${id}/declaration`, { as, version: at, body: {} });
  expect(problem(await declare(staff, version))).toEqual({ status: 403, code: 'kit.not-allowed' });
  expect((await declare(expert, version)).body).toMatchObject({ allowedActions: ['rule'] });
  expect(problem(await declare(expert, version + 1))).toEqual({ status: 409, code: 'complaints.declared-already' });
  const shown = async (as: As) => (await read(bed, { id }, as)).declarations;
  const declaration = { by: 'expert-1', on: '2026-03-02' };
  expect(await Promise.all([staff, expert, second, office.as].map(shown))).toEqual([
    [declaration],
    [declaration],
    [],
    [],
  ]);
  const events = await bed.recorded('complaints.no-tie-declared.v1');
  expect(events.filter(({ subject }) => subject === id)).toMatchObject([
    { actor: { sub: 'expert-1', role: 'expert' } },
  ]);
});

test('a ruling is refused before acceptance, while the agency may answer, and after a ruling, as an answer then is', async () => {
  const attempt = (
    { id, version }: { id: string; version: number },
    step: string,
    as = expert,
    body: object = upheld,
  ) => bed.call('POST', `/complaints/${id}/${step}`, { as, version, body });
  expect(problem(await attempt(await filed(bed, agencyId), 'ruling'))).toEqual({
    status: 409,
    code: 'complaints.not-accepted',
  });
  expect(problem(await attempt(await accepted(bed, agencyId), 'ruling'))).toEqual({
    status: 409,
    code: 'complaints.answer-awaited',
  });
  const ruled = await act(bed, await answered(bed, agencyId), 'ruling', expert, upheld);
  const refused = { status: 409, code: 'complaints.already-ruled' };
  expect(problem(await attempt(ruled, 'ruling'))).toEqual(refused);
  expect(problem(await attempt(ruled, 'answer', office.as, reply))).toEqual(refused);
});

describe('nobody decides about an organisation with which they have a tie, and only enrolled experts rule', () => {
  const as = (sub: string): As => ({ role: 'expert', sub });
  beforeAll(async () => {
    await enrolExpert(bed, 'suspended', { suspended: true });
    await enrolExpert(bed, 'employee', { affiliation: office.creditCode });
    await enrolExpert(bed, 'adviser', { relation: agencyId });
    await enrolExpert(bed, 'complainant');
  });

  test.each<[As, string]>([
    [as('stranger'), 'kit.expert-not-in-pool'],
    [as('suspended'), 'kit.expert-suspended'],
    [as('employee'), 'kit.conflict-of-interest'],
    [as('adviser'), 'kit.conflict-of-interest'],
    [{ role: 'expert', org: office.creditCode }, 'kit.conflict-of-interest'],
  ])('%j neither rules nor reads', async (one, code) => {
    const { id, version } = await answered(bed, agencyId);
    const refused = { status: 403, code };
    expect(problem(await bed.call('POST', `/complaints/${id}/ruling`, { as: one, version, body: upheld }))).toEqual(
      refused,
    );
    const declaration = { as: one, version, body: {} };
    expect(problem(await bed.call('POST', `/complaints/${id}/declaration`, declaration))).toEqual(refused);
    expect(problem(await bed.call('GET', `/complaints/${id}`, { as: one }))).toEqual(refused);
    const list = await bed.call('GET', '/complaints', { as: one });
    if (code === 'kit.conflict-of-interest') expect(list.body.items).toEqual([]);
    else expect(problem(list)).toEqual(refused);
  });

  test('staff with a tie neither accept nor decline', async () => {
    const { id, version } = await filed(bed, agencyId);
    for (const one of [
      { ...staff, org: office.creditCode },
      { ...staff, sub: 'adviser' },
    ])
      for (const [step, body] of [
        ['acceptance', {}],
        ['decline', { reason: '无关。' }],
      ] as const)
        expect(problem(await bed.call('POST', `/complaints/${id}/${step}`, { as: one, version, body }))).toEqual({
          status: 403,
          code: 'kit.conflict-of-interest',
        });
  });

  test('answers offer nobody what is then refused', async () => {
    const offered = async (id: string, one: As) => (await read(bed, { id }, one)).allowedActions;
    const mine = (
      await bed.call('POST', '/complaints', {
        as: staff,
        body: { ...grievance, statement: '工作人员的投诉。', agencyId },
      })
    ).body;
    expect(mine.allowedActions).toEqual([]);
    const other = { ...staff, sub: 'staff-2' };
    expect([await offered(mine.id, staff), await offered(mine.id, other)]).toEqual([
      [],
      ['accept', 'decline', 'merge'],
    ]);
    expect(await offered(mine.id, { ...staff, sub: 'adviser' })).toEqual([]);
    expect(await offered(mine.id, { ...other, org: office.creditCode })).toEqual([]);
    await act(bed, mine, 'acceptance', other);
    const body = { ...grievance, statement: '工作人员的投诉。', agencyId };
    const joined = await bed.call('POST', '/complaints', { as: otherOffice.as, body });
    expect(joined.body).toMatchObject({ joined: true, allowedActions: [] });
    expect(await offered(mine.id, office.as)).toEqual(['answer']);
  });

  test('an expert does not rule on a complaint of the expert’s own', async () => {
    const own = await bed.call('POST', '/complaints', { as: as('complainant'), body: { ...grievance, agencyId } });
    const { id, version } = await act(bed, await act(bed, own.body, 'acceptance', staff), 'answer', office.as, reply);
    const ruling = { as: as('complainant'), version, body: upheld };
    expect((await read(bed, { id }, as('complainant'))).allowedActions).toEqual([]);
    expect(problem(await bed.call('POST', `/complaints/${id}/ruling`, ruling))).toEqual({
      status: 403,
      code: 'complaints.own-complaint',
    });
  });
});
