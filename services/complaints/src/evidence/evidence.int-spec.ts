import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CollectFiles } from '@heng/files';
import { jpegWithPlace, SECRET } from '@heng/files/test';
import { type As, EICAR, eventually, startClamd, TestBed } from '@heng/testing';
import type { Sender } from '../../test/hand-in.js';
import * as handIn from '../../test/hand-in.js';
import {
  act,
  expert,
  grievance,
  office,
  otherOffice,
  problem,
  registered,
  reply,
  seat,
  staff,
} from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

const MEGABYTE = 1024 * 1024;
const pdf = (about: string) => `%PDF-1.7\n% ${about} âãÏÓ\n`;
const enterprise: As = { role: 'enterprise', org: '914403001922038216', sub: 'whistle-blower' };

let bed: TestBed;
let folder: string;
let agencyId: string;
let clamd: Awaited<ReturnType<typeof startClamd>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heng-files-'));
  clamd = await startClamd();
  const scanner = { CLAMD_HOST: '127.0.0.1', CLAMD_PORT: String(clamd.port) };
  const limits = { FILES_DRAFT_BYTES: String(2 * MEGABYTE), FILES_DRAFTS_BYTES: String(10 * MEGABYTE) };
  bed = await TestBed.start(complaints, { environment: { FILES_DIR: folder, ...scanner, ...limits } });
  agencyId = await registered(bed, office);
  await registered(bed, otherOffice);
});
afterAll(async () => {
  await bed.stop();
  await clamd.stop();
  await rm(folder, { recursive: true });
});

const upload = (content: string | Buffer, sender: Sender = {}) => handIn.upload(bed, content, sender);
const fileWith = (fileIds: readonly string[], draftToken?: string, options = {}) =>
  handIn.fileWith(bed, agencyId, { fileIds, draftToken }, options);
const filedWith = (content: string | Buffer, name: string) => handIn.filedWith(bed, agencyId, content, name);
const stateOf = (id: string) => handIn.stateOf(bed, id);
const listed = (id: string, as: As) => handIn.listed(bed, id, as);
const download = (id: string, as?: As) => handIn.download(bed, id, as);
const downloads = async (id: string, ...readers: (As | undefined)[]) => {
  const answers = await Promise.all(readers.map((as) => download(id, as)));
  return answers.map(({ status }) => status);
};

