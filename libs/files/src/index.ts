export { type Verdict } from './clamd.js';
export { attachment } from './file-name.js';
export { FILE_POLICY, type FilePolicy } from './file-policy.js';
export { type FileSettings, fileSettings, keptFiles } from './file-settings.js';
export { FileStore } from './file.store.js';
export { fileTable } from './file.table.js';
export { ReadFileHttp } from './read-file.http.js';
export { ScanFiles } from './scan-files.js';
export { type SealedFile, SealedFiles, sealedFiles } from './sealed-files.js';
export { uploadFileHttp } from './upload-file.http.js';
import { join } from 'node:path';
import type { Library } from '@heng/kit';
import { ReadFile } from './read-file.query.js';
import { ScanFiles } from './scan-files.js';
import { UploadFile } from './upload-file.js';

/** What a module that offers files provides, besides `sealedFiles`, the FileStore and its FILE_POLICY. */
export const fileProviders = [UploadFile, ScanFiles, ReadFile];

/** Its tables, for `Service.libraries`. */
export const files: Library = { name: 'files', migrations: join(import.meta.dirname, '../migrations') };
