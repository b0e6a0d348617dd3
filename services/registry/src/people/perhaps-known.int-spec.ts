import { type As, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const staff = { role: 'alliance-staff' } as const;
const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const foreign = { role: 'agency', org: '914403001922038216' } as const;
const bed = TestBed.of(registry);
let [here, there]: [string, string] = ['', ''];
beforeAll(async () => {
  const ids = await Promise.all(
    [own, foreign].map(async ({ org: creditCode }, n) => {
      const agency = { creditCode, name: `衡鉴咨询${n}`, province: '350000', email: 'a@example.cn' };
      return (await bed.call('POST', '/agencies', { as: staff, body: agency })).body.id as string;
    }),
  );
  [here, there] = ids as [string, string];
});

const record = (body: object, as: As = own, options: object = {}) =>
  bed.call('POST', '/consultants', { as, body, ...options });
const employ = (personId: string) =>
  bed.call('POST', `/agencies/${here}/employments`, {
    as: own,
    body: { personId, from: '2025-01-01', fullTime: true },
  });
const perhapsKnown = { status: 409, body: { code: 'registry.person-perhaps-known' } };
const countAt = async (email: string) =>
  (await bed.db.query('select count(*)::int as n from consultant where email = $1', [email]))[0].n;

test('a person with the address and an alike name of a recorded one is recorded only as another person', async () => {
  const { id } = (await record({ name: '买买提·艾力', email: 'aili@example.cn' })).body;
  for (const name of ['买买提·艾力', '买买提艾力', '买买提', '买买提·艾利'])
    expect(await record({ name, email: 'Aili@example.cn' }, foreign)).toMatchObject(perhapsKnown);
  expect(await countAt('aili@example.cn')).toBe(1);
  const other = await record({ name: '买买提', email: 'aili@example.cn', anotherPerson: true }, foreign);
  expect(other.status).toBe(201);
  expect(other.body.id).not.toBe(id);
  expect((await record({ name: '林知远', email: 'aili@example.cn' }, foreign)).status).toBe(201);
  expect((await record({ name: '买买提·艾力' }, foreign)).status).toBe(201);
});

test('the refusal tells an agency nothing of another agency’s person, its employer and staff the id', async () => {
  const { id } = (await record({ name: '欧阳文修', email: 'ou@example.cn' })).body;
  await employ(id);
  const typed = { name: '欧阳文', email: 'ou@example.cn' };
  for (const [as, persons] of [
    [foreign, []],
    [own, [id]],
    [staff, [id]],
  ] as const) {
    const { headers, ...refused } = await record(typed, as);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(refused).toMatchObject({ ...perhapsKnown, body: { details: { field: 'name', persons } } });
    expect(JSON.stringify(refused)).not.toMatch(/欧阳文修|ou@/);
  }
});

test('of persons recorded at once one is recorded, and a repeated request is answered as the first', async () => {
  const typed = { name: '陈一', email: 'chen@example.cn' };
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) => record(typed, n % 2 ? own : foreign, { key: `chen ${n}` })),
  );
  const first = answers.findIndex(({ status }) => status === 201);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(7);
  expect(await countAt('chen@example.cn')).toBe(1);
  const again = await record(typed, first % 2 ? own : foreign, { key: `chen ${first}` });
  expect(again).toMatchObject({ status: 201, body: answers[first]!.body });
});

test('an address that makes a person alike with another one is asked about, too', async () => {
  await record({ name: '李青', email: 'li@example.cn' }, foreign);
  const { id } = (await record({ name: '李清' })).body;
  await employ(id);
  const change = (body: object, as: As = own, version = 1) =>
    bed.call('PUT', `/consultants/${id}/email`, { as, version, body });
  expect(await change({ email: 'li@example.cn' })).toMatchObject(perhapsKnown);
  expect(await change({ email: 'li@example.cn' }, staff)).toMatchObject(perhapsKnown);
  expect((await change({ email: 'li@example.cn', anotherPerson: true })).status).toBe(200);
  expect((await change({ email: 'li@example.cn' }, staff, 2)).status).toBe(200);
});

test('an agency that does not know the id of a person names the person by name and address', async () => {
  const { id } = (await record({ name: '赵 敏', email: 'zhao@example.cn' })).body;
  await employ(id);
  const person = { name: '赵敏', email: 'Zhao@example.cn' };
  const hire = (body: object) =>
    bed.call('POST', `/agencies/${there}/employments`, {
      as: foreign,
      body: { from: '2025-02-01', fullTime: false, ...body },
    });
  const ask = (body: object) => bed.call('POST', `/agencies/${there}/employment-requests`, { as: foreign, body });
  expect(await hire(person)).toMatchObject({ status: 409, body: { code: 'registry.employment-not-agreed' } });
  const asked = await ask(person);
  expect(asked.status).toBe(201);
  expect(JSON.stringify(asked.body)).not.toContain(id);
  const [letter] = await bed.recorded('registry.agreement-asked.v1');
  await bed.call('POST', `/agreements/${letter!.data['token']}`, { body: { decision: 'agree' } });
  expect(await hire(person)).toMatchObject({ status: 201, body: { personId: id } });
  const unknown = { status: 422, body: { code: 'registry.person-not-recorded' } };
  for (const body of [
    { ...person, name: '赵明' },
    { ...person, email: 'min@example.cn' },
  ]) {
    expect(await hire(body)).toMatchObject(unknown);
    expect(await ask(body)).toMatchObject(unknown);
  }
  for (const body of [{}, { name: '赵敏' }, { email: person.email }, { ...person, personId: id }])
    expect(await hire(body)).toMatchObject({ status: 400, body: { code: 'registry.person-unnamed' } });
});
