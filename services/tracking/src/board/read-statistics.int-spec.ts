import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stage, stages } from '@heng/contracts';
import fc from 'fast-check';
import { eventually, TestBed } from '@heng/testing';
import { bureaus, fillBoard, nth, states } from '../../test/board-projects.js';
import { endedProject, registerParties, staff, startProject } from '../../test/parties.js';
import { BoardLineStore } from '../storage/board/board-line.store.js';
import { tracking } from '../tracking.module.js';
import type { ReadStatistics } from './read-statistics.query.js';

type Statistics = Awaited<ReturnType<ReadStatistics['of']>>;

const COUNT = 60;

let enterpriseId: string;
let ids: string[];
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
  ids = await fillBoard(bed, COUNT);
});

const read = async (query: string): Promise<Statistics> => (await bed.call('GET', `/board/statistics?${query}`)).body;
const count = (fits: (n: number) => boolean) => Array.from({ length: COUNT }, (_, n) => n).filter(fits).length;

test('month by month is told what started, ended and began', async () => {
  const { months } = await read('from=2024-12&until=2026-03');
  expect(months.map(({ month }) => month)).toHaveLength(16);
  const of = (month: string) => months.find((one) => one.month === month)!;
  expect(of('2024-12')).toMatchObject({ started: 0, ended: { completed: 0 }, stages: { launch: 0 } });
  for (const month of ['2025-01', '2025-02', '2025-03']) {
    const isIn = (n: number) => nth(n).startedOn.startsWith(month);
    expect(of(month)).toEqual({
      month,
      started: count(isIn),
      ended: { completed: 0, terminated: 0, moved: 0 },
      stages: Object.fromEntries(stages.map((stage, at) => [stage, count((n) => isIn(n) && n % 7 > at)])),
    });
  }
  const ended = (state: string) => count((n) => nth(n).state === state);
  expect(of('2026-02').ended).toEqual({
    ...{ completed: ended('completed'), terminated: ended('terminated'), moved: ended('moved') },
  });
});

test('of a province, of an industry, of both', async () => {
  const span = 'from=2025-01&until=2026-03';
  const sum = ({ months }: Statistics) => months.reduce((all, { started }) => all + started, 0);
  expect(sum(await read(`${span}&province=510000`))).toBe(count((n) => n % 4 >= 2));
  expect(sum(await read(`${span}&industry=39`))).toBe(count((n) => n % 2 === 1));
  const both = await read(`${span}&province=510000&industry=39`);
  expect(sum(both)).toBe(count((n) => n % 4 === 3));
  expect(both.provinces).toMatchObject([{ province: '510000', started: sum(both) }]);
  expect(both.industries).toMatchObject([{ industry: '39', started: sum(both) }]);
  const all = await read(span);
  expect(all.provinces.map(({ province, started }) => [province, started])).toEqual([
    ['440000', count((n) => n % 4 < 2)],
    ['510000', count((n) => n % 4 >= 2)],
  ]);
  expect(all.industries.map(({ industry }) => industry)).toEqual(['34', '39']);
  expect((await read(`${span}&province=510000`)).industries).toMatchObject([
    { industry: '34', started: count((n) => n % 4 === 2) },
    { industry: '39', started: count((n) => n % 4 === 3) },
  ]);
});

test('a day that is corrected moves what happened to another month', async () => {
  const id = await startProject(bed, enterpriseId, '2026-01-05');
  const record = async (version: number, startedOn: string) =>
    bed.call('PUT', `/projects/${id}/stages/launch`, { as: staff, version, body: { startedOn } });
  const launches = async () =>
    (await read('from=2026-01&until=2026-03')).months.map(({ stages: { launch } }) => launch);
  const before = await launches();
  await record(1, '2026-01-12');
  await eventually(async () => expect(await launches()).toEqual([before[0]! + 1, before[1], before[2]]));
  await record(2, '2026-02-02');
  await eventually(async () => expect(await launches()).toEqual([before[0], before[1]! + 1, before[2]]));
});

test('a project that ends is counted by its ending', async () => {
  const completed = async () => (await read('from=2026-03&until=2026-03')).months[0]!.ended.completed;
  const before = await completed();
  await endedProject(bed, enterpriseId, '2026-03-01');
  await eventually(async () => expect(await completed()).toBe(before + 1));
});

test.each([
  ['backwards', 'from=2026-03&until=2026-02', 422, 'tracking.statistics-backwards'],
  ['over more than ten years', 'from=2016-01&until=2026-03', 422, 'tracking.statistics-too-long'],
  ['of a month that is none', 'from=2026-13', 400, 'kit.body-invalid'],
  ['of a province that is none', 'province=990000', 400, 'kit.body-invalid'],
  ['of an industry that is none', 'industry=00', 400, 'kit.body-invalid'],
])('statistics %s are refused', async (_, query, status, code) => {
  expect(await bed.call('GET', `/board/statistics?${query}`)).toMatchObject({ status, body: { code } });
});

