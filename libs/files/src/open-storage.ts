import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileSettings } from './file-settings.js';
import type { FileStorage } from './file-storage.js';
import { LocalFolder } from './local-folder.js';
import { S3Bucket } from './s3-bucket.js';

export const openStorage = (settings: FileSettings): FileStorage =>
  settings.FILES_S3_BUCKET
    ? new S3Bucket(settings.FILES_S3_BUCKET, settings)
    : new LocalFolder(settings.FILES_DIR ?? join(tmpdir(), 'heng-files'));
