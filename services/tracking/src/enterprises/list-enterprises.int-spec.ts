import { TestBed } from '@heng/testing';
import { registration } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';
import { LIST_ENTERPRISES } from './list-enterprises.query.js';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start(tracking);
  await bed.db.query(
    `insert into enterprise (id, version, credit_code, name, province, city, industry, bureau, email)
     select gen_random_uuid(), 1, 'code-' || n, '企业' || lpad((n % 60)::text, 3, '0'), case when n % 2 = 0 then '440000' else '350000' end,
       '某市', '34', case when n % 3 = 0 then '装备工业司' else '消费品工业司' end, 'e@example.cn'
     from generate_series(1, 120) n`,
  );
});
afterAll(() => bed.stop());

async function all(query: string) {
  const items: { id: string; name: string }[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await bed.call('GET', `/enterprises?${query}${cursor ? `&cursor=${cursor}` : ''}`);
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
  expect(Object.keys(items[0]!).sort()).toEqual(['bureau', 'city', 'creditCode', 'id', 'industry', 'name', 'province']);
  expect(JSON.stringify(items)).not.toContain('@');
});

test('filters narrow the list', async () => {
  expect(await all('province=440000')).toHaveLength(60);
  expect(await all(`province=440000&bureau=${encodeURIComponent(registration.bureau)}`)).toHaveLength(20);
  expect((await bed.call('GET', '/enterprises?creditCode=12440600MB2C07549J')).body.items).toEqual([]);
});

test('a cursor from elsewhere is refused', async () => {
  expect((await bed.call('GET', '/enterprises?cursor=nonsense')).body.code).toBe('kit.cursor-invalid');
});

test.each([
  ['of all', null, null, 'enterprise_name'],
  ['of one province', '630000', null, 'enterprise_province'],
  ['of one bureau', null, '无此司', 'enterprise_bureau'],
])('an index serves the order %s', async (_, province, bureau, index) => {
  const plan = await bed.db.transaction(async (tx) => {
    await tx.query('set local enable_sort = off');
    return tx.query(`explain ${LIST_ENTERPRISES}`, [
      null,
      province,
      bureau,
      '企业010',
      '00000000-0000-8000-8000-000000000000',
      51,
    ]);
  });
  expect(JSON.stringify(plan)).toContain(index);
});
