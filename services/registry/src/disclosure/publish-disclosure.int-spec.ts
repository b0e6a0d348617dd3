import { TestBed } from '@heng/testing';
import { DataSource } from 'typeorm';
import { fieldsOf } from '../domain/disclosure/disclosure-standard.js';
import { registry } from '../registry.module.js';
import { PAGE_OF_REVISIONS } from './read-disclosures.query.js';
import { foreign, full, fullInPublic, own, registerAgency, staff, standard, verify } from '../../test/disclosure.js';

let bed: TestBed;
let path: string;

beforeAll(async () => {
  bed = await TestBed.start(registry);
  path = `/agencies/${await registerAgency(bed)}/disclosures`;
});
afterAll(() => bed.stop());

test('revisions are numbered, judged by the standard in force and hashed; rating hears of each', async () => {
  const first = await bed.call('POST', path, { as: own, body: { sections: { team: { certifiedCount: 2 } } } });
  expect(first).toMatchObject({
    status: 201,
    body: { version: 1, revision: 1, standard: '2026.1', complete: false, publishedOn: '2026-03-02' },
  });
  expect(first.body.missing).toContain('team.fullTimeCount');
  expect(first.body.missing).not.toContain('team.certifiedCount');

  const second = await bed.call('POST', path, { as: own, body: { sections: full } });
  expect(second.body).toMatchObject({ revision: 2, complete: true, missing: [], allowedActions: [] });
  expect(second.body).toMatchObject({ required: 21, answered: 21, publishedBy: { sub: 'agency-1', role: 'agency' } });

  const { revision, standard: judgedBy, publishedOn, complete, missing, contentHash } = second.body;
  const told = { revision, standard: judgedBy, publishedOn, complete, missing, contentHash };
  const events = await bed.recorded('registry.disclosure-published.v1');
  expect(events).toMatchObject([
    { subject: first.body.id, version: 1 },
    { subject: second.body.id, version: 1, data: told },
  ]);
});

test('anyone reads the revisions, the latest first, and can check what is shown against the hash', async () => {
  const { body: list } = await bed.call('GET', path);
  expect(list.items.map(({ revision }: { revision: number }) => revision)).toEqual([2, 1]);
  const { status, body } = await bed.call('GET', `${path}/2`);
  expect({ status, sections: body.sections }).toEqual({ status: 200, sections: fullInPublic });
  const hidden = ['team.certifiedPersons', 'team.fullTimePersons', 'other.forStaff'];
  const fields = fieldsOf(standard).map(([field]) => field);
  expect(Object.keys(body.commitments).sort()).toEqual(fields.toSorted());
  expect(verify(body).sort()).toEqual(fields.filter((field) => !hidden.includes(field)).sort());
});

test.each([
  ['anybody', undefined, false],
  ['another agency', foreign, false],
  ['an expert', { role: 'expert' } as const, false],
  ['the agency', own, true],
  ['staff', staff, true],
])('to %s who published and what is not public is shown: %s', async (_, as, shown) => {
  const { body } = await bed.call('GET', `${path}/2`, as ? { as } : {});
  const { body: list } = await bed.call('GET', path, as ? { as } : {});
  expect(body.sections).toEqual(shown ? full : fullInPublic);
  expect(verify(body)).toHaveLength(shown ? 25 : 22);
  for (const revision of [body, list.items[0]]) expect('publishedBy' in revision && 'editedBy' in revision).toBe(shown);
});

