import { eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const staff = { role: 'alliance-staff' } as const;
const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const other = { role: 'agency', org: '914403001922038216' } as const;
const third = { role: 'agency', org: '12440600MB2C07549J' } as const;
const invalid = { status: 404, body: { code: 'registry.consent-link-invalid' } };
const bed = TestBed.of(registry);
let [here, there]: [string, string] = ['', ''];
beforeAll(async () => {
  const ids = await Promise.all(
    [own, other, third].map(async ({ org: creditCode }, n) => {
      const agency = { creditCode, name: `衡鉴咨询${n}`, province: '350000', email: 'a@example.cn' };
      return (await bed.call('POST', '/agencies', { as: staff, body: agency })).body.id as string;
    }),
  );
  [here, there] = ids as [string, string];
});

/** A person whom `own` employs, with an address that this agency has entered. */
async function employed(email: string | null = 'lin@example.cn'): Promise<string> {
  const body = { name: '林知远', email, anotherPerson: true };
  const { id } = (await bed.call('POST', '/consultants', { as: own, body })).body;
  await employ(here, id, own);
  return id;
}
const employ = (agencyId: string, personId: string, as: typeof own | typeof other | typeof staff) =>
  bed.call('POST', `/agencies/${agencyId}/employments`, { as, body: { personId, from: '2025-01-01', fullTime: true } });
const outcome = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
const asked = async (personId: string) =>
  (await bed.recorded('registry.agreement-asked.v1')).filter(({ data }) => data['personId'] === personId);
const tokenTo = async (personId: string): Promise<string> => (await asked(personId)).at(-1)!.data['token'];
const answer = (token: string, decision: string) => bed.call('POST', `/agreements/${token}`, { body: { decision } });
const request = (personId: string, as: typeof other | typeof third = other) =>
  bed.call('POST', `/agencies/${there}/employment-requests`, { as, body: { personId } });

test('an agency does not take a consultant who is employed elsewhere, until the person agrees at the address on record', async () => {
  const personId = await employed();
  expect(outcome(await employ(there, personId, other))).toEqual([409, 'registry.employment-not-agreed']);
  expect(outcome(await request(personId, third))).toEqual([403, 'registry.not-your-agency']);
  expect(await request(personId)).toMatchObject({ status: 201, body: { state: 'asked', validUntil: '2026-04-01' } });
  expect(outcome(await request(personId))).toEqual([409, 'registry.consent-link-recent']);
  expect(outcome(await employ(there, personId, other))).toEqual([409, 'registry.employment-not-agreed']);
  const token = await tokenTo(personId);
  expect((await bed.call('GET', `/agreements/${token}`)).body).toMatchObject({
    ...{ matter: 'employment', name: '林知远', agencyName: '衡鉴咨询1', allowedActions: ['agree', 'decline'] },
  });
  expect(await answer(token, 'agree')).toMatchObject({ status: 200, body: { state: 'agreed' } });
  expect(await answer(token, 'decline')).toMatchObject(invalid);
  expect((await employ(there, personId, other)).status).toBe(201);
  const [row] = await bed.db.query('select * from agreement where person_id = $1', [personId]);
  expect(JSON.stringify(row)).not.toContain(token);
});

test('a person who declines is not employed, and the present employer may agree instead', async () => {
  const personId = await employed();
  await request(personId);
  await answer(await tokenTo(personId), 'decline');
  expect(outcome(await employ(there, personId, other))).toEqual([409, 'registry.employment-not-agreed']);
  const agree = (as: typeof own | typeof other, agencyId: string) =>
    bed.call('POST', `/consultants/${personId}/employment-agreements`, { as, body: { agencyId } }).then(outcome);
  expect(await agree(other, there)).toEqual([403, 'registry.not-your-consultant']);
  expect(await agree(own, here)).toEqual([422, 'registry.employment-agency-own']);
  expect(await agree(own, there)).toEqual([201, undefined]);
  expect((await employ(there, personId, other)).status).toBe(201);
  expect((await bed.recorded('registry.agreement-decided.v1')).slice(-2)).toMatchObject([
    { data: { agreed: false, by: 'person' } },
    { data: { agreed: true, by: 'employer', agencyId: there } },
  ]);
});

test('an agreement is for one agency and thirty days; without an address the person cannot be asked', async () => {
  const personId = await employed(null);
  expect(outcome(await request(personId))).toEqual([409, 'registry.person-email-missing']);
  const body = { agencyId: there };
  await bed.call('POST', `/consultants/${personId}/employment-agreements`, { as: own, body });
  await bed.setDate('2026-04-02');
  expect(outcome(await employ(there, personId, other))).toEqual([409, 'registry.employment-not-agreed']);
  expect((await employ(there, personId, staff)).status).toBe(201);
});

test('an employer’s new address counts after the old one agrees, and for consent after the new one answers', async () => {
  const personId = await employed();
  const email = { email: 'new@example.cn' };
  const change = (version: number, as: typeof own | typeof staff, body: object) =>
    bed.call('PUT', `/consultants/${personId}/email`, { as, version, body });
  expect(outcome(await change(1, own, email))).toEqual([409, 'registry.person-email-not-agreed']);
  expect((await change(1, staff, { email: 'lin@example.cn' })).status).toBe(200);
  const ask = () => bed.call('POST', `/consultants/${personId}/email-requests`, { as: own, body: email });
  expect((await ask()).status).toBe(201);
  const read = async () => (await bed.call('GET', `/consultants/${personId}`, { as: own })).body;
  expect(await read()).toMatchObject({ email: 'lin@example.cn' });
  const first = await tokenTo(personId);
  await answer(first, 'agree');
  expect(await read()).toMatchObject({ email: 'new@example.cn', allowedActions: ['change-email'] });
  const second = await tokenTo(personId);
  expect(second).not.toBe(first);
  await answer(second, 'agree');
  expect(await read()).toMatchObject({ allowedActions: ['change-email', 'issue-consent-link'] });
});

test('the person’s answer and a change by staff at the same moment wait for each other, and both are answered', async () => {
  const personId = await employed();
  const path = `/consultants/${personId}`;
  await bed.call('POST', `${path}/email-requests`, { as: own, body: { email: 'later@example.cn' } });
  const token = await tokenTo(personId);
  const waiting = "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
  const wait = (count: number) => eventually(async () => expect(await bed.db.query(waiting)).toHaveLength(count));
  const answers = await bed.db.transaction(async (tx) => {
    await tx.query('select from agreement where person_id = $1 for update', [personId]);
    const answered = answer(token, 'agree');
    await wait(1);
    const body = { email: 'office@example.cn' };
    const change = bed.call('PUT', `${path}/email`, { as: staff, version: 1, body });
    await wait(2);
    return [answered, change];
  });
  expect((await Promise.all(answers)).map(outcome)).toEqual([
    [200, undefined],
    [412, 'kit.version-stale'],
  ]);
});

test('a new address that makes the person alike with another one is asked about when the person agrees', async () => {
  await bed.call('POST', '/consultants', { as: other, body: { name: '林知', email: 'shared@example.cn' } });
  const personId = await employed('own@example.cn');
  const email = { email: 'Shared@example.cn' };
  await bed.call('POST', `/consultants/${personId}/email-requests`, { as: own, body: email });
  const token = await tokenTo(personId);
  const refused = await answer(token, 'agree');
  expect(refused).toMatchObject({ status: 409, body: { code: 'registry.person-perhaps-known' } });
  expect(refused.body.details.persons).toEqual([]);
  const read = async () => (await bed.call('GET', `/consultants/${personId}`, { as: own })).body.email;
  expect(await read()).toBe('own@example.cn');
  const body = { decision: 'agree', anotherPerson: true };
  expect(await bed.call('POST', `/agreements/${token}`, { body })).toMatchObject({ status: 200 });
  expect(await read()).toBe('shared@example.cn');
});

test('a person may decline an address at which somebody alike is recorded', async () => {
  const personId = await employed('mine@example.cn');
  const email = { email: 'shared@example.cn' };
  await bed.call('POST', `/consultants/${personId}/email-requests`, { as: own, body: email });
  expect(await answer(await tokenTo(personId), 'decline')).toMatchObject({ status: 200, body: { state: 'declined' } });
});

test('no consent is asked at an address that only an agency has entered', async () => {
  const personId = await employed('someone@example.cn');
  const link = await bed.call('POST', `/consultants/${personId}/consent-links`, { as: own });
  expect(outcome(link)).toEqual([409, 'registry.person-email-unconfirmed']);
  expect((await bed.call('POST', '/consent-links', { body: { email: 'someone@example.cn' } })).status).toBe(202);
  expect(await bed.recorded('registry.consent-link-issued.v2')).toEqual([]);
});
