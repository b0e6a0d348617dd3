import { jpegWithPlace } from '@heng/files/test';
import { type As, TestBed } from '@heng/testing';
import { download, filedWith, listed, upload } from '../../test/hand-in.js';
import { act, expert, office, otherOffice, problem, read, registered, reply, seat, staff } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

const bed = TestBed.of(complaints);
let agencyId: string;
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await registered(bed, otherOffice);
});

const reason = '原文可以指明提供材料的人。';
const redact = (id: string, body: object, as: As = staff) =>
  bed.call('POST', `/complaints/${id}/redactions`, { as, body: { reason, ...body } });
const filed = async () => {
  const complaint = await filedWith(bed, agencyId, await jpegWithPlace(), '李明.jpg');
  await seat(bed, complaint, agencyId);
  return complaint;
};

test('the accused reads the redacted statement, staff and the panel the original, with reason and author', async () => {
  const complaint = await filed();
  const original = (await read(bed, complaint)).statement;
  expect((await redact(complaint.id, { words: 'statement', text: '第一版。' })).status).toBe(201);
  await redact(complaint.id, { words: 'statement', text: '有人看到的。' });
  await redact(complaint.id, { words: 'evidence', text: '一份合同' });
  expect(await read(bed, complaint, office.as)).toMatchObject({ statement: '有人看到的。', evidence: ['一份合同'] });
  for (const as of [staff, expert]) {
    expect((await read(bed, complaint, as)).statement).toBe(original);
    const { body } = await bed.call('GET', `/complaints/${complaint.id}/redactions`, { as });
    expect(body.map(({ text }: { text: string }) => text)).toEqual(['第一版。', '有人看到的。', '一份合同']);
    expect(body[0]).toMatchObject({
      subject: 'statement',
      reason,
      author: 'alliance-staff-1',
      redactedOn: '2026-03-02',
    });
  }
  const told = (await bed.recorded('complaints.redaction-made.v1')).filter(
    ({ data }) => data['complaintId'] === complaint.id,
  );
  expect(told.map(({ data }) => data['subject'])).toEqual(['statement', 'statement', 'evidence']);
  expect(told[0]).toMatchObject({ actor: { sub: 'alliance-staff-1', role: 'alliance-staff' } });
  expect(JSON.stringify(told)).not.toMatch(/第一版|有人看到|提供材料/);
});

test('the accused gets the redacted document in place of the file, and never the file', async () => {
  const { id, fileId } = await filed();
  const { body: blurred } = await upload(bed, '照片中有两个人。', { as: staff, name: '李明（遮盖）.txt' });
  expect((await download(bed, fileId, office.as)).status).toBe(200);
  expect((await redact(id, { file: fileId, fileId: blurred.id })).status).toBe(201);
  expect((await download(bed, fileId, office.as)).status).toBe(403);
  const { status, headers, bytes } = await download(bed, blurred.id, office.as);
  expect([status, bytes.toString()]).toEqual([200, '照片中有两个人。']);
  expect(decodeURIComponent(headers.get('content-disposition')!)).toContain('证据1.txt');
  expect(await listed(bed, id, office.as)).toMatchObject([{ fileId: blurred.id, name: '证据1.txt', redacted: true }]);
  expect(await listed(bed, id, staff)).toMatchObject([{ fileId, name: '李明.jpg', redacted: true }]);
  for (const as of [staff, expert])
    for (const file of [fileId, blurred.id]) expect((await download(bed, file, as)).status).toBe(200);
  expect((await download(bed, blurred.id, otherOffice.as)).status).toBe(403);
  expect((await download(bed, blurred.id)).status).toBe(403);
});

test('who filed reads the redacted answer, the agency its own', async () => {
  const complaint = await filed();
  const accepted = await act(bed, { ...complaint, allowedActions: [] }, 'acceptance', staff);
  await act(bed, accepted, 'answer', office.as, reply);
  await redact(complaint.id, { words: 'answer', text: '已核对。' });
  const { number, code } = complaint;
  expect((await bed.call('POST', '/filings/access', { body: { number, code } })).body.answer).toBe('已核对。');
  expect((await read(bed, complaint, office.as)).answer).toBe(reply.statement);
});

test.each([
  ['a file by one of the agency', 'kit.file-unknown', () => upload(bed, '别的', { as: office.as })],
  [
    'a file by one that cannot be copied',
    'kit.file-not-publishable',
    () => upload(bed, sound, { as: staff, name: 'a.mp3' }),
  ],
])('%s is not redacted so', async (_, code, made) => {
  const { id, fileId } = await filed();
  expect(problem(await redact(id, { file: fileId, fileId: (await made()).body.id }))).toEqual({ status: 422, code });
  expect((await bed.call('GET', `/complaints/${id}/redactions`, { as: staff })).body).toEqual([]);
});
const sound = Buffer.concat([Buffer.from('49443303000000000000fffb9064', 'hex'), Buffer.alloc(3000)]);

test('words that are not there are not redacted, nor by whom it is not for', async () => {
  const { id } = await filed();
  expect(problem(await redact(id, { words: 'wish', text: '无' }))).toEqual({
    status: 422,
    code: 'complaints.redaction-of-nothing',
  });
  expect(problem(await redact(id, { words: 'statement' }))).toEqual({
    status: 422,
    code: 'complaints.redaction-unfit',
  });
  expect((await redact(id, { text: '无' })).status).toBe(400);
  for (const as of [office.as, expert])
    expect((await redact(id, { words: 'statement', text: '无' }, as)).status).toBe(403);
  expect((await bed.call('GET', `/complaints/${id}/redactions`, { as: office.as })).status).toBe(403);
});
