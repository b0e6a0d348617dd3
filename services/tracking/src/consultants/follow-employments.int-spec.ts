import { EmploymentEnded, EmploymentStarted } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { agency, consultant } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

const bed = TestBed.of(tracking);

const employment = { agencyId: agency.id, personId: consultant, from: '2024-03-01', fullTime: true };

test('an employment is kept the same, whichever event comes first and however often', async () => {
  const [forwards, backwards] = [
    'e0000000-0000-8000-8000-000000000001',
    'e0000000-0000-8000-8000-000000000002',
  ] as const;
  const start = (id: string) => bed.publish(EmploymentStarted, id, { ...employment, employmentId: id });
  const end = (id: string) =>
    bed.publish(EmploymentEnded, id, { ...employment, employmentId: id, until: '2025-06-30' });
  await start(forwards);
  await end(forwards);
  await start(forwards);
  await end(backwards);
  await start(backwards);
  await start('e0000000-0000-8000-8000-000000000003');
  const kept = await eventually(async () => {
    const rows: object[] = await bed.db.query(
      'select agency_id, person_id, employed_from::text, employed_until::text from employment order by id',
    );
    expect(rows).toHaveLength(3);
    return rows;
  });
  const row = { agency_id: agency.id, person_id: consultant, employed_from: '2024-03-01' };
  expect(kept).toEqual([
    { ...row, employed_until: '2025-06-30' },
    { ...row, employed_until: '2025-06-30' },
    { ...row, employed_until: null },
  ]);
});
