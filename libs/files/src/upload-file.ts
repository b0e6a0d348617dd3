import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { receiveFile } from './domain/file.js';
import { FileStore } from './file.store.js';
import { ScanFiles } from './scan-files.js';
import { type SealedFile, SealedFiles } from './sealed-files.js';

@Injectable()
export class UploadFile {
  constructor(
    private readonly files: FileStore,
    private readonly sealed: SealedFiles,
    private readonly scanFiles: ScanFiles,
    private readonly clock: Clock,
  ) {}

  /** The same key with another content or name is refused: the fingerprint of an upload is that of its file. */
  async execute(file: SealedFile, cause: Cause) {
    const id = idOfNew(cause);
    const upload = { ...cause, fingerprint: `${file.sha256} ${file.name}` };
    const stored = await this.files.change(id, upload, () =>
      receiveFile({ ...file, id }, cause.actor, this.sealed.scans, this.clock.today()),
    );
    this.scanFiles.wake();
    return stored;
  }
}
