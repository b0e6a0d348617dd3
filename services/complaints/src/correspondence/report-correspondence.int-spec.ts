import { randomUUID } from 'node:crypto';
import { type As, enrolExpert, TestBed } from '@heng/testing';
import { download, upload } from '../../test/hand-in.js';
import { expert, office, problem, registered, staff } from '../../test/parties.js';
import { inHearing, reported, secondStaff, verify } from '../../test/reports.js';
import { complaints } from '../complaints.module.js';

type Report = Awaited<ReturnType<typeof reported>>;
const bed = TestBed.of(complaints);
let agencyId: string;
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await enrolExpert(bed);
});

const ask = ({ id, number }: Report, as: As = staff) =>
  bed.call('POST', `/reports/${id}/questions`, { as, body: { number, text: '在哪一天？' } });
const write = ({ number, code }: Pick<Report, 'number' | 'code'>, body: object = {}) =>
  bed.call('POST', '/filings/messages', { body: { number, code, text: '老周三月五日在场。', ...body } });
const withdraw = ({ number, code }: Report) => bed.call('POST', '/filings/withdrawal', { body: { number, code } });
const open = async ({ number, code }: Report) =>
  (await bed.call('POST', '/reports/access', { body: { number, code } })).body;
const threads = ({ id }: { id: string }, as: As = staff) => bed.call('GET', `/reports/${id}/correspondence`, { as });
const stateOf = async ({ id }: Report) => (await bed.call('GET', `/reports/${id}`, { as: staff })).body.state;
const eventsAbout = async ({ id }: Report, type: string) =>
  (await bed.recorded(`complaints.${type}.v1`)).filter(({ data }) => (data as { reportId: string }).reportId === id);

test('staff ask an anonymous reporter, who answers by number and code with a file, which is evidence for staff at once', async () => {
  const report = await reported(bed, agencyId);
  expect((await ask(report)).status).toBe(201);
  const token = randomUUID();
  const { body: file } = await upload(bed, '当日照片', { token, name: '当日.txt' });
  expect((await write(report, { fileIds: [file.id], draftToken: token })).status).toBe(204);
  expect(await open(report)).toMatchObject({
    messages: [
      { by: 'staff', text: '在哪一天？' },
      { by: 'filer', files: [{ name: '当日.txt', form: 'original' }] },
    ],
    files: [{ fileId: report.fileId }],
    allowedActions: ['write', 'withdraw'],
  });
  const { body: listed } = await bed.call('GET', '/correspondence', { as: staff });
  expect(listed.items).toContainEqual(
    expect.objectContaining({ reportId: report.id, complaintId: null, number: report.number }),
  );
  const [thread] = (await threads(report)).body;
  expect(thread).toMatchObject({ state: 'told', allowedActions: ['ask', 'read'] });
  const passing = { as: staff, version: thread.version, body: { message: 2, text: '一' } };
  expect(problem(await bed.call('POST', `/correspondence/${thread.id}/passing`, passing))).toEqual({
    ...{ status: 409, code: 'complaints.report-evidence' },
  });
  const reading = await bed.call('POST', `/correspondence/${thread.id}/reading`, {
    as: staff,
    version: thread.version,
  });
  expect(reading.status).toBe(200);
  expect((await bed.call('GET', `/reports/${report.id}/evidence`, { as: staff })).body).toHaveLength(2);
  expect((await download(bed, file.id, staff)).status).toBe(200);
  const headers = { 'filing-number': report.number, 'filing-code': report.code };
  const own = await fetch(`${bed.running.url}/filings/files/${file.id}/content`, { headers });
  expect([own.status, await own.text()]).toEqual([200, '当日照片']);
});

test('nobody else reads or steers it, nor do events name the agency', async () => {
  const report = await reported(bed, agencyId);
  await ask(report);
  const token = randomUUID();
  const { body: file } = await upload(bed, '二', { token });
  await write(report, { fileIds: [file.id], draftToken: token });
  const [{ id, version }] = (await threads(report)).body;
  for (const as of [office.as, expert]) {
    const answers = [
      await ask(report, as),
      await threads(report, as),
      await bed.call('POST', `/correspondence/${id}/reading`, { as, version }),
      await download(bed, file.id, as),
    ];
    expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(403));
  }
  for (const type of ['reporter-asked', 'reporter-wrote']) {
    const told = await eventsAbout(report, type);
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`${agencyId}|老周`));
  }
  const other = await reported(bed, agencyId);
  expect(problem(await write({ number: report.number, code: other.code }))).toEqual({
    ...{ status: 404, code: 'complaints.filing-not-found' },
  });
  const asComplaint = await bed.call('GET', `/complaints/${report.id}/correspondence`, { as: staff });
  expect(asComplaint.status).toBe(404);
});

test('of the staff, who has filed the report reads and asks nothing, and does not see it waiting', async () => {
  const clerk: As = { ...staff, sub: 'clerk' };
  const report = await reported(bed, agencyId, { mode: 'confidential' }, clerk);
  await write(report);
  const refused = { status: 403, code: 'complaints.own-report' };
  for (const answer of [await ask(report, clerk), await threads(report, clerk)])
    expect(problem(answer)).toEqual(refused);
  const waiting = async (as: As) =>
    (await bed.call('GET', '/correspondence', { as })).body.items.some(
      (one: { reportId: string }) => one.reportId === report.id,
    );
  expect([await waiting(clerk), await waiting(secondStaff)]).toEqual([false, true]);
});

test('a reporter withdraws a private matter: the report ends, and nothing follows', async () => {
  const report = await reported(bed, agencyId, { allegation: 'misconduct' });
  const accepted = await verify(bed, report, 'acceptance');
  expect((await withdraw(report)).status).toBe(204);
  expect(await stateOf(report)).toBe('withdrawn');
  expect(await eventsAbout(report, 'report-withdrawn')).toHaveLength(1);
  expect(await open(report)).toMatchObject({
    ...{ state: 'withdrawn', withdrawnOn: '2026-03-02', decidedOn: null, clocks: {}, allowedActions: [] },
  });
  expect(await bed.db.query('select 1 from deadline where subject = $1 and done_at is null', [report.id])).toEqual([]);
  const late = await bed.call('POST', `/reports/${report.id}/hearing`, {
    ...{ as: staff, version: accepted.version + 1, body: { allegation: '有反映称，项目数量不实。' } },
  });
  expect(problem(late)).toEqual({ status: 409, code: 'complaints.report-withdrawn' });
  expect(problem(await write(report))).toEqual({ status: 409, code: 'complaints.filer-left' });
  expect(problem(await withdraw(report))).toEqual({ status: 409, code: 'complaints.already-withdrawn' });
});

test('a report of public interest goes on, and so does one about which the agency is heard; staff know who has left', async () => {
  const matters = [await reported(bed, agencyId), await inHearing(bed, agencyId)];
  for (const report of matters) {
    const before = await stateOf(report);
    expect((await withdraw(report)).status).toBe(204);
    expect(await stateOf(report)).toBe(before);
    expect(await eventsAbout(report, 'report-withdrawn')).toEqual([]);
    const { body: filers } = await bed.call('GET', `/reports/${report.id}/filers`, { as: staff });
    expect(filers).toMatchObject([{ withdrawnOn: '2026-03-02' }]);
    expect(await open(report)).toMatchObject({ state: 'withdrawn', clocks: {}, allowedActions: [] });
  }
});
