import { type As, eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const staff = { role: 'alliance-staff' } as const;
const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const bed = TestBed.of(registry);
let agencyId: string;
beforeAll(async () => {
  const agency = { creditCode: own.org, name: '衡鉴咨询', province: '350000', email: 'a@example.cn' };
  agencyId = (await bed.call('POST', '/agencies', { as: staff, body: agency })).body.id;
});

/** A person of the agency with a confirmed address. */
async function person(name: string, email: string): Promise<string> {
  const { id } = (await bed.call('POST', '/consultants', { as: staff, body: { name, email } })).body;
  const body = { personId: id, from: '2025-01-01', fullTime: true };
  await bed.call('POST', `/agencies/${agencyId}/employments`, { as: own, body });
  return id;
}
const remove = (id: string, options: object = {}) =>
  bed.call('POST', `/consultants/${id}/email-deletion`, {
    ...{ as: staff, version: 1, body: { reason: 'person-asked' } },
    ...options,
  });
const read = async (id: string, as: As = staff) => (await bed.call('GET', `/consultants/${id}`, { as })).body;
const lastToken = async (type: string) => (await bed.recorded(type)).at(-1)!.data['token'] as string;
async function consentTo(id: string): Promise<string> {
  await bed.call('POST', `/consultants/${id}/consent-links`, { as: own });
  return lastToken('registry.consent-link-issued.v2');
}
const decide = (token: string, decision: string) => bed.call('POST', `/consent/${token}`, { body: { decision } });
const forgotten = async (id: string) =>
  (await bed.recorded('registry.person-contact-forgotten.v1')).filter(({ subject }) => subject === id);

/** Every row of the tables that once had an address, as one text. */
const tables = async () =>
  JSON.stringify(
    await bed.db.query(
      `select to_jsonb(c)::text from consultant c union all select to_jsonb(l)::text from consent_link l
       union all select to_jsonb(a)::text from agreement a union all select to_jsonb(e)::text from event e`,
    ),
  );
const keysOf = async (id: string) =>
  (await bed.db.query('select key, published from recipient_key where recipient = $1', [id])) as object[];

test('staff delete the address of a person: it is in no table, its keys are destroyed, and no link works', async () => {
  const id = await person('林知远', 'lin@example.cn');
  const token = await consentTo(id);
  await bed.call('POST', `/consultants/${id}/email-requests`, { as: own, body: { email: 'lin2@example.cn' } });
  const agreement = await lastToken('registry.agreement-asked.v1');
  expect(await tables()).toContain('lin2@example.cn');
  expect((await keysOf(id)).length).toBe(3);

  const answer = await remove(id, { key: 'lin' });
  const without = { version: 2, email: null, allowedActions: ['change-email'] };
  expect(answer).toMatchObject({ status: 200, body: without });
  expect(await remove(id, { key: 'lin' })).toMatchObject({ status: 200, body: answer.body });
  expect(await tables()).not.toMatch(/lin2?@example/);
  await eventually(async () => {
    for (const key of await keysOf(id)) expect(key).toEqual({ key: null, published: true });
  });
  expect(await forgotten(id)).toMatchObject([
    { data: { personId: id, forgottenOn: '2026-03-02', reason: 'person-asked' }, actor: { role: 'alliance-staff' } },
  ]);
  const invalid = { status: 404, body: { code: 'registry.consent-link-invalid' } };
  expect(await decide(token, 'give')).toMatchObject(invalid);
  expect(await bed.call('GET', `/agreements/${agreement}`)).toMatchObject(invalid);
  expect(await bed.call('POST', `/consultants/${id}/consent-links`, { as: own })).toMatchObject({
    body: { code: 'registry.person-email-missing' },
  });

  expect(await remove(id, { version: 2 })).toMatchObject({ status: 200, body: without });
  expect(await forgotten(id)).toHaveLength(1);
  const again = { as: own, version: 2, body: { email: 'new@example.cn' } };
  expect((await bed.call('PUT', `/consultants/${id}/email`, again)).status).toBe(200);
});

test('a name that is public by consent is not, where the person has no address any more to withdraw it', async () => {
  const id = await person('周明', 'zhou@example.cn');
  expect((await decide(await consentTo(id), 'give')).body).toMatchObject({ given: true });
  await remove(id, { body: { reason: 'not-own' } });
  expect(await bed.recorded('registry.name-consent-withdrawn.v1')).toMatchObject([{ data: { personId: id } }]);
});

test('a person deletes the own address by a one-time link', async () => {
  const id = await person('陈一', 'chen@example.cn');
  const token = await consentTo(id);
  expect((await bed.call('GET', `/consent/${token}`)).body.allowedActions).toEqual([
    'give',
    'withdraw',
    'delete-address',
  ]);
  expect(await decide(token, 'delete-address')).toMatchObject({ status: 200, body: { given: false } });
  expect(await decide(token, 'delete-address')).toMatchObject({ status: 404 });
  expect(await read(id)).toMatchObject({ email: null });
  expect(await tables()).not.toContain('chen@example');
  expect(await forgotten(id)).toMatchObject([{ data: { reason: 'person-asked' } }]);
});

test('only staff delete the address of another, on what was read and with a reason', async () => {
  const id = await person('赵六', 'zhao@example.cn');
  expect((await read(id)).allowedActions).toContain('delete-email');
  expect((await read(id, own)).allowedActions).not.toContain('delete-email');
  expect(await remove(id, { as: own })).toMatchObject({ status: 403 });
  expect(await remove(id, { version: 7 })).toMatchObject({ status: 412 });
  expect(await remove(id, { body: {} })).toMatchObject({ status: 400, body: { code: 'kit.body-invalid' } });
  expect(await remove(id, { body: { reason: 'zhao@example.cn' } })).toMatchObject({ status: 400 });
  expect(await read(id)).toMatchObject({ email: 'zhao@example.cn' });
});
