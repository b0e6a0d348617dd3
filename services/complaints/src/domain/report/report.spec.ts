import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ReportAccepted,
  ReportClockMissed,
  ReportDeclined,
  ReportFiled,
  ReportHeard,
  ReportMerged,
} from '@heng/contracts';
import { ReportNotVerified, ReportVerified } from '@heng/contracts';
import { type Decision } from '@heng/kit/domain';
import { dayOn, fact, given, keepsLifecycle, rowsMissingIn } from '@heng/testing/rules';
import { hearingLifecycle, reportLifecycle } from './actions.js';
import { answerHearing, concludeHearing, type Hearing, lapseHearing, openHearing } from './hearing.js';
import {
  acceptReport,
  beginHearing,
  declineReport,
  endHearing,
  fileReport,
  find,
  type Finding,
  type First,
  mergeReport,
  withdrawReport,
  missReportClocks,
  type Report,
} from './report.js';

const agencyId = '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11';
const COMPLAINT = 'c0000000-0000-8000-8000-000000000001';
const HEARING = '6a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c02';
const id = '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01';
const reporting = {
  ...{ id, number: 'J2026-000123-8', agencyId, allegation: 'false-disclosure' as const, wish: null },
  ...{ statement: '<statement>', evidence: ['<evidence>'] },
} as const;
const reasons = { fact: '<fact>', evidence: '<proof>', rule: 'R11' };
const verified: Finding = { outcome: 'verified', severity: 'serious', reasons };
const notVerified: Finding = { outcome: 'not-verified', severity: null, reasons };

const filed: Report = { ...fileReport(reporting, dayOn('2026-03-02')).state, version: 1 };
const verifying = acceptReport(filed, 'staff-1', dayOn('2026-03-02')).state;
const inHearing = beginHearing(verifying, 'staff-1', dayOn('2026-03-09')).state;
const heard = endHearing(inHearing, dayOn('2026-03-16')).state;
const found = find(heard, verified, 'staff-2', dayOn('2026-03-17')).state;
const open: Hearing = {
  ...openHearing(HEARING, inHearing, '<redacted>', dayOn('2026-03-09')).state,
  version: 1,
};
const answering = { statement: '已核对。', evidence: [] };

test('a report is accepted, the agency is heard while the clock is suspended, and another one of the staff finds', () => {
  given(reporting)
    .when((one) => fileReport(one, dayOn('2026-03-02')))
    .then({
      events: [fact(ReportFiled, { reportId: id, due: '2026-03-11' })],
      deadlines: [{ start: 'complaints.report-acceptance', due: { date: '2026-03-11' } }],
    });
  given(filed)
    .when((report) => acceptReport(report, 'staff-1', dayOn('2026-03-02')))
    .then({
      events: [fact(ReportAccepted, { due: '2026-03-23' })],
      deadlines: [
        { stop: 'complaints.report-acceptance' },
        { start: 'complaints.verification', due: { date: '2026-03-23' } },
      ],
    });
  expect(inHearing.clocks.verification).toMatchObject({ due: null, stoppedOn: null });
  given(inHearing)
    .when((report) => endHearing(report, dayOn('2026-03-16')))
    .then({
      events: [fact(ReportHeard, { heardOn: '2026-03-16', due: '2026-03-30' })],
      deadlines: [{ start: 'complaints.verification', due: { date: '2026-03-30' } }],
    });
  given(heard)
    .when((report) => find(report, verified, 'staff-2', dayOn('2026-03-17')))
    .then([fact(ReportVerified, { agencyId, filedOn: '2026-03-02', verifiedOn: '2026-03-17', severity: 'serious' })]);
});

test('nobody is found guilty unheard, and nobody finds on what they have verified', () => {
  const finds = (report: Report, finding: Finding, by: string) =>
    given(report).when((one) => find(one, finding, by, dayOn('2026-03-17')));
  finds(verifying, verified, 'staff-2').then('complaints.report-unheard');
  finds(verifying, notVerified, 'staff-2').then([fact(ReportNotVerified, { reportId: id, foundOn: '2026-03-17' })]);
  finds(heard, verified, 'staff-1').then('complaints.second-person-needed');
  finds(inHearing, notVerified, 'staff-2').then('complaints.report-not-ready', { state: 'hearing' });
  finds(heard, { ...verified, severity: null }, 'staff-2').then('complaints.finding-severity-missing');
  finds(heard, { ...notVerified, severity: 'minor' }, 'staff-2').then('complaints.finding-severity-not-applicable');
  const offered = (sub: string) => reportLifecycle.allowedActions({ ...heard, actor: sub }, { role: 'alliance-staff' });
  expect([offered('staff-1'), offered('staff-2')]).toEqual([['merge'], ['find', 'merge']]);
});

