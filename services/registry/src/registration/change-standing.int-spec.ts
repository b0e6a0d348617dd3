import { eventually, TestBed } from '@heng/testing';
import { creditCodeFrom } from '@heng/contracts';
import { registry } from '../registry.module.js';

const bed = TestBed.of(registry);

const staff = { role: 'alliance-staff' } as const;
const reason = { reason: '机构申请注销' };
let n = 0;
const office = (over: object = {}) => ({
  creditCode: creditCodeFrom('350100', `MA00${String((n += 1)).padStart(4, '0')}`),
  name: `福州衡鉴${n}管理咨询有限公司`,
  province: '350000',
  email: 'office@example.cn',
  ...over,
});

async function registered(over: object = {}) {
  const { status, body } = await bed.call('POST', '/agencies', { as: staff, body: office(over) });
  expect(status).toBe(201);
  return body;
}

const act = (id: string, what: string, version: number | undefined, body: object = reason, options: object = {}) =>
  bed.call('POST', `/agencies/${id}/${what}`, { as: staff, body, ...(version ? { version } : {}), ...options });

test('an agency leaves the register once, by who has read it as it stands', async () => {
  const { id } = await registered();
  expect(await act(id, 'deregistration', undefined)).toMatchObject({
    status: 428,
    body: { code: 'kit.if-match-missing' },
  });
  expect(await act(id, 'deregistration', 7)).toMatchObject({ status: 412, body: { code: 'kit.version-stale' } });

  const gone = { state: 'deregistered', version: 2, deregisteredOn: '2026-03-02', allowedActions: ['reinstate'] };
  const leave = () => act(id, 'deregistration', 1, reason, { key: 'leave' });
  expect(await leave()).toMatchObject({ status: 200, body: { id, ...gone } });
  expect(await leave()).toMatchObject({ status: 200, body: { id, ...gone } });
  expect(await bed.recorded('registry.agency-deregistered.v1')).toMatchObject([
    { subject: id, version: 2, data: { agencyId: id, deregisteredOn: '2026-03-02', reason: '机构申请注销' } },
  ]);
  expect(await act(id, 'deregistration', 2)).toMatchObject({
    status: 409,
    body: { code: 'registry.agency-deregistered' },
  });
});

test.each(['suspension', 'reinstatement', 'deregistration'])('%s of nobody is refused', async (what) => {
  const answer = await act('00000000-0000-8000-8000-000000000000', what, 1);
  expect(answer).toMatchObject({ status: 404, body: { code: 'kit.record-not-found' } });
});

test('a deregistered agency does not register anew, it is taken back', async () => {
  const { id, creditCode } = await registered();
  await act(id, 'deregistration', 1);
  const anew = await bed.call('POST', '/agencies', { as: staff, body: office({ creditCode }) });
  expect(anew).toMatchObject({ status: 409, body: { code: 'registry.credit-code-of-deregistered' } });
  expect(anew.body.details).toMatchObject({ agencyId: id });
  const back = { state: 'registered', version: 3, deregisteredOn: null, stateReason: null };
  expect(await act(id, 'reinstatement', 2)).toMatchObject({ status: 200, body: back });
  expect(await act(id, 'reinstatement', 3)).toMatchObject({
    status: 409,
    body: { code: 'registry.agency-in-good-standing' },
  });
});

test('a suspended agency discloses but does not hire, until its suspension ends by itself', async () => {
  const { id, creditCode } = await registered();
  const until = { reason: '核查中', until: '2026-03-05' };
  const suspended = await act(id, 'suspension', 1, until);
  expect(suspended).toMatchObject({
    status: 200,
    body: { state: 'suspended', suspendedOn: '2026-03-02', suspendedUntil: '2026-03-05', stateReason: '核查中' },
  });
  const as = { role: 'agency', org: creditCode } as const;
  const { body: person } = await bed.call('POST', '/consultants', { as: staff, body: { name: '林晓' } });
  const hire = () =>
    bed.call('POST', `/agencies/${id}/employments`, {
      as,
      body: { personId: person.id, from: '2026-03-01', fullTime: true },
    });
  expect(await hire()).toMatchObject({ status: 409, body: { code: 'registry.agency-suspended' } });

  await bed.setDate('2026-03-05');
  expect((await bed.call('GET', `/agencies/${id}`)).body).toMatchObject({ state: 'suspended' });
  await bed.setDate('2026-03-06');
  await eventually(async () =>
    expect((await bed.call('GET', `/agencies/${id}`)).body).toMatchObject({ state: 'registered' }),
  );
  const told = (await bed.recorded('registry.agency-reinstated.v1')).filter(({ subject }) => subject === id);
  expect(told).toMatchObject([{ version: 3, data: { reinstatedOn: '2026-03-06', was: 'suspended' } }]);
  expect((await hire()).status).toBe(201);
});

test('a suspension ended by staff does not end a second time', async () => {
  const { id } = await registered();
  await act(id, 'suspension', 1, { reason: '核查中', until: '2026-03-20' });
  expect(await act(id, 'reinstatement', 2)).toMatchObject({ body: { state: 'registered', suspendedUntil: null } });
  await bed.setDate('2026-03-21');
  expect((await bed.call('GET', `/agencies/${id}`)).body).toMatchObject({ state: 'registered', version: 3 });
});

test('branches leave before their parent, and come back after it', async () => {
  const parent = await registered();
  const branch = await registered({ parentId: parent.id });
  expect(branch).toMatchObject({ parentId: parent.id });
  const ofBranch = await bed.call('POST', '/agencies', { as: staff, body: office({ parentId: branch.id }) });
  expect(ofBranch).toMatchObject({ status: 422, body: { code: 'registry.parent-is-branch' } });
  expect(await act(parent.id, 'deregistration', 1)).toMatchObject({
    status: 409,
    body: { code: 'registry.branches-registered', details: { branches: 1 } },
  });
  expect((await act(branch.id, 'deregistration', 1)).status).toBe(200);
  expect((await act(parent.id, 'deregistration', 1)).status).toBe(200);
  expect(await act(branch.id, 'reinstatement', 2)).toMatchObject({
    status: 409,
    body: { code: 'registry.parent-not-registered' },
  });
  await act(parent.id, 'reinstatement', 2);
  expect((await act(branch.id, 'reinstatement', 2)).status).toBe(200);
});

test('of a parent leaving and branches registering at the same time, either wins', async () => {
  const parent = await registered();
  const branches = Array.from({ length: 4 }, () =>
    bed.call('POST', '/agencies', { as: staff, body: office({ parentId: parent.id }) }),
  );
  const [left, ...made] = await Promise.all([act(parent.id, 'deregistration', 1), ...branches]);
  const registeredBranches = made.filter(({ status }) => status === 201).length;
  expect(left.status === 200 ? registeredBranches === 0 : registeredBranches > 0).toBe(true);
});
