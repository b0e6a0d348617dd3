import { TestBed } from '@heng/testing';
import { LAST_DAY, OF_PERSONS } from '../storage/on-site-work/on-site-work.store.js';
import { tracking } from '../tracking.module.js';

/** A thousand persons on five projects each, in each month of two years. */
const FILL = `
  insert into on_site_work (id, version, project_id, person_id, month, entries, last_worked_on)
  select gen_random_uuid(), 1, ('a0000000-0000-8000-8000-' || lpad((person * 5 + place)::text, 12, '0'))::uuid,
    ('c0000000-0000-8000-8000-' || lpad(person::text, 12, '0'))::uuid, to_char(day, 'YYYY-MM'), '[]', day::date
  from generate_series(1, 1000) person, generate_series(1, 5) place,
    generate_series(date '2025-01-01', date '2026-12-01', interval '1 month') day`;

const bed = TestBed.of(tracking);
beforeAll(async () => {
  await bed.db.query(FILL);
  await bed.db.query('analyze on_site_work');
});

test.each([
  ['persons’ days of some months over all projects', OF_PERSONS, 'on_site_work_person'],
  ['the last day of a project', LAST_DAY, 'on_site_work_project'],
])('%s are found by an index among those of many', async (_, sql, index) => {
  const person = 'c0000000-0000-8000-8000-000000000007';
  const values = sql === OF_PERSONS ? [[person], ['2026-01', '2026-02']] : ['a0000000-0000-8000-8000-000000000036'];
  const plan = JSON.stringify(await bed.db.query(`explain ${sql}`, values));
  expect(plan).toContain(index);
  expect(plan).not.toContain('Seq Scan');
});
