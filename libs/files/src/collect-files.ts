import { Inject, Injectable } from '@nestjs/common';
import type { ServiceName } from '@heng/contracts';
import { type Background, Clock, SERVICE_NAME, SETTINGS, systemActor, WakeSignal } from '@heng/kit';
import { removeFile } from './domain/file.js';
import type { FileSettings } from './file-settings.js';
import { FileStore } from './file.store.js';
import { SealedFiles } from './sealed-files.js';

const TICK_MS = 3_600_000;
const DAY_MS = 24 * TICK_MS;
const BATCH = 100;

/** Deletes the content of files that no record has named for some days, of drafts for some hours, and what crashes have left half-way. */
@Injectable()
export class CollectFiles implements Background {
  private sweptOn: string | undefined;

  constructor(
    private readonly files: FileStore,
    private readonly sealed: SealedFiles,
    private readonly clock: Clock,
    @Inject(SERVICE_NAME) private readonly service: ServiceName,
    @Inject(SETTINGS) private readonly settings: FileSettings,
  ) {}

  run(until: AbortSignal): Promise<void> {
    return new WakeSignal().repeat('collecting', TICK_MS, until, async () => {
      await this.collect(until);
      await this.sweep();
    });
  }

  async collect(until?: AbortSignal): Promise<void> {
    let batch: string[];
    do {
      const { clock, settings } = this;
      batch = await this.files.orphans(clock.today(), settings.FILES_ORPHAN_DAYS, clock.now(), BATCH);
      for (const id of batch) if (!until?.aborted) await this.remove(id);
    } while (batch.length === BATCH && !until?.aborted);
  }

  /** Deletes, once a day, what was still arriving when a crash came. */
  async sweep(): Promise<void> {
    const today = this.clock.today();
    if (this.sweptOn === today) return;
    this.sweptOn = today;
    // A storage dates its files by the system’s clock.
    await this.sealed.deleteArriving(new Date(Date.now() - DAY_MS));
  }

  /** Whoever names the file at the same time keeps it; another file of the same content keeps the content. */
  private async remove(id: string): Promise<void> {
    const cause = { handler: 'collect-files', id, actor: systemActor(this.service) };
    await this.files.transaction(async (tx) => {
      const orphan = await this.files.lockOrphan(tx, id);
      if (!orphan) return;
      await this.files.lockUpload(tx, null, orphan.sha256);
      await this.files.changeExistingIn(tx, id, cause, removeFile);
      if (!(await this.files.isContent(tx, orphan.sha256))) await this.sealed.remove(orphan.sha256);
    });
  }
}
