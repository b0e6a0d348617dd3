import { eventually, faultsOf, importEnded, importFile, sendFile, TestBed } from '@heng/testing';
import {
  agency,
  enterprise,
  otherAgency,
  registerParties,
  registration,
  staff,
  startProject,
} from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let enterpriseId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

const HEADER = '项目自编号,机构统一社会信用代码,企业统一社会信用代码,项目开始日期';
const DATES = 'launchStartedOn,launchCompletedOn,现状调研及诊断开始日期,endedOn';
const row = (number: string, startedOn: string, agencyCode = agency.org, enterpriseCode = registration.creditCode) =>
  [number, agencyCode, enterpriseCode, startedOn].join(',');
const started = async (startedOn: string) =>
  bed.db.query('select *, ended_on::text as ended from project where started_on = $1 order by id', [startedOn]);

test('staff take over a project with its stages and its end; the enterprise is asked for its feedback', async () => {
  const lines = [
    `${HEADER},${DATES}`,
    `${row('1', '2025-01-06')},2025-01-06,2025-01-24,2025/2/10,2025-12-31`,
    `${row('2', '2025年1月7日')},,,,`,
  ];
  const done = await importFile(bed, 'projects', lines);
  expect(done).toMatchObject({ state: 'done', rows: 2, applied: 2, faulty: 0 });
  const [project] = await started('2025-01-06');
  expect(project).toMatchObject({
    version: 1,
    state: 'completed',
    ended: '2025-12-31',
    enterprise_id: enterpriseId,
  });
  const events = (await bed.recorded()).filter(({ subject }) => subject === project.id);
  expect(events.map(({ type, version }) => [type.split('.')[1], version])).toEqual([
    ['project-proposed', 1],
    ['project-started', 1],
    ['stage-recorded', 1],
    ['stage-recorded', 1],
    ['project-ended', 1],
    ['feedback-requested', 1],
  ]);
  expect(events[2]!.data).toMatchObject({ stage: 'launch', startedOn: '2025-01-06', completedOn: '2025-01-24' });
  const clocks = await bed.db.query(
    `select what, due::text from deadline where subject = $1 and what = 'tracking.feedback'`,
    [project.id],
  );
  expect(clocks).toEqual([{ what: 'tracking.feedback', due: '2026-03-31' }]);
  expect(await started('2025-01-07')).toMatchObject([{ state: 'in-progress', ended: null, stages: {} }]);
});

test('the same file again makes no project twice', async () => {
  const again = await importFile(bed, 'projects', [
    HEADER,
    row('1', '2025-01-06'),
    row('3', '2025-01-08'),
    row('4', '2025-01-08'),
  ]);
  expect(again).toMatchObject({ state: 'done', applied: 1, faulty: 2 });
  expect(await faultsOf(bed, again.id)).toEqual([
    '2 startedOn tracking.import-project-known',
    '4 startedOn tracking.import-project-known',
  ]);
  expect(await started('2025-01-08')).toHaveLength(1);
});

test('an import and a request at the same moment make one proposal', async () => {
  const startedOn = '2025-01-09';
  const waiting = "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
  const wait = (count: number) => eventually(async () => expect(await bed.db.query(waiting)).toHaveLength(count));
  const [sent, proposed] = await bed.db.transaction(async (tx) => {
    await tx.query('lock table project in share mode');
    const file = await sendFile(bed, 'projects', [HEADER, row('1', startedOn)], agency);
    await wait(1);
    const body = { agencyId: agency.id, enterpriseId, startedOn };
    const answer = bed.call('POST', '/projects', { as: agency, body });
    await wait(2);
    return [file, answer] as const;
  });
  expect(await proposed).toMatchObject({ status: 409, body: { code: 'tracking.proposed-already' } });
  expect(await importEnded(bed, sent.body.id)).toMatchObject({ state: 'done', applied: 1 });
  expect(await started(startedOn)).toHaveLength(1);
});

test('a fault names its column, and with all-or-nothing nothing is made', async () => {
  const header = `${HEADER},${DATES},planningStartedOn`;
  const failed = await importFile(
    bed,
    'projects',
    [
      header,
      `${row('1', '2025-02-03')},,,,,`,
      `${row('1', '2025-02-04')},,,,,`,
      `${row('2', '2026-03-03')},,,,,`,
      `${row('3', '2025-02-05', '91350203M0001QKT19', '914403001922038216')},,,,,`,
      `${row('4', '2025-02-06')},2025-02-05,,,,`,
      `${row('5', '2025-02-07')},2025-02-10,2025-02-09,,,`,
      `${row('6', '2025-02-10')},,,2025-03-10,,2025-03-09`,
      `${row('7', '2025-02-11')},2025-02-12,,,2025-02-11,`,
      `${row('8', '昨天')},,,,,`,
      `${row('9', '2025-02-12', agency.org, agency.org)},,,,,`,
    ],
    staff,
    { mode: 'all-or-nothing' },
  );
  expect(failed).toMatchObject({ state: 'failed', failure: 'rows-faulty', applied: 0, faulty: 9 });
  expect(await faultsOf(bed, failed.id)).toEqual([
    '3 null kit.import-row-twice',
    '4 startedOn tracking.date-in-future',
    '5 agencyCode tracking.import-agency-unknown',
    '5 enterpriseCode tracking.import-enterprise-unknown',
    '6 launchStartedOn tracking.outside-project',
    '7 launchCompletedOn tracking.stage-completed-before-start',
    '8 planningStartedOn tracking.stage-runs-backwards',
    '9 endedOn tracking.ends-before-recorded-work',
    '10 startedOn kit.import-date-invalid',
    '11 enterpriseCode tracking.import-enterprise-unknown',
  ]);
  expect(await started('2025-02-03')).toEqual([]);
});

