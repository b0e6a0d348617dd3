import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type As, TestBed } from '@heng/testing';
import { download, filedWith, listed, upload } from '../../test/hand-in.js';
import { act, expert, grievance, office, otherOffice, problem, registered, seat, staff } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

type Filed = { id: string; version: number; number: string; code: string; fileId?: string };
const SECRET = '我是当日在现场的李明。';
let bed: TestBed;
let folder: string;
let agencyId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heng-files-'));
  bed = await TestBed.start(complaints, { environment: { FILES_DIR: folder } });
  agencyId = await registered(bed, office);
  await registered(bed, otherOffice);
});
afterAll(async () => {
  await bed.stop();
  await rm(folder, { recursive: true });
});

let filings = 0;
const fileWith = async (body: object = {}): Promise<Filed> =>
  (
    await bed.call<Filed>('POST', '/complaints', {
      body: { ...grievance, statement: `往来第${++filings}件`, agencyId, ...body },
    })
  ).body;
const ask = ({ id, number }: Filed, text = '现场服务在哪一天？', as: As = staff) =>
  bed.call('POST', `/complaints/${id}/questions`, { as, body: { number, text } });
const write = ({ number, code }: Pick<Filed, 'number' | 'code'>, body: object = {}, options: object = {}) =>
  bed.call('POST', '/filings/messages', { body: { number, code, text: SECRET, ...body }, ...options });
const open = async ({ number, code }: Filed) =>
  (await bed.call('POST', '/filings/access', { body: { number, code } })).body;
const threadsOf = async ({ id }: Filed, as: As = staff) =>
  (await bed.call('GET', `/complaints/${id}/correspondence`, { as })).body;
const stepOf = async (filing: Filed, step: string, body: object = {}, as: As = staff) => {
  const [{ id, version }] = await threadsOf(filing);
  return bed.call('POST', `/correspondence/${id}/${step}`, { as, version, body });
};
const additions = async ({ id }: Filed, as: As) => (await bed.call('GET', `/complaints/${id}/additions`, { as })).body;
const waiting = async () =>
  (await bed.call('GET', '/correspondence', { as: staff })).body.items.map(
    ({ complaintId }: { complaintId: string }) => complaintId,
  );
