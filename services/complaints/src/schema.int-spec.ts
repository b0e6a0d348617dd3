import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ComplaintsPeriodSealed, consumers, PeriodClosed, readCaseNumber } from '@heng/contracts';
import { JetStreamStrategy } from '@heng/kit';
import { eventually, schemaDifferences, TestBed } from '@heng/testing';
import { accepted, act, answered, expert, office, read, registered, reply } from '../test/parties.js';
import { complaints } from './complaints.module.js';

const bed = TestBed.of(complaints);

test('the migrations make the tables', async () => {
  expect(await schemaDifferences(bed)).toEqual([]);
});

test('the service takes the events that the catalogue says it takes', () => {
  expect(bed.running.app.get(JetStreamStrategy).types).toEqual([...consumers.complaints].sort());
});

test('the close of a cycle is answered with a seal that counts what happened', async () => {
  await accepted(bed, await registered(bed, office));
  await bed.publish(PeriodClosed, '2026-H1', { cycle: '2026-H1', cutoff: '2026-06-30' });
  const [seal] = await eventually(async () => {
    const seals = await bed.recorded(ComplaintsPeriodSealed.type);
    expect(seals).toHaveLength(1);
    return seals;
  });
  expect(seal?.data).toMatchObject({ cycle: '2026-H1', count: 2 });
});

test('clocks that were kept without their start and term get them', async () => {
  const agencyId = await registered(bed, office);
  await act(bed, await answered(bed, agencyId), 'ruling', expert, { outcome: 'dismissed', reason: '证据不足。' });
  const late = await accepted(bed, agencyId);
  await bed.setDate('2026-03-18');
  await act(bed, await read(bed, late), 'answer', office.as, reply);
  const clocks = () => bed.db.query('select id, clocks from complaint order by id');
  const kept = await clocks();
  expect(kept.length).toBeGreaterThan(1);
  await bed.db.query(`
    update complaint set clocks = (
      select jsonb_object_agg(name, clock - '{from,term,extension,suspensions}'::text[])
      from jsonb_each(clocks) as each(name, clock))`);
  expect(await clocks()).not.toEqual(kept);
  await bed.db.query(await readFile(join(import.meta.dirname, '../migrations/0002_clock.sql'), 'utf8'));
  expect(await clocks()).toEqual(kept);
});

test('complaints from before numbers get one that is read as a number', async () => {
  await bed.db.query('update complaint set number = null');
  await bed.db.query('delete from case_number');
  const migration = await readFile(join(import.meta.dirname, '../migrations/0007_intake.sql'), 'utf8');
  await bed.db.query(migration.slice(migration.indexOf('do $$')));
  const rows: { number: string }[] = await bed.db.query('select number from complaint where recorded_by is null');
  expect(rows.map(({ number }) => readCaseNumber(number))).toEqual(rows.map(({ number }) => number));
});
