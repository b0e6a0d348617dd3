import { creditCodeFrom } from '@heng/contracts';
import { deriveId } from '@heng/kit';
import { callGrpc, TestBed } from '@heng/testing';
import { register } from '../domain/registration/agency.js';
import { registry } from '../registry.module.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

const bed = TestBed.of(registry, { date: '2026-05-04' });

const staff = { role: 'alliance-staff', sub: 'staff-7' } as const;
const LEGACY = '91350203M0001QKT19';
const [FIRST, SECOND, THIRD] = [1, 2, 3].map((n) => creditCodeFrom('350100', `MA00000${n}`)) as [
  string,
  string,
  string,
];
const office = { creditCode: FIRST, name: '福州衡鉴管理咨询有限公司', province: '350000', email: 'office@example.cn' };
const registered = (over: object = {}) => bed.call('POST', '/agencies', { as: staff, body: { ...office, ...over } });
const change = (id: string, version: number, body: object, options: object = {}) =>
  bed.call('POST', `/agencies/${id}/identity`, {
    as: staff,
    version,
    body: { from: '2026-05-04', reason: '登记机关准予变更登记', ...body },
    ...options,
  });
const identitiesOf = async (id: string) => {
  const sql = 'select to_jsonb(i) as identity from agency_identity i where agency_id = $1 order by n';
  const rows: { identity: object }[] = await bed.db.query(sql, [id]);
  return rows.map(({ identity }) => identity);
};

let agencyId: string;
beforeAll(async () => {
  agencyId = (await registered()).body.id;
});

test('a renamed and re-coded agency is one agency, and what it was stays on record', async () => {
  const renamed = () => change(agencyId, 1, { name: '福州衡鉴科技有限公司' }, { key: 'rename' });
  expect(await renamed()).toMatchObject({ status: 200, body: { version: 2, name: '福州衡鉴科技有限公司' } });
  expect(await renamed()).toMatchObject({ status: 200, body: { version: 2 } });
  await bed.setDate('2026-06-01');
  const recoded = await change(agencyId, 2, { creditCode: SECOND, province: '440000', from: '2026-06-01' });
  expect(recoded).toMatchObject({ status: 200, body: { version: 3, creditCode: SECOND, province: '440000' } });

  expect(await identitiesOf(agencyId)).toMatchObject([
    { credit_code: FIRST, name: office.name, valid_from: '2026-05-04', reason: null },
    { credit_code: FIRST, name: '福州衡鉴科技有限公司', valid_from: '2026-05-04' },
    { credit_code: SECOND, province: '440000', valid_from: '2026-06-01', reason: '登记机关准予变更登记' },
  ]);
  expect((await bed.call('GET', `/agencies/${agencyId}`)).body.former).toMatchObject([
    { creditCode: FIRST, name: '福州衡鉴科技有限公司', from: '2026-05-04', until: '2026-05-31' },
    { creditCode: FIRST, name: office.name, from: '2026-05-04', until: '2026-05-04' },
  ]);
  expect(await bed.recorded('registry.agency-identity-changed.v1')).toMatchObject([
    { subject: agencyId, version: 2, data: { former: { name: office.name } } },
    { subject: agencyId, version: 3, data: { creditCode: SECOND, former: { creditCode: FIRST } } },
  ]);
});

test('its representatives act by the present code', async () => {
  const publish = (org: string) =>
    bed.call('POST', `/agencies/${agencyId}/disclosures`, { as: { role: 'agency', org }, body: { sections: {} } });
  expect(await publish(FIRST)).toMatchObject({ status: 403, body: { code: 'registry.not-your-agency' } });
  expect((await publish(SECOND)).status).toBe(201);
});

test('it is found by its former code too; a number that is no code of anybody is not repeated', async () => {
  const ask = (creditCode: string) =>
    callGrpc(bed, 'RegistryService/GetAgency', { creditCode }, { role: 'subsystem', subsystem: 'examination' });
  expect(await ask(FIRST)).toMatchObject({ status: 'OK', body: { agency: { id: agencyId, creditCode: SECOND } } });
  const unknown = await ask('362322198709086409');
  expect(unknown).toMatchObject({ status: 'NOT_FOUND' });
  expect(JSON.stringify(unknown)).not.toContain('362322198709086409');
});

