import { randomUUID } from 'node:crypto';
import { ReportVerified, RulingIssued } from '@heng/contracts';
import { deriveId } from '@heng/kit';
import { type As, callGrpc, enrolExpert, eventually, TestBed } from '@heng/testing';
import { download, upload } from '../../test/hand-in.js';
import { secondStaff } from '../../test/panels.js';
import { office, otherOffice, problem, registered, staff } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints, { date: '2026-01-05' });
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await registered(bed, otherOffice);
});

type Shown = { id: string; version: number; state: string; allowedActions: string[]; until: { date: string } | null };
const text = { text: '公开的项目数量不实。', reason: '裁定已经生效。', personIds: [deriveId('person', 'one')] };
const mended = { statement: '已经更正。', evidence: ['更正后的清单'] };
const granted = { granted: true, reason: '已经核对。' };

let matters = 0;
/** A ruling on some complaint, as the panel's event tells it. */
async function ruled(over: object = {}, complaintId = deriveId('complaint', String(++matters))): Promise<string> {
  const panel = { panelId: deriveId('panel', complaintId), complaintId, agencyId, round: 1 };
  const verdict = { outcome: 'upheld', severity: 'minor', measures: ['announcement'], members: 3, dissents: 0 };
  const said = { rulingId: deriveId('ruling', complaintId), fact: '事实', evidence: '证据', rule: '依据' };
  const dated = { ruledOn: '2026-01-05', reconsiderUntil: '2026-01-20' };
  await bed.publish(RulingIssued, panel.panelId, { ...panel, ...verdict, ...said, ...dated, ...over } as never);
  return deriveId('announcement', 'complaint', complaintId);
}
const handling = async (id: string, as: As = staff): Promise<Shown> =>
  (await bed.call('GET', `/announcements/${id}/handling`, { as })).body;
const due = async (over?: object): Promise<Shown> => {
  const id = await ruled(over);
  await eventually(async () => expect((await handling(id)).state).toBe('due'));
  return handling(id);
};
const act = ({ id, version }: Shown, step: string, as: As, body: object) =>
  bed.call<Shown & { code?: string }>('POST', `/announcements/${id}/${step}`, { as, version, body });
const publish = async (one: Shown): Promise<Shown> => (await act(one, 'publication', staff, text)).body;
const listed = async (query = ''): Promise<any[]> => (await bed.call('GET', `/announcements${query}`)).body.items;
const inPublic = async (id: string) => (await listed()).find((one) => one.id === id);

test('a ruling makes an announcement due; one decided again drops it, and other measures make none', async () => {
  const complaintId = deriveId('complaint', String(++matters));
  const id = await ruled({}, complaintId);
  await eventually(async () => expect((await handling(id)).state).toBe('due'));
  expect(await listed()).toEqual([]);
  expect((await bed.call('GET', `/announcements/${id}`)).status).toBe(404);
  await ruled({ round: 2, outcome: 'dismissed', severity: null, measures: [], reconsiderUntil: null }, complaintId);
  await eventually(async () => expect((await handling(id)).state).toBe('dropped'));
  const without = await ruled({ measures: ['warning'] });
  const { id: other } = await due();
  expect((await bed.call('GET', `/announcements/${without}/handling`, { as: staff })).status).toBe(404);
  const queue = await bed.call('GET', '/announcements/queue?state=due', { as: staff });
  expect(queue.body.items.map((one: Shown) => one.id)).toEqual([other]);
});

