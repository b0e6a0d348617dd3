import { loadSyllables, searchKeys, searchWords } from '@heng/search-keys';
import { TestBed } from '@heng/testing';
import fc from 'fast-check';
import { type FacetFilter, facetNames } from '../domain/board/board-facets.js';
import { boardStages, boardStates, progresses, progressOf } from '../domain/board/board-line.js';
import { NEWLY_STALLED } from '../storage/board/board-line.store.js';
import {
  type BoardFilter,
  countAgencyStatement,
  countStatement,
  foundStatement,
  nearStatement,
  pageStatement,
  sampleStatement,
  type Statement,
} from '../storage/board/board-search.js';
import { FindLines } from '../storage/board/find-lines.js';
import { agencyOf, bureaus, fillLargeBoard, later, provinces } from '../../test/large-board.js';
import { tracking } from '../tracking.module.js';
import { type BoardPage, READ_LINES } from './read-board.query.js';
import { listProjects, OF_AGENCY, OF_ALL, OF_ENTERPRISE } from './read-projects.query.js';
import { readFlows } from './read-statistics.query.js';

const first = { after: undefined, size: 51 };
const all: BoardFilter = { facets: {} };
const agencyId = agencyOf(1);
const none = { words: [], lines: 0, mayBeCommon: false };
const searchOf = (q?: string) => bed.running.app.get(FindLines).searchOf(q);

const bed = TestBed.of(tracking);
beforeAll(() => fillLargeBoard(bed), 240_000);

type Node = { 'Rows Removed by Filter'?: number; 'Actual Loops'?: number; Plans?: Node[] };

