import { Inject, Injectable, Logger } from '@nestjs/common';
import type { ServiceName } from '@heng/contracts';
import { type Background, Clock, SERVICE_NAME, systemActor, WakeSignal } from '@heng/kit';
import { judgeFile, type StoredFile } from './domain/file.js';
import { FileStore } from './file.store.js';
import { SealedFiles } from './sealed-files.js';

const TICK_MS = 30_000;
const BATCH = 100;

/** Scans every file that has no verdict, and repeats until there is one. */
@Injectable()
export class ScanFiles implements Background {
  private readonly logger = new Logger('ScanFiles');
  private readonly wakeSignal = new WakeSignal();

  constructor(
    private readonly files: FileStore,
    private readonly sealed: SealedFiles,
    private readonly clock: Clock,
    @Inject(SERVICE_NAME) private readonly service: ServiceName,
  ) {}

  /** Starts a round for a new file. */
  wake(): void {
    this.wakeSignal.ring();
  }

  async run(until: AbortSignal): Promise<void> {
    if (this.sealed.scans) await this.wakeSignal.repeat('scanning', TICK_MS, until, () => this.scanAll(until));
  }

  /** Scans all files once: those without a verdict do not delay others. */
  private async scanAll(until: AbortSignal): Promise<void> {
    let batch: StoredFile[] = [];
    do {
      batch = await this.files.unscanned(batch.at(-1)?.id, BATCH);
      for (const { sha256 } of batch) {
        if (until.aborted) return;
        await this.scan(sha256).catch((error: unknown) =>
          this.logger.warn(`no verdict on ${sha256}: ${String(error)}`),
        );
      }
    } while (batch.length === BATCH);
  }

  private async scan(sha256: string): Promise<void> {
    const threat = await this.sealed.scan(sha256);
    if (threat !== null) this.logger.warn(`the files with the content ${sha256} are infected: ${threat}`);
    const verdict = threat === null ? 'clean' : 'infected';
    for (const { id, version } of await this.files.ofContent(sha256)) {
      // The cause also depends on the verdict: one that changes nothing must not use up the cause of another that will.
      const cause = { handler: 'scan-files', id: `${id}:${version} ${verdict}`, actor: systemActor(this.service) };
      await this.files.changeExisting(id, cause, (file) => judgeFile(file, threat, this.clock.today()));
    }
  }
}
