import { loadSyllables, searchKeys, searchWords } from '@heng/search-keys';
import { TestBed } from '@heng/testing';
import { boardStages, boardStates } from '../domain/board/board-line.js';
import { CHANGED_CELLS } from '../storage/board/board-counts.js';
import { NEWLY_STALLED } from '../storage/board/board-line.store.js';
import {
  agencyStatement,
  foundStatement,
  gatheredSearchStatement,
  gatheredStatement,
  leadOf,
  narrowedSearchStatement,
  probeStatement,
  type Statement,
  walkedAgencyStatement,
  walkedSearchStatement,
  walkedStatement,
} from '../storage/board/board-search.js';
import { tracking } from '../tracking.module.js';
import { listProjects, OF_AGENCY, OF_ALL, OF_ENTERPRISE } from './list-projects.query.js';
import { readFlows } from './read-statistics.query.js';
import { READ_LINES } from './read-lines.query.js';
import type { BoardPage } from './search-board.query.js';

const towns = ['佛山', '深圳', '成都', '安溪'];
const trades = ['精密机械', '科技', '电子'];
const first = { after: undefined, size: 51 };
const common = searchWords('科技');
const later = { after: { startedOn: '2023-05-01', id: '00000000-0000-8000-8000-000000000000' }, size: 51 };

const bed = TestBed.of(tracking);
beforeAll(async () => {
  await fill();
}, 240_000);

/** 50,000 lines of 5,000 enterprises by 500 names; to build the index of words once is faster than to keep it. */
async function fill(): Promise<void> {
  const syllablesOf = await loadSyllables();
  const words = Array.from({ length: 500 }, (_, n) => {
    const name = `${towns[n % 4]}${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${'天地玄黄宇宙洪荒日月'[(n >> 3) % 10]}${trades[n % 3]}有限公司`;
    return { ...searchKeys([name], [], syllablesOf), name, n };
  });
  const [index]: [{ def: string }] = await bed.db.query(`select pg_get_indexdef('board_line_found'::regclass) as def`);
  await bed.db.query('drop index board_line_found');
  await bed.db.query(
    `with word as (
       select *, gen_random_uuid() as eid
       from jsonb_to_recordset($1::jsonb) as w(name text, names text, sounds text, initials text, grams int[], n int),
         generate_series(0, 9) tens
     ), enterprises as (
       insert into enterprise (id, version, credit_code, name, province, city, industry, bureau, email)
       select eid, 1, 'code ' || n || '-' || tens, name, '440000', '某市', '34', '装备工业司', 'x' from word
     ), line as (
       select *, gen_random_uuid() as id, date '2020-01-01' + (n * 7 + m * 13) % 2200 as began,
         case when m = 1 then '540000' when m % 4 = 0 then '510000' else '440000' end as province,
         case when n % 3 = 0 then '装备工业司' else '原材料工业司' end as bureau,
         ($2::text[])[1 + (n + m) % 7] as stage, ($3::text[])[1 + m % 5] as state, m % 5 = 0 and n % 9 = 0 as stalled
       from (select *, tens * 10 + i as m from word, generate_series(1, 10) i) w
     ), projects as (
       insert into project (id, version, agency_id, agency_code, enterprise_id, enterprise_code, state, started_on,
         proposed_on, confirmed_on, suspensions, stages)
       select id, 1, ('a0000000-0000-8000-8000-' || lpad((n % 60)::text, 12, '0'))::uuid, 'x', eid, 'y', state, began, began,
         began, '[]', '{}' from line
     ), cells as (
       insert into board_count (province, bureau, stage, state, stalled, n, turn)
       select province, bureau, stage, state, stalled, count(*), 1 from line group by 1, 2, 3, 4, 5
       returning *
     )
     insert into board_line (project_id, cell, version, agency_id, enterprise_id, enterprise_version, province, bureau, industry, stage, state,
       stalled, started_on, expected_by, stages, names, sounds, initials, grams)
     select l.id, c.id, 1, ('a0000000-0000-8000-8000-' || lpad((l.n % 60)::text, 12, '0'))::uuid, eid, 1, province, bureau, '34',
       stage, state, stalled, began, case when m % 5 = 0 then began + 240 end, (select json_agg('[null,null,null,null,null]'::json) from generate_series(1, 6)),
       names, sounds, initials, grams
     from line l join cells c using (province, bureau, stage, state, stalled)`,
    [JSON.stringify(words), boardStages, boardStates],
  );
  await bed.db.query(`
    insert into enterprise (id, version, credit_code, name, province, city, industry, bureau, email)
    select gen_random_uuid(), 1, 'another code ' || n, 'x', '440000', '某市', '34', '装备工业司', 'x'
    from generate_series(1, 20000) n`);
  await bed.db.query(`
    insert into board_count (province, bureau, stage, state, stalled, n, turn)
    select '440000', 'bureau ' || n, 'none', 'in-progress', false, 0, 1 from generate_series(1, 5000) n`);
  await bed.db.query(`
    insert into board_flow (province, industry, month, flow, n)
    select p.*, to_char(date '2010-01-01' + m * 31, 'YYYY-MM'), 'started', 1
    from (values ('', ''), ('440000', ''), ('', '34'), ('440000', '34'), ('510000', '34'), ('510000', '')) p, generate_series(1, 190) m`);
  await bed.db.query(index.def);
  await bed.db.query('vacuum analyze enterprise, project, board_line, board_count, board_flow');
}

