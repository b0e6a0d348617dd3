import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Logger } from '@nestjs/common';
import { holdsIdCardNumber } from '@heng/contracts';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { nameOfUpload, SETTINGS } from '@heng/kit';
import { DomainError } from '@heng/kit/domain';
import { ping, scan } from './clamd.js';
import { fileName } from './file-name.js';
import { refuse } from './domain/file-refusals.js';
import type { FileSettings } from './file-settings.js';
import { type FileStorage, openStorage } from './file-storage.js';
import { mimeTypeOf, SEALED } from './file-type.js';
import { inspectFile } from './inspect-file.js';
import { publicCopyOf } from './public-copy.js';
import { publicityOf } from './domain/public-copy.js';

/** A sealed file: its key is the hash of its content, its type comes from the content; `fault` is as in `StoredFile`. */
export type SealedFile = Readonly<{ name: string; type: string; size: number; sha256: string; fault: string | null }>;

/** Records a sealed file and moves its content to its place. */
type Keep<T> = (file: SealedFile, move: () => Promise<void>) => Promise<T>;

const keyOf = (sha256: string): string => `sha256/${sha256.slice(0, 2)}/${sha256}`;
/** Where the copy without metadata is kept, by the hash of the original. */
const keyOfCopy = (sha256: string): string => `copies/${sha256.slice(0, 2)}/${sha256}`;

/**
 * Files whose content never changes. A file arrives under its own key below `incoming/`, is measured while it streams,
 * inspected when it is complete, and gets its hash as its name; the same content is stored once.
 */
export class SealedFiles {
  private readonly logger = new Logger('SealedFiles');

  constructor(
    private readonly storage: FileStorage,
    private readonly settings: FileSettings,
    /** Also keeps what cannot be inspected, and takes files while clamd is away. */
    private readonly keepsAll = false,
  ) {}

  get scans(): boolean {
    return this.settings.CLAMD_HOST !== undefined;
  }

  /** Receives the one file of a multipart request, which `keep` moves to its place. @throws `kit.file-missing`, `kit.file-name-missing`, `kit.part-not-utf8`, `kit.file-not-single`, `kit.file-scanner-unreachable` and as `seal` */
  async receive<T>(request: FastifyRequest, keep: Keep<T>): Promise<T> {
    const maxBytes = this.settings.FILES_MAX_BYTES;
    const parts = request.files({ limits: { files: 2, fileSize: maxBytes }, throwFileSizeLimit: false });
    const part = (await parts.next()).value as MultipartFile | undefined;
    if (!part) throw refuse('file-missing');
    const whole = async () => {
      if (part.file.truncated) throw refuse('file-too-large', { maxBytes });
      const other = (await parts.next()).value as MultipartFile | undefined;
      other?.file.resume();
      if (other) throw refuse('file-not-single');
      await this.mustBeScannable();
    };
    const gone = new AbortController();
    const leave = () => gone.abort();
    request.socket.once('close', leave);
    try {
      return await this.take(part.file, nameOfUpload(part), whole, keep, gone.signal);
    } finally {
      request.socket.off('close', leave);
    }
  }

  /**
   * Seals a stream; `whole` checks that it was complete.
   * @throws `kit.file-empty`, `kit.file-name-personal`, as `inspectFile`, errors of `whole`; then nothing is stored
   */
  seal(content: Readable, declaredName: string, whole: () => Promise<void>): Promise<SealedFile> {
    return this.take(content, declaredName, whole, (file, move) => move().then(() => file));
  }

  /** Deletes a content that no file has, and its copy. */
  async remove(sha256: string): Promise<void> {
    await this.storage.delete(keyOf(sha256));
    await this.storage.delete(keyOfCopy(sha256));
  }

  /**
   * Deletes what was still arriving before an instant. Complete contents stay, also without a record: another service may keep
   * its files in the same place, and a database that was restored knows fewer than there are.
   */
  async deleteArriving(before: Date): Promise<void> {
    for await (const key of this.storage.before('incoming', before)) await this.storage.delete(key);
  }

  /** The copy for strangers, made when the first of them asks. @throws as `publicCopyOf`, `kit.file-damaged` */
  async openCopy({ sha256, type }: Pick<SealedFile, 'sha256' | 'type'>): Promise<Readable> {
    if (publicityOf(type) === 'nothing') throw refuse('file-without-copy');
    const kept = await this.storage.get(keyOfCopy(sha256)).catch(() => undefined);
    if (kept) return kept;
    const copy = await publicCopyOf(() => this.open(sha256), type);
    const draft = `incoming/${randomUUID()}`;
    await this.storage.put(draft, Readable.from([copy]));
    await this.storage.move(draft, keyOfCopy(sha256));
    return Readable.from([copy], { objectMode: false });
  }

