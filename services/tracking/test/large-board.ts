import { loadSyllables, searchKeys } from '@heng/search-keys';
import type { TestBed } from '@heng/testing';
import { boardStages, boardStates } from '../src/domain/board/board-line.js';

const towns = ['佛山', '深圳', '成都', '安溪'];
const trades = ['精密机械', '科技', '电子'];
export const provinces = ['440000', '510000', '540000'];
export const bureaus = ['equipment-1', 'raw-materials'];
export const agencyOf = (n: number): string => `a0000000-0000-8000-8000-${String(n).padStart(12, '0')}`;
/** A part in the midst of the board. */
export const later = { after: { startedOn: '2023-05-01', id: '00000000-0000-8000-8000-000000000000' }, size: 51 };

/** 50,000 lines of 5,000 enterprises with 500 names: the older a project, the further its stage and the more have ended. */
export async function fillLargeBoard(bed: TestBed): Promise<void> {
  const syllablesOf = await loadSyllables();
  const words = Array.from({ length: 500 }, (_, n) => {
    const name = `${towns[n % 4]}${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${'天地玄黄宇宙洪荒日月'[(n >> 3) % 10]}${trades[n % 3]}有限公司`;
    return { ...searchKeys([name], [], syllablesOf), name, n };
  });
  // Building the index of words once is faster than keeping it.
  const [index]: [{ def: string }] = await bed.db.query(`select pg_get_indexdef('board_line_found'::regclass) as def`);
  await bed.db.query('drop index board_line_found');
  await bed.db.query(LINES, [JSON.stringify(words), boardStages, boardStates]);
  await bed.db.query(`
    insert into enterprise (id, version, credit_code, name, province, city, industry, bureau, email)
    select gen_random_uuid(), 1, 'another code ' || n, 'x', '440000', '某市', '34', 'equipment-1', 'x'
    from generate_series(1, 20000) n`);
  await bed.db.query(`
    insert into board_flow (province, industry, month, flow, n)
    select p.*, to_char(date '2010-01-01' + m * 31, 'YYYY-MM'), 'started', 1
    from (values ('', ''), ('440000', ''), ('', '34'), ('440000', '34'), ('510000', '34'), ('510000', '')) p, generate_series(1, 190) m`);
  await bed.db.query(index.def);
  await bed.db.query('vacuum analyze enterprise, project, board_line, board_count, board_flow');
}

/** $1 names with their words, $2 stages, $3 states. */
const LINES = `
  with word as (
    select *, gen_random_uuid() as eid
    from jsonb_to_recordset($1::jsonb) as w(name text, names text, sounds text, readings text, grams int[], n int),
      generate_series(0, 9) tens
  ), enterprises as (
    insert into enterprise (id, version, credit_code, name, province, city, industry, bureau, email)
    select eid, 1, 'code ' || n || '-' || tens, name, '440000', '某市', '34', 'equipment-1', 'x' from word
  ), aged as (
    select *, tens * 10 + i as m, (n * 7 + (tens * 10 + i) * 13) % 2200 as age from word, generate_series(1, 10) i
  ), line as (
    select *, gen_random_uuid() as id, date '2026-01-08' - age as began,
      case when m = 1 then '540000' when m % 4 = 0 then '510000' else '440000' end as province,
      case when n % 3 = 0 then 'equipment-1' else 'raw-materials' end as bureau,
      ($2::text[])[1 + least(6, age / 60 + n % 2)] as stage,
      ($3::text[])[1 + case when age > 400 and m % 10 > 0 then 2 + m % 3 when m % 9 = 0 then 1 else 0 end] as state
    from aged
  ), known as (
    select *, state = 'in-progress' and age > 300 as stalled,
      ('a0000000-0000-8000-8000-' || lpad((n % 60)::text, 12, '0'))::uuid as aid from line
  ), projects as (
    insert into project (id, version, agency_id, agency_code, enterprise_id, enterprise_code, state, started_on,
      proposed_on, confirmed_on, suspensions, stages)
    select id, 1, aid, 'x', eid, 'y', state, began, began, began, '[]', '{}' from known
  ), cells as (
    insert into board_count (province, bureau, stage, state, stalled, n, turn)
    select province, bureau, stage, state, stalled, count(*), 1 from known group by 1, 2, 3, 4, 5
  )
  insert into board_line (project_id, version, agency_id, enterprise_id, enterprise_version, province, bureau, industry, stage, state,
    stalled, started_on, expected_by, stages, names, sounds, readings, grams)
  select id, 1, aid, eid, 1, province, bureau, '34', stage, state, stalled, began,
    case when state = 'in-progress' then began + 240 end,
    (select json_agg('[null,null,null,null,null]'::json) from generate_series(1, 6)), names, sounds, readings, grams
  from known`;
