import { TableQuery } from '@heng/kit';
import { TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';
import { signalTable } from '../storage/plausibility/signal.store.js';
import { BY_DAY, pageOfSignals, type SignalFilter } from './signals.js';

const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const staff = { role: 'alliance-staff' } as const;
const AFTER = ['2026-01-05', '00000000-0000-8000-8000-000000000000'];

let agencyId: string;
const bed = TestBed.of(registry);
beforeAll(async () => {
  const office = { creditCode: own.org, name: '福州衡鉴管理咨询有限公司', province: '350000', email: 'o@example.cn' };
  agencyId = (await bed.call('POST', '/agencies', { as: staff, body: office })).body.id;
  await bed.db.query(
    `insert into signal (id, version, kind, person_id, agency_ids, from_day, sides, found_on, state, explanations)
     select gen_random_uuid(), 1, (array['full-time-twice', 'not-employed'])[1 + n % 2], gen_random_uuid(),
       array[case when n % 100 = 0 then $1::uuid else gen_random_uuid() end], '2026-01-01', '[]',
       date '2025-12-01' + n % 60, case when n % 50 < 2 then 'open' else 'closed' end, '[]'
     from generate_series(1, 20000) n`,
    [agencyId],
  );
  await bed.db.query('analyze signal');
});

const plan = async (reader: string | null, filter: SignalFilter) => {
  const condition = pageOfSignals(reader, filter);
  const sql = new TableQuery(signalTable).pageSql(BY_DAY, condition);
  return JSON.stringify(await bed.db.query(`explain ${sql}`, [...condition.values, ...AFTER]));
};

test('an index gives a page of all signals, of a state, and of an agency', async () => {
  expect(await plan(null, {})).toMatch(/Index Scan Backward using signal_found /);
  expect(await plan(null, { state: 'open' })).toMatch(/Index Scan Backward using signal_state_found /);
  expect(await plan(agencyId, {})).toMatch(/Index Scan on signal_agencies /);
});

test('the pages of an agency are its own signals, each once, the latest first', async () => {
  const seen: { id: string; foundOn: string; kind: string; state: string }[] = [];
  for (let cursor = ''; ;) {
    const { body } = await bed.call('GET', `/signals?kind=full-time-twice&state=open${cursor}`, { as: own });
    seen.push(...body.items);
    if (!body.next) break;
    cursor = `&cursor=${body.next}`;
  }
  const [{ count }] = await bed.db.query(
    `select count(*)::int from signal where agency_ids[1] = $1 and kind = 'full-time-twice' and state = 'open'`,
    [agencyId],
  );
  expect(new Set(seen.map(({ id }) => id)).size).toBe(count);
  const keys = seen.map(({ foundOn, id }) => `${foundOn} ${id}`);
  expect(keys).toEqual(keys.toSorted().reverse());
});
