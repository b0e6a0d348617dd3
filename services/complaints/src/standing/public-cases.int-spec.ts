import { TestBed } from '@heng/testing';
import { accepted, act, answered, expert, office, registered, staff } from '../../test/parties.js';
import { reported, verifiedReport } from '../../test/reports.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
const reason = '同一事实。';
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await accepted(bed, agencyId);
  await reported(bed, agencyId);
  await act(bed, await answered(bed, agencyId), 'ruling', expert, { outcome: 'dismissed', reason });
  const first = await act(bed, await answered(bed, agencyId), 'ruling', expert, {
    ...{ outcome: 'upheld', severity: 'minor', reason },
  });
  const second = await act(bed, await answered(bed, agencyId), 'ruling', expert, {
    ...{ outcome: 'upheld', severity: 'serious', reason },
  });
  await act(bed, second, 'incident', staff, { sameAs: first.id, reason });
  await verifiedReport(bed, agencyId, 'ordinary');
});

const lines = async () => {
  const text = await (await fetch(`${bed.running.url}/public-cases/export.jsonl`)).text();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

test('each incident that ended is one line, in no order that tells, and nothing of it names anybody', async () => {
  const cases = await lines();
  expect(cases).toHaveLength(3);
  expect(cases.map(({ outcome, severity, filings, endedIn }) => [outcome, severity, filings, endedIn]).sort()).toEqual([
    ['dismissed', null, 1, '2026-Q1'],
    ['upheld', 'ordinary', 1, '2026-Q1'],
    ['upheld', 'serious', 2, '2026-Q1'],
  ]);
  const { body } = await bed.call('GET', '/public-cases');
  expect(body.map(({ id }: { id: string }) => id).sort()).toEqual(cases.map(({ id }) => id).sort());
  const known: { id: string; number: string; agency_id: string }[] = await bed.db.query(
    'select id, number, agency_id from complaint union all select id, number, agency_id from report',
  );
  const told = JSON.stringify([cases, body]);
  for (const one of known) for (const secret of Object.values(one)) expect(told).not.toContain(secret);
  expect(told).not.toMatch(/\d{4}-\d\d-\d\d"|不实/);
});

test('a table and a book have the same lines', async () => {
  const csv = await fetch(`${bed.running.url}/public-cases/export.csv`);
  expect(csv.headers.get('content-disposition')).toContain('heng-cases.csv');
  expect((await csv.text()).trim().split('\r\n')).toHaveLength(4);
  const book = await fetch(`${bed.running.url}/public-cases/export.xlsx`);
  expect(
    Buffer.from(await book.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