test('an agency proposes its own projects, for itself only and without stages', async () => {
  const lines = [
    `${HEADER},launchStartedOn,endedOn`,
    `${row('1', '2025-03-03')},,`,
    `${row('2', '2025-03-04', otherAgency.org)},,`,
    `${row('3', '2025-03-05')},2025-03-05,`,
    `${row('4', '2025-03-06')},,2025-06-30`,
  ];
  const done = await importFile(bed, 'projects', lines, agency);
  expect(done).toMatchObject({ state: 'done', applied: 1, faulty: 3 });
  expect(await faultsOf(bed, done.id)).toEqual([
    '3 agencyCode tracking.import-not-your-agency',
    '4 launchStartedOn tracking.import-proposal-only',
    '5 endedOn tracking.import-proposal-only',
  ]);
  const [proposal] = await started('2025-03-03');
  expect(proposal).toMatchObject({ state: 'proposed', agency_id: agency.id, confirmed_on: null });
  const confirmed = await bed.call('POST', `/projects/${proposal.id}/confirmation`, { as: enterprise, version: 1 });
  expect(confirmed.status).toBe(200);
  expect((await bed.call('GET', `/imports/${done.id}`, { as: otherAgency })).status).toBe(403);
  expect((await sendFile(bed, 'projects', lines, enterprise)).status).toBe(403);
});

test('an agency does not propose by a file what its enterprise has declined, or not answered; staff start it', async () => {
  const propose = (startedOn: string) =>
    bed.call('POST', '/projects', { as: agency, body: { agencyId: agency.id, enterpriseId, startedOn } });
  const [declined, withdrawn] = [(await propose('2025-05-06')).body.id, (await propose('2025-05-07')).body.id];
  await propose('2025-05-08');
  const decide = (id: string, how: string, as: typeof agency | typeof enterprise) =>
    bed.call('POST', `/projects/${id}/${how}`, { as, version: 1, body: { reason: '并无此项服务' } });
  await decide(declined, 'decline', enterprise);
  await decide(withdrawn, 'withdrawal', agency);
  const lines = [HEADER, ...['6', '7', '8'].map((n) => row(n, `2025-05-0${n}`))];
  const done = await importFile(bed, 'projects', lines, agency);
  expect(await faultsOf(bed, done.id)).toEqual([
    '2 agencyCode tracking.proposed-already',
    '4 startedOn tracking.import-project-known',
  ]);
  expect(done).toMatchObject({ applied: 1, faulty: 2 });
  expect(await importFile(bed, 'projects', lines.slice(0, 2))).toMatchObject({ applied: 1, faulty: 0 });
});

test('an agency cannot find out by a file who has withheld its name', async () => {
  await bed.db.query(
    `insert into name_withholding (id, version, enterprise_id, reason, justification, until_day, state, hides_meanwhile, requested_on, decide_by)
     values (gen_random_uuid(), 1, $1, 'other', 'x', '2026-12-31', 'granted', false, '2026-01-05', '2026-01-26')`,
    [enterpriseId],
  );
  const line = (startedOn: string) => row('1', startedOn, otherAgency.org);
  const dryRun = { dryRun: 'true' };
  const blind = await importFile(bed, 'projects', [HEADER, line('2025-04-01')], otherAgency, dryRun);
  expect(await faultsOf(bed, blind.id)).toEqual(['2 enterpriseCode tracking.import-enterprise-unknown']);
  await startProject(bed, enterpriseId, '2025-04-07', otherAgency.id);
  const seeing = await importFile(bed, 'projects', [HEADER, line('2025-04-01')], otherAgency, dryRun);
  expect(seeing).toMatchObject({ checked: 1, faulty: 0, applied: 0 });
  expect(await started('2025-04-01')).toEqual([]);
  const checked = await importFile(bed, 'projects', [HEADER, line('2025-04-02')], staff, dryRun);
  expect(checked).toMatchObject({ faulty: 0 });
});
