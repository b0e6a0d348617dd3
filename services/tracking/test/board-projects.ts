import { stages } from '@heng/contracts';
import type { TestBed } from '@heng/testing';
import { BoardLineStore } from '../src/storage/board/board-line.store.js';
import { agency, otherAgency } from './parties.js';

const towns = ['佛山', '深圳', '成都', '安溪'];
const brands = ['衡造', '致远', '通力'];
const trades = ['精密机械', '科技', '电子'];
export const bureaus = ['equipment-1', 'raw-materials', 'consumer-goods'];
export const states = ['in-progress', 'suspended', 'completed', 'terminated', 'moved'];

/** The properties of the nth project: each fourth in another town, each third of another brand, and so on. */
export const nth = (n: number) => ({
  name: `${towns[n % 4]}${brands[n % 3]}${trades[n % 3]}${n}有限公司`,
  province: n % 4 < 2 ? '440000' : '510000',
  bureau: bureaus[n % 3]!,
  industry: n % 2 === 0 ? '34' : '39',
  state: states[n % 5]!,
  begun: n % 7,
  startedOn: new Date(Date.UTC(2025, 0, 1 + (n % 400))).toISOString().slice(0, 10),
  agencyId: n % 10 === 0 ? otherAgency.id : agency.id,
});

const INSERT = `
  with row as (select * from jsonb_to_recordset($1::jsonb) as r("enterpriseId" uuid, id uuid, n int, name text, province text,
    bureau text, industry text, state text, "startedOn" date, "endedOn" date, stages jsonb, "agencyId" uuid)
  ), enterprises as (
    insert into enterprise (id, version, credit_code, name, province, city, industry, bureau, email)
    select "enterpriseId", 1, 'code ' || n, name, province, '某市', industry, bureau, 'office@example.cn' from row
  )
  insert into project (id, version, agency_id, agency_code, enterprise_id, enterprise_code, state, started_on, proposed_on,
    confirmed_on, ended_on, suspensions, stages)
  select id, 1, "agencyId", 'x', "enterpriseId", 'code ' || n, state, "startedOn", "startedOn", "startedOn", "endedOn",
    '[]', stages from row`;

const idOf = (kind: string, n: number): string => `${kind}0000000-0000-8000-8000-${String(n).padStart(12, '0')}`;

/** Fills the board with `count` projects, each of a separate enterprise; returns their ids. */
export async function fillBoard(bed: TestBed, count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, n) => {
    const { begun, ...project } = nth(n);
    const isOver = n % 5 >= 2;
    const records = stages.slice(0, begun).map((stage) => [stage, { startedOn: project.startedOn }] as const);
    return {
      ...{ ...project, n, id: idOf('d', n), enterpriseId: idOf('f', 1000 + n) },
      ...{ endedOn: isOver ? '2026-02-28' : null, stages: Object.fromEntries(records) },
    };
  });
  await bed.db.query(INSERT, [JSON.stringify(rows)]);
  const ids = rows.map(({ id }) => id);
  await bed.running.app.get(BoardLineStore).take(ids);
  return ids;
}