test('the same cause and secret give the same hash, another secret gives another', async () => {
  const [one, other] = await Promise.all([
    TestBed.start(registry),
    TestBed.start(registry, { environment: { REGISTRY_SECRET: 'another secret of 32 characters or more' } }),
  ]);
  const hashOf = async (of: TestBed) => {
    const body = { creditCode: own.org, name: '福州衡鉴咨询', province: '350000', email: 'a@example.cn' };
    const agency = await of.call('POST', '/agencies', { as: staff, key: 'agency', body });
    const request = { as: own, key: 'first', body: { sections: full } };
    const { body: published } = await of.call('POST', `/agencies/${agency.body.id}/disclosures`, request);
    return [published.id, published.contentHash] as const;
  };
  const [first, second] = [await hashOf(one), await hashOf(other)];
  await one.stop();
  const again = await TestBed.start(registry);
  expect(await hashOf(again)).toEqual(first);
  expect(second[0]).toBe(first[0]);
  expect(second[1]).not.toBe(first[1]);
  await Promise.all([again.stop(), other.stop()]);
});

test('a withheld value is not shown, not to be guessed from the hash, and shown again when it ends', async () => {
  const { body: mine } = await bed.call('POST', `${path.replace('/disclosures', '/withholdings')}`, {
    as: own,
    body: {
      field: 'yearsAndIncome.income',
      of: 'agency',
      reason: 'commercial-terms',
      justification: '收入范围涉及未公开的商业信息。',
      until: '2026-12-31',
    },
  });
  const reason = { reason: '属实，予以准许。' };
  await bed.call('POST', `/withholdings/${mine.id}/grant`, { as: staff, version: mine.version, body: reason });
  const { body } = await bed.call('GET', `${path}/2`);
  const withheld = { of: 'agency', reason: 'commercial-terms', until: '2026-12-31' };
  expect(body.sections.yearsAndIncome.income).toEqual({ withheld });
  expect(body.commitments['yearsAndIncome.income']).toEqual({ digest: expect.any(String) });
  expect(verify(body)).not.toContain('yearsAndIncome.income');
  const { body: compared } = await bed.call('GET', `${path}/compare?from=1&to=2`);
  const inCapitals = path.replace(path.split('/')[2]!, (id) => id.toUpperCase());
  const { body: same } = await bed.call('GET', `${inCapitals}/2`);
  expect(compared.changes).toContainEqual({ field: 'yearsAndIncome.income', kind: 'withheld', withheld });
  for (const answer of [body, compared, same]) expect(JSON.stringify(answer)).not.toMatch(/\b(71017|82028)\b/);
  const { body: insider } = await bed.call('GET', `${path}/compare?from=1&to=2`, { as: own });
  expect(insider.changes).toContainEqual({
    field: 'yearsAndIncome.income',
    kind: 'added',
    after: { from: 71_017, to: 82_028 },
  });
});

test('any two revisions compare field by field, either way', async () => {
  const { body } = await bed.call('GET', `${path}/compare?from=1&to=2`);
  expect(body.from).toEqual({ revision: 1, standard: '2026.1', publishedOn: '2026-03-02' });
  const of = (field: string) => body.changes.find((change: { field: string }) => change.field === field);
  expect(of('team.certifiedCount')).toEqual({ field: 'team.certifiedCount', kind: 'changed', before: 2, after: 3 });
  expect(of('team.certifiedPersons')).toEqual({ field: 'team.certifiedPersons', kind: 'added', after: { count: 1 } });
  expect(of('other.forStaff')).toBeUndefined();
  const { body: back } = await bed.call('GET', `${path}/compare?from=2&to=1`, { as: staff });
  expect(back.to).toMatchObject({ revision: 1, publishedBy: { role: 'agency' } });
  expect(back.changes).toContainEqual({ field: 'other.forStaff', kind: 'removed', before: expect.any(String) });
  expect((await bed.call('GET', `${path}/compare?from=1&to=99`)).status).toBe(404);
  expect((await bed.call('GET', `${path}/compare?from=1`)).status).toBe(400);
});

test.each([
  ['a revision not yet there', () => `${path}/99`, 404],
  ['a revision that is no number', () => `${path}/last`, 400],
  ['a revision beyond all numbers', () => `${path}/99999999999`, 400],
  ['the disclosures of nobody', () => '/agencies/00000000-0000-8000-8000-000000000000/disclosures', 404],
])('%s is not found', async (_, address, status) => {
  expect((await bed.call('GET', address())).status).toBe(status);
});

