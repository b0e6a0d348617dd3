import { type As, callGrpc, eventually, TestBed } from '@heng/testing';
import { download, listed, stateOf, upload } from '../../test/hand-in.js';
import {
  accepted,
  act,
  answered,
  expert,
  filed,
  office,
  otherOffice,
  problem,
  read,
  registered,
  staff,
} from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
let otherId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  [agencyId, otherId] = [await registered(bed, office), await registered(bed, otherOffice)];
});

const regulator: As = { role: 'regulator', org: '11110000MB0DEM009D' };
const upheld = { outcome: 'upheld', severity: 'serious', reason: '双方证据表明，公开的项目数量不实。' };
const reason = '所述为同一次现场服务。';
const rulingsOf = async ({ id }: { id: string }) =>
  (await bed.recorded('complaints.complaint-ruled.v1')).filter(({ subject }) => subject === id).map(({ data }) => data);

test('staff merge filings about the same facts, before a ruling and after it', async () => {
  const first = await filed(bed, agencyId);
  const second = await act(bed, await answered(bed, agencyId), 'incident', staff, { sameAs: first.id, reason });
  await act(bed, second, 'ruling', expert, upheld);
  expect(await rulingsOf(second)).toMatchObject([{ incidentId: first.id }]);
  const ruled = await act(bed, await answered(bed, agencyId), 'ruling', expert, upheld);
  const third = await act(bed, ruled, 'incident', staff, { sameAs: first.id, reason });
  expect(await rulingsOf(third)).toMatchObject([{ outcome: 'upheld' }, { outcome: 'upheld', incidentId: first.id }]);
  expect(await read(bed, third, office.as)).toMatchObject({ incidentId: first.id, incidentReason: reason });
  await act(bed, third, 'incident', staff, { sameAs: null, reason: '核对后并非同一事实。' });
  expect((await rulingsOf(third)).at(-1)).not.toHaveProperty('incidentId');
});

test('a filing is merged with a first one of the same agency only', async () => {
  const [first, second, elsewhere] = [
    await filed(bed, agencyId),
    await filed(bed, agencyId),
    await filed(bed, otherId),
  ];
  const merge = async ({ id, version }: { id: string; version: number }, sameAs: string | null, as = staff) =>
    problem(await bed.call('POST', `/complaints/${id}/incident`, { as, version, body: { sameAs, reason } }));
  expect(await merge(second, elsewhere.id)).toEqual({ status: 422, code: 'complaints.incident-of-another-agency' });
  expect(await merge(second, agencyId)).toEqual({ status: 422, code: 'complaints.incident-unknown' });
  expect(await merge(second, null)).toEqual({ status: 409, code: 'complaints.not-merged' });
  expect((await merge(second, first.id)).status).toBe(200);
  expect(await merge(first, elsewhere.id)).toEqual({ status: 409, code: 'complaints.others-merged' });
});

test('a regulator records what it found, which is ruled from the start', async () => {
  const finding = { agencyId, allegation: 'formalism', severity: 'ordinary', statement: '专项检查发现虚报天数。' };
  const { status, body } = await bed.call('POST', '/regulator-findings', { as: regulator, body: finding });
  expect([status, body.allowedActions]).toEqual([201, []]);
  expect(await rulingsOf(body)).toMatchObject([{ recordedBy: 'regulator', severity: 'ordinary' }]);
  expect(await read(bed, body, office.as)).toMatchObject({ state: 'ruled', recordedBy: 'regulator', clocks: {} });
  const unknown = await bed.call('POST', '/regulator-findings', {
    as: regulator,
    body: { ...finding, agencyId: body.id },
  });
  expect(problem(unknown)).toEqual({ status: 422, code: 'complaints.agency-unknown' });
});

test('the source document of a finding is sealed: staff and that agency read it as it is, nobody else does', async () => {
  const { body: file } = await upload(bed, '行政处罚决定书', { as: regulator, name: '决定书.txt' });
  const finding = {
    agencyId,
    allegation: 'formalism',
    severity: 'minor',
    statement: '见处罚决定书。',
    fileIds: [file.id],
  };
  const { status, body } = await bed.call('POST', '/regulator-findings', { as: regulator, body: finding });
  expect(status).toBe(201);
  await eventually(async () => expect(await stateOf(bed, file.id)).not.toBe('quarantined'));
  for (const as of [staff, office.as]) {
    expect(await listed(bed, body.id, as)).toMatchObject([{ name: '决定书.txt', side: 'regulator', form: 'original' }]);
    const { status: served, headers, bytes } = await download(bed, file.id, as);
    expect([served, String(bytes)]).toEqual([200, '行政处罚决定书']);
    expect(headers.get('x-file-sha256')).toBe(file.sha256);
  }
  expect((await download(bed, file.id, regulator)).status).toBe(200);
  const others: (As | undefined)[] = [otherOffice.as, { ...regulator, org: '914403001922038216' }, undefined];
  for (const as of others) expect((await download(bed, file.id, as)).status).toBe(403);
  const foreign = await upload(bed, '另一份', { as: office.as });
  const refused = await bed.call('POST', '/regulator-findings', {
    as: regulator,
    body: { ...finding, fileIds: [foreign.body.id] },
  });
  expect(problem(refused)).toEqual({ status: 422, code: 'kit.file-unknown' });
});

describe('in the summary', () => {
  let elsewhere: { id: string; version: number };
  const summary = async () => (await bed.call('GET', `/agencies/${otherId}/complaints/summary`)).body;
  const ruledOn = async (severity: string) =>
    act(bed, await answered(bed, otherId, otherOffice), 'ruling', expert, { ...upheld, severity });

  test('filings about the same facts count once, by the gravest ruling; a merge taken back counts again', async () => {
    const before = await summary();
    elsewhere = await ruledOn('minor');
    const second = await ruledOn('serious');
    const merged = await act(bed, second, 'incident', staff, { sameAs: elsewhere.id, reason });
    const { accepted: all, upheld: one, upheldBySeverity, clocks } = await summary();
    expect([all - before.accepted, one - before.upheld]).toEqual([1, 1]);
    expect(upheldBySeverity).toEqual({ minor: 0, ordinary: 0, serious: 1 });
    expect(clocks.answer).toEqual({ met: 1, missed: 0 });
    const as: As = { role: 'subsystem', subsystem: 'examination' };
    const { body } = await callGrpc(bed, 'ComplaintsService/GetAgencyComplaintSummary', { agencyId: otherId }, as);
    expect(body.summary).toMatchObject({ filed: all, upheld: one });
    await act(bed, merged, 'incident', staff, { sameAs: null, reason });
    expect((await summary()).upheldBySeverity).toEqual({ minor: 1, ordinary: 0, serious: 1 });
  });

  test('an incident of which a filing was upheld is upheld while another is pending', async () => {
    const { upheld: before, pending } = await summary();
    const open = await accepted(bed, otherId);
    await act(bed, open, 'incident', staff, { sameAs: elsewhere.id, reason });
    expect(await summary()).toMatchObject({ upheld: before, pending });
  });
});
