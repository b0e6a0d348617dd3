import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jpegWithPlace, SECRET } from '@heng/files/test';
import { type As, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const foreign = { role: 'agency', org: '914403001922038216' } as const;
const staff = { role: 'alliance-staff' } as const;

let bed: TestBed;
let folder: string;
let agencyId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heng-files-'));
  bed = await TestBed.start(registry, { environment: { FILES_DIR: folder } });
  const office = { creditCode: own.org, name: '福州衡鉴咨询', province: '350000', email: 'a@example.cn' };
  agencyId = (await bed.call('POST', '/agencies', { as: staff, body: office })).body.id;
});
afterAll(async () => {
  await bed.stop();
  await rm(folder, { recursive: true });
});

async function upload(content: Buffer, name: string): Promise<{ id: string; type: string; sha256: string }> {
  const body = new FormData();
  body.append('file', new Blob([Buffer.from(content)]), name);
  return (await bed.call('POST', '/files', { as: own, body })).body;
}
const share = (title: string, fileId: string) =>
  bed.call('POST', `/agencies/${agencyId}/knowledge`, {
    as: own,
    body: {
      kind: 'case',
      title,
      summary: '老旧车间数字化改造的步骤和做法。',
      authors: 2,
      sharedOn: '2026-02-10',
      fileId,
    },
  });
const recognise = (id: string) => bed.call('POST', `/merits/${id}/recognition`, { as: staff, version: 1, body: {} });
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const shown = async (id: string, as?: As) => (await bed.call('GET', `/files/${id}`, as ? { as } : {})).body;
async function download(id: string, as?: As) {
  const headers = as ? { authorization: `Bearer ${await bed.token(as)}` } : {};
  const answer = await fetch(`${bed.running.url}/files/${id}/content`, { headers });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

test('strangers get a photo without its place, the owner and staff the sealed original', async () => {
  const photo = await jpegWithPlace();
  const file = await upload(photo, '车间.jpg');
  const { body } = await share('车间改造案例', file.id);
  expect((await download(file.id)).status).toBe(403);
  await recognise(body.id);
  for (const as of [own, staff]) {
    const { status, headers, bytes } = await download(file.id, as);
    expect({ status, same: bytes.equals(photo) }).toEqual({ status: 200, same: true });
    expect(headers.get('x-file-sha256')).toBe(hashOf(photo));
  }
  const [first, second, third] = [await download(file.id), await download(file.id, foreign), await download(file.id)];
  for (const { status, headers, bytes } of [first, second, third]) {
    expect({ status, type: headers.get('content-type'), hash: headers.get('x-file-sha256') }).toEqual({
      ...{ status: 200, type: 'image/jpeg', hash: null },
    });
    expect(headers.get('content-disposition')).toMatch(/^attachment; /);
    expect([bytes.length > 300, bytes.includes(SECRET), bytes.includes('Exif')]).toEqual([true, false, false]);
    expect(bytes.equals(first.bytes)).toBe(true);
  }
  const kept = await readdir(folder, { recursive: true });
  expect(kept.filter((path) => path.endsWith(file.sha256)).sort()).toEqual([
    `copies/${file.sha256.slice(0, 2)}/${file.sha256}`,
    `sha256/${file.sha256.slice(0, 2)}/${file.sha256}`,
  ]);
  expect(kept.filter((path) => path.startsWith('incoming/'))).toEqual([]);
});

test('strangers are shown size and hash of the copy, the owner and staff those of the original', async () => {
  const photo = await jpegWithPlace();
  const file = await upload(photo, '车间外景.jpg');
  const { body } = await share('车间外景', file.id);
  await recognise(body.id);
  const ofCopy = await shown(file.id);
  const { bytes } = await download(file.id, foreign);
  for (const view of [ofCopy, await shown(file.id, foreign)])
    expect(view).toMatchObject({ size: bytes.length, sha256: hashOf(bytes) });
  for (const as of [own, staff])
    expect(await shown(file.id, as)).toMatchObject({ size: photo.length, sha256: hashOf(photo) });
});

test('without its sealed original, strangers learn no hash from the refusal', async () => {
  const photo = await jpegWithPlace();
  const changed = Buffer.concat([photo, Buffer.from('其他')]);
  const file = await upload(changed, '车间内景.jpg');
  const { body } = await share('车间内景', file.id);
  await recognise(body.id);
  await rm(join(folder, `sha256/${file.sha256.slice(0, 2)}/${file.sha256}`));
  const refused = await download(file.id);
  expect([refused.status, JSON.parse(refused.bytes.toString()).code]).toEqual([503, 'kit.file-damaged']);
  expect(refused.bytes.toString()).not.toContain(file.sha256);
  expect(await shown(file.id)).toMatchObject({ id: file.id, size: null, sha256: null });
});

test('what nobody can take the metadata out of is not shared, and not given to strangers where it was', async () => {
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64)]);
  const file = await upload(heic, '车间.heic');
  expect(file.type).toBe('image/heic');
  expect(await share('车间照片', file.id)).toMatchObject({
    status: 422,
    body: { code: 'kit.file-not-publishable', details: { field: 'fileId', name: '车间.heic' } },
  });
  const text = await upload(Buffer.from('照片说明'), '说明.txt');
  const { body } = await share('车间照片', text.id);
  await recognise(body.id);
  expect((await download(text.id)).bytes.toString()).toBe('照片说明');
  // As it was shared before.
  await bed.db.query('update knowledge_item set file_id = $1 where id = $2', [file.id, body.id]);
  const refused = await download(file.id);
  expect([refused.status, JSON.parse(refused.bytes.toString()).code]).toEqual([409, 'kit.file-without-copy']);
  expect((await download(file.id, own)).bytes.equals(heic)).toBe(true);
  expect(await shown(file.id)).toMatchObject({ id: file.id, size: null, sha256: null });
});
