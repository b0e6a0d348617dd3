import { callGrpc, eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

let agencyId: string;
const staff = { role: 'alliance-staff' } as const;
const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const foreign = { role: 'agency', org: '914403001922038216' } as const;
const examination = { role: 'subsystem', subsystem: 'examination' } as const;
const invalid = { status: 404, body: { code: 'registry.consent-link-invalid' } };

const bed = TestBed.of(registry);
beforeAll(async () => {
  const agency = { creditCode: own.org, name: '衡鉴咨询', province: '350000', email: 'a@example.cn' };
  agencyId = (await bed.call('POST', '/agencies', { as: staff, body: agency })).body.id;
  await bed.call('POST', '/agencies', { as: staff, body: { ...agency, creditCode: foreign.org, name: '明度咨询' } });
});

let persons = 0;
async function certified(name: string, email: string | undefined = `p${++persons}@example.cn`) {
  const { body } = await bed.call('POST', '/consultants', { as: own, body: { name, email } });
  const id = body.id as string;
  await bed.call('PUT', `/consultants/${id}/email`, { as: staff, version: 1, body: { email } });
  const employment = { personId: id, from: '2025-01-01', fullTime: true };
  await bed.call('POST', `/agencies/${agencyId}/employments`, { as: own, body: employment });
  const message = { requestId: id, number: `LH-${id.slice(0, 8)}`, personId: id, issuedOn: '2025-03-01' };
  await callGrpc(bed, 'RegistryService/RecordCertificate', message, examination);
  return { id, email };
}
const issue = (personId: string, options: object = {}) =>
  bed.call('POST', `/consultants/${personId}/consent-links`, { as: own, ...options });
const linksTo = async (personId: string) =>
  (await bed.recorded('registry.consent-link-issued.v2')).filter(({ data }) => data['personId'] === personId);
async function tokenFor(personId: string): Promise<string> {
  await issue(personId);
  return (await linksTo(personId)).at(-1)!.data['token'];
}
const open = (token: string) => bed.call('GET', `/consent/${token}`);
const decide = (token: string, decision: string, options: object = {}) =>
  bed.call('POST', `/consent/${token}`, { body: { decision }, ...options });
const agreedAmong = async (personId: string) =>
  (await bed.call('GET', `/agencies/${agencyId}/employments`, { as: own })).body.items.find(
    (one: { personId: string }) => one.personId === personId,
  ).nameIsPublic as boolean;
const namesOf = async () => (await bed.call('GET', `/agencies/${agencyId}/team`)).body.names as string[];

test('a name is public by the person’s own decision only, and leaves at once when it is withdrawn', async () => {
  const { id } = await certified('林知远');
  await certified('周远');
  expect([await namesOf(), await agreedAmong(id)]).toEqual([[], false]);
  const token = await tokenFor(id);
  expect((await open(token)).body).toMatchObject({
    name: '林知远',
    agencies: ['衡鉴咨询'],
    given: false,
    validUntil: '2026-04-01',
    allowedActions: ['give', 'withdraw', 'delete-address'],
  });
  expect(await namesOf()).toEqual([]);
  expect(await decide(token, 'give')).toMatchObject({ status: 200, body: { given: true, decidedOn: '2026-03-02' } });
  expect([await namesOf(), await agreedAmong(id)]).toEqual([['林知远'], true]);

  await bed.setDate('2026-03-03');
  const again = await tokenFor(id);
  expect((await open(again)).body).toMatchObject({ given: true });
  expect(await decide(again, 'withdraw')).toMatchObject({ status: 200, body: { given: false } });
  expect(await namesOf()).toEqual([]);
  const told = (await bed.recorded()).filter(({ type, data }) => /name-consent/.test(type) && data['personId'] === id);
  expect(told.map(({ type, version }) => [type, version])).toEqual([
    ['registry.name-consent-given.v1', 1],
    ['registry.name-consent-withdrawn.v1', 2],
  ]);
  expect(JSON.stringify(await bed.recorded())).not.toContain('林知远');
});

test('opening a link spends nothing, a decision spends it; a repeated decision is the first one', async () => {
  const { id } = await certified('赵明');
  const token = await tokenFor(id);
  await open(token);
  expect((await open(token)).headers.get('cache-control')).toBe('no-store');
  const first = await decide(token, 'give', { key: 'give' });
  expect(await decide(token, 'give', { key: 'give' })).toMatchObject({ status: 200, body: first.body });
  expect(await decide(token, 'withdraw')).toMatchObject(invalid);
  expect(await open(token)).toMatchObject(invalid);
  expect(await namesOf()).toContain('赵明');
});

test('of two decisions by one link that race, one counts', async () => {
  const { id } = await certified('钱多');
  const token = await tokenFor(id);
  const answers = await Promise.all([decide(token, 'give'), decide(token, 'give'), decide(token, 'give')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
});

test('an unknown, a spent and an expired link cannot be told apart', async () => {
  const { id } = await certified('孙力');
  const spent = await tokenFor(id);
  await decide(spent, 'give');
  const { id: other } = await certified('李力');
  const expired = await tokenFor(other);
  await bed.setDate('2026-04-03');
  const answers = await Promise.all(
    [spent, expired, 'unknown'].flatMap((token) => [open(token), decide(token, 'give')]),
  );
  for (const { status, body } of answers) expect({ status, body }).toEqual({ status: 404, body: answers[0]!.body });
  expect(answers[0]).toMatchObject(invalid);
});

test('a link that went to an address of before is worth nothing', async () => {
  const { id } = await certified('冯远');
  const token = await tokenFor(id);
  await bed.call('PUT', `/consultants/${id}/email`, { as: staff, version: 2, body: { email: 'feng@example.cn' } });
  expect(await open(token)).toMatchObject(invalid);
  expect(await decide(token, 'give')).toMatchObject(invalid);
});

test('a link is sent by an employer or staff, to a person with an address, once a day', async () => {
  const { id } = await certified('吴起');
  expect(await issue(id, { as: foreign })).toMatchObject({
    status: 403,
    body: { code: 'registry.not-your-consultant' },
  });
  const sent = await issue(id, { key: `link ${id}` });
  expect(sent).toMatchObject({ status: 201, body: { version: 1 } });
  expect(sent.body).not.toHaveProperty('token');
  expect(await issue(id, { key: `link ${id}` })).toMatchObject({ status: 201, body: sent.body });
  expect(await issue(id, { as: staff })).toMatchObject({ status: 409, body: { code: 'registry.consent-link-recent' } });
  expect(await linksTo(id)).toMatchObject([{ data: { agencyName: '衡鉴咨询' } }]);
  const { body } = await bed.call('POST', '/consultants', { as: own, body: { name: '无址' } });
  expect(await issue(body.id, { as: staff })).toMatchObject({
    status: 409,
    body: { code: 'registry.person-email-missing' },
  });
});

test('the secret of a link is kept nowhere but in its letter', async () => {
  const { id } = await certified('郑和');
  const token = await tokenFor(id);
  const [row] = await bed.db.query('select * from consent_link where person_id = $1', [id]);
  expect(JSON.stringify(row)).not.toContain(token);
  const causes = await bed.db.query("select * from cause where handler like '%consent%'");
  expect(JSON.stringify(causes)).not.toContain(token);
});

test('the person asks for a new link by the address, and nobody learns whether it is known', async () => {
  const { id, email } = await certified('王安');
  const ask = (address: string) => bed.call('POST', '/consent-links', { body: { email: address } });
  const known = await ask(email.toUpperCase());
  const unknown = await ask('nobody@example.cn');
  expect([known.status, known.body]).toEqual([202, unknown.body]);
  expect(unknown.status).toBe(202);
  await eventually(async () => expect(await linksTo(id)).toHaveLength(1));
  expect((await linksTo(id))[0]!.data).not.toHaveProperty('agencyName');
  await ask(email);
  expect(await ask('none')).toMatchObject({ status: 400 });
  expect(await linksTo(id)).toHaveLength(1);
});

test('a person whose address was removed meanwhile does not keep the others at the address from their links', async () => {
  const email = 'office@example.cn';
  const persons = [await certified('郑一', email), await certified('冯二', email)];
  const [first, second] = persons.map(({ id }) => id).toSorted() as [string, string];
  await bed.db.transaction(async (tx) => {
    await tx.query('update consultant set email = null where id = $1', [first]);
    await bed.call('POST', '/consent-links', { body: { email } });
    const blocked = "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    await eventually(async () => expect(await bed.db.query(blocked)).toHaveLength(1));
  });
  await eventually(async () => expect(await linksTo(second)).toHaveLength(1));
  expect(await linksTo(first)).toEqual([]);
});
