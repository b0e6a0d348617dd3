import type { Readable } from 'node:stream';

/** Where the bytes of files are: a folder or an S3 bucket. A key is a path of small letters, digits and slashes. */
export type FileStorage = {
  /** Keeps a stream; when this resolves it is there, whole and safe; of one that fails nothing need remain. */
  put(key: string, content: Readable): Promise<void>;
  /** @throws when there is nothing of this key */
  get(key: string): Promise<Readable>;
  /** Gives what is kept another key, at once; what had that key is replaced. */
  move(from: string, to: string): Promise<void>;
  /** Removes what is kept, if it is. */
  delete(key: string): Promise<void>;
};
