import { PAGE_SIZE } from '@heng/kit';
import { TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk, outcomeOf } from '../../test/desk.js';
import { LIST_RATINGS } from './list-ratings.query.js';

const NIL = '00000000-0000-0000-0000-000000000000';
const INSERT = `
  insert into rating
  select gen_random_uuid(), 1, $1, gen_random_uuid(), 'n' || lpad(n::text, 5, '0'), 'c', 'granted', 1, 'D', '{"total": 41.5}',
    null, null, '[]', null, '[]', null
  from generate_series(1, 2000) n`;

let at: Desk;
const bed = TestBed.of(rating);
beforeAll(async () => {
  at = new Desk(bed);
  for (const cycle of ['2025-H1', '2025-H2', '2026-H1']) await bed.db.query(INSERT, [cycle]);
  await bed.db.query('analyze rating');
});

test('ratings are listed in pages in the order of names', async () => {
  const first = await at.list();
  const second = (await bed.call('GET', `/cycles/2026-H1/ratings?cursor=${first.next}`)).body;
  expect([first.items.length, second.items.length]).toEqual([PAGE_SIZE, PAGE_SIZE]);
  expect(first.items[0]).toMatchObject({ agencyName: 'n00001', grade: 'D', total: 41.5 });
  expect(second.items[0].agencyName).toBe('n00051');
});

test('a cursor that is not ours and a state that is none are refused', async () => {
  expect(outcomeOf(await bed.call('GET', '/cycles/2026-H1/ratings?cursor=broken'))).toEqual([
    400,
    'kit.cursor-invalid',
  ]);
  expect(outcomeOf(await bed.call('GET', '/cycles/2026-H1/ratings?state=famous'))).toEqual([400, 'kit.body-invalid']);
});

test('an index serves the order of the list', async () => {
  const key = ['n01000', NIL];
  const rows: { 'QUERY PLAN': string }[] = await bed.db.query(`explain ${LIST_RATINGS}`, [
    '2026-H1',
    ...key,
    null,
    true,
    [],
    null,
    PAGE_SIZE + 1,
  ]);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain('rating_name');
  expect(plan).not.toContain('Sort');
});
