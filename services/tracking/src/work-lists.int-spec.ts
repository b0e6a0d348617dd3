import { TestBed, workOff, type WorkList } from '@heng/testing';
import { registerParties, staff } from '../test/parties.js';
import { tracking } from './tracking.module.js';

const bed = TestBed.of(tracking);
let enterpriseId: string;
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

const on = '2026-03-02';
const withholding = {
  ...{ version: 1, reason: 'business-plan', justification: 'j', state: 'refused', until_day: '2027-03-01' },
  ...{ hides_meanwhile: false, requested_on: on, decide_by: on },
};
const challenge = { version: 1, reason: 'r', files: [], filed_on: on, state: 'dismissed' };

test.each<Omit<WorkList, 'as'>>([
  { path: '/name-withholdings?state=requested', table: 'name_withholding', row: withholding, state: 'requested' },
  {
    path: '/name-challenges?state=filed',
    table: 'name_challenge',
    row: challenge,
    unique: ['filed_by'],
    state: 'filed',
  },
])('who works off $path page by page misses none and meets none twice', async (list) => {
  const row = { ...list.row, enterprise_id: enterpriseId };
  const { read, due } = await workOff(bed, { ...list, as: staff, row });
  expect(read).toEqual(due);
});