describe('a draft', () => {
  test('takes files of anyone; nothing of who sent them is stored', async () => {
    const token = randomUUID();
    const key = 'key-of-whistle-blower';
    const { status, body } = await upload('一', { as: enterprise, token, key });
    expect([status, body.owner]).toEqual([201, expect.stringMatching(/^draft [\da-f-]{36}$/)]);
    const filed = await fileWith([body.id], token, { as: enterprise });
    expect(filed.status).toBe(201);
    const tables = ['file', 'cause', 'event', 'evidence', 'request_count'];
    const stored = await Promise.all(tables.map((table) => bed.db.query(`select * from ${table}`)));
    expect(JSON.stringify(stored)).toContain(body.id);
    expect(JSON.stringify(stored)).not.toMatch(/whistle-blower|914403001922038216|127\.0\.0\.1/);
    expect(JSON.stringify(stored)).not.toContain(token);
    // The same request is the same file; the same key of another form is another.
    expect((await upload('一', { token, key })).body.id).toBe(body.id);
    expect((await upload('一', { token: randomUUID(), key })).body.id).not.toBe(body.id);
  });

  test.each([
    ['without its token', undefined],
    ['with a token that can be guessed', '1234567890'],
  ])('%s takes nothing of who has no account', async (_, token) => {
    expect(problem(await upload('一', token ? { token } : {}))).toEqual({
      status: 400,
      code: 'kit.file-draft-invalid',
    });
    expect(problem(await upload('一', { as: enterprise, ...(token && { token }) }))).toMatchObject({ status: 400 });
  });

  test('gives its files to no other filing', async () => {
    const token = randomUUID();
    const { body: file } = await upload('一', { token });
    const { body: own } = await upload('一', { as: office.as });
    const before = await bed.db.query('select count(*) from complaint');
    for (const [ids, other] of [
      [[file.id], randomUUID()],
      [[file.id], undefined],
      [[own.id], token],
      [[file.id, randomUUID()], token],
    ] as const)
      expect(problem(await fileWith(ids, other))).toEqual({ status: 422, code: 'kit.file-unknown' });
    expect(await bed.db.query('select count(*) from complaint')).toEqual(before);
    expect((await fileWith([file.id], token)).status).toBe(201);
  });

  test('has its own quota, each address one of an hour, and all drafts have one', async () => {
    await bed.running.stop();
    bed.environment['FILES_DRAFT_BYTES'] = '1000';
    await bed.startService();
    const [token, other] = [randomUUID(), randomUUID()];
    const kilo = (n: number) => String(n).padEnd(900, '字节');
    expect((await upload(kilo(1).slice(0, 300), { token })).status).toBe(201);
    expect(problem(await upload(kilo(2).slice(0, 300), { token }))).toEqual({
      status: 429,
      code: 'kit.file-quota-day',
    });
    for (const n of [3, 4, 5]) await upload(kilo(n).slice(0, 200), { token: randomUUID() });
    expect(problem(await upload('x', { token: other }))).toEqual({ status: 429, code: 'kit.file-drafts-full' });
    expect((await upload('x', { as: office.as })).status).toBe(201);
    await bed.running.stop();
    Object.assign(bed.environment, { FILES_DRAFT_BYTES: String(2 * MEGABYTE), FILES_DRAFTS_BYTES: '10' });
    await bed.startService();
    expect(problem(await upload('x', { token: other }))).toEqual({ status: 429, code: 'kit.file-drafts-full' });
    await bed.running.stop();
    bed.environment['FILES_DRAFTS_BYTES'] = String(10 * MEGABYTE);
    await bed.startService();
  });

  test('is collected within hours unless a filing names it', async () => {
    const token = randomUUID();
    const [lost, named, own] = [
      await upload('遗失', { token }),
      await upload('证据', { token }),
      await upload('答复', { as: office.as }),
    ];
    await fileWith([named.body.id], token);
    const collect = () => bed.running.app.get(CollectFiles, { strict: false }).collect();
    const states = async () => Promise.all([lost, named, own].map(async ({ body }) => stateOf(body.id)));
    await collect();
    expect(await states()).not.toContain('removed');
    await bed.setDate('2026-03-03');
    await collect();
    expect(await states()).toEqual([
      'removed',
      expect.stringMatching(/^(?!removed)/),
      expect.stringMatching(/^(?!removed)/),
    ]);
    expect(problem(await fileWith([lost.body.id], token))).toEqual({ status: 422, code: 'kit.file-unknown' });
  });
});

