import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile, chmod } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { kitSettings } from '@heng/kit';
import { EICAR, startClamd } from '@heng/testing';
import { Logger } from '@nestjs/common';
import { z } from 'zod';
import { fileSettings, keptFiles, scannedFiles, SealedFiles } from '../src/index.js';
import { scan } from '../src/clamd.js';
import { openStorage } from '../src/file-storage.js';
import { startS3 } from './s3.js';

const MEBIBYTE = 1024 * 1024;
const all = () => Promise.resolve();
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const settingsOf = (environment: Record<string, string | number>) => z.object(fileSettings).parse(environment);
const filesWith = (environment: Record<string, string | number>) => {
  const settings = settingsOf(environment);
  return new SealedFiles(openStorage(settings), settings);
};

let folder: string;
let s3: Awaited<ReturnType<typeof startS3>>;
beforeAll(async () => {
  Logger.overrideLogger(false);
  folder = await mkdtemp(join(tmpdir(), 'heng-files-'));
  s3 = await startS3();
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true });
});

const inFolder = () => filesWith({ FILES_DIR: folder });
const bucket = () => ({
  ...{ FILES_S3_BUCKET: 'evidence', FILES_S3_ENDPOINT: s3.url },
  ...{ FILES_S3_ACCESS_KEY_ID: 'key', FILES_S3_SECRET_ACCESS_KEY: 'secret' },
});
const inBucket = () => filesWith(bucket());
const keptInFolder = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe.each([
  ['a folder', inFolder, async () => (await keptInFolder()).map(({ name }) => name)],
  ['an S3 bucket', inBucket, async () => [...s3.objects.keys()].map((key) => key.split('/').at(-1)!)],
])('in %s', (_, open, kept) => {
  test.each([
    ['one piece', 100],
    ['many pieces', 7 * MEBIBYTE],
  ])('a file of %s is sealed and comes out again', async (_, size) => {
    const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size, 'x')]);
    const files = open();
    const sealed = await files.seal(Readable.from([content]), '证书.pdf', all);
    expect(sealed).toEqual({
      name: '证书.pdf',
      type: 'application/pdf',
      size: content.length,
      sha256: hashOf(content),
      fault: null,
    });
    expect((await buffer(await files.open(sealed.sha256))).equals(content)).toBe(true);
  });

  test('the same content is kept once, and read by nobody’s other name', async () => {
    const content = Buffer.from('one and the same');
    const names = await Promise.all(
      ['a.txt', 'b.txt', 'c.txt'].map((name) => open().seal(Readable.from([content]), name, all)),
    );
    expect(names.map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect((await kept()).filter((name) => name === hashOf(content))).toHaveLength(1);
  });

  test.each([
    ['is not all there', [Buffer.from('text')], () => Promise.reject(new Error('cut short')), 'cut short'],
    ['is a program', [Buffer.from('MZ\0\0')], all, 'kit.file-is-program'],
    ['is empty', [], all, 'kit.file-empty'],
  ])('of a file that %s nothing is kept', async (_, content, whole, why) => {
    const before = await kept();
    await expect(open().seal(Readable.from(content), 'a.txt', whole)).rejects.toThrow(why);
    expect(await kept()).toEqual(before);
  });

  test('what a crash has left arriving is deleted when it is old; complete contents stay', async () => {
    const storage = openStorage(settingsOf(open === inFolder ? { FILES_DIR: folder } : bucket()));
    const { sha256 } = await open().seal(Readable.from([Buffer.from('complete before the crash')]), 'a.txt', all);
    await storage.put('incoming/lost', Readable.from([Buffer.from('half')]));
    await open().deleteArriving(new Date(0));
    expect(await kept()).toContain('lost');
    await open().deleteArriving(new Date(Date.now() + 1000));
    expect(await kept()).not.toContain('lost');
    expect(await kept()).toContain(sha256);
  });

  test('of a file whose stream breaks nothing is kept', async () => {
    const before = await kept();
    async function* broken() {
      yield Buffer.alloc(6 * MEBIBYTE, 'x');
      await Promise.resolve();
      throw new Error('the client has gone');
    }
    await expect(open().seal(Readable.from(broken()), 'a.txt', all)).rejects.toThrow('the client has gone');
    expect(await kept()).toEqual(before);
  });

  test('what is not there is said so', async () => {
    await expect(open().open('0'.repeat(64))).rejects.toThrow('kit.file-damaged');
  });
});

