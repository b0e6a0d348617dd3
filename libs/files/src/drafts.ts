import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Cause, deriveId, SETTINGS } from '@heng/kit';
import type { Quota } from './domain/file.js';
import { refuse } from './domain/file-refusals.js';
import type { FileSettings } from './file-settings.js';
import { FileStore } from './file.store.js';

const HOUR_MS = 3_600_000;
/** Some 128 bits of chance. */
const TOKEN = /^[\w-]{22,100}$/;
const MOST_FILES = 20;
const MOST_CALLERS = 100_000;
const PREFIX = 'draft ';

/** The owner of the files of a form that someone without an account fills in, by the random token of the form. */
export const draftOwner = (token: string): string => `${PREFIX}${deriveId(token)}`;
export const isDraft = (owner: string | null): boolean => owner?.startsWith(PREFIX) ?? false;

/** The cause of a draft's upload, which names neither its caller nor the caller's key. @throws `kit.file-draft-invalid` */
export function draftCause({ handler, id, actor }: Cause, token: unknown): Cause {
  if (typeof token !== 'string' || !TOKEN.test(token)) throw refuse('file-draft-invalid');
  const sub = draftOwner(token);
  return { handler, id: deriveId(sub, id.slice(actor.sub.length)), actor: { sub, role: 'public' } };
}

/** Files that come before the form that will name them, from people without an account. */
@Injectable()
export class Drafts {
  private hour = 0;
  /** The bytes of each address in the running hour. Addresses are hashes, and nothing of it is stored. */
  private sent = new Map<string, number>();

  constructor(
    private readonly files: FileStore,
    @Inject(SETTINGS) private readonly settings: FileSettings,
  ) {}

  get quota(): Quota {
    const { FILES_DRAFT_BYTES: bytes } = this.settings;
    return { dayFiles: MOST_FILES, dayBytes: bytes, bytes };
  }

  end(now: Date): Date {
    return new Date(now.getTime() + this.settings.FILES_DRAFT_HOURS * HOUR_MS);
  }

  /** @throws DomainError `kit.file-drafts-full` when the address, or all drafts, have too many bytes */
  async admit(address: string): Promise<void> {
    const { FILES_DRAFT_BYTES, FILES_DRAFTS_BYTES } = this.settings;
    const ofCaller = this.sent.get(this.keyOf(address)) ?? 0;
    if (ofCaller >= 2 * FILES_DRAFT_BYTES || (await this.files.waiting()) >= FILES_DRAFTS_BYTES)
      throw refuse('file-drafts-full');
  }

  count(address: string, bytes: number): void {
    const key = this.keyOf(address);
    this.sent.set(key, (this.sent.get(key) ?? 0) + bytes);
    if (this.sent.size > MOST_CALLERS) this.sent.delete(this.sent.keys().next().value!);
  }

  private keyOf(address: string): string {
    const hour = Math.floor(Date.now() / HOUR_MS);
    if (hour !== this.hour) [this.hour, this.sent] = [hour, new Map()];
    return createHash('sha256').update(`${hour} ${address}`).digest('base64url');
  }
}
