import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type As, EICAR, eventually, startClamd, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const foreign = { role: 'agency', org: '914403001922038216' } as const;
const staff = { role: 'alliance-staff' } as const;
const UNKNOWN = '00000000-0000-8000-8000-000000000000';
const pdf = (about = '') => `%PDF-1.7\n% ${about} âãÏÓ\n`;

type Part = [content: string, name: string, type?: string];
const formOf = (...parts: Part[]) => {
  const form = new FormData();
  for (const [content, name, type] of parts) form.append('file', new Blob([content], type ? { type } : {}), name);
  return form;
};

let bed: TestBed;
let folder: string;
let clamd: Awaited<ReturnType<typeof startClamd>>;
const upload = (part: Part, options: { as?: As; key?: string } = {}) =>
  bed.call('POST', '/files', { as: own, body: formOf(part), ...options });
const download = (id: string, as?: As) => bed.call('GET', `/files/${id}/content`, as ? { as } : {});
const judged = (id: string) =>
  eventually(async () => {
    const { body } = await bed.call('GET', `/files/${id}`, { as: staff });
    if (body.state === 'quarantined') throw new Error('not yet scanned');
    return body;
  });
const kept = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heng-files-'));
  clamd = await startClamd();
});
afterAll(async () => {
  await clamd.stop();
  await rm(folder, { recursive: true });
});

