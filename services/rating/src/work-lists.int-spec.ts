import { TestBed, workOff } from '@heng/testing';
import { rating } from './rating.module.js';

const bed = TestBed.of(rating);
const row = {
  ...{ version: 1, cycle: '2026-H1', agency_name: 'n', credit_code: 'c', state: 'checked', round: 1, grade: 'D' },
  ...{ assessment: { total: 41.5 }, declarations: [], reviews: [] },
};

test.each([
  ['staff', { role: 'alliance-staff' } as const],
  ['an expert', { role: 'expert', sub: 'expert-1' } as const],
])('%s who works off the ratings of a state page by page misses none and meets none twice', async (_, as) => {
  await bed.db.query('truncate rating cascade');
  const list = { path: '/cycles/2026-H1/ratings?state=drafted', as, table: 'rating', unique: ['agency_id'], row };
  const { read, due } = await workOff(bed, { ...list, state: 'drafted' });
  expect(read).toEqual(due);
});
