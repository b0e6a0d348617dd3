import { TestBed } from '@heng/testing';
import { agency, registerParties, registration, staff } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';
import { LIST_ENTERPRISES } from './enterprises.js';

const bed = TestBed.of(tracking);
beforeAll(async () => {
  await registerParties(bed);
  await bed.db.query(
    `insert into enterprise (id, version, credit_code, name, province, city, industry, bureau, email)
     select gen_random_uuid(), 1, 'code-' || n, '企业' || lpad((n % 60)::text, 3, '0'), case when n % 2 = 0 then '440000' else '350000' end,
       '某市', '34', case when n % 3 = 0 then 'equipment-1' else 'consumer-goods' end, 'e@example.cn'
     from generate_series(1, 119) n`,
  );
});

type Item = { id: string; name: string | null; nameWithheld: boolean };
async function all(query: string, as?: object) {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const options = as ? { as: as as typeof staff } : {};
    const { body } = await bed.call('GET', `/enterprises?${query}${cursor ? `&cursor=${cursor}` : ''}`, options);
    items.push(...body.items);
    cursor = body.next as string | null;
  }
  return items;
}

test('pages give every enterprise once, by name, without its address', async () => {
  const items = await all('');
  expect(items).toHaveLength(120);
  expect(new Set(items.map(({ id }) => id)).size).toBe(120);
  expect(items.map(({ name }) => name)).toEqual(items.map(({ name }) => name).toSorted());
  const keys = ['bureau', 'city', 'creditCode', 'id', 'industry', 'name', 'nameWithheld', 'province'];
  expect(Object.keys(items[0]!).sort()).toEqual(keys);
  expect(JSON.stringify(items)).not.toContain('@');
});

test('filters narrow the list', async () => {
  expect(await all('province=440000')).toHaveLength(60);
  expect(await all(`province=440000&bureau=${encodeURIComponent(registration.bureau)}`)).toHaveLength(20);
  expect((await bed.call('GET', '/enterprises?creditCode=914403001922038216')).body.items).toEqual([]);
  expect(await all(`name=${encodeURIComponent(registration.name)}`)).toMatchObject([{ name: registration.name }]);
  expect(await all(`name=${encodeURIComponent('企业00')}`)).toEqual([]);
});

test('a cursor from elsewhere is refused', async () => {
  expect((await bed.call('GET', '/enterprises?cursor=nonsense')).body.code).toBe('kit.cursor-invalid');
});

test('one enterprise is read by anyone, its address by itself and staff', async () => {
  const [{ id }] = (await bed.call('GET', `/enterprises?creditCode=${registration.creditCode}`)).body.items;
  const { email, ...identity } = registration;
  const { status, headers, body } = await bed.call('GET', `/enterprises/${id}`);
  expect(status).toBe(200);
  expect(headers.get('etag')).toMatch(/^W\/"1-/);
  const code = { creditCodeStatus: 'verified' };
  expect(body).toEqual({ id, version: 1, ...identity, ...code, nameWithheld: false, allowedActions: [] });
  const seenBy = async (as: object) => (await bed.call('GET', `/enterprises/${id}`, { as: as as typeof staff })).body;
  const changes = ['change-identity', 'change-email'];
  const since = Object.fromEntries(Object.keys(registration).map((field) => [field, '2026-03-02']));
  expect(await seenBy(staff)).toEqual({ ...body, email, since, allowedActions: ['start-project', ...changes] });
  const own = { ...body, email, since, allowedActions: [...changes, 'request-name-withholding'] };
  expect(await seenBy({ role: 'enterprise', org: registration.creditCode })).toEqual(own);
  const asAgency = await seenBy({ role: 'agency', org: registration.creditCode });
  expect(asAgency).toEqual({ ...body, allowedActions: ['start-project'] });
  expect(await seenBy(agency)).toEqual(asAgency);
  const unknown = await bed.call('GET', '/enterprises/00000000-0000-8000-8000-000000000000');
  expect([unknown.status, unknown.body.code]).toEqual([404, 'kit.record-not-found']);
});

describe('enterprises whose name is withheld', () => {
  const withheld: string[] = [];
  beforeAll(async () => {
    const names = ['企业005', '企业030', registration.name];
    const enterprises = await bed.db.query('select id from enterprise where name = any($1)', [names]);
    withheld.push(...enterprises.map(({ id }: { id: string }) => id).sort());
    await bed.db.query(
      `insert into name_withholding (id, version, enterprise_id, reason, justification, until_day, state, hides_meanwhile, requested_on, decide_by)
       select gen_random_uuid(), 1, e, 'other', 'x', '2026-12-31', 'granted', false, '2026-01-05', '2026-01-26' from unnest($1::uuid[]) e`,
      [withheld],
    );
  });

  test('come last by their ids, nameless, on whichever page; their codes find nothing', async () => {
    const items = await all('');
    expect(items).toHaveLength(120);
    expect(items.slice(-withheld.length)).toEqual(
      withheld.map((id) => expect.objectContaining({ id, name: null, creditCode: null, nameWithheld: true })),
    );
    expect(items.slice(0, -withheld.length).every(({ name, nameWithheld }) => name && !nameWithheld)).toBe(true);
    const find = (as?: typeof staff) =>
      bed.call('GET', `/enterprises?creditCode=${registration.creditCode}`, as ? { as } : {});
    expect((await find()).body.items).toEqual([]);
    expect((await find(staff)).body.items).toMatchObject([{ name: registration.name, nameWithheld: true }]);
    expect(await all(`name=${encodeURIComponent(registration.name)}`)).toEqual([]);
    const half = await all('province=440000');
    expect(half).toHaveLength(60);
    expect(half.findIndex(({ nameWithheld }) => nameWithheld)).toBe(
      60 - half.filter(({ nameWithheld }) => nameWithheld).length,
    );
  });

  test('keep their place for staff, who see them', async () => {
    const items = await all('', staff);
    expect(items).toHaveLength(120);
    expect(items.map(({ name }) => name)).toEqual(items.map(({ name }) => name).toSorted());
    const told = items.flatMap(({ id, name, nameWithheld }) => (nameWithheld && name ? [id] : []));
    expect(told.toSorted()).toEqual(withheld);
  });

  test('are shown again after the last day', async () => {
    await bed.setDate('2027-01-01');
    expect((await all('')).some(({ nameWithheld }) => nameWithheld)).toBe(false);
  });
});

test.each([
  ['of all', null, null, 'enterprise_name'],
  ['of one province', '630000', null, 'enterprise_province'],
  ['of one bureau', null, '无此司', 'enterprise_bureau'],
])('an index serves the order %s', async (_, province, bureau, index) => {
  const plan = await bed.db.transaction(async (tx) => {
    await tx.query('set local enable_sort = off');
    const key = [0, '企业010', '00000000-0000-8000-8000-000000000000', 51];
    const values = [null, province, bureau, ...key, '2026-03-02', false, null, null, null];
    return tx.query(`explain ${LIST_ENTERPRISES}`, values);
  });
  expect(JSON.stringify(plan)).toContain(index);
});
