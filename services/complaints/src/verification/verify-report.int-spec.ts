import { eventually, TestBed } from '@heng/testing';
import { upload } from '../../test/hand-in.js';
import { grievance, office, otherOffice, problem, registered, reply, staff } from '../../test/parties.js';
import {
  ALLEGATION,
  answerHearing,
  inHearing,
  readReport,
  REASONS,
  reported,
  SECRET,
  secondStaff,
  verifiedReport,
  verify,
} from '../../test/reports.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await registered(bed, otherOffice);
});
beforeEach(() => bed.setDate('2026-03-02'));

const open = ({ number, code }: { number: string; code: string }) =>
  bed.call('POST', '/reports/access', { body: { number, code } });
const finding = { outcome: 'verified', severity: 'serious', ...REASONS };

test('anyone reports an agency, with files, and gets a number, a code and a receipt; a repetition gets the same', async () => {
  const body = { ...grievance, agencyId, mode: 'confidential', name: '王保密' };
  const [first, again] = [
    await bed.call('POST', '/reports', { key: 'once', body }),
    await bed.call('POST', '/reports', { key: 'once', body }),
  ];
  expect(first.body).toMatchObject({ number: expect.stringMatching(/^J2026-\d{6}-\d$/), due: { date: '2026-03-11' } });
  expect([first.headers.get('cache-control'), again.body]).toEqual(['no-store', first.body]);
  const { body: receipt } = await bed.call('POST', '/receipts/verification', {
    body: { receipt: first.body.receipt, statement: grievance.statement },
  });
  expect(receipt).toMatchObject({ number: first.body.number, isSame: true });
  const filers = await bed.call('GET', `/reports/${first.body.id}/filers`, { as: staff });
  expect(filers.body).toMatchObject([{ name: '王保密', mode: 'confidential' }]);
});

test('staff hear the agency on a redacted allegation, and another one of them finds; the reporter reads it', async () => {
  const { hearingId, ...report } = await inHearing(bed, agencyId);
  expect(report).toMatchObject({ state: 'hearing', allowedActions: ['merge'] });
  await bed.setDate('2026-03-05');
  const { body: file } = await upload(bed, '台账', { as: office.as, name: '台账.txt' });
  const answered = await answerHearing(bed, hearingId, { ...reply, fileIds: [file.id] });
  expect(answered.body).toMatchObject({ state: 'answered', reportId: null, allowedActions: [] });
  const heard = await readReport(bed, report, secondStaff);
  expect(heard).toMatchObject({ state: 'heard', allowedActions: ['find', 'merge'] });
  expect(await bed.recorded('complaints.report-heard.v1')).toMatchObject([
    { subject: report.id, actor: { sub: 'complaints', role: 'system' } },
  ]);
  // The days of the hearing do not count.
  expect(heard.due).toBe('2026-03-25');
  expect(
    problem(
      await bed.call('POST', `/reports/${report.id}/finding`, { as: staff, version: heard.version, body: finding }),
    ),
  ).toEqual({
    status: 403,
    code: 'complaints.second-person-needed',
  });
  await verify(bed, heard, 'finding', finding, secondStaff);
  expect((await open(report)).body).toMatchObject({
    ...{ state: 'found', outcome: 'verified', severity: 'serious', foundOn: '2026-03-05', reasons: REASONS },
    clocks: { verification: { stoppedOn: '2026-03-05', missed: false } },
  });
  await eventually(async () =>
    expect(await bed.recorded('complaints.announcement-due.v1')).toMatchObject([
      { data: { ground: { kind: 'report', id: report.id }, severity: 'serious' } },
    ]),
  );
  const { body: hearing } = await bed.call('GET', `/hearings/${hearingId}`, { as: office.as });
  expect(hearing).toMatchObject({ state: 'concluded', outcome: 'verified', reasons: REASONS, allegation: ALLEGATION });
  expect((await bed.call('GET', `/hearings/${hearingId}/evidence`, { as: staff })).body).toMatchObject([
    { name: '台账.txt' },
  ]);
});

test('an agency that does not answer is found on without it, in time from the day its time was over', async () => {
  const { hearingId, ...report } = await inHearing(bed, agencyId);
  await bed.setDate('2026-03-18');
  expect(await readReport(bed, report)).toMatchObject({
    state: 'heard',
    clocks: { verification: { due: { date: '2026-04-08' } } },
  });
  expect((await answerHearing(bed, hearingId, reply, office.as, 2)).body).toMatchObject({
    state: 'answered',
    missed: true,
  });
  expect(await readReport(bed, report)).toMatchObject({ state: 'heard' });
});