describe('where nothing scans', () => {
  beforeAll(async () => {
    bed = await TestBed.start(registry, { environment: { FILES_DIR: folder, FILES_MAX_BYTES: '2000000' } });
  });
  afterAll(() => bed.stop());

  test('an uploaded file is what its content says, and its owner and staff get it back as a download', async () => {
    const { status, headers, body } = await upload([pdf(), '../获奖 证书.html', 'text/html']);
    expect({ status, etag: headers.get('etag') }).toEqual({ status: 201, etag: '"1"' });
    expect(body).toMatchObject({
      owner: own.org,
      name: '获奖 证书.html.pdf',
      type: 'application/pdf',
      size: Buffer.byteLength(pdf()),
      state: 'unscanned',
      uploadedOn: '2026-03-02',
    });
    for (const as of [own, staff]) {
      const answer = await download(body.id, as);
      expect({ status: answer.status, body: answer.body }).toEqual({ status: 200, body: pdf() });
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(body.size),
        'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''%E8%8E%B7/),
        'content-security-policy': expect.stringContaining('sandbox'),
        'x-content-type-options': 'nosniff',
        'x-file-scan': 'unscanned',
        'x-file-sha256': body.sha256,
      });
    }
  });

  test('another agency, an expert and the public get neither the file nor what it is', async () => {
    const { body } = await upload([pdf('mine'), 'a.pdf']);
    for (const as of [foreign, { role: 'expert' } as const, undefined])
      for (const path of [`/files/${body.id}`, `/files/${body.id}/content`])
        expect(await bed.call('GET', path, as ? { as } : {})).toMatchObject({
          status: 403,
          body: { code: 'kit.file-not-yours' },
        });
  });

  test('what staff upload is the alliance’s, and no agency’s', async () => {
    const { body } = await upload([pdf('notice'), 'notice.pdf'], { as: staff });
    expect(body.owner).toBeNull();
    expect(await download(body.id, own)).toMatchObject({ status: 403 });
  });

  test('every download is on record, for good, and staff can see it', async () => {
    const { body } = await upload([pdf('watched'), 'a.pdf']);
    await download(body.id, staff);
    await download(body.id, foreign);
    await download(body.id, own);
    const path = `/files/${body.id}/downloads`;
    expect((await bed.call('GET', path, { as: staff })).body).toEqual({
      items: [
        { at: '2026-03-02T04:00:00Z', sub: 'agency-1', role: 'agency', org: own.org, form: 'original' },
        { at: '2026-03-02T04:00:00Z', sub: 'alliance-staff-1', role: 'alliance-staff', org: null, form: 'original' },
      ],
      next: null,
    });
    const [grants] = await bed.db.query(
      `select has_table_privilege('heng_service', 'file_download', 'update') as "update",
         has_table_privilege('heng_service', 'file_download', 'delete') as "delete"`,
    );
    expect(grants).toEqual({ update: false, delete: false });
  });

  test('a repeated upload is one file; the same key with another content is refused', async () => {
    const first = await upload([pdf('once'), 'a.pdf'], { key: 'once' });
    expect((await upload([pdf('once'), 'a.pdf'], { key: 'once' })).body).toEqual(first.body);
    expect(await upload([pdf('twice'), 'a.pdf'], { key: 'once' })).toMatchObject({
      status: 422,
      body: { code: 'kit.idempotency-key-reused' },
    });
  });

  test('the same content uploaded twice is kept once, as two files', async () => {
    const [mine, theirs] = [
      await upload([pdf('same'), 'a.pdf']),
      await upload([pdf('same'), 'b.pdf'], { as: foreign }),
    ];
    expect(mine.body.id).not.toBe(theirs.body.id);
    expect((await kept()).filter(({ name }) => name === mine.body.sha256)).toHaveLength(1);
    expect(await download(theirs.body.id, own)).toMatchObject({ status: 403 });
  });

  test.each([
    ['too large', () => formOf(['x'.repeat(2_000_001), 'a.txt']), 413, 'kit.file-too-large'],
    ['empty', () => formOf(['', 'a.txt']), 422, 'kit.file-empty'],
    ['a program called a PDF', () => formOf(['MZ\0\0\0\0', 'a.pdf']), 415, 'kit.file-is-program'],
    ['a web page', () => formOf(['<html><script>', 'a.txt']), 415, 'kit.file-save-as'],
    ['two files', () => formOf(['one', 'a.txt'], ['two', 'b.txt']), 400, 'kit.file-not-single'],
    ['named by an ID-card number', () => formOf(['x', '证件11010519491231002X.txt']), 422, 'kit.file-name-personal'],
    ['no file', () => formOf(), 400, 'kit.file-missing'],
    ['no form', () => ({ file: 'text' }), 415, 'kit.content-type-unsupported'],
  ])('what is %s is refused, and nothing of it is kept', async (_, body, status, code) => {
    const before = await kept();
    expect(await bed.call('POST', '/files', { as: own, body: body() })).toMatchObject({ status, body: { code } });
    expect(await kept()).toEqual(before);
  });

  test.each([
    ['without a name', '', '--x--\r\n', 'kit.file-name-missing'],
    ['with an empty name', '; filename=""', '--x--\r\n', 'kit.file-name-missing'],
    ['that does not end', '; filename="a.txt"', '', 'kit.body-unreadable'],
  ])('a file %s is refused', async (_, name, end, code) => {
    const head = `content-disposition: form-data; name="file"${name}\r\ncontent-type: application/octet-stream`;
    const headers = {
      authorization: `Bearer ${await bed.token(own)}`,
      'content-type': 'multipart/form-data; boundary=x',
      'idempotency-key': 'x',
    };
    const body = `--x\r\n${head}\r\n\r\ntext\r\n${end}`;
    const answer = await fetch(`${bed.running.url}/files`, { method: 'POST', headers, body });
    expect([answer.status, await answer.json()]).toMatchObject([400, { code }]);
  });

  test('the largest file that is allowed is taken', async () => {
    expect(await upload(['x'.repeat(2_000_000), 'a.txt'])).toMatchObject({ status: 201, body: { size: 2_000_000 } });
  });

  test('there is nothing at an id that nobody was given', async () => {
    expect(await download(UNKNOWN, staff)).toMatchObject({ status: 404, body: { code: 'kit.record-not-found' } });
  });

  test('an agency that gets another code keeps its files', async () => {
    const office = { name: '衡鉴咨询', province: '350000', email: 'office@example.cn' };
    const agency = await bed.call('POST', '/agencies', { as: staff, body: { ...office, creditCode: own.org } });
    const fileId = (await upload([pdf('before'), 'a.pdf'])).body.id;
    const recoded = { role: 'agency', org: '12440600MB2C07549J' } as const;
    expect(await download(fileId, recoded)).toMatchObject({ status: 403 });
    const change = { creditCode: recoded.org, from: '2026-03-02', reason: '登记机关准予变更登记' };
    await bed.call('POST', `/agencies/${agency.body.id}/identity`, { as: staff, version: 1, body: change });
    expect(await download(fileId, recoded)).toMatchObject({ status: 200 });
    expect(await download(fileId, foreign)).toMatchObject({ status: 403 });
    const claim = { kind: 'research', title: '承担联盟研究任务', fileIds: [fileId] };
    const claimed = await bed.call('POST', `/agencies/${agency.body.id}/merits`, { as: recoded, body: claim });
    expect(claimed).toMatchObject({ status: 201 });
  });

  test('a file that was altered is never answered as if it were whole', async () => {
    const { body } = await upload([pdf('altered'), 'a.pdf']);
    const path = join(folder, 'sha256', body.sha256.slice(0, 2), body.sha256);
    await chmod(path, 0o600);
    await writeFile(path, pdf('ALTERED'));
    const answer = await download(body.id, own).catch(() => ({ status: 0, body: '' }));
    expect(JSON.stringify(answer.body)).not.toContain('ALTERED');
    expect(answer.status).not.toBe(200);
  });

  test('a file that is lost is an outage, not an empty answer', async () => {
    const { body } = await upload([pdf('lost'), 'a.pdf']);
    await rm(join(folder, 'sha256', body.sha256.slice(0, 2), body.sha256));
    expect(await download(body.id, own)).toMatchObject({ status: 503, body: { code: 'kit.file-damaged' } });
  });
});

