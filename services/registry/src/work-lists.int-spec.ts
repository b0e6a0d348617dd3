import { insertRows, TestBed, workOff, type WorkList } from '@heng/testing';
import { registry } from './registry.module.js';

const staff = { role: 'alliance-staff' } as const;
const creditCode = '91350100M000100Y43';
const on = '2026-03-02';
const id = '00000000-0000-8000-8000-000000000001';

const bed = TestBed.of(registry);
let agencyId: string;
beforeAll(async () => {
  const office = { creditCode, name: '福州衡鉴管理咨询有限公司', province: '350000', email: 'o@example.cn' };
  agencyId = (await bed.call('POST', '/agencies', { as: staff, body: office })).body.id;
  const row = {
    version: 1,
    agency_id: agencyId,
    field: 'address',
    of_whom: 'agency',
    reason: 'client-confidential',
    justification: 'j',
  };
  const asked = { until_day: '2027-03-01', state: 'granted', hides_meanwhile: false, requested_on: on, decide_by: on };
  await insertRows(bed, { table: 'withholding', row: { ...row, ...asked } }, 1);
  await bed.db.query('update withholding set id = $1', [id]);
});

type List = Omit<WorkList, 'as' | 'row'> & { row: (agencyId: string) => WorkList['row'] };
const application = () => ({
  ...{ version: 1, state: 'refused', agency_id: id, credit_code_status: 'verified', name: 'n', province: '350000' },
  ...{ email: 'a@example.cn', drafted_on: on },
});
const merit = (agency_id: string) => ({
  ...{ version: 1, agency_id, kind: 'research', title: 't', file_ids: [], state: 'refused', claimed_on: on },
});
const expert = () => ({
  ...{ version: 1, name: '周明远', fields: ['39'], affiliations: [], relations: [], state: 'left', enrolled_on: on },
});
const signal = (agency: string) => ({
  ...{ version: 1, kind: 'not-employed', agency_ids: [agency], from_day: on, sides: [], found_on: on },
  ...{ person_id: id, state: 'closed', explanations: [] },
});
const withholding = (agency_id: string) => ({
  ...{
    version: 1,
    agency_id,
    field: 'address',
    of_whom: 'agency',
    reason: 'client-confidential',
    justification: 'j',
    state: 'refused',
  },
  ...{ until_day: '2027-03-01', hides_meanwhile: false, requested_on: on, decide_by: on },
});
const challenge = (agency_id: string) => ({
  ...{
    version: 1,
    agency_id,
    withholding_id: id,
    field: 'address',
    reason: 'r',
    files: [],
    filed_on: on,
    state: 'dismissed',
  },
});

test.each<[string, List]>([
  [
    'applications',
    { path: '/applications', table: 'application', row: application, unique: ['credit_code'], state: 'submitted' },
  ],
  ['merits', { path: '/merits', table: 'merit', row: merit, state: 'claimed' }],
  ['the pool of experts', { path: '/experts', table: 'expert', row: expert, unique: ['sub'], state: null }],
  [
    'suspended experts',
    { path: '/experts?state=suspended', table: 'expert', row: expert, unique: ['sub'], state: 'suspended' },
  ],
  ['signals', { path: '/signals', table: 'signal', row: signal, state: null }],
  ['open signals', { path: '/signals?state=open', table: 'signal', row: signal, state: 'open' }],
  [
    'challenges',
    {
      path: '/withholding-challenges?state=filed',
      table: 'withholding_challenge',
      row: challenge,
      unique: ['filed_by'],
      state: 'filed',
    },
  ],
  [
    'withholdings',
    { path: '/withholdings?state=requested', table: 'withholding', row: withholding, state: 'requested' },
  ],
])('who works off %s page by page misses none and meets none twice', async (_, list) => {
  await bed.db.query(`truncate ${list.table} cascade`);
  const { read, due } = await workOff(bed, { ...list, as: staff, row: list.row(agencyId) });
  expect(read).toEqual(due);
});