describe('the counters', () => {
  const CELLS = `
    select coalesce(c.province, l.province) as province, coalesce(c.bureau, l.bureau) as bureau, c.n, l.n as lines
    from (select * from board_count where n <> 0) c full join (
      select province, bureau, stage, state, stalled, count(*)::int as n from board_line group by 1, 2, 3, 4, 5
    ) l using (province, bureau, stage, state, stalled) where c.n is distinct from l.n`;
  const FLOWS = `
    with happened as (
      select p.id, to_char(p.started_on, 'YYYY-MM') as month, 'started' as flow from project p
      union all select p.id, to_char(p.ended_on, 'YYYY-MM'), p.state from project p where p.ended_on is not null
      union all select p.id, substr(r.record ->> 'startedOn', 1, 7), r.stage
      from project p, jsonb_each(p.stages) as r(stage, record) where (r.record ->> 'startedOn')::date >= p.started_on
    ), counted as (
      select coalesce(province, '') as province, coalesce(industry, '') as industry, month, flow, count(*)::int as n
      from happened h join project p using (id) join enterprise e on e.id = p.enterprise_id
      where p.confirmed_on is not null group by cube (province, industry), month, flow
    )
    select month, flow, province, industry, f.n, c.n as counted
    from (select * from board_flow where n <> 0) f full join counted c using (province, industry, month, flow)
    where f.n is distinct from c.n`;
  const CHANGE = `
    update project set state = $2, ended_on = $3, stages = $4 where id = $1`;
  const MOVE = `
    update enterprise set province = $2, bureau = $3, industry = $4 where id = (select enterprise_id from project where id = $1)`;

  const day = fc
    .integer({ min: 0, max: 420 })
    .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
  const change = fc.record({
    project: fc.nat(COUNT - 1),
    state: fc.constantFrom(...states),
    endedOn: day,
    stages: fc.dictionary(fc.constantFrom<Stage>(...stages), fc.record({ startedOn: fc.option(day, { nil: null }) })),
    province: fc.constantFrom('350000', '440000', '510000'),
    bureau: fc.constantFrom(...bureaus),
    industry: fc.constantFrom('34', '39'),
  });

  test('are those of a count of all after any changes in any batches', async () => {
    const store = bed.running.app.get(BoardLineStore);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(3), async (changes, repeated) => {
        for (const { project, state, endedOn, stages: records, province, bureau, industry } of changes) {
          const isOver = state !== 'in-progress' && state !== 'suspended';
          await bed.db.query(CHANGE, [ids[project], state, isOver ? endedOn : null, records]);
          await bed.db.query(MOVE, [ids[project], province, bureau, industry]);
        }
        const changed = changes.map(({ project }) => ids[project]!);
        // Whatever is taken together, and again: the lines are made from the tables.
        await store.take([...new Set(changed.slice(0, repeated))]);
        await Promise.all([store.take([...new Set(changed)]), store.take([...new Set(changed.toReversed())])]);
        expect(await bed.db.query(CELLS)).toEqual([]);
        expect(await bed.db.query(FLOWS)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('are right after the names of cities and bureaus became codes', async () => {
    const migration = join(import.meta.dirname, '../../migrations/0017_city_and_bureau_codes.sql');
    const named = {
      'raw-materials': '原材料工业司',
      'information-technology': '软件服务业司',
      'equipment-1': '信息化推进司',
    };
    await bed.db.transaction(async (tx) => {
      for (const [code, name] of Object.entries(named))
        for (const table of ['enterprise', 'board_line', 'board_count'])
          await tx.query(`update ${table} set bureau = $2 where bureau = $1`, [code, name]);
      await tx.query(`update enterprise set province = '350000' where id = (select id from enterprise limit 1)`);
      await tx.query(`update enterprise set city = case province when '440000' then '佛山' else '德阳市' end`);
      await tx.query(readFileSync(migration, 'utf8'));
    });
    expect(await bed.db.query(CELLS)).toEqual([]);
    const codes = ['consumer-goods', 'information-technology', 'raw-materials'].map((bureau) => ({ bureau }));
    for (const table of ['enterprise', 'board_line'])
      expect(await bed.db.query(`select distinct bureau from ${table} order by 1`)).toEqual(codes);
    expect(await bed.db.query('select distinct province, city from enterprise order by 1')).toEqual([
      // No city of this name is in the province, so what was written stays.
      { province: '350000', city: '德阳市' },
      { province: '440000', city: '440600' },
      { province: '510000', city: '510600' },
    ]);
  });
});