const ownDownload = async (fileId: string, { number, code }: Pick<Filed, 'number' | 'code'>) => {
  const headers = { 'filing-number': number, 'filing-code': code };
  const answer = await fetch(`${bed.running.url}/filings/files/${fileId}/content`, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

test('staff ask an anonymous filer, who answers by number and code with a file; staff see it waiting and read it', async () => {
  const filing = await fileWith();
  expect((await ask(filing)).status).toBe(201);
  expect(await open(filing)).toMatchObject({
    messages: [{ by: 'staff', text: '现场服务在哪一天？', files: [] }],
    allowedActions: ['write', 'withdraw'],
  });
  const token = randomUUID();
  const { body: file } = await upload(bed, '当日照片', { token, name: '当日.txt' });
  expect((await write(filing, { fileIds: [file.id], draftToken: token })).status).toBe(204);
  expect(await waiting()).toContain(filing.id);
  expect(await threadsOf(filing)).toMatchObject([
    { state: 'told', number: filing.number, allowedActions: ['ask', 'read', 'pass'] },
  ]);
  const [{ messages }] = await threadsOf(filing);
  expect(messages[1]).toMatchObject({ by: 'filer', text: SECRET, files: [{ name: '当日.txt', sha256: file.sha256 }] });
  expect((await stepOf(filing, 'reading')).status).toBe(200);
  expect(await waiting()).not.toContain(filing.id);
});

test('until staff pass it on, nobody else reads a word or gets a file; then each by the table', async () => {
  const filing = await fileWith();
  await seat(bed, filing, agencyId);
  const token = randomUUID();
  const { body: file } = await upload(bed, '当日照片', { token, name: '李明的照片.txt' });
  await write(filing, { fileIds: [file.id], draftToken: token });
  const seenBy = async (as: As) => ({
    words: await additions(filing, as),
    files: (await listed(bed, filing.id, as)).map(({ name }: { name: string }) => name),
    status: (await download(bed, file.id, as)).status,
  });
  for (const as of [office.as, expert]) expect(await seenBy(as)).toEqual({ words: [], files: [], status: 403 });
  expect((await download(bed, file.id, staff)).status).toBe(200);
  expect((await stepOf(filing, 'passing', { message: 1, text: '有人补充了当日的照片。' })).status).toBe(200);
  const passedOn = '2026-03-02';
  expect(await seenBy(office.as)).toEqual({
    ...{ words: [{ passedOn, text: '有人补充了当日的照片。' }], files: ['证据1.txt'], status: 200 },
  });
  expect(await seenBy(expert)).toEqual({
    ...{ words: [{ passedOn, text: SECRET }], files: ['李明的照片.txt'], status: 200 },
  });
  expect((await open(filing)).messages).toMatchObject([{ text: SECRET, passedOn }]);
  const complaint = await bed.call('GET', `/complaints/${filing.id}`, { as: office.as });
  expect(JSON.stringify(complaint.body)).not.toContain('李明');
  expect(await bed.recorded('complaints.addition-passed-on.v1')).toContainEqual(
    expect.objectContaining({ data: expect.objectContaining({ complaintId: filing.id, toAgency: true }) }),
  );
});

test('of two filers of one case each reads the own correspondence; the agency learns nothing of the other', async () => {
  const first = await fileWith({ statement: '同一次现场服务。' });
  const second = await fileWith({ statement: '同一次现场服务！' });
  expect(second.id).toBe(first.id);
  await seat(bed, first, agencyId);
  await ask(first);
  await write(second, { text: '后一位的话' });
  expect((await open(first)).messages).toMatchObject([{ by: 'staff' }]);
  expect((await open(second)).messages).toMatchObject([{ by: 'filer' }]);
  const thread = (await threadsOf(first)).find(({ number }: Filed) => number === second.number);
  const passing = { as: staff, version: thread.version, body: { message: 1, text: '后一位的摘要' } };
  expect((await bed.call('POST', `/correspondence/${thread.id}/passing`, passing)).status).toBe(200);
  expect([await additions(first, office.as), (await additions(first, expert)).length]).toEqual([[], 1]);
  const letter = (await bed.recorded('complaints.addition-passed-on.v1')).find(({ subject }) => subject === thread.id);
  expect(letter?.data).toMatchObject({ toAgency: false });
});

describe('by number and code', () => {
  test('nobody writes with a wrong code, a wrong number or the code of another filing', async () => {
    const [one, other] = [await fileWith(), await fileWith()];
    const wrong = [
      { number: one.number, code: other.code },
      { number: one.number, code: '1' },
      { number: 'T2026-999999-9', code: one.code },
    ];
    const refused = { status: 404, code: 'complaints.filing-not-found' };
    for (const access of wrong) expect(problem(await write(access))).toEqual(refused);
    expect(await threadsOf(one)).toEqual([]);
  });

  test('a filer gets the own originals and copies of the answer, with hash and as an attachment, and nothing of others', async () => {
    const own = await filedWith(bed, agencyId, '我的材料', '材料.txt');
    const foreign = await filedWith(bed, agencyId, '别人的材料', '材料.txt');
    const accepted = await act(bed, { ...own, allowedActions: [] }, 'acceptance', staff);
    const { body: file } = await upload(bed, '合同', { as: office.as, name: '合同.txt' });
    const body = { statement: '已逐一核对。', evidence: [], fileIds: [file.id] };
    const before = await ownDownload(file.id, own);
    await bed.call('POST', `/complaints/${own.id}/answer`, { as: office.as, version: accepted.version, body });
    const { files, answerFiles } = await open(own);
    expect(files).toMatchObject([{ fileId: own.fileId, name: '材料.txt', form: 'original' }]);
    expect(answerFiles).toMatchObject([{ fileId: file.id, name: '证据1.txt', form: 'copy', size: 100_000 }]);
    const [mine, theirs] = [await ownDownload(own.fileId, own), await ownDownload(file.id, own)];
    expect([mine.text, mine.headers.get('x-file-sha256')]).toEqual(['我的材料', files[0].sha256]);
    expect(mine.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect([theirs.status, decodeURIComponent(theirs.headers.get('content-disposition')!)]).toEqual([
      200,
      expect.stringContaining('证据1.txt'),
    ]);
    const refused = [before, await ownDownload(foreign.fileId, own), await ownDownload(own.fileId, foreign)];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await ownDownload(own.fileId, { number: own.number, code: foreign.code })).status).toBe(404);
    const ledger = (await bed.call('GET', `/files/${own.fileId}/downloads`, { as: staff })).body.items;
    expect(ledger).toMatchObject([{ sub: own.number, role: 'public', form: 'original' }]);
  });

  test('a repetition says it once, nothing of the caller is kept, and files of another draft are refused', async () => {
    const filing = await fileWith();
    const as: As = { role: 'enterprise', org: '914403001922038216', sub: 'whistle-blower' };
    const twice = [await write(filing, {}, { as, key: 'key-of-whistle-blower' })];
    twice.push(await write(filing, {}, { as, key: 'key-of-whistle-blower' }));
    expect(twice.map(({ status }) => status)).toEqual([204, 204]);
    expect((await open(filing)).messages).toHaveLength(1);
    const { body: file } = await upload(bed, '一', { token: randomUUID() });
    const foreign = await write(filing, { fileIds: [file.id], draftToken: randomUUID() });
    expect(problem(foreign)).toEqual({ status: 422, code: 'kit.file-unknown' });
    expect((await open(filing)).messages).toHaveLength(1);
    const tables = ['cause', 'event', 'correspondence'];
    const stored = await Promise.all(tables.map((table) => bed.db.query(`select * from ${table}`)));
    expect(JSON.stringify(stored)).not.toMatch(/whistle-blower|914403001922038216/);
  });
});

test('neither the agency nor an expert reads or steers the correspondence, nor staff who have filed themselves', async () => {
  const filing = await fileWith();
  await write(filing);
  for (const as of [office.as, expert, otherOffice.as]) {
    const answers = [
      await ask(filing, '谁？', as),
      await bed.call('GET', `/complaints/${filing.id}/correspondence`, { as }),
      await bed.call('GET', '/correspondence', { as }),
      await stepOf(filing, 'reading', {}, as),
      await stepOf(filing, 'passing', { message: 1, text: '一' }, as),
    ];
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(403));
  }
  const clerk: As = { ...staff, sub: 'clerk' };
  const statement = '工作人员提出的投诉';
  const mine = (await bed.call('POST', '/complaints', { as: clerk, body: { ...grievance, statement, agencyId } })).body;
  expect(problem(await ask(mine, '谁？', clerk))).toEqual({ status: 403, code: 'complaints.own-complaint' });
  expect(problem(await ask({ ...filing, number: mine.number }))).toEqual({
    ...{ status: 422, code: 'complaints.filer-unknown' },
  });
});

test('a declined complaint takes no words any more; who left an address is told of a question by number alone', async () => {
  const filing = await fileWith({ email: 'asked@example.cn' });
  await ask(filing);
  const told = (await bed.recorded('complaints.filer-told.v1')).filter(({ subject }) => subject === filing.id);
  expect(told.map(({ data }) => data)).toMatchObject([{ step: 'received' }, { step: 'asked', number: filing.number }]);
  await act(bed, { ...filing, allowedActions: [] }, 'decline', staff, { reason: '无关。' });
  expect(problem(await write(filing))).toEqual({ status: 409, code: 'complaints.case-ended' });
  expect(problem(await ask(filing))).toEqual({ status: 409, code: 'complaints.case-ended' });
  expect((await open(filing)).allowedActions).toEqual([]);
});