describe('the readers of evidence', () => {
  test('staff and the panel get the original, the accused a copy under another name, others nothing', async () => {
    const photo = await jpegWithPlace();
    const { id, fileId } = await filedWith(photo, '李明拍的照片.jpg');
    expect(await downloads(fileId, expert)).toEqual([403]);
    await seat(bed, { id }, agencyId);
    const others = [undefined, otherOffice.as, enterprise, { role: 'regulator', org: '914403001922038216' } as As];
    expect(await downloads(fileId, staff, expert, office.as)).toEqual([200, 200, 200]);
    expect(await downloads(fileId, ...others)).toEqual([403, 403, 403, 403]);
    for (const as of [staff, expert]) {
      const { headers, bytes } = await download(fileId, as);
      expect([headers.get('content-disposition')?.slice(0, 11), bytes.equals(photo)]).toEqual(['attachment;', true]);
      expect(await listed(id, as)).toMatchObject([{ name: '李明拍的照片.jpg', size: photo.length, form: 'original' }]);
    }
    const { headers, bytes } = await download(fileId, office.as);
    expect(decodeURIComponent(headers.get('content-disposition')!)).toContain('证据1.jpg');
    expect([bytes.includes(SECRET), bytes.includes('Exif'), headers.get('x-file-sha256')]).toEqual([
      false,
      false,
      null,
    ]);
    expect(await listed(id, office.as)).toEqual([
      {
        fileId,
        name: '证据1.jpg',
        size: 100_000,
        side: 'filer',
        handedInOn: '2026-03-03',
        form: 'copy',
        sealed: false,
        redacted: false,
      },
    ]);
    expect((await bed.call('GET', `/complaints/${id}/evidence`, { as: otherOffice.as })).status).toBe(403);
    const ledger = (await bed.call('GET', `/files/${fileId}/downloads`, { as: staff })).body.items;
    expect(ledger.map(({ role, form }: { role: string; form: string }) => `${role} ${form}`).sort()).toEqual([
      ...['agency copy', 'agency copy', 'alliance-staff original', 'alliance-staff original'],
      ...['expert original', 'expert original'],
    ]);
  });

  test('of the agency’s answer are its own people, staff and the panel', async () => {
    const filed = await filedWith('投诉材料', '材料.txt');
    await seat(bed, filed, agencyId);
    const accepted = await act(bed, { ...filed, allowedActions: [] }, 'acceptance', staff);
    const { body: foreign } = await upload('他人', { as: otherOffice.as });
    const answer = (fileIds: string[]) =>
      bed.call('POST', `/complaints/${filed.id}/answer`, {
        as: office.as,
        version: accepted.version,
        body: { ...reply, fileIds },
      });
    expect(problem(await answer([foreign.id]))).toEqual({ status: 422, code: 'kit.file-unknown' });
    const { body: file } = await upload('合同', { as: office.as, name: '合同.txt' });
    expect((await answer([file.id])).status).toBe(200);
    await eventually(async () => expect(await downloads(file.id, staff, expert, office.as)).toEqual([200, 200, 200]));
    expect(await downloads(file.id, undefined, otherOffice.as, enterprise)).toEqual([403, 403, 403]);
    expect(await listed(filed.id, office.as)).toMatchObject([
      { side: 'filer', name: '证据1.txt' },
      { side: 'agency', name: '合同.txt', form: 'original' },
    ]);
  });

  test('of a filing that joined are staff and the panel alone', async () => {
    const token = randomUUID();
    const { id } = await filedWith('首件', '首件.txt');
    await seat(bed, { id }, agencyId);
    const [{ statement }] = await bed.db.query('select statement from complaint where id = $1', [id]);
    const { body: file } = await upload('后件', { token });
    const body = { ...grievance, agencyId, statement, fileIds: [file.id], draftToken: token };
    expect((await bed.call('POST', '/complaints', { body })).body).toMatchObject({ id, joined: true });
    await eventually(async () => expect(await stateOf(file.id)).toBe('clean'));
    expect(await downloads(file.id, staff, expert, office.as)).toEqual([200, 200, 403]);
    expect([await listed(id, staff), await listed(id, office.as)].map(({ length }) => length)).toEqual([2, 1]);
  });
});

describe('custody', () => {
  test('of an infected file: it is sealed and given to nobody, and the complaint stands', async () => {
    const { id, fileId } = await filedWith(EICAR, '发票.txt');
    expect(await downloads(fileId, staff, expert, office.as)).toEqual([403, 403, 403]);
    for (const as of [staff, office.as]) expect(await listed(id, as)).toMatchObject([{ form: null, sealed: true }]);
  });

  test('while clamd is away: the file is taken, quarantined, and scanned later', async () => {
    const { port } = clamd;
    await clamd.stop();
    const token = randomUUID();
    const { status, body } = await upload(pdf('等待'), { token, name: '等待.pdf' });
    expect([status, body.state]).toEqual([201, 'quarantined']);
    const { body: complaint } = await fileWith([body.id], token);
    expect(await downloads(body.id, staff, office.as)).toEqual([409, 409]);
    expect(await listed(complaint.id, staff)).toMatchObject([{ form: null, sealed: false }]);
    clamd = await startClamd({ port });
    const next = await upload('其后', { token: randomUUID() });
    expect(next.status).toBe(201);
    await eventually(async () => expect(await stateOf(body.id)).toBe('clean'));
  });
});
