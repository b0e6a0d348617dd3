import { faultsOf, importEnded, importFile, sendFile, TestBed } from '@heng/testing';
import {
  agency,
  committee,
  consultant,
  enterprise,
  otherAgency,
  registerParties,
  staff,
  startProject,
} from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let projectId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  projectId = await startProject(bed, await registerParties(bed));
});

const WORK = '项目编号,人员编号,日期,人日';
const day = (on: string, days: string | number = 1, person = consultant) => [projectId, person, on, days].join(',');
const recorded = async (type: string) => (await bed.recorded(`tracking.${type}.v1`)).map(({ data }) => data);
const works = () => bed.db.query('select version, month, entries from on_site_work order by month');

test('an agency enters days on site from a file; those of a month change one record, batch by batch', async () => {
  const lines = [WORK, day('2026-01-05'), day('2026/1/6', 0.5), day('2026-02-02'), day('2026年1月7日', '１')];
  const done = await importFile(bed, 'on-site-work', lines, agency);
  expect(done).toMatchObject({ state: 'done', rows: 4, applied: 4, faulty: 0 });
  expect(await recorded('on-site-work-recorded')).toMatchObject([
    { projectId, personId: consultant, from: '2026-01-05', until: '2026-01-07', days: 2.5 },
    { projectId, personId: consultant, from: '2026-02-02', until: '2026-02-02', days: 1 },
  ]);
  const later = await importFile(bed, 'on-site-work', [WORK, day('2026-01-08'), day('2026-01-06', 1)], agency);
  expect(later).toMatchObject({ applied: 2 });
  const [january, february] = await works();
  expect([january.version, february.version]).toEqual([2, 1]);
  const words = ({ said }: any) => said.map(({ by, days }: any) => `${by} ${days}`);
  expect(january.entries.map(({ on, ...entry }: any) => [on, words(entry)])).toEqual([
    ['2026-01-05', ['agency 1']],
    ['2026-01-06', ['agency 0.5', 'agency 1']],
    ['2026-01-07', ['agency 1']],
    ['2026-01-08', ['agency 1']],
  ]);
});

test('the same file again says nothing new', async () => {
  const before = await recorded('on-site-work-recorded');
  const again = await importFile(bed, 'on-site-work', [WORK, day('2026-01-05'), day('2026-02-02')], agency);
  expect(again).toMatchObject({ state: 'done', applied: 2, faulty: 0 });
  expect(await recorded('on-site-work-recorded')).toEqual(before);
});

test('what staff import is the enterprise’s word', async () => {
  await importFile(bed, 'on-site-work', [WORK, day('2026-01-05', 0)]);
  const { body } = await bed.call('GET', `/projects/${projectId}/on-site-work`, { as: enterprise });
  const [{ entries }] = body.consultants[0].months;
  expect(entries[0]).toMatchObject({ on: '2026-01-05', cosigned: true });
});

test('a fault of a day names its column, and with all-or-nothing nothing is recorded', async () => {
  const before = await works();
  const stranger = 'c0000000-0000-8000-8000-000000000002';
  const lines = [
    WORK,
    day('2026-02-03'),
    day('2026-02-03', 0.5),
    day('2026-02-04', 0.25),
    day('2026-03-03'),
    day('2025-08-29'),
    day('2026-02-05', 1, stranger),
    day('2026-02-06', 1, '林知远'),
    `00000000-0000-8000-8000-000000000000,${consultant},2026-02-09,1`,
  ];
  const failed = await importFile(bed, 'on-site-work', lines, agency, { mode: 'all-or-nothing' });
  expect(failed).toMatchObject({ state: 'failed', failure: 'rows-faulty', applied: 0, faulty: 7 });
  expect(await faultsOf(bed, failed.id)).toEqual([
    '3 null kit.import-row-twice',
    '4 days tracking.days-not-halves',
    '5 on tracking.date-in-future',
    '6 on tracking.outside-project',
    '7 projectId tracking.not-employed',
    '8 personId tracking.import-id-invalid',
    '9 projectId tracking.import-project-unknown',
  ]);
  expect(await works()).toEqual(before);
});

test('an agency enters no days of another one’s project, and an enterprise imports none', async () => {
  const refused = await importFile(bed, 'on-site-work', [WORK, day('2026-02-10')], otherAgency);
  expect(await faultsOf(bed, refused.id)).toEqual(['2 projectId tracking.not-your-project']);
  expect((await sendFile(bed, 'on-site-work', [WORK, day('2026-02-10')], enterprise)).status).toBe(403);
});