async function planOf({ sql, values }: Statement): Promise<string> {
  const rows: Record<string, string>[] = await bed.db.query(`explain ${sql}`, [...values]);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

/** The number of rows that a statement reads in vain. */
async function readInVain({ sql, values }: Statement): Promise<number> {
  const [row] = await bed.db.query(`explain (analyze, format json) ${sql}`, [...values]);
  const sum = (node: Node): number =>
    (node['Rows Removed by Filter'] ?? 0) * (node['Actual Loops'] ?? 1) +
    (node.Plans ?? []).reduce((before, child) => before + sum(child), 0);
  return sum(row['QUERY PLAN'][0].Plan as Node);
}

const scan = /Seq Scan on (board_line|board_flow|project|enterprise)/;

const facet = fc.record<FacetFilter>(
  {
    province: fc.constantFrom(...provinces),
    bureau: fc.constantFrom(...bureaus),
    stage: fc.constantFrom(...boardStages),
    progress: fc.constantFrom(...progresses),
    state: fc.constantFrom(...boardStates),
    stalled: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

test.each([
  ['all lines', {}, 'start'],
  ['a province', { province: '440000' }, 'start'],
  ['a bureau', { bureau: 'equipment-1' }, 'start'],
  ['projects under way', { progress: 'in-progress' }, 'state'],
  ['projects that are over', { progress: 'completed' }, 'state'],
  ['a state', { state: 'suspended' }, 'state'],
  ['a province under way', { province: '440000', progress: 'in-progress' }, 'state'],
  ['a stage', { stage: 'planning' }, 'stage'],
  ['a stage in a province', { province: '440000', stage: 'launch' }, 'stage'],
  ['a stage under way', { stage: 'launch', progress: 'in-progress' }, 'stage'],
  ['stalled projects', { stalled: true }, 'stalled'],
] as const)('a page of %s is read along an order of its own, also behind a cursor', async (_, facets, index) => {
  for (const part of [first, later]) {
    const plan = await planOf(pageStatement({ facets }, none, part));
    expect(plan).toContain(`Index Only Scan Backward using board_line_${index} on`);
    expect(plan).not.toMatch(scan);
  }
});

test('a page of the lines of an agency is read along their own order', async () => {
  for (const part of [first, later]) {
    const plan = await planOf(pageStatement({ agencyId, facets: {} }, none, part));
    expect(plan).toContain('Index Only Scan Backward using board_line_agency on');
    expect(plan).not.toMatch(/Sort/);
  }
});

test('where few lines fit, these few are read', async () => {
  const plan = await planOf(pageStatement({ facets: { province: '540000', bureau: 'equipment-1' } }, none, later));
  expect(plan).toMatch(/Index Only Scan.* using board_line_place on/);
});

test('no filters read the board from end to end', async () => {
  await fc.assert(
    fc.asyncProperty(facet, fc.constantFrom(first, later), async (facets, part) => {
      const statement = pageStatement({ facets }, none, part);
      expect(await planOf(statement)).not.toMatch(scan);
      expect(await readInVain(statement)).toBeLessThan(12_000);
    }),
    { numRuns: 150 },
  );
});

test('for any filters the page, the count and the numbers are those of all lines', async () => {
  const find = bed.running.app.get(FindLines);
  const valueOf = (name: keyof FacetFilter, line: Line) =>
    name === 'progress' ? progressOf(line.state) : String(line[name]);
  type Line = { state: (typeof boardStates)[number]; id: string } & Record<string, unknown>;
  const lines: Line[] = await bed.db.query(
    `select project_id as id, province, bureau, stage, state, stalled, agency_id as "agencyId" from board_line
     order by started_on desc, project_id desc`,
  );
  const misfits = (line: Line, filter: FacetFilter) =>
    facetNames.filter((name) => filter[name] !== undefined && String(filter[name]) !== valueOf(name, line));
  /** A line counts at each facet that shows it when the others stay as they are. */
  const countsBeside = (own: Line[], filter: FacetFilter) => {
    const counts = Object.fromEntries(facetNames.map((name) => [name, {} as Record<string, number>]));
    for (const line of own) {
      const unfit = misfits(line, filter);
      if (unfit.length > 1) continue;
      for (const name of unfit.length === 0 ? facetNames : unfit) {
        const value = valueOf(name, line);
        counts[name]![value] = (counts[name]![value] ?? 0) + 1;
      }
    }
    return counts;
  };
  const few = fc.tuple(facet, fc.subarray([...facetNames])).map(([filter, left]): FacetFilter => {
    return Object.fromEntries(Object.entries(filter).filter(([name]) => !left.some((one) => one === name)));
  });
  await fc.assert(
    fc.asyncProperty(few, fc.option(fc.nat(59), { nil: undefined, freq: 3 }), async (facets, agency) => {
      const id = agency === undefined ? undefined : agencyOf(agency);
      const own = id === undefined ? lines : lines.filter((line) => line['agencyId'] === id);
      const fitting = own.filter((line) => misfits(line, facets).length === 0);
      const found = await find.find({ facets, agencyId: id }, { after: undefined, size: 51 });
      expect(found.keys.map((key) => key.id)).toEqual(fitting.slice(0, 51).map((line) => line.id));
      expect(found.count).toBe(fitting.length);
      expect(found.counts).toEqual(countsBeside(own, facets));
    }),
    { numRuns: 25, examples: [[{}, undefined]] },
  );
});

test.each([
  ['a name', '安溪甲天精密机械'],
  ['two characters', '甲天'],
  ['pinyin', 'anxijiatian'],
  ['initials', 'axjtjm'],
])('%s is found by its pieces', async (_, q) => {
  const plan = await planOf(foundStatement(all, (await searchOf(q)).words, 1000, first));
  expect(plan).toMatch(/Bitmap Index Scan on board_line_found/);
  expect(plan).not.toMatch(scan);
});

test.each<[string, () => Promise<Statement>, RegExp]>([
  ['the lines of an agency', async () => countAgencyStatement(agencyId, {}), /Index Only Scan.* board_line_agency/],
  [
    'a search at an agency',
    async () => foundStatement({ ...all, agencyId }, searchWords('科技'), 1000, first),
    /agency/,
  ],
  ['a sample', async () => sampleStatement(all, await searchOf('科技'), first), /Sample Scan on board_line/],
  ['a common search', async () => nearStatement(all, await searchOf('科技'), first, 1000), /board_line_start/],
  ['a rare search', async () => pageStatement(all, await searchOf('安溪甲天'), first), /board_line_found/],
  [
    'the lines of a page',
    async () => ({ sql: READ_LINES, values: [(await page('')).items.map(({ id }) => id), '2026-03-02'] }),
    /board_line_pkey/,
  ],
  ['projects that become stalled', async () => ({ sql: NEWLY_STALLED, values: ['2020-10-01'] }), /board_line_expected/],
  ['a month', async () => ({ sql: readFlows('month'), values: [[''], [''], '2025-01', '2026-06'] }), /board_flow_pkey/],
])('%s are found by an index', async (_, statementOf, index) => {
  const plan = await planOf(await statementOf());
  expect(plan).toMatch(index);
  expect(plan).not.toMatch(scan);
});

test('the numbers beside the filters are added up from the counters alone', async () => {
  expect(await planOf(countStatement({ province: '440000', progress: 'completed' }))).not.toContain('board_line');
});

test.each([
  ['of all', OF_ALL, null, null, 'project_start'],
  ['of all in a state', OF_ALL, 'suspended', null, 'project_state'],
  ['of an agency', OF_AGENCY, null, agencyId, 'project_agency'],
  ['of an enterprise', OF_ENTERPRISE, null, 'f0000000-0000-8000-8000-000000000001', 'project_enterprise'],
])('the list of projects %s is found by an index', async (_, whose, state, id, index) => {
  const reader = ['2026-03-02', false, null, null];
  const plan = await planOf({ sql: listProjects(whose), values: [state, null, null, 51, ...reader, id] });
  expect(plan).toMatch(new RegExp(`Scan.* ${index}\\b`));
  expect(plan).not.toMatch(/Seq Scan on project/);
});

const page = async (query: string): Promise<BoardPage> => (await bed.call('GET', `/board?${query}`)).body;
const ids = ({ items }: BoardPage) => items.map(({ id }) => id);

test.each([
  ['near in the order', '科技', '', 'true'],
  ['in a large province', '科技', '&province=510000', `province = '510000'`],
  ['in few lines', '科技', '&province=540000', `province = '540000'`],
  ['that are over', '科技', '&progress=completed', `state in ('completed', 'terminated', 'moved')`],
  ['far along the order', '安溪', '&stalled=true', 'stalled'],
])('lines of a common search %s are found page by page, and some are counted', async (_, q, facets, condition) => {
  const start = await page(`q=${encodeURIComponent(q)}${facets}`);
  expect(start.count).toBeNull();
  expect(Object.keys(start.counts.state)).not.toEqual([]);
  const next = start.next ? await page(`q=${encodeURIComponent(q)}${facets}&cursor=${start.next}`) : undefined;
  const expected: { id: string }[] = await bed.db.query(
    `select project_id as id from board_line where strpos(names, $1) > 0 and ${condition}
     order by started_on desc, project_id desc limit 100`,
    [q],
  );
  expect([...ids(start), ...(next ? ids(next) : [])]).toEqual(expected.map(({ id }) => id));
});

test('a search that only the newest lines meet is not common, and is counted', async () => {
  await rename('order by started_on desc, project_id desc limit 5', '厦门鹭江仪表厂');
  expect(await page('q=lujiangyibiao')).toMatchObject({ count: 5, next: null });
});

test('a search that is more common among the newest lines also finds the older ones', async () => {
  await rename('order by started_on desc, project_id desc limit 30', '厦门鼓浪仪表厂');
  await rename('order by started_on, project_id limit 45', '厦门鼓浪仪表厂');
  await bed.db.query('analyze board_line');
  const q = encodeURIComponent('鼓浪');
  const start = await page(`q=${q}`);
  expect(start.items).toHaveLength(50);
  expect((await page(`q=${q}&cursor=${start.next}`)).items).toHaveLength(25);
});

/** Gives some lines another name. */
async function rename(some: string, name: string): Promise<void> {
  const { names, sounds, readings, grams } = searchKeys([name], [], await loadSyllables());
  await bed.db.query(
    `update board_line set names = $1, sounds = $2, readings = $3, grams = $4
     where project_id in (select project_id from board_line ${some})`,
    [names, sounds, readings, grams],
  );
}