  /** Size in bytes and hash of the copy for strangers. @throws as `openCopy` */
  async measureCopy(file: Pick<SealedFile, 'sha256' | 'type'>): Promise<Pick<SealedFile, 'size' | 'sha256'>> {
    const measure = new Measure();
    await finished(Readable.from(measure.through(await this.openCopy(file))).resume());
    return { size: measure.size, sha256: measure.hash.digest('hex') };
  }

  private async take<T>(
    content: Readable,
    declaredName: string,
    whole: () => Promise<void>,
    keep: Keep<T>,
    gone = new AbortController().signal,
  ): Promise<T> {
    const draft = `incoming/${randomUUID()}`;
    const measure = new Measure();
    try {
      await this.storage.put(draft, Readable.from(measure.through(content), { objectMode: false }));
      await whole();
      if (measure.size === 0) throw refuse('file-empty');
      if (holdsIdCardNumber(declaredName)) throw refuse('file-name-personal');
      const open = () => this.storage.get(draft);
      const { extension, fault } = await this.inspected(open, { name: declaredName, bytes: measure.size }, gone);
      const [name, type] = [fileName(declaredName, extension), mimeTypeOf(extension)];
      const sealed = { name, type, size: measure.size, sha256: measure.hash.digest('hex'), fault };
      return await keep(sealed, () => this.storage.move(draft, keyOf(sealed.sha256)));
    } catch (error) {
      await this.storage.delete(draft).catch(() => undefined);
      throw error;
    }
  }

  private async inspected(...[open, declared, gone]: Parameters<typeof inspectFile>) {
    try {
      return { extension: await inspectFile(open, declared, gone), fault: null };
    } catch (error) {
      const isOfFile = error instanceof DomainError && error.code.startsWith('kit.file-');
      if (!this.keepsAll || !isOfFile) throw error;
      return { extension: SEALED, fault: error.code } as const;
    }
  }

  /**
   * The content of a sealed file, compared with its hash while it streams out: its last piece is held back until the
   * hash is right.
   * @throws `kit.file-damaged` when it is missing
   */
  async open(sha256: string): Promise<Readable> {
    const content = await this.storage.get(keyOf(sha256)).catch((error: unknown) => {
      this.logger.error(`the sealed file ${sha256} cannot be read: ${String(error)}`);
      throw refuse('file-damaged');
    });
    return Readable.from(this.verified(content, sha256), { objectMode: false });
  }

  /** Where files are scanned, none is taken while clamd is away. */
  private async mustBeScannable(): Promise<void> {
    const { CLAMD_HOST, CLAMD_PORT } = this.settings;
    if (!CLAMD_HOST || this.keepsAll) return;
    await ping(CLAMD_HOST, CLAMD_PORT).catch((error: unknown) => {
      this.logger.warn(`an upload is refused because clamd cannot be reached: ${String(error)}`);
      throw refuse('file-scanner-unreachable');
    });
  }

  /** The threat found, null for none. @throws when there is no verdict */
  async scan(sha256: string): Promise<string | null> {
    const { CLAMD_HOST, CLAMD_PORT } = this.settings;
    if (!CLAMD_HOST) throw new Error('no clamd is configured');
    return scan(await this.open(sha256), CLAMD_HOST, CLAMD_PORT);
  }

  private async *verified(content: Readable, sha256: string): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    let held: Buffer | undefined;
    for await (const chunk of content as AsyncIterable<Buffer>) {
      hash.update(chunk);
      if (held) yield held;
      held = chunk;
    }
    if (hash.digest('hex') !== sha256) {
      this.logger.error(`the sealed file ${sha256} differs from its hash`);
      throw refuse('file-damaged');
    }
    if (held) yield held;
  }
}

/** Computes hash and size of a stream while it passes. */
class Measure {
  readonly hash = createHash('sha256');
  size = 0;

  async *through(content: Readable): AsyncGenerator<Buffer> {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      this.size += chunk.length;
      this.hash.update(chunk);
      yield chunk;
    }
  }
}

const provided = (keepsAll: boolean) => ({
  provide: SealedFiles,
  useFactory: (settings: FileSettings) => new SealedFiles(openStorage(settings), settings, keepsAll),
  inject: [SETTINGS],
});
/** Files that can be read and are not infected; others are refused. */
export const sealedFiles = provided(false);
/** Evidence in custody: what cannot be inspected or is not yet scanned is kept sealed, too. */
export const sealedEvidence = provided(true);