test('a report that is not verified before any hearing ends without a word to the agency', async () => {
  const filed = await reported(bed, agencyId);
  const accepted = await verify(bed, filed, 'acceptance');
  const refused = await bed.call('POST', `/reports/${filed.id}/finding`, {
    as: secondStaff,
    version: accepted.version,
    body: finding,
  });
  expect(problem(refused)).toEqual({ status: 409, code: 'complaints.report-unheard' });
  await verify(bed, accepted, 'finding', { outcome: 'not-verified', ...REASONS }, secondStaff);
  expect((await open(filed)).body).toMatchObject({ state: 'found', outcome: 'not-verified', severity: null });
  expect((await bed.recorded('complaints.report-verified.v1')).filter(({ subject }) => subject === filed.id)).toEqual(
    [],
  );
});

test('the time to verify that runs out is marked, once, and its reporter is told of every step without content', async () => {
  const filed = await reported(bed, agencyId, { email: 'reporter@example.cn' });
  const accepted = await verify(bed, filed, 'acceptance');
  await bed.setDate('2026-03-24');
  const late = await readReport(bed, accepted);
  expect(late.clocks.verification).toMatchObject({ missed: true, due: { date: '2026-03-23' } });
  await verify(bed, late, 'finding', { outcome: 'not-verified', ...REASONS }, secondStaff);
  await eventually(async () => {
    const told = (await bed.recorded('complaints.filer-told.v1')).filter(({ subject }) => subject === filed.id);
    expect(told.map(({ data }) => data['step'])).toEqual(['received', 'accepted', 'clock-missed', 'found']);
  });
  const events = await bed.db.query('select * from event');
  expect(JSON.stringify(events)).not.toMatch(new RegExp(`${SECRET}|reporter@`));
});

test('staff with a tie to the agency, or who filed the report, neither read nor handle it', async () => {
  const tied = { ...staff, org: office.creditCode };
  const { id, version } = await reported(bed, agencyId, {}, staff);
  for (const [as, code] of [
    [tied, 'kit.conflict-of-interest'],
    [staff, 'complaints.own-report'],
  ] as const) {
    expect(problem(await bed.call('GET', `/reports/${id}`, { as }))).toEqual({ status: 403, code });
    expect(problem(await bed.call('POST', `/reports/${id}/acceptance`, { as, version, body: {} }))).toEqual({
      status: 403,
      code,
    });
    const { body } = await bed.call('GET', '/reports?state=filed', { as });
    expect(JSON.stringify(body)).not.toContain(id);
  }
  expect((await bed.call('GET', '/reports?state=filed', { as: secondStaff })).body.items).toContainEqual(
    expect.objectContaining({ id, state: 'filed' }),
  );
  expect((await bed.call('GET', '/filings/own', { as: staff })).body.items).toMatchObject([{ state: 'filed' }]);
});

test('a verified report counts once with the complaint about the same facts', async () => {
  const summary = async () => (await bed.call('GET', `/agencies/${agencyId}/complaints/summary`, {})).body;
  const before = await summary();
  const complaint = (
    await bed.call('POST', '/complaints', { body: { ...grievance, statement: '同一事实。', agencyId } })
  ).body;
  await bed.call('POST', `/complaints/${complaint.id}/acceptance`, { as: staff, version: 1, body: {} });
  const report = await verifiedReport(bed, agencyId);
  expect(await summary()).toMatchObject({
    accepted: before.accepted + 2,
    upheld: before.upheld + 1,
    pending: before.pending + 1,
  });
  await verify(bed, report, 'incident', { sameAs: complaint.id, reason: '同一事实。' });
  expect(await summary()).toMatchObject({
    accepted: before.accepted + 1,
    upheld: before.upheld + 1,
    pending: before.pending,
  });
  const facts = (await bed.recorded('complaints.report-verified.v1')).filter(({ subject }) => subject === report.id);
  expect(facts.map(({ data }) => data['incidentId'])).toEqual([undefined, complaint.id]);
  const unmerging = await bed.call('POST', `/complaints/${complaint.id}/incident`, {
    ...{ as: staff, version: 2, body: { sameAs: report.id, reason: '同一事实。' } },
  });
  expect(problem(unmerging)).toEqual({ status: 422, code: 'complaints.incident-unknown' });
});
