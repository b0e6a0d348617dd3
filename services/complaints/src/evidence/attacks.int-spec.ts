import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jpegWithPlace, SECRET } from '@heng/files/test';
import { archives } from '@heng/files/test/archives';
import { officeOf, word, zipOf } from '@heng/files/test/documents';
import { TestBed } from '@heng/testing';
import { download, fileWith, filedWith, listed, upload } from '../../test/hand-in.js';
import { expert, office, problem, registered, seat, staff } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

const MEGABYTE = 1024 * 1024;
let bed: TestBed;
let folder: string;
let agencyId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heng-files-'));
  bed = await TestBed.start(complaints, { environment: { FILES_DIR: folder } });
  agencyId = await registered(bed, office);
});
afterAll(async () => {
  await bed.stop();
  await rm(folder, { recursive: true });
});

test.each<[string, string, Buffer, string]>([
  ['a program with another name', '合同.pdf', Buffer.from('MZ\x90\0\x03\0\0\0\x04'), 'kit.file-is-program'],
  ['a script', '说明.txt', Buffer.from('#!/bin/sh\necho harmless\n'), 'kit.file-is-program'],
  ['a web page', '网页.txt', Buffer.from('<!doctype html><script>alert(1)</script>'), 'kit.file-save-as'],
  ['a macro', '报价.docx', officeOf('word/document.xml', word, { 'word/vbaProject.bin': 'x' }), 'kit.file-has-macros'],
  ['a bomb', '资料.zip', zipOf({ 'a.txt': Buffer.alloc(201 * MEGABYTE) }), 'kit.file-beyond-limits'],
  ['an archive with a password', '材料.zip', archives.zipLocked, 'kit.file-locked'],
  ['an archive in an archive', '材料.zip', zipOf({ 'a.zip': zipOf({ 'a.txt': 'x' }) }), 'kit.file-archive-nested'],
  ['an unknown format', '数据.dat', Buffer.from([0xff, 0xff, 0x41, 0x80]), 'kit.file-type-not-allowed'],
])(
  '%s is sealed as it came: staff and the panel get it as bytes, the other side never',
  async (_, name, content, fault) => {
    const { id, fileId } = await filedWith(bed, agencyId, content, name);
    await seat(bed, { id }, agencyId);
    expect((await bed.call('GET', `/files/${fileId}`, { as: staff })).body).toMatchObject({
      ...{ fault, type: 'application/octet-stream', name: `${name}.bin`, size: content.length },
    });
    for (const as of [staff, expert]) {
      const { status, headers, bytes } = await download(bed, fileId, as);
      expect([status, bytes.equals(content), headers.get('content-type')]).toEqual([
        200,
        true,
        'application/octet-stream',
      ]);
      expect(headers.get('content-disposition')).toMatch(/^attachment; /);
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    }
    expect((await download(bed, fileId, office.as)).status).toBe(409);
    expect(await listed(bed, id, office.as)).toMatchObject([{ name: '证据1.bin', form: null, sealed: true }]);
  },
);

test('a picture that is another file, too, gives the other side the picture alone, without its place', async () => {
  const content = Buffer.concat([await jpegWithPlace(), zipOf({ 'payload.html': '<script>alert(1)</script>' })]);
  const { fileId } = await filedWith(bed, agencyId, content, '图.jpg');
  const { headers, bytes } = await download(bed, fileId, office.as);
  expect([headers.get('content-type'), headers.get('x-content-type-options')]).toEqual(['image/jpeg', 'nosniff']);
  expect(['payload', 'PK\x03\x04', SECRET, 'Exif'].filter((part) => bytes.includes(part))).toEqual([]);
});

test.each([
  ['a path', '../../etc/passwd.txt', 'passwd.txt'],
  ['a path of Windows', '..\\..\\boot.txt', 'boot.txt'],
  ['markup', '<img src=x onerror=alert(1)>.txt', 'img src=x onerror=alert(1).txt'],
  ['a reversed extension', 'a\u202Efdp.txt', 'afdp.txt'],
])('a name that is %s becomes a harmless one', async (_, name, harmless) => {
  const { id } = await filedWith(bed, agencyId, name, name);
  expect((await listed(bed, id, staff))[0].name).toBe(harmless);
  expect((await listed(bed, id, office.as))[0].name).toBe('证据1.txt');
});

test('what is empty, huge or named after an ID card is refused, and nothing is left of it', async () => {
  const token = randomUUID();
  const refusal = async (content: string | Buffer, name = 'a.txt') =>
    problem(await upload(bed, content, { token, name }));
  expect(await refusal('')).toEqual({ status: 422, code: 'kit.file-empty' });
  expect(await refusal('x', '110101199003070134.txt')).toEqual({ status: 422, code: 'kit.file-name-personal' });
  expect(await refusal(Buffer.alloc(21 * MEGABYTE, 'x'))).toEqual({ status: 413, code: 'kit.file-too-large' });
  expect((await readdir(folder, { recursive: true })).filter((path) => path.startsWith('incoming/'))).toEqual([]);
  const many = Array.from({ length: 21 }, () => randomUUID());
  const filed = await fileWith(bed, agencyId, { fileIds: many, draftToken: token });
  expect(problem(filed)).toEqual({ status: 400, code: 'kit.body-invalid' });
});