test('no event names the agency before a report is verified, and none has its words', () => {
  const decisions: readonly Decision<object>[] = [
    fileReport(reporting, dayOn('2026-03-02')),
    acceptReport(filed, 'staff-1', dayOn('2026-03-20')),
    declineReport(filed, '<reason>', dayOn('2026-03-02')),
    beginHearing(verifying, 'staff-1', dayOn('2026-03-09')),
    endHearing(inHearing, dayOn('2026-03-16')),
    find(heard, notVerified, 'staff-2', dayOn('2026-03-17')),
    missReportClocks(verifying, dayOn('2026-03-24')),
    mergeReport(
      verifying,
      { id: COMPLAINT, agencyId, filedOn: '2026-03-20', incidentId: null, kind: 'complaint' },
      '<reason>',
      '2026-03-20',
    ),
  ];
  const told = JSON.stringify(decisions.flatMap(({ events }) => events));
  expect(told).not.toMatch(new RegExp(`${agencyId}|<|${reporting.number}`));
  const opening = JSON.stringify(openHearing(HEARING, inHearing, '<redacted>', dayOn('2026-03-09')).events);
  expect(opening).not.toMatch(new RegExp(`${id}|<|${reporting.number}|2026-03-02`));
});

test('each clock that runs out is marked once; a missed verification is not suspended', () => {
  given(filed)
    .when((report) => acceptReport(report, 'staff-1', dayOn('2026-03-12')))
    .then([fact(ReportClockMissed, { clock: 'acceptance', due: '2026-03-11' }), fact(ReportAccepted, {})]);
  const late = missReportClocks(verifying, dayOn('2026-03-24')).state;
  expect(missReportClocks(late, dayOn('2026-03-30')).events).toEqual([]);
  const lateHeard = endHearing(beginHearing(late, 'staff-1', dayOn('2026-03-25')).state, dayOn('2026-03-26')).state;
  expect(lateHeard).toMatchObject({
    state: 'heard',
    clocks: { verification: { missed: true, due: { date: '2026-03-23' } } },
  });
});

test('an agency answers once, late too, and never after the finding', () => {
  const late = lapseHearing(open, dayOn('2026-03-25')).state;
  expect([open.clock.due.date, late.state, late.clock.missed]).toEqual(['2026-03-24', 'lapsed', true]);
  expect(lapseHearing(open, dayOn('2026-03-24')).state).toBe(open);
  const answered = answerHearing(late, answering, agencyId, dayOn('2026-03-26')).state;
  expect(answered).toMatchObject({ state: 'answered', answer: '已核对。', clock: { missed: true } });
  for (const hearing of [answered, concludeHearing(late, verified, '2026-03-26').state])
    given(hearing)
      .when((one) => answerHearing(one, answering, agencyId, dayOn('2026-03-27')))
      .then('complaints.hearing-answered', { state: hearing.state });
  given(open)
    .when((one) => answerHearing(one, answering, undefined, dayOn('2026-03-10')))
    .then('complaints.hearing-not-yours');
});

describe('a report and complaints about the same facts are one incident', () => {
  const complaint: First = { id: COMPLAINT, agencyId, filedOn: '2026-03-20', incidentId: null, kind: 'complaint' };
  const merged = (first: First | null, report = found) =>
    given(report).when((one) => mergeReport(one, first, '同一事实。', '2026-04-01'));

  test('the report joins the complaint, also a later one, and what was verified is told again', () => {
    merged(complaint).then([
      fact(ReportMerged, { incidentId: COMPLAINT }),
      fact(ReportVerified, { incidentId: COMPLAINT, severity: 'serious' }),
    ]);
    merged(complaint, filed).then([fact(ReportMerged, { incidentId: COMPLAINT })]);
    merged(null).then([fact(ReportMerged, { incidentId: null }), fact(ReportVerified, { reportId: id })]);
  });

  test.each<[string, Partial<First>]>([
    ['about another agency', { agencyId: id }],
    ['that is merged itself', { incidentId: id }],
    ['that is the report itself', { id, kind: 'report', filedOn: '2026-03-02' }],
    ['that is a later report', { kind: 'report' }],
  ])('but not one %s', (_, over) => {
    merged({ ...complaint, ...over }).then('complaints.incident-of-reports');
  });

  test('and a declined report is of none', () => {
    const declined = declineReport(filed, '无关。', dayOn('2026-03-03'));
    expect(declined.events).toMatchObject([fact(ReportDeclined, { declinedOn: '2026-03-03' })]);
    merged(complaint, declined.state).then('complaints.report-declined-unmerged', { state: 'declined' });
  });
});

test('any sequence of actions keeps the lifecycles, which the README shows', () => {
  const day = dayOn('2026-03-09');
  const ended = (report: Report) => {
    reportLifecycle.after('end-hearing', report);
    return endHearing(report, day);
  };
  const started = { state: filed, events: [] };
  keepsLifecycle(
    reportLifecycle,
    started,
    {
      ...{ accept: (one) => acceptReport(one, 'a', day), decline: (one) => declineReport(one, '理由', day) },
      ...{ hear: (one) => beginHearing(one, 'b', day), 'end-hearing': ended },
      ...{
        find: (one) => find(one, notVerified, 'c', day),
        merge: (one) => mergeReport(one, null, '理由', '2026-03-09'),
        withdraw: (one) => withdrawReport(one, day),
      },
    },
    null,
  );
  keepsLifecycle(
    hearingLifecycle,
    { state: open, events: [] },
    {
      answer: (one) => answerHearing(one, answering, agencyId, day),
      conclude: (one) => concludeHearing(one, notVerified, '2026-03-09'),
    },
    null,
  );
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect([...rowsMissingIn(readme, reportLifecycle), ...rowsMissingIn(readme, hearingLifecycle)]).toEqual([]);
});
