import type { Readable } from 'node:stream';
import type * as s3Client from '@aws-sdk/client-s3';
import type * as s3Storage from '@aws-sdk/lib-storage';
import type { FileSettings } from './file-settings.js';
import type { FileStorage } from './file-storage.js';

type Opened = Readonly<{ s3: typeof s3Client; Upload: typeof s3Storage.Upload; client: s3Client.S3Client }>;

/** Files in an S3 bucket. The SDK loads with the first file, so that services without a bucket do not load it. */
export class S3Bucket implements FileStorage {
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
