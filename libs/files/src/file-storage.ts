import type { Readable } from 'node:stream';

/**
 * The storage for the bytes of files: a folder or an S3 bucket. A key is a path of lower-case letters, digits and
 * slashes.
 */
export type FileStorage = {
  /** Stores a stream; when this resolves the file is complete and durable; a failed one may leave nothing. */
  put(key: string, content: Readable): Promise<void>;
  /** @throws when there is no file with this key */
  get(key: string): Promise<Readable>;
  /** Moves a file to another key, atomically; a file with that key is replaced. */
  move(from: string, to: string): Promise<void>;
  /** Deletes a file, if it exists. */
  delete(key: string): Promise<void>;
};