test('staff publish when nobody can contest the ruling any more; the public sees the text and no person', async () => {
  const one = await due();
  expect(problem(await act(one, 'publication', staff, text))).toEqual({
    ...{ status: 409, code: 'complaints.announcement-too-early' },
  });
  await bed.setDate('2026-01-21');
  const published = await publish(one);
  expect(published).toMatchObject({ state: 'published', until: { date: '2026-04-21' } });
  expect(await inPublic(one.id)).toEqual({
    ...{ id: one.id, state: 'published', publishedOn: '2026-01-21', endedOn: null, until: '2026-04-21', agencyId },
    ...{
      agencyName: '福州衡鉴管理咨询有限公司',
      ground: 'complaint',
      severity: 'minor',
      text: text.text,
      consultants: 1,
    },
  });
  expect(await listed(`?agencyId=${agencyId}`)).toHaveLength(1);
  const { body: exported } = await bed.call('GET', '/announcements/export.jsonl');
  expect(JSON.stringify(exported)).not.toContain(text.personIds[0]);
});

describe('the end', () => {
  beforeEach(() => bed.setDate('2026-01-21'));
  const ended = (id: string, endedOn: string) => ({
    ...{ id, state: 'ended', publishedOn: '2026-01-21', endedOn, until: null, agencyId: null },
    ...{ agencyName: null, ground: null, severity: null, text: null, consultants: null },
  });

  test('comes by repair, which the agency applies for and another one of the staff grants', async () => {
    const one = await publish(await due());
    expect(problem(await act(one, 'repair', office.as, mended))).toEqual({
      ...{ status: 409, code: 'complaints.repair-too-early' },
    });
    await bed.setDate('2026-02-25');
    expect((await handling(one.id, office.as)).allowedActions).toEqual(['apply-for-repair']);
    const { id: fileId, sha256 } = (await upload(bed, '更正前后的对照', { as: office.as })).body;
    const ofAnother = await act(one, 'repair', office.as, { ...mended, fileIds: [randomUUID()] });
    expect(problem(ofAnother)).toEqual({ status: 422, code: 'kit.file-unknown' });
    const asked = (await act(one, 'repair', office.as, { ...mended, fileIds: [fileId] })).body;
    const repairs = [{ ...mended, fileIds: [fileId], askedOn: '2026-02-25' }];
    expect(asked).toMatchObject({ state: 'repair-asked', repairs });
    const read = async (as?: As) => (await download(bed, fileId, as)).status;
    expect([await read(staff), await read(office.as), await read(otherOffice.as), await read()]).toEqual([
      ...[200, 200, 403, 403],
    ]);
    const applications = await bed.recorded('complaints.repair-asked.v1');
    expect(applications.at(-1)).toMatchObject({ data: { files: [{ fileId, sha256 }] } });
    expect((await inPublic(one.id)).state).toBe('published');
    expect(problem(await act(asked, 'repair-decision', staff, granted))).toEqual({
      ...{ status: 403, code: 'complaints.own-publication' },
    });
    expect((await handling(one.id, secondStaff)).allowedActions).toEqual(['grant-repair', 'refuse-repair']);
    expect((await act(asked, 'repair-decision', secondStaff, granted)).body.state).toBe('ended');
    expect(await inPublic(one.id)).toEqual(ended(one.id, '2026-02-25'));
    const as: As = { role: 'subsystem', subsystem: 'examination' };
    const { body } = await callGrpc(bed, 'ComplaintsService/ListAnnouncements', {}, as);
    const told = body.announcements.find((announcement: { id: string }) => announcement.id === one.id);
    expect(told).toMatchObject({ id: one.id, endedOn: '2026-02-25' });
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`${agencyId}|项目数量不实`));
  });

  test('comes by itself after the longest time, and leaves a tombstone that names nobody', async () => {
    const one = await publish(await due());
    await bed.setDate('2026-04-21');
    expect((await inPublic(one.id)).state).toBe('published');
    await bed.setDate('2026-04-22');
    await eventually(async () => expect(await inPublic(one.id)).toEqual(ended(one.id, '2026-04-22')));
    expect((await bed.call('GET', `/announcements/${one.id}`)).body).toEqual(ended(one.id, '2026-04-22'));
    expect((await listed(`?agencyId=${agencyId}`)).map(({ id }) => id)).not.toContain(one.id);
    const csv = await (await fetch(`${bed.running.url}/announcements/export.csv`)).text();
    expect(csv).toContain(`${one.id},ended,2026-01-21,,2026-04-22,,,,,\r\n`);
    expect(await handling(one.id, office.as)).toMatchObject({ text: text.text, because: 'term' });
  });
});