test('a former code registers nobody else, but its own agency takes it back', async () => {
  expect(await registered()).toMatchObject({
    status: 409,
    body: { code: 'registry.credit-code-former', details: { agencyId } },
  });
  const { body: other } = await registered({ creditCode: THIRD, name: '厦门致远管理咨询有限公司' });
  expect(await change(other.id, 1, { creditCode: FIRST, from: '2026-06-01' })).toMatchObject({
    status: 409,
    body: { code: 'registry.credit-code-former' },
  });
  const back = await change(agencyId, 3, { creditCode: FIRST, from: '2026-06-01' });
  expect(back).toMatchObject({ status: 200, body: { creditCode: FIRST } });
});

test('agencies that register by the thousand keep their identities too, and take nobody’s former code', async () => {
  const agencies = bed.running.app.get(AgencyStore);
  const creationOf = (creditCode: string) => {
    const id = deriveId('bulk', creditCode);
    const actor = { sub: 'staff-7', role: 'alliance-staff' } as const;
    const registration = { ...office, id, creditCode, name: `厦门${creditCode.slice(-4)}咨询有限公司` };
    const decision = register({ ...registration }, actor, '2026-06-01');
    return { id, cause: { handler: 'bulk', id: creditCode, actor }, decision };
  };
  const create = (...codes: string[]) => agencies.transaction((tx) => agencies.createMany(tx, codes.map(creationOf)));
  const fresh = [21, 22].map((n) => creditCodeFrom('350200', `MA0000${n}`));
  const made = await create(...fresh);
  expect(made).toHaveLength(2);
  expect(await create(...fresh)).toEqual([]);
  expect(await identitiesOf(made[0]!)).toMatchObject([{ credit_code: fresh[0], valid_from: '2026-06-01' }]);
  const refused = create(creditCodeFrom('350200', 'MA000023'), SECOND);
  await expect(refused).rejects.toMatchObject({ code: 'registry.credit-code-former' });
  expect(await bed.db.query("select from agency where credit_code like '%MA000023%'")).toEqual([]);
});

test('two agencies that take one code at the same time: one gets it', async () => {
  const code = creditCodeFrom('350100', 'MA000009');
  const answers = await Promise.all([
    change(agencyId, 4, { creditCode: code, from: '2026-06-01' }),
    registered({ creditCode: code, name: '泉州明德管理咨询有限公司' }),
  ]);
  expect(answers.map(({ status }) => status).filter((status) => status < 300)).toHaveLength(1);
});

test('a legacy code is verified by hand, by staff, once', async () => {
  const { body } = await registered({ creditCode: LEGACY, name: '厦门衡造管理咨询有限公司' });
  expect(body).toMatchObject({
    creditCodeStatus: 'legacy',
    allowedActions: expect.arrayContaining(['verify-credit-code']),
  });
  const verify = (version: number, options: object = {}) =>
    bed.call('POST', `/agencies/${body.id}/credit-code-verification`, {
      as: staff,
      version,
      body: { reason: '已核对营业执照原件' },
      ...options,
    });
  expect(await verify(1, { as: { role: 'agency', org: LEGACY } })).toMatchObject({ status: 403 });
  expect(await verify(1)).toMatchObject({ status: 200, body: { version: 2, creditCodeStatus: 'verified' } });
  const kept: unknown[] = await bed.db.query('select code_verification from agency where id = $1', [body.id]);
  expect(kept).toEqual([{ code_verification: { on: '2026-06-01', by: 'staff-7', reason: '已核对营业执照原件' } }]);
  expect(await verify(2)).toMatchObject({ status: 409, body: { code: 'registry.credit-code-verified-already' } });
});

test('what an agency was is added to, never changed', async () => {
  const grants: { privilege: string }[] = await bed.db.query(
    `select privilege_type as privilege from information_schema.role_table_grants
     where table_name = 'agency_identity' and grantee = 'heng_service' order by 1`,
  );
  expect(grants.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT']);
});
