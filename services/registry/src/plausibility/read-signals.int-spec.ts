import { TableQuery } from '@heng/kit';
import { TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';
import { signalTable } from '../storage/plausibility/signal.store.js';
import { pageOfSignals, type SignalFilter } from './signals.js';

const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const staff = { role: 'alliance-staff' } as const;

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

const plan = (reader: string | null, filter: SignalFilter, setting = 'select') =>
  bed.db.transaction(async (tx) => {
    await tx.query(setting);
    const condition = pageOfSignals(reader, filter);
    const sql = new TableQuery(signalTable).queueSql(filter.state ? 'entered' : 'arrival', condition);
    return JSON.stringify(await tx.query(`explain ${sql}`, [...condition.values, 5]));
  });

test('an index gives a page of all signals, of a state, and of an agency', async () => {
  expect(await plan(null, {})).toMatch(/Index Scan using signal_arrival /);
  expect(await plan(null, { state: 'open' })).toMatch(/Index Scan using signal_state /);
  expect(await plan(agencyId, {}, 'set local enable_indexscan = off')).toMatch(/Index Scan on signal_agencies /);
});

test('the pages of an agency are its own signals, each once, in the order of their arrival', async () => {
  const seen: { id: string; foundOn: string; kind: string; state: string }[] = [];
  for (let cursor = ''; ;) {
    const { body } = await bed.call('GET', `/signals?kind=full-time-twice&state=open${cursor}`, { as: own });
    seen.push(...body.items);
    if (!body.next) break;
    cursor = `&cursor=${body.next}`;
  }
  const arrived: { id: string }[] = await bed.db.query(
    `select id from signal where agency_ids[1] = $1 and kind = 'full-time-twice' and state = 'open' order by arrival`,
    [agencyId],
  );
  expect(seen.map(({ id }) => id)).toEqual(arrived.map(({ id }) => id));
});
