import { Inject, Injectable } from '@nestjs/common';
import {
  afterCursor,
  type Cause,
  Clock,
  idOfNew,
  type Page,
  PAGE_SIZE,
  pageOf,
  type Principal,
  SETTINGS,
} from '@heng/kit';
import type { Actor } from '@heng/contracts';
import { DomainError } from '@heng/kit/domain';
import { DataSource, type EntityManager } from 'typeorm';
import {
  mustBeServable,
  mustHaveRoom,
  type Opened,
  ownerOf,
  type Quota,
  receiveFile,
  sightOf,
  type StoredFile,
} from './domain/file.js';
import { publicityOf } from './domain/public-copy.js';
import { Drafts, isDraft } from './drafts.js';
import type { FileSettings } from './file-settings.js';
import { FileStore } from './file.store.js';
import { ScanFiles } from './scan-files.js';
import { type SealedFile, SealedFiles } from './sealed-files.js';

/** The decisions of each service about its files. */
export interface FilePolicy {
  /**
   * All codes under which the organisation with this code may have uploaded: a new code does not cut it off from its
   * files.
   */
  codesOf(tx: EntityManager, creditCode: string): Promise<readonly string[]>;
  /** The form of a file that this reader may see, whoever uploaded it; null for none. */
  openedTo(file: Pick<StoredFile, 'id' | 'name'>, reader: Principal): Promise<Opened | null>;
}

/** The file policy of a service, which its module provides. */
export const FILE_POLICY = Symbol('file-policy');

/** A file with size and hash of the form that a reader gets. */
export type FileShown = Omit<StoredFile, 'size' | 'sha256'> & Readonly<{ size: number | null; sha256: string | null }>;

type Download = {
  position: string;
  at: string;
  sub: string;
  role: string;
  org: string | null;
  form: 'original' | 'copy';
};

/** $1 the file, $2 the position before which the page begins, $3 the number of rows. */
const DOWNLOADS = `
  select position, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, sub, role, org, form
  from file_download where file_id = $1 and ($2::bigint is null or position < $2) order by position desc limit $3`;
const LOG = 'insert into file_download (file_id, at, sub, role, org, form) values ($1, $2, $3, $4, $5, $6)';

@Injectable()
export class Files {
  constructor(
    private readonly db: DataSource,
    private readonly files: FileStore,
    private readonly sealed: SealedFiles,
    private readonly scanFiles: ScanFiles,
    private readonly drafts: Drafts,
    private readonly clock: Clock,
    @Inject(FILE_POLICY) private readonly policy: FilePolicy,
    @Inject(SETTINGS) private readonly settings: FileSettings,
  ) {}

  /** Refuses a party without room before it sends a file. @throws as `mustHaveRoom`, `kit.file-drafts-full` */
  async admit(actor: Actor, address: string): Promise<void> {
    const owner = ownerOf(actor);
    if (isDraft(owner)) await this.drafts.admit(address);
    if (owner !== null) mustHaveRoom(await this.files.used(owner, this.clock.today()), this.quotaOf(owner));
  }

  /**
   * Stores an upload; `move` puts its content in its place. The fingerprint of the request is that of its file, so a key
   * used with another content or name is refused. @throws as `mustHaveRoom`
   */
  async upload(file: SealedFile, move: () => Promise<void>, cause: Cause, address: string): Promise<StoredFile> {
    const id = idOfNew(cause);
    const upload = { ...cause, fingerprint: `${file.sha256} ${file.name}` };
    const [owner, today] = [ownerOf(cause.actor), this.clock.today()];
    const expiresAt = isDraft(owner) ? this.drafts.end(this.clock.now()) : null;
    const stored = await this.files.transaction(async (tx) => {
      await this.files.lockUpload(tx, owner, file.sha256);
      const used = owner === null ? null : await this.files.used(owner, today, tx);
      const received = await this.files.changeIn(tx, id, upload, () => {
        if (used) mustHaveRoom(used, this.quotaOf(owner), file.size);
        return receiveFile({ ...file, id, expiresAt }, cause.actor, this.sealed.scans, today);
      });
      await move();
      return received;
    });
    if (expiresAt) this.drafts.count(address, file.size);
    this.scanFiles.wake();
    return stored;
  }

  /**
   * A file as this reader gets it: strangers see size and hash of their copy, null while they can have none. The hash of
   * the original would confirm guesses about the parts left out. @throws DomainError `kit.record-not-found`, `kit.file-not-yours`
   */
  async one(id: string, reader: Principal): Promise<FileShown> {
    const { file, isOriginal } = await this.seen(id, reader);
    return isOriginal ? file : { ...file, ...(await this.measuresOfCopy(file)) };
  }

  private async measuresOfCopy(file: StoredFile): Promise<Pick<FileShown, 'size' | 'sha256'>> {
    try {
      mustBeServable(file);
      return await this.sealed.measureCopy(file);
    } catch (error) {
      if (error instanceof DomainError) return { size: null, sha256: null };
      throw error;
    }
  }

  private async seen(id: string, reader: Principal) {
    const file = await this.files.get(id);
    const [codes, opened] = await Promise.all([
      reader.org === undefined ? [] : this.policy.codesOf(this.db.manager, reader.org),
      this.policy.openedTo(file, reader),
    ]);
    const sight = sightOf(file, { role: reader.role, codes }, opened);
    const isOriginal = sight === 'original' || publicityOf(file.type) === 'original';
    return { file: sight === 'original' ? file : { ...file, name: sight.copyNamed }, isOriginal };
  }

  /**
   * Returns the content, of strangers' files the copy, and records the download.
   * @throws DomainError also `kit.file-quarantined`, `kit.file-infected`, `kit.file-without-copy`
   */
  async content(id: string, reader: Principal) {
    const { file, isOriginal } = await this.seen(id, reader);
    mustBeServable(file);
    const content = isOriginal ? await this.sealed.open(file.sha256) : await this.sealed.openCopy(file);
    const form = isOriginal ? 'original' : 'copy';
    await this.db.query(LOG, [id, this.clock.now(), reader.sub, reader.role, reader.org ?? null, form]);
    return { file, content, isOriginal };
  }

  private quotaOf(owner: string | null): Quota {
    if (isDraft(owner)) return this.drafts.quota;
    const { FILES_DAY_COUNT: dayFiles, FILES_DAY_BYTES: dayBytes, FILES_TOTAL_BYTES: bytes } = this.settings;
    return { dayFiles, dayBytes, bytes };
  }

  /** Lists the downloads of a file, last first. @throws DomainError `kit.record-not-found` */
  async downloads(id: string, cursor: string | undefined): Promise<Page<Download>> {
    await this.files.get(id);
    const rows: Download[] = await this.db.query(DOWNLOADS, [id, ...afterCursor(cursor, 1), PAGE_SIZE + 1]);
    return pageOf(rows, PAGE_SIZE, ({ position }) => [position]);
  }
}