test.each([
  ['an unknown section', { sections: { awards: {} } }, 422, 'registry.disclosure-invalid'],
  ['an unknown field', { sections: { team: { headcount: 1 } } }, 422, 'registry.disclosure-invalid'],
  ['a value of another type', { sections: { team: { certifiedCount: '8' } } }, 422, 'registry.disclosure-invalid'],
  ['no sections', {}, 400, 'kit.body-invalid'],
  ['a list of sections', { sections: [] }, 400, 'kit.body-invalid'],
])('%s is refused', async (_, body, status, code) => {
  expect(await bed.call('POST', path, { as: own, body })).toMatchObject({ status, body: { code } });
});

test('a number that JSON can write and nobody can keep is refused by its field', async () => {
  const answer = await fetch(`${bed.running.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await bed.token(own)}`,
      'idempotency-key': 'huge',
    },
    body: '{"sections":{"basics":{"registeredCapital":1e999}}}',
  });
  expect({ status: answer.status, body: await answer.json() }).toMatchObject({
    status: 422,
    body: { code: 'registry.disclosure-invalid', details: { field: 'basics.registeredCapital' } },
  });
});

test('another agency publishes nothing here', async () => {
  const answer = await bed.call('POST', path, { as: foreign, body: { sections: full } });
  expect(answer).toMatchObject({ status: 403, body: { code: 'registry.not-your-agency' } });
});

test('publications that race get numbers of their own, and one that is repeated gets its own again', async () => {
  const before = (await bed.call('GET', path)).body.items[0].revision as number;
  const keys = ['a', 'b', 'a', 'c', 'b', 'a'];
  const answers = await Promise.all(
    keys.map((key) => bed.call('POST', path, { as: own, key, body: { sections: full } })),
  );
  expect(answers.map(({ status }) => status)).toEqual(keys.map(() => 201));
  const byKey = Map.groupBy(answers, (_, n) => keys[n]);
  const numbers = [...byKey.values()].map((same) => new Set(same.map(({ body }) => body.revision as number)));
  expect(numbers.map(({ size }) => size)).toEqual([1, 1, 1]);
  expect(numbers.flatMap((set) => [...set]).sort((x, y) => x - y)).toEqual([before + 1, before + 2, before + 3]);
});

test('a published revision cannot be changed by the service itself', async () => {
  const service = await new DataSource({
    type: 'postgres',
    url: bed.environment['DATABASE_URL']!,
    installExtensions: false,
  }).initialize();
  await expect(service.query(`update disclosure_revision set complete = true`)).rejects.toThrow(/permission denied/);
  await expect(service.query('delete from disclosure_revision')).rejects.toThrow(/permission denied/);
  await service.destroy();
});

test('a page of revisions comes out of an index', async () => {
  await bed.db.query(`insert into disclosure_revision
    select gen_random_uuid(), 1, id, n, '2026.1', '2026-03-02', '{}', '{}', '{}', true, 0, 0, '{}', ''
    from agency, generate_series(1000, 6000) n`);
  await bed.db.query('analyze disclosure_revision');
  const plan = await bed.db.query(`explain ${PAGE_OF_REVISIONS}`, [path.split('/')[2], 3000]);
  expect(JSON.stringify(plan)).toMatch(/Index Scan Backward using disclosure_revision_number /);
});

test('a deregistered agency publishes nothing, what it published stays', async () => {
  const id = path.split('/')[2]!;
  await bed.call('POST', `/agencies/${id}/deregistration`, { as: staff, version: 1, body: { reason: '机构申请注销' } });
  const answer = await bed.call('POST', path, { as: own, body: { sections: full } });
  expect(answer).toMatchObject({ status: 409, body: { code: 'registry.agency-deregistered' } });
  expect((await bed.call('GET', `${path}/1`)).status).toBe(200);
});
