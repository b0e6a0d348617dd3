import { type As, enrolExpert, TestBed } from '@heng/testing';
import {
  act,
  answered,
  filed,
  grievance,
  office,
  otherOffice,
  problem,
  read,
  registered,
  staff,
} from '../test/parties.js';
import { complaints } from './complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
});

describe('nobody decides about an organisation with which they have a tie, and only enrolled experts read', () => {
  const as = (sub: string): As => ({ role: 'expert', sub });
  beforeAll(async () => {
    await enrolExpert(bed, 'suspended', { suspended: true });
    await enrolExpert(bed, 'employee', { affiliation: office.creditCode });
    await enrolExpert(bed, 'adviser', { relation: agencyId });
  });

  test.each<[As, string]>([
    [as('stranger'), 'kit.expert-not-in-pool'],
    [as('suspended'), 'kit.expert-suspended'],
    [as('employee'), 'kit.conflict-of-interest'],
    [as('adviser'), 'kit.conflict-of-interest'],
    [{ role: 'expert', org: office.creditCode }, 'kit.conflict-of-interest'],
  ])('%j does not read', async (one, code) => {
    const { id } = await answered(bed, agencyId);
    const refused = { status: 403, code };
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
    expect(await offered(mine.id, office.as)).toEqual(['answer', 'ask-extension']);
  });
});
