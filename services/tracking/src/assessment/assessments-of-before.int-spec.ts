import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callGrpc, TestBed } from '@heng/testing';
import { agency, committee, registerParties, startProject } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

const [undecided, passed] = ['b0000000-0000-8000-8000-000000000001', 'b0000000-0000-8000-8000-000000000002'];

let project: string;
/** The table before the migration, with one assessment of each kind. */
const bed = TestBed.of(tracking);
beforeAll(async () => {
  const enterpriseId = await registerParties(bed);
  project = await startProject(bed, enterpriseId);
  const before = await readFile(join(tracking.migrations, '0003_assessment.sql'), 'utf8');
  await bed.db.query(`drop table assessment; ${before}`);
  await bed.db.query(
    `insert into assessment values
       ($1, 1, $3, $5, $6, '2026-02-02', null, null), ($2, 2, $4, $5, $6, '2025-12-01', 'passed', '2026-01-15')`,
    [undecided, passed, project, await startProject(bed, enterpriseId), agency.id, enterpriseId],
  );
  await bed.db.query(await readFile(join(tracking.migrations, '0007_assessments.sql'), 'utf8'));
});

test('an assessment of before is the set of the reports that it had', async () => {
  const rows = await bed.db.query(
    'select id, version, status, submitted_on::text, outcome, decided_on::text, reports from assessment order by id',
  );
  const submitted = (on: string) => ({ status: 'submitted', on, revision: 0 });
  expect(rows).toEqual([
    {
      ...{
        id: undecided,
        version: 1,
        status: 'submitted',
        submitted_on: '2026-02-02',
        outcome: null,
        decided_on: null,
      },
      reports: { submitted: submitted('2026-02-02') },
    },
    {
      ...{ id: passed, version: 2, status: 'passed', submitted_on: '2025-12-01' },
      ...{ outcome: 'passed', decided_on: '2026-01-15' },
      reports: {
        submitted: submitted('2025-12-01'),
        decided: { status: 'passed', on: '2026-01-15', revision: 0 },
      },
    },
  ]);
});

test('it takes further reports, and repetitions of those it had', async () => {
  const decision = {
    requestId: 'd',
    projectId: project,
    outcome: 'ASSESSMENT_OUTCOME_FAILED',
    decidedOn: '2026-03-02',
  };
  expect(await callGrpc(bed, 'TrackingService/RecordDecision', decision, committee)).toMatchObject({
    body: { assessment: { id: undecided, version: 2, submittedOn: '2026-02-02', status: 'ASSESSMENT_STATUS_FAILED' } },
  });
  const report = { projectId: project, status: 'submitted', on: '2026-02-02' };
  const again = await bed.call('POST', `/assessments/${undecided}/reports`, { as: committee, body: report });
  expect(again.body).toMatchObject({ version: 2, status: 'failed' });
});
