export { CollectFiles } from './collect-files.js';
export { draftOwner } from './drafts.js';
export { attachment } from './file-name.js';
export { type FileSettings, fileSettings, keptFiles, scannedFiles } from './file-settings.js';
export { FileStore, fileTable } from './file.store.js';
export type { Opened } from './domain/file.js';
export { allowedTypes } from './file-type.js';
export { FILE_POLICY, type FilePolicy, Files } from './files.js';
export { AreFiles, IsDraftToken } from './files-in-bodies.js';
export { filesHttp, streamOf } from './files.http.js';
export { ScanFiles } from './scan-files.js';
export { type SealedFile, SealedFiles, sealedEvidence, sealedFiles } from './sealed-files.js';
import { join } from 'node:path';
import type { Library } from '@heng/kit';
import { CollectFiles } from './collect-files.js';
import { Drafts } from './drafts.js';
import { Files } from './files.js';
import { ScanFiles } from './scan-files.js';

/** The providers of a service with files, besides `sealedFiles`, `FileStore` and its `FILE_POLICY`. */
export const fileProviders = [Drafts, Files, ScanFiles, CollectFiles];

/** Its tables, for `Service.libraries`. */
export const files: Library = { name: 'files', migrations: join(import.meta.dirname, '../migrations') };