test('a sealed file cannot be written, and one that was altered does not come out whole', async () => {
  const content = Buffer.alloc(300_000, 'evidence ');
  const { sha256 } = await inFolder().seal(Readable.from([content]), 'a.txt', all);
  const path = join(folder, 'sha256', sha256.slice(0, 2), sha256);
  expect((await stat(path)).mode & 0o777).toBe(0o440);
  await chmod(path, 0o600);
  await writeFile(path, Buffer.alloc(300_000, 'forgery! '));
  const out: Buffer[] = [];
  const read = async () => {
    for await (const chunk of await inFolder().open(sha256)) out.push(chunk as Buffer);
  };
  await expect(read()).rejects.toThrow('kit.file-damaged');
  expect(Buffer.concat(out).length).toBeLessThan(content.length);
});

describe('clamd', () => {
  const scanned = async (content: string, port: number) => {
    const files = filesWith({ FILES_DIR: folder, CLAMD_HOST: '127.0.0.1', CLAMD_PORT: port });
    const { sha256 } = await files.seal(Readable.from([Buffer.from(content)]), 'a.txt', all);
    return files.scan(sha256);
  };

  test('finds what it knows, in a file of any size', async () => {
    const clamd = await startClamd();
    expect(await scanned(EICAR, clamd.port)).toBe('Eicar-Test-Signature');
    expect(await scanned('harmless', clamd.port)).toBe(null);
    expect(await scanned('x'.repeat(3 * MEBIBYTE) + EICAR, clamd.port)).toBe('Eicar-Test-Signature');
    await clamd.stop();
  });

  test('that ends while it is sent a file is no verdict', async () => {
    const server = createServer((socket) => socket.once('data', () => socket.end()).on('error', () => undefined));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const ended = new Promise<void>((resolve) => {
      server.on('connection', (socket) => socket.on('close', () => resolve()));
    });
    async function* slow() {
      yield Buffer.from('begun');
      await ended;
      await setTimeout(100);
      for (let n = 0; n < 3; n++) yield Buffer.from('too late');
    }
    const { port } = server.address() as AddressInfo;
    await expect(scan(Readable.from(slow(), { objectMode: false }), '127.0.0.1', port)).rejects.toThrow();
    server.close();
  });

  test('that is not there or knows nothing is no verdict', async () => {
    const clamd = await startClamd({ always: 'stream: Can’t allocate memory ERROR' });
    await expect(scanned('harmless', clamd.port)).rejects.toThrow('no verdict');
    await clamd.stop();
    await expect(scanned('harmless', clamd.port)).rejects.toThrow('ECONNREFUSED');
    expect(filesWith({ FILES_DIR: folder }).scans).toBe(false);
  });
});

describe('in production', () => {
  const settings = kitSettings
    .extend(fileSettings)
    .refine(...keptFiles)
    .refine(...scannedFiles);
  const given = { PORT: '0', DATABASE_URL: 'postgres://x', NATS_URL: 'nats://x', OIDC_ISSUER: 'http://x' };
  const faultsOf = (environment: object) =>
    settings.safeParse({ ...given, OIDC_JWKS_URL: 'http://x', ...environment }).error?.issues.map(({ path }) => path);

  test('somebody must have said where files are kept, and whether they are scanned', () => {
    expect(faultsOf({})).toEqual([['FILES_DIR'], ['SCAN']]);
    for (const where of [{ FILES_DIR: '/srv' }, { FILES_S3_BUCKET: 'x' }])
      for (const how of [{ CLAMD_HOST: 'clamd' }, { SCAN: 'off' }])
        expect(faultsOf({ ...where, ...how })).toBeUndefined();
    expect(faultsOf({ NODE_ENV: 'development' })).toBeUndefined();
  });

  test('both at once contradict each other', () => {
    for (const NODE_ENV of ['production', 'development'])
      expect(faultsOf({ NODE_ENV, FILES_DIR: '/srv', CLAMD_HOST: 'clamd', SCAN: 'off' })).toEqual([['SCAN']]);
  });

  test('these faults are named beside other ones', () => {
    expect(faultsOf({ PORT: 'x' })).toEqual([['PORT'], ['FILES_DIR'], ['SCAN']]);
  });
});
