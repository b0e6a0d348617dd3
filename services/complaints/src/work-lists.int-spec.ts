import { eventually, insertRows, readPages, TestBed, workOff } from '@heng/testing';
import { complaints } from './complaints.module.js';

const bed = TestBed.of(complaints);
beforeEach(() => bed.db.query('truncate complaint cascade'));

const agencyId = '00000000-0000-8000-8000-000000000001';
const row = {
  ...{ version: 1, agency_id: agencyId, allegation: 'other', statement: 's', evidence: [], state: 'declined' },
  ...{ filed_on: '2026-03-02', clocks: {}, declarations: [] },
};
const list = { as: { role: 'alliance-staff' }, table: 'complaint', row } as const;

test.each([
  ['all complaints', '/complaints', null],
  ['those about an agency', `/complaints?agencyId=${agencyId}`, null],
  ['those that are filed', '/complaints?state=filed', 'filed'],
])('who works off %s page by page misses none and meets none twice', async (_, path, state) => {
  const { read, due } = await workOff(bed, { ...list, path, state });
  expect(read).toEqual(due);
});

const waiting = "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";

test('a complaint whose position is before the end of a page, and that is committed after it, is on the page', async () => {
  const all = { ...list, path: '/complaints' };
  let late: string[] = [];
  const reading = await bed.db.transaction(async (tx) => {
    late = await insertRows({ db: tx }, all, 1);
    await insertRows(bed, all, 60);
    const pages = readPages(bed, all, () => Promise.resolve());
    await eventually(async () => expect(await bed.db.query(waiting)).toHaveLength(1));
    return { pages };
  });
  expect(await reading.pages).toEqual(expect.arrayContaining(late));
});
