import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type * as s3Client from '@aws-sdk/client-s3';
import type * as s3Storage from '@aws-sdk/lib-storage';
import type { FileSettings } from './file-settings.js';

/**
 * The storage for the bytes of files: a folder or an S3 bucket. A key is a path of lower-case letters, digits and
 * slashes.
 */
export type FileStorage = {
  /** Stores a stream; when this resolves the file is complete and durable; a failed one may leave nothing. */
  put(key: string, content: Readable): Promise<void>;
  /** @throws when there is no file with this key */
  get(key: string): Promise<Readable>;
  /** Moves a file to another key, atomically; a file with that key is replaced. */
  move(from: string, to: string): Promise<void>;
  delete(key: string): Promise<void>;
  /** The keys below a folder whose files were stored before an instant. */
  before(folder: string, instant: Date): AsyncIterable<string>;
};

export const openStorage = (settings: FileSettings): FileStorage =>
  settings.FILES_S3_BUCKET
    ? new S3Bucket(settings.FILES_S3_BUCKET, settings)
    : new LocalFolder(settings.FILES_DIR ?? join(tmpdir(), 'heng-files'));

/** Stored files are read, never written. */
const SEALED = 0o440;

/** Files in a local folder, or one that several machines mount. The first file creates it. */
class LocalFolder implements FileStorage {
  constructor(private readonly folder: string) {}

  async put(key: string, content: Readable): Promise<void> {
    const path = join(this.folder, key);
    await mkdir(dirname(path), { recursive: true });
    await pipeline(content, createWriteStream(path, { flags: 'wx', mode: SEALED, flush: true }));
  }

  async get(key: string): Promise<Readable> {
    return (await open(join(this.folder, key), 'r')).createReadStream();
  }

  async move(from: string, to: string): Promise<void> {
    const [source, target] = [join(this.folder, from), join(this.folder, to)];
    await mkdir(dirname(target), { recursive: true });
    await rename(source, target);
    await syncFolder(dirname(target));
  }

  async delete(key: string): Promise<void> {
    await rm(join(this.folder, key), { force: true });
  }

  async *before(folder: string, instant: Date): AsyncIterable<string> {
    const inner = await readdir(join(this.folder, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of inner) {
      const key = `${folder}/${entry.name}`;
      if (entry.isDirectory()) yield* this.before(key, instant);
      else {
        const known = await stat(join(this.folder, key)).catch(() => null);
        if (known && known.mtime < instant) yield key;
      }
    }
  }
}

/** A new name is durable only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

type Opened = Readonly<{ s3: typeof s3Client; Upload: typeof s3Storage.Upload; client: s3Client.S3Client }>;

/** Files in an S3 bucket. The SDK loads with the first file, so that services without a bucket do not load it. */
class S3Bucket implements FileStorage {
  private opened: Promise<Opened> | undefined;

  constructor(
    private readonly bucket: string,
    private readonly settings: FileSettings,
  ) {}

  async put(key: string, content: Readable): Promise<void> {
    const { Upload, client } = await this.open();
    const params = { Bucket: this.bucket, Key: key, Body: content };
    await new Upload({ client, params, queueSize: 1 }).done();
  }

  async get(key: string): Promise<Readable> {
    const { s3, client } = await this.open();
    const { Body } = await client.send(new s3.GetObjectCommand({ Bucket: this.bucket, Key: key }));
    return Body as Readable;
  }

  async move(from: string, to: string): Promise<void> {
    const { s3, client } = await this.open();
    const copy = { Bucket: this.bucket, Key: to, CopySource: `${this.bucket}/${from}` };
    await client.send(new s3.CopyObjectCommand(copy));
    await this.delete(from);
  }

  async delete(key: string): Promise<void> {
    const { s3, client } = await this.open();
    await client.send(new s3.DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }

  async *before(folder: string, instant: Date): AsyncIterable<string> {
    const { s3, client } = await this.open();
    for await (const { Contents = [] } of s3.paginateListObjectsV2(
      { client },
      { Bucket: this.bucket, Prefix: `${folder}/` },
    ))
      for (const { Key, LastModified } of Contents) if (Key && LastModified! < instant) yield Key;
  }

  private open() {
    this.opened ??= connect(this.settings);
    return this.opened;
  }
}

async function connect(settings: FileSettings): Promise<Opened> {
  const [s3, { Upload }] = await Promise.all([import('@aws-sdk/client-s3'), import('@aws-sdk/lib-storage')]);
  const { FILES_S3_ENDPOINT: endpoint, FILES_S3_ACCESS_KEY_ID: id, FILES_S3_SECRET_ACCESS_KEY: secret } = settings;
  return {
    s3,
    Upload,
    client: new s3.S3Client({
      region: settings.FILES_S3_REGION,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      ...(id && secret ? { credentials: { accessKeyId: id, secretAccessKey: secret } } : {}),
    }),
  };
}
