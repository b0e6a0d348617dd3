import { type As, TestBed } from '@heng/testing';
import { grievance, office, problem, registered } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

const bed = TestBed.of(complaints, { environment: { UNNAMED_FILING_LIMIT: '1' } });

test('an address files so many times a minute without an account, complaints and reports together; who is signed in goes on', async () => {
  const agencyId = await registered(bed, office);
  const file = (path: string, n: number, as?: As) =>
    bed.call('POST', path, { body: { ...grievance, agencyId, statement: `第${n}件。` }, ...(as && { as }) });
  // A minute may end between two of them.
  const answers = [];
  for (let n = 0; n < 3; n += 1) answers.push(problem(await file(n % 2 ? '/reports' : '/complaints', n)));
  expect(answers).toContainEqual({ status: 429, code: 'kit.busy' });
  expect((await file('/complaints', 9, { role: 'enterprise', org: '914403001922038216', sub: 'known' })).status).toBe(
    201,
  );
});
