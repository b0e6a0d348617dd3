import { eventually, TestBed } from '@heng/testing';
import { failing, tally } from './tally.js';

const bed = TestBed.of(tally, { date: '2026-03-02' });

const agency = { role: 'agency', org: '91350100M000100Y43' } as const;
const create = async (label: string): Promise<string> =>
  (await bed.call('POST', '/tallies', { as: agency, body: { label } })).body.id;
const countOf = async (id: string) => (await bed.db.query('select count from tally where id = $1', [id]))[0].count;
const overdue = async () => /heng_deadlines_overdue (\d+)/.exec((await bed.call<string>('GET', '/metrics')).body)?.[1];

test('a deadline acts once its day has ended, once, and not on the day', async () => {
  const id = await create('one day');
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await countOf(id)).toBe(1);
  await bed.setDate('2026-03-03');
  expect(await countOf(id)).toBe(11);
  await bed.setDate('2026-03-04');
  expect(await countOf(id)).toBe(11);
});

test('a deadline that crashed after acting and before it was marked done does not act again', async () => {
  const id = await create('crashed');
  await bed.setDate('2026-03-05');
  await bed.db.query('update deadline set done_at = null where subject = $1', [id]);
  await eventually(async () => expect(await bed.db.query('select 1 from deadline where done_at is null')).toEqual([]));
  expect(await countOf(id)).toBe(11);
});

test('a deadline does not act on a provisional date', async () => {
  const id = await create('provisional');
  await bed.db.query('update deadline set provisional = true where subject = $1', [id]);
  await bed.setDate('2026-03-06');
  expect(await countOf(id)).toBe(1);
  await bed.db.query('update deadline set provisional = false where subject = $1', [id]);
  await eventually(async () => expect(await countOf(id)).toBe(11));
});

test('an open deadline that another calendar gave is recomputed once, also after one that cannot be', async () => {
  const ids = [await create('recomputed'), await create('recomputed too')].sort();
  const older = (subject: string) =>
    bed.db.query("update deadline set calendar = 'older' where subject = $1", [subject]);
  failing.deadlines = true;
  await older(ids[0]!);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  failing.deadlines = false;
  await older(ids[1]!);
  await eventually(async () =>
    expect(await bed.db.query("select 1 from deadline where calendar = 'older' and done_at is null")).toEqual([]),
  );
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect([await countOf(ids[0]!), await countOf(ids[1]!)]).toEqual([2, 2]);
  await bed.db.query('update deadline set done_at = now() where subject = any($1)', [ids]);
});

test('many that cannot act hold up no others', async () => {
  await bed.db.query(
    `insert into deadline (subject, what, due, calendar, provisional, steps)
     select gen_random_uuid(), 'tally.expiry', '2026-01-01', 'test', false, '[]' from generate_series(1, 201)`,
  );
  const id = await create('behind them');
  const moved = bed.setDate('2026-03-07');
  await eventually(async () => expect(await countOf(id)).toBe(11));
  await bed.db.query("delete from deadline where due = '2026-01-01'");
  await moved;
});

test('readiness never tells of a date before it has counted the deadlines of that date', async () => {
  await create('counted');
  failing.deadlines = true;
  const told: { today: string; overdueDeadlines: number }[] = [];
  const ofNewDate = () => told.filter(({ today }) => today === '2026-03-08');
  const pollers = Array.from({ length: 30 }, async () => {
    while (ofNewDate().length < 60) told.push((await bed.call('GET', '/health/ready')).body.info.clock);
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const moved = bed.setDate('2026-03-08');
  await Promise.all(pollers);
  failing.deadlines = false;
  await moved;
  expect(ofNewDate().filter(({ overdueDeadlines }) => overdueDeadlines === 0)).toEqual([]);
});

test('one that cannot act stays visible and acts when it can', async () => {
  const id = await create('failing');
  failing.deadlines = true;
  const moved = bed.setDate('2026-03-09');
  await eventually(async () => expect(await overdue()).toBe('1'));
  failing.deadlines = false;
  await moved;
  expect([await countOf(id), await overdue()]).toEqual([11, '0']);
});