test('days from a file and days entered meanwhile, in the same month, all stand', async () => {
  const days = Array.from({ length: 20 }, (_, n) => `2025-10-${String(n + 1).padStart(2, '0')}`);
  const { body } = await sendFile(bed, 'on-site-work', [WORK, ...days.map((on) => day(on))], agency);
  const enter = (on: string) =>
    bed.call('POST', `/projects/${projectId}/on-site-work`, {
      as: agency,
      body: { personId: consultant, entries: [{ on, days: 1 }] },
    });
  const entered = Array.from({ length: 8 }, (_, n) => `2025-10-${String(n + 21)}`);
  const answers = await Promise.all(entered.map(enter));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await importEnded(bed, body.id)).toMatchObject({ state: 'done', applied: 20 });
  const october = (await works()).find(({ month }: { month: string }) => month === '2025-10');
  expect(october.entries.map(({ on }: { on: string }) => on)).toEqual([...days, ...entered]);
});

test('more than 2,000 days are imported by row', async () => {
  const lines = [WORK, ...Array.from({ length: 2001 }, () => day('2026-02-11'))];
  const refused = await sendFile(bed, 'on-site-work', lines, agency, { mode: 'all-or-nothing' });
  expect([refused.status, refused.body.code]).toEqual([413, 'kit.import-too-many-together']);
  const done = await importFile(bed, 'on-site-work', lines, agency);
  expect(done).toMatchObject({ rows: 2001, applied: 1, faulty: 2000 });
});

const REPORTS = 'assessmentId,projectId,status,on,revision';
const assessmentId = '9A0B1C2D-3E4F-4A6B-8C7D-9E0F1A2B3C4D';
const report = (status: string, on: string, revision: string | number = '', id = assessmentId) =>
  [id, projectId, status, on, revision].join(',');
const standing = () =>
  bed.db.query(
    'select version, status, submitted_on::text as submitted, decided_on::text as decided, outcome from assessment',
  );

test('staff take over the reports on assessments, in any order', async () => {
  const lines = [
    REPORTS,
    report('passed', '2026-02-10'),
    report('已提交', '2026-01-12'),
    report('passed', '2026-02-11', 1),
  ];
  const done = await importFile(bed, 'assessments', lines);
  expect(done).toMatchObject({ state: 'done', applied: 3, faulty: 0 });
  const stands = { status: 'passed', submitted: '2026-01-12', decided: '2026-02-11', outcome: 'passed' };
  expect(await standing()).toEqual([{ version: 3, ...stands }]);
  expect(await recorded('assessment-decided')).toMatchObject([
    { projectId, assessmentId: assessmentId.toLowerCase(), outcome: 'passed', decidedOn: '2026-02-10' },
    { decidedOn: '2026-02-11' },
  ]);
  const again = await importFile(bed, 'assessments', lines, staff, { mode: 'all-or-nothing' });
  expect(again).toMatchObject({ state: 'done', applied: 3 });
  expect(await standing()).toEqual([{ version: 3, ...stands }]);
});

test('a fault of a report names its column', async () => {
  const done = await importFile(bed, 'assessments', [
    REPORTS,
    report('failed', '2026-02-11', 1),
    report('pending', '2026-02-11'),
    report('withdrawn', '2026-03-03'),
    report('withdrawn', '2026-02-12', 'x'),
    report('revoked', '2026-02-12', '', '7'),
    report('revoked', '2025-08-31'),
    report('revoked', '2026-02-12'),
  ]);
  expect(await faultsOf(bed, done.id)).toEqual([
    '2 assessmentId tracking.report-contradicts',
    '3 status tracking.import-status-unknown',
    '4 on tracking.date-in-future',
    '5 revision tracking.import-revision-invalid',
    '6 assessmentId tracking.import-id-invalid',
    '7 on tracking.outside-project',
    '8 null kit.import-row-twice',
  ]);
});

test('an agency and the subsystem import no assessments', async () => {
  const refused = await sendFile(bed, 'assessments', [REPORTS, report('passed', '2026-02-10')], agency);
  expect([refused.status, refused.body.code]).toEqual([403, 'kit.import-kind-not-yours']);
  expect((await sendFile(bed, 'assessments', [REPORTS], committee)).status).toBe(403);
});