async function planOf({ sql, values }: Statement): Promise<string> {
  const rows: Record<string, string>[] = await bed.db.query(`explain ${sql}`, [...values]);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
const cellsOf = async (condition: string): Promise<number[]> =>
  (await bed.db.query(`select id from board_count where ${condition}`)).map(({ id }: { id: number }) => id);
const scan = /Seq Scan on (board_line|board_count|board_flow|project|enterprise)/;

test.each([
  ['all', {}, 'start'],
  ['a province', { province: '440000' }, 'province'],
  ['a bureau', { bureau: '装备工业司' }, 'bureau'],
  ['what is under way', { progress: 'in-progress' }, 'ended'],
  ['what is over', { progress: 'completed' }, 'ended'],
  ['a stage', { stage: 'planning' }, 'stage'],
  ['the stalled', { stalled: true }, 'stalled'],
] as const)('%s is walked along an order of its own, also behind a cursor', async (_, filter, index) => {
  expect(leadOf(filter)).toEqual(filter);
  const plan = await planOf(walkedStatement(filter, null, first));
  expect(plan).toContain(`Index Only Scan Backward using board_line_${index} on`);
  expect(plan).not.toMatch(/Sort|Filter/);
  expect(await planOf(walkedStatement(filter, null, later))).toMatch(/Index Cond: .*ROW\(/);
});

test('the lines of an agency are walked along their own order, once for who reads them all', async () => {
  for (const part of [first, later]) {
    const plan = await planOf(walkedAgencyStatement('a0000000-0000-8000-8000-000000000001', part));
    expect(plan).toContain('Index Only Scan Backward using board_line_agency on');
    expect(plan).not.toMatch(/Sort/);
  }
});

test.each([
  ['a state', { state: 'suspended' }, `state = 'suspended'`, 'ended'],
  ['a province under way', { province: '440000', progress: 'in-progress' }, `province = '440000'`, 'ended'],
  ['a stage in a province', { province: '440000', stage: 'launch' }, `province = '440000'`, 'stage'],
  ['a bureau in a province', { province: '440000', bureau: '装备工业司' }, `bureau = '装备工业司'`, 'province'],
  ['the stalled of a bureau', { bureau: '装备工业司', stalled: true }, `bureau = '装备工业司'`, 'stalled'],
] as const)('%s is met within the index of what leads', async (_, filter, condition, index) => {
  const plan = await planOf(walkedStatement(leadOf(filter), await cellsOf(condition), first));
  expect(plan).toContain(`Index Only Scan Backward using board_line_${index} on`);
  expect(plan).not.toMatch(/Sort/);
});

test('a page out of few cells is the newest of each', async () => {
  const plan = await planOf(gatheredStatement(await cellsOf(`province = '540000'`), later));
  expect(plan).toMatch(/Limit.*\n.*Index Only Scan Backward using board_line_cell/);
  expect(plan).not.toMatch(scan);
});

test.each([
  ['a name', '安溪甲天精密机械'],
  ['pinyin', 'anxijiatian'],
  ['initials', 'axjtjm'],
])('%s is found by its pieces', async (_, q) => {
  const plan = await planOf(foundStatement(searchWords(q), null, first));
  expect(plan).toMatch(/Bitmap Index Scan on board_line_found/);
  expect(plan).not.toMatch(scan);
});

test.each([
  ['an agency', () => agencyStatement('a0000000-0000-8000-8000-000000000001', [], null, first), 'agency'],
  ['the newest that meet a search', () => probeStatement(common, 1000), 'start'],
  ['a common search', () => walkedSearchStatement(common, {}, null, first), 'start'],
  ['one in a province', () => walkedSearchStatement(common, { province: '440000' }, null, first), 'province'],
  ['one in few cells', () => gatheredSearchStatement(common, [1, 2, 3], first), 'cell'],
  ['what is left of one in cells', () => narrowedSearchStatement(common, [1, 2, 3], first), 'found|board_line_cell'],
])('%s is found by an index', async (_, statement, index) => {
  const plan = await planOf(statement());
  expect(plan).toMatch(new RegExp(`Scan.* board_line_${index}`));
  expect(plan).not.toMatch(scan);
});

test('lines are read, and what else the board asks for is found, by their keys', async () => {
  const [{ ids }] = await bed.db.query(
    'select array_agg(project_id) as ids from (select * from board_line limit 50) l',
  );
  const lines = await planOf({ sql: READ_LINES, values: [ids, '2026-03-02'] });
  expect(lines).not.toMatch(scan);
  expect(lines).toMatch(/using name_withholding_enterprise_requested/);
  expect(await planOf({ sql: CHANGED_CELLS, values: [1] })).toMatch(/using board_count_turn/);
  expect(await planOf({ sql: NEWLY_STALLED, values: ['2020-10-01'] })).toMatch(/board_line_expected/);
  const flows = { sql: readFlows('month'), values: [[''], [''], '2025-01', '2026-06'] };
  expect(await planOf(flows)).toMatch(/using board_flow_pkey|on board_flow_pkey/);
});

test.each([
  ['of all', OF_ALL, null, null, 'project_start'],
  ['of all in a state', OF_ALL, 'suspended', null, 'project_state'],
  ['of an agency', OF_AGENCY, null, 'a0000000-0000-8000-8000-000000000001', 'project_agency'],
  ['of an enterprise', OF_ENTERPRISE, null, 'f0000000-0000-8000-8000-000000000001', 'project_enterprise'],
])('the list of projects %s is found by an index', async (_, whose, state, id, index) => {
  const reader = ['2026-03-02', false, null, null];
  const plan = await planOf({ sql: listProjects(whose), values: [state, null, null, 51, ...reader, id] });
  expect(plan).toMatch(new RegExp(`Scan.* ${index}\\b`));
  expect(plan).not.toMatch(/Seq Scan on project/);
});

const get = async (query: string): Promise<BoardPage> => (await bed.call('GET', `/board?${query}`)).body;
const ids = ({ items }: BoardPage) => items.map(({ id }) => id);

test.each([
  ['near in the order', '科技', '', 'true'],
  ['in a large province', '科技', '&province=510000', `province = '510000'`],
  ['in few lines', '科技', '&province=540000', `province = '540000'`],
  ['that are over', '科技', '&progress=completed', 'ended'],
  ['far along the order', '安溪', '&stalled=true', 'stalled'],
])('of a common search those %s are found page by page, and counted by some', async (_, q, facets, condition) => {
  const page = await get(`q=${encodeURIComponent(q)}${facets}`);
  expect(page.count).toBeNull();
  expect(Object.keys(page.counts.stage)).not.toEqual([]);
  const next = await get(`q=${encodeURIComponent(q)}${facets}&cursor=${page.next}`);
  const expected: { id: string }[] = await bed.db.query(
    `select project_id as id from board_line where strpos(names, $1) > 0 and ${condition}
     order by started_on desc, project_id desc limit 100`,
    [q],
  );
  expect([...ids(page), ...ids(next)]).toEqual(expected.map(({ id }) => id));
});

test.each([
  ['walked', 'progress=completed&state=moved', `state = 'moved'`],
  ['gathered', 'province=540000&stage=planning', `province = '540000' and stage = 'planning'`],
])('a page that is %s is that of the order', async (_, query, condition) => {
  const page = await get(query);
  const next = await get(`${query}&cursor=${page.next}`);
  const expected: { id: string }[] = await bed.db.query(
    `select project_id as id from board_line where ${condition} order by started_on desc, project_id desc limit 100`,
  );
  expect([...ids(page), ...ids(next)]).toEqual(expected.map(({ id }) => id));
  const [{ count }] = await bed.db.query(`select count(*)::int as count from board_line where ${condition}`);
  expect(page.count).toBe(count);
});

test('a search that only the newest lines meet is no common one, and counted', async () => {
  const newest = `select project_id from board_line order by started_on desc, project_id desc limit 20`;
  const [{ names, sounds, initials, grams }] = [searchKeys(['厦门鹭江仪表厂'], [], await loadSyllables())];
  await bed.db.query(
    `update board_line set names = $1, sounds = $2, initials = $3, grams = $4 where project_id in (${newest})`,
    [names, sounds, initials, grams],
  );
  expect(await get('q=lujiangyibiao')).toMatchObject({ count: 20, next: null });
});
