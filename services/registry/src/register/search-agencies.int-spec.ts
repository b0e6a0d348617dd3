import { creditCodeFrom, RatingGranted } from '@heng/contracts';
import type { Page } from '@heng/kit';
import { loadSyllables, searchKeys } from '@heng/search-keys';
import { type Answer, callGrpc, eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';
import { COUNTED, foundStatement, walkedStatement, type Search } from '../storage/register/register-search.js';

type Line = { id: string; name: string; creditCode: string; completeness: number; grade: string | null };

const agencies: Line[] = [];
const staff = { role: 'alliance-staff' } as const;
const examination = { role: 'subsystem', subsystem: 'examination' } as const;
const towns = ['福州', '深圳', '成都', '安溪'];
const brands = ['衡鉴', '致远', '通力'];

const bed = TestBed.of(registry);
beforeAll(async () => {
  for (let n = 0; n < 120; n += 1) {
    const region = n % 2 === 0 ? '350100' : '440300';
    const body = {
      creditCode: creditCodeFrom(region, `MA${String(n).padStart(6, '0')}`),
      name: `${towns[n % 4]}${brands[n % 3]}咨询${n}有限公司`,
      province: `${region.slice(0, 2)}0000`,
      email: 'office@example.cn',
    };
    agencies.push((await bed.call('POST', '/agencies', { as: staff, body })).body);
  }
  await disclose(0, { basics: { industries: ['纺织业', '装备'], city: '福建省福州市' }, team: { certifiedCount: 3 } });
  await disclose(1, { basics: { industries: ['C39'] } });
  for (const [n, grade] of [
    [0, 'B'],
    [3, 'A'],
    [5, 'B'],
  ] as const)
    await grant(n, grade);
  await eventually(async () => {
    const [line] = await bed.db.query('select count(*)::int as lines, count(grade)::int as graded from register_line');
    expect(line).toEqual({ lines: 120, graded: 3 });
    expect((await get('industry=39')).body.items).toHaveLength(1);
  });
});

const disclose = (n: number, sections: object) =>
  bed.call('POST', `/agencies/${agencies[n]!.id}/disclosures`, { as: staff, body: { sections } });
const grant = (n: number, grade: string) =>
  bed.publish(RatingGranted, agencies[n]!.id, {
    ratingId: agencies[n]!.id,
    cycle: '2025-H2',
    agencyId: agencies[n]!.id,
    grade,
    grantedOn: '2026-02-20',
  });
const get = (query: string): Promise<Answer<Page<Line> & { count: number | null }>> =>
  bed.call('GET', `/agencies?${query}`);
const idsOf = (lines: readonly Line[]) => lines.map(({ id }) => id);
const those = (fits: (n: number) => boolean) => idsOf(agencies.filter((_, n) => fits(n))).sort();

async function all(filter: string) {
  const items: Line[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { status, body } = await get(`${filter}${next ? `&cursor=${next}` : ''}`);
    expect(status).toBe(200);
    expect(body.items.length).toBeLessThanOrEqual(50);
    items.push(...body.items);
    next = body.next;
  }
  return items;
}

describe('every order holds every agency once, and the other way round is the same backwards', () => {
  test.each(['name', 'registeredOn', 'grade', 'completeness', 'lastChanged'])('%s', async (sort) => {
    const lines = idsOf(await all(`sort=${sort}`));
    expect(lines.toSorted()).toEqual(those(() => true));
    expect(idsOf(await all(`sort=-${sort}`))).toEqual(lines.toReversed());
    // Reading in order and reading from the matches give the same page.
    expect(idsOf(await all(`sort=${sort}&state=registered`))).toEqual(lines);
  });
});

test('by name is by pinyin, the best grade and the most complete come first, what changed last is last', async () => {
  const names = (await all('')).map(({ name }) => name.slice(0, 2));
  expect([...new Set(names)]).toEqual(['安溪', '成都', '福州', '深圳']);
  expect((await all('sort=grade')).slice(0, 4).map(({ grade }) => grade)).toEqual(['A', 'B', 'B', null]);
  expect(idsOf(await all('sort=completeness')).slice(0, 1)).toEqual([agencies[0]!.id]);
  expect(those((n) => [0, 1, 3, 5].includes(n))).toContain((await all('sort=-lastChanged'))[0]!.id);
});

test.each([
  ['a part of the name', 'q=衡鉴', (n: number) => n % 3 === 0],
  ['two parts', 'q=福州 致远', (n: number) => n % 4 === 0 && n % 3 === 1],
  ['the whole name in full width', 'q=深圳致远咨询１有限公司', (n: number) => n === 1],
  ['pinyin', 'q=fuzhouhengjian', (n: number) => n % 12 === 0],
  ['initials', 'q=szzy', (n: number) => n % 12 === 1],
  ['a part of the pinyin', 'q=TONGLIzixun', (n: number) => n % 3 === 2],
  ['a credit code', `q=${creditCodeFrom('350100', 'MA000004').toLowerCase()}`, (n: number) => n === 4],
  ['the beginning of credit codes', 'q=9144', (n: number) => n % 2 === 1],
  ['what is not there', 'q=北京', () => false],
  ['wildcards', 'q=%25', () => false],
  ['a province', 'province=440000', (n: number) => n % 2 === 1],
  ['two provinces', 'province=440000&province=350000', () => true],
  ['a section of industries', 'industry=C', (n: number) => n < 2],
  ['a division', 'industry=17&industry=39', (n: number) => n < 2],
  ['a grade', 'grade=B', (n: number) => n === 0 || n === 5],
  ['grades', 'grade=A&grade=unrated', (n: number) => n !== 0 && n !== 5],
  ['completeness', 'completeness=1', (n: number) => n < 2],
  ['the complete', 'complete=true', () => false],
  ['the incomplete', 'complete=false&q=福州衡鉴', (n: number) => n % 12 === 0],
  ['a state', 'state=suspended', () => false],
  ['all at once', 'q=fz&province=350000&industry=17&grade=B&state=registered&complete=false', (n: number) => n === 0],
])('%s narrows the register', async (_, filter, fits) => {
  const lines = await all(filter);
  expect(idsOf(lines).toSorted()).toEqual(those(fits));
  expect((await get(filter)).body.count).toBe(lines.length);
});

test.each([
  ['a filter nobody knows', 'city=福州'],
  ['an unknown province', 'province=990000'],
  ['an unknown industry', 'industry=ZZ'],
  ['an unknown sort', 'sort=shoeSize'],
  ['a search of nothing', 'q='],
  ['completeness beyond all', 'completeness=101'],
])('%s is refused', async (_, filter) => {
  expect(await get(filter)).toMatchObject({ status: 400, body: { code: 'kit.body-invalid' } });
});

test('the numbers beside a filter are of the agencies that fit its values and all other filters', async () => {
  const countsOf = async (query: string) => (await bed.call('GET', `/agencies/counts?${query}`)).body.counts;
  expect(await countsOf('')).toEqual({
    province: { 350000: 60, 440000: 60 },
    industry: { 17: 1, 39: 1, C: 2 },
    grade: { A: 1, B: 2, unrated: 117 },
    state: { registered: 120 },
  });
  expect(await countsOf('province=350000&grade=B')).toEqual({
    province: { 350000: 1, 440000: 1 },
    industry: { 17: 1, C: 1 },
    grade: { B: 1, unrated: 59 },
    state: { registered: 1 },
  });
  expect(await countsOf('q=%25')).toEqual({ province: {}, industry: {}, grade: {}, state: {} });
  expect((await bed.call('GET', '/agencies/counts?sort=name')).status).toBe(400);
});

test('the agencies that fit are a file, in their order, and have a feed of their own', async () => {
  const lines = await all('q=衡鉴&province=350000&sort=-name');
  const { status, body } = await bed.call<string>('GET', '/open-data/agencies.jsonl?q=衡鉴&province=350000&sort=-name');
  const written = body
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Line).id);
  expect([status, written]).toEqual([200, idsOf(lines)]);
  expect((await bed.call('GET', '/open-data/agencies.csv?city=福州')).status).toBe(400);
  const feed = (await bed.call<string>('GET', '/feed.atom?grade=A&grade=C')).body;
  const about = [...feed.matchAll(/\/agencies\/([0-9a-f-]{36})"/g)].map(([, id]) => id);
  expect(new Set(about)).toEqual(new Set([agencies[3]!.id]));
  expect(feed).toContain('href="/feed.atom?grade=A&amp;grade=C"');
});

test('a cursor that nobody gave, or that another order gave, is refused', async () => {
  const { body } = await get('sort=name');
  for (const filter of ['cursor=x', `sort=registeredOn&cursor=${body.next}`])
    expect(await get(filter)).toMatchObject({ status: 400, body: { code: 'kit.cursor-invalid' } });
});

test('who has a page already is told so', async () => {
  const first = await get('q=福州');
  const etag = first.headers.get('etag')!;
  const again = await bed.call('GET', '/agencies?q=福州', { headers: { 'if-none-match': etag } });
  expect([again.status, again.body]).toEqual([304, '']);
});

test('another subsystem searches by the same filters, page by page', async () => {
  const search = (request: object, as: Parameters<typeof callGrpc>[3] = examination) =>
    callGrpc(bed, 'RegistryService/SearchAgencies', request, as);
  const first = await search({ q: 'zixun', provinces: ['350000'], sort: '-name', pageSize: 40 });
  expect(first).toMatchObject({ status: 'OK', body: { count: 60 } });
  const second = await search({
    q: 'zixun',
    provinces: ['350000'],
    sort: '-name',
    pageToken: first.body.nextPageToken,
  });
  expect(second.body.nextPageToken).toBe('');
  const expected = (await all('q=zixun&province=350000&sort=-name')).map(({ id }) => id);
  expect(idsOf([...first.body.agencies, ...second.body.agencies])).toEqual(expected);
  const [agency] = (await search({ grades: ['A'], states: ['AGENCY_STATE_REGISTERED'] })).body.agencies;
  expect(agency).toMatchObject({ id: agencies[3]!.id, grade: 'A', cycle: '2025-H2', state: 'AGENCY_STATE_REGISTERED' });
  expect(await search({ sort: 'shoeSize' })).toMatchObject({ status: 'INVALID_ARGUMENT', problem: 'kit.body-invalid' });
  expect(await search({}, staff)).toMatchObject({ status: 'PERMISSION_DENIED' });
});

describe('of 50,000 agencies', () => {
  beforeAll(async () => {
    const syllablesOf = await loadSyllables();
    const lines = Array.from({ length: 500 }, (_, n) => {
      const name = `${towns[n % 4]}${brands[n % 3]}${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${'天地玄黄宇宙洪荒日月'[(n >> 3) % 10]}咨询有限公司`;
      return { ...searchKeys([name], [], syllablesOf), n };
    });
    // Building the index once is faster than maintaining it.
    const [index]: [{ def: string }] = await bed.db.query(
      `select pg_get_indexdef('register_line_found'::regclass) as def`,
    );
    await bed.db.query('drop index register_line_found');
    await bed.db.query(
      `with line as (
         select *, gen_random_uuid() as id
         from jsonb_to_recordset($1::jsonb) as l(names text, sounds text, readings text, grams int[], n int), generate_series(1, 100) m
       ), agencies as (
         insert into agency (id, version, state, credit_code, credit_code_status, name, province, email, registered_on)
         select id, 1, 'registered', 'x' || n || '-' || m, 'verified', names, '350000', 'a', '2020-01-01' from line
       )
       insert into register_line (agency_id, names, sounds, readings, codes, grams, state, province, industries,
         registered_on, completeness, grade, change, changed_at)
       select id, names, sounds, readings, '', grams, case when m % 50 = 0 then 'suspended' else 'registered' end,
         case when m = 1 then '540000' when m % 4 = 0 then '440000' else '350000' end, array['C', (13 + n % 30)::text],
         date '2015-01-01' + (n * m) % 3000, case when m % 3 = 0 then m else 100 end,
         (array['A', 'B', 'C', 'D', null])[1 + (n + m) % 5], n * 100 + m, now()
       from line`,
      [JSON.stringify(lines)],
    );
    await bed.db.query(`${index.def}; analyze agency; analyze register_line`);
  }, 240_000);

  async function planOf({ sql, values }: { sql: string; values: readonly unknown[] }) {
    const rows: Record<string, string>[] = await bed.db.query(`explain ${sql}`, [...values]);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }
  const found = /Bitmap Index Scan on register_line_found/;

  test.each<[string, Search]>([
    ['a name', { q: '安溪衡鉴甲天' }],
    ['pinyin', { q: 'anxihengjianjiat' }],
    ['initials', { q: 'axhjj' }],
    ['a credit code', { q: '91350100MA00' }],
    ['a province', { province: ['540000'], sort: 'grade' }],
    ['an industry', { industry: ['17'], sort: '-registeredOn' }],
    ['a common word in a small province', { q: '咨询', province: ['540000'] }],
    ['a division with a grade', { industry: ['20'], grade: ['A'], sort: 'completeness' }],
  ])('%s is found by the index', async (_, search) => {
    const plan = await planOf(foundStatement(search));
    expect(plan).toMatch(found);
    expect(plan).not.toMatch(/Seq Scan on (register_line|agency)/);
  });

  test.each<[string, Search, RegExp]>([
    ['all by name', {}, /Index Scan using register_line_name/],
    ['what changed last', { sort: '-lastChanged' }, /Index Scan Backward using register_line_change/],
    ['a common word', { q: '咨询' }, /Index Scan using register_line_name/],
    ['a common sound by grade', { q: 'zixun', sort: 'grade' }, /Index Scan using register_line_grade/],
    [
      'a large province by registration',
      { province: ['350000'], sort: 'registeredOn' },
      /using register_line_registered/,
    ],
    ['the unrated by grade', { grade: ['unrated'], sort: 'grade' }, /Index Scan using register_line_grade/],
    ['the incomplete by completeness', { complete: false, sort: 'completeness' }, /Index Scan using register_line_gap/],
    ['the complete, the least first', { completeness: 90, sort: '-completeness' }, /Backward using register_line_gap/],
  ])('%s is walked along the order', async (_, search, index) => {
    const plan = await planOf(walkedStatement(search));
    expect(plan).toMatch(index);
    expect(plan).not.toMatch(/Seq Scan on (register_line|agency)/);
  });

  test('a page behind a cursor begins in the index', async () => {
    const { body } = await get('sort=grade');
    const plan = await planOf(walkedStatement({ sort: 'grade', cursor: body.next! }));
    expect(plan).toMatch(/Index Cond: \(ROW\(/);
  });

  test.each([
    ['near in the order', '咨询', 'grade', 'grade_rank, sounds'],
    ['far along the order', '深圳', 'name', 'sounds'],
  ])('many that are %s are found page by page', async (_, q, sort, columns) => {
    const { body } = await get(`q=${q}&sort=${sort}`);
    expect([body.count, body.items.length]).toEqual([null, 50]);
    const { body: next } = await get(`q=${q}&sort=${sort}&cursor=${body.next}`);
    const ids = idsOf([...body.items, ...next.items]);
    const expected: { id: string }[] = await bed.db.query(
      `select agency_id as id from register_line where strpos(names, $1) > 0 order by ${columns}, agency_id limit 100`,
      [q],
    );
    expect(ids).toEqual(expected.map(({ id }) => id));
  });

  test('few are counted', async () => {
    expect((await get('province=540000')).body.count).toBe(500);
    expect(COUNTED).toBe(1000);
  });
});
