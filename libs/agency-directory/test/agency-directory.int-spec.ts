import {
  AgencyDeregistered,
  AgencyIdentityChanged,
  AgencyRegistered,
  AgencyReinstated,
  AgencySuspended,
  type EventDefinition,
} from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { kitSettings } from '@heng/kit';
import { agencyDirectory, AgencyDirectory, AgencyDirectoryModule } from '../src/index.js';

let directory: AgencyDirectory;
const bed = TestBed.of({
  name: 'tracking',
  module: AgencyDirectoryModule,
  tables: [],
  migrations: agencyDirectory.migrations,
  settings: kitSettings,
});
beforeAll(async () => {
  directory = bed.running.app.get(AgencyDirectory);
});

const province = '350000';
const [before, after] = [
  { creditCode: '91350100M000100Y43', name: '福州衡鉴管理咨询有限公司', province },
  { creditCode: '914403001922038216', name: '福州衡鉴科技有限公司', province },
];
type Told = [event: EventDefinition, version: number, data: object];
const told: Told[] = [
  [AgencyRegistered, 1, { ...before, creditCodeStatus: 'verified', registeredOn: '2026-01-05' }],
  [AgencySuspended, 2, { suspendedOn: '2026-02-02', reason: '核查中' }],
  [
    AgencyIdentityChanged,
    3,
    { ...after, creditCodeStatus: 'verified', from: '2026-02-03', former: before, reason: '更名' },
  ],
  [AgencyDeregistered, 4, { deregisteredOn: '2026-02-10', reason: '自愿' }],
  [AgencyReinstated, 5, { reinstatedOn: '2026-02-20', was: 'deregistered', reason: '撤销注销' }],
];
const id = (n: number) => `a0000000-0000-8000-8000-00000000000${n}`;

async function tell(agencyId: string, events: readonly Told[]) {
  for (const [event, version, data] of events) await bed.publish(event, agencyId, { agencyId, ...data }, { version });
}

test('an agency is known by its present name, code and state', async () => {
  const state = (expected: object) =>
    eventually(async () => expect(await directory.find(id(1))).toMatchObject(expected));
  await tell(id(1), told.slice(0, 1));
  await state({ ...before, creditCodes: [before.creditCode], state: 'registered', registeredOn: '2026-01-05' });
  await tell(id(1), told.slice(1, 3));
  await state({ ...after, creditCodes: [before.creditCode, after.creditCode], state: 'suspended' });
  expect(await directory.ofOrganisation(before.creditCode)).toBeUndefined();
  expect(await directory.ofOrganisation(after.creditCode)).toMatchObject({ agencyId: id(1) });
  await tell(id(1), told.slice(3, 4));
  await state({ state: 'deregistered', deregisteredOn: '2026-02-10' });
  await tell(id(1), told.slice(4));
  await state({ ...after, state: 'registered', deregisteredOn: null });
});

test('the events may come in any order, and again: it is known the same', async () => {
  const known = await directory.get(id(1));
  const others = told.map(([event, version, data]): Told => [
    event,
    version,
    JSON.parse(JSON.stringify(data).replaceAll('91350100M000100Y43', 'x').replaceAll('914403001922038216', 'y')),
  ]);
  await tell(id(2), [...others.toReversed(), ...others]);
  await eventually(async () => {
    const waiting = await bed.db.query('select from agency_directory where agency_id = $1 and state_version = 5', [
      id(2),
    ]);
    expect(waiting).toHaveLength(1);
    expect(await directory.find(id(2))).toEqual({
      ...known,
      agencyId: id(2),
      creditCode: 'y',
      creditCodes: ['x', 'y'],
    });
  });
});