describe('where clamd scans', () => {
  beforeAll(async () => {
    const environment = { FILES_DIR: folder, CLAMD_HOST: '127.0.0.1', CLAMD_PORT: String(clamd.port) };
    bed = await TestBed.start(registry, { environment });
  });
  afterAll(() => bed.stop());

  test('a clean file leaves quarantine', async () => {
    const { body } = await upload(['harmless', 'a.txt']);
    expect(await judged(body.id)).toMatchObject({ state: 'clean', scannedOn: '2026-03-02', version: 2 });
    const { status, headers } = await download(body.id, own);
    expect({ status, scan: headers.get('x-file-scan') }).toEqual({ status: 200, scan: 'clean' });
  });

  test('an infected file is given to nobody, nor is any other with its content', async () => {
    const { body } = await upload([EICAR, 'invoice.txt']);
    const other = await upload([EICAR, 'other.txt'], { as: foreign });
    for (const id of [body.id, other.body.id]) expect(await judged(id)).toMatchObject({ state: 'infected' });
    for (const as of [own, staff])
      expect(await download(body.id, as)).toMatchObject({
        status: 403,
        body: { code: 'kit.file-infected', details: { threat: 'Eicar-Test-Signature' } },
      });
  });

  test('what a later scan finds speaks for every file of the content, also those found clean before', async () => {
    const files = [await upload(['known later', 'a.txt']), await upload(['known later', 'b.txt'])];
    for (const { body } of files) expect(await judged(body.id)).toMatchObject({ state: 'clean' });
    const { port } = clamd;
    await clamd.stop();
    clamd = await startClamd({ port, always: 'stream: New-Signature FOUND' });
    files.push(await upload(['known later', 'c.txt']));
    for (const { body } of files)
      await eventually(async () =>
        expect((await bed.call('GET', `/files/${body.id}`, { as: staff })).body).toMatchObject({ state: 'infected' }),
      );
    await clamd.stop();
    clamd = await startClamd({ port });
  });

  test('while clamd is away, no file is taken, and the answer says so', async () => {
    const { port } = clamd;
    await clamd.stop();
    const before = await kept();
    const refused = await upload([pdf('patient'), 'a.pdf'], { key: 'patient' });
    expect(refused).toMatchObject({ status: 503, body: { code: 'kit.file-scanner-unreachable' } });
    expect(refused.body.detail).toContain('病毒扫描服务');
    expect(await kept()).toEqual(before);
    clamd = await startClamd({ port });
    expect(await upload([pdf('patient'), 'a.pdf'], { key: 'patient' })).toMatchObject({ status: 201 });
  });

  test('a file without a verdict stays in quarantine until there is one', async () => {
    const { port } = clamd;
    await clamd.stop();
    clamd = await startClamd({ port, always: 'stream: Can’t allocate memory ERROR' });
    const { body } = await upload(['undecided', 'a.txt']);
    expect(body.state).toBe('quarantined');
    expect(await download(body.id, own)).toMatchObject({ status: 409, body: { code: 'kit.file-quarantined' } });
    await clamd.stop();
    clamd = await startClamd({ port });
    await upload(['whoever comes next', 'b.txt']);
    expect(await judged(body.id)).toMatchObject({ state: 'clean' });
  });
});