/** A minor report that staff have verified, and the id of its announcement. */
async function verifiedReport(name: string): Promise<{ reportId: string; id: string }> {
  const reportId = deriveId('report', name);
  const facts = { agencyId, filedOn: '2026-01-05', verifiedOn: '2026-01-20', reason: '核实属实。' };
  await bed.publish(ReportVerified, reportId, { reportId, ...facts, severity: 'minor' });
  return { reportId, id: deriveId('announcement', 'report', reportId) };
}

test('a verified report is announced, and its agency does not learn which report it was', async () => {
  await bed.setDate('2026-01-21');
  const { reportId, id } = await verifiedReport('one');
  await eventually(async () => expect((await handling(id)).state).toBe('due'));
  expect(await publish(await handling(id))).toMatchObject({ ground: { kind: 'report', id: reportId } });
  expect(await handling(id, office.as)).toMatchObject({ ground: { kind: 'report', id: null }, text: text.text });
  expect(await inPublic(id)).toMatchObject({ ground: 'report' });
  expect(JSON.stringify([await inPublic(id), await handling(id, office.as)])).not.toContain(reportId);
});

test('a minor finding of a report is not announced when two of the staff agree, whose reason the agency does not read', async () => {
  await bed.setDate('2026-01-21');
  const { id } = await verifiedReport('two');
  await eventually(async () => expect((await handling(id)).allowedActions).toEqual(['publish', 'propose-waiver']));
  const reason = '情节轻微，已经改正。';
  const proposed = (await act(await handling(id), 'waiver', staff, { reason })).body;
  expect(proposed).toMatchObject({ state: 'due', waiver: { reason, agreedOn: null }, allowedActions: ['publish'] });
  expect(problem(await act(proposed, 'waiver-decision', staff, { agreed: true }))).toEqual({
    ...{ status: 403, code: 'complaints.own-waiver' },
  });
  const { body: waived } = await act(proposed, 'waiver-decision', secondStaff, { agreed: true });
  expect(waived).toMatchObject({ state: 'waived', waiver: { agreedOn: '2026-01-21' } });
  expect(await handling(id, office.as)).toMatchObject({ state: 'waived', waiver: null });
  expect(await inPublic(id)).toBeUndefined();
});

test('a publication that comes late is marked, and is still made', async () => {
  await bed.setDate('2026-01-21');
  const one = await due();
  await bed.setDate('2026-02-04');
  await eventually(async () => {
    const missed = await bed.recorded('complaints.announcement-missed.v1');
    expect(missed.filter(({ subject }) => subject === one.id)).toHaveLength(1);
  });
  expect(await publish(await handling(one.id))).toMatchObject({ state: 'published', late: true });
});

test('who is not concerned neither reads the handling nor acts', async () => {
  await bed.setDate('2026-01-21');
  await enrolExpert(bed);
  const one = await publish(await due());
  await bed.setDate('2026-02-25');
  expect(problem(await bed.call('GET', `/announcements/${one.id}/handling`, { as: otherOffice.as }))).toEqual({
    ...{ status: 403, code: 'complaints.not-your-announcement' },
  });
  expect(problem(await act(one, 'repair', otherOffice.as, mended))).toEqual({
    ...{ status: 403, code: 'complaints.not-your-announcement' },
  });
  for (const as of [{ role: 'expert' }, { role: 'regulator' }, { role: 'enterprise' }] as const) {
    expect((await bed.call('GET', `/announcements/${one.id}/handling`, { as })).status).toBe(403);
    expect((await act(one, 'repair-decision', as, granted)).status).toBe(403);
  }
});
