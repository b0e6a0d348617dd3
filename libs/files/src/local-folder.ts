import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileStorage } from './file-storage.js';

/** Stored files are read, never written. */
const SEALED = 0o440;

/** Files in a local folder, or one that several machines mount. The first file creates it. */
export class LocalFolder implements FileStorage {
  constructor(private readonly folder: string) {}

  async put(key: string, content: Readable): Promise<void> {
    const path = join(this.folder, key);
    await mkdir(dirname(path), { recursive: true });
    await pipeline(content, createWriteStream(path, { flags: 'wx', mode: SEALED, flush: true }));
  }

  async get(key: string): Promise<Readable> {
    return (await open(join(this.folder, key), 'r')).createReadStream();
  }

  async move(from: string, to: string): Promise<void> {
    const [source, target] = [join(this.folder, from), join(this.folder, to)];
    await mkdir(dirname(target), { recursive: true });
    await rename(source, target);
    await syncFolder(dirname(target));
  }

  async delete(key: string): Promise<void> {
    await rm(join(this.folder, key), { force: true });
  }
}

/** A new name is durable only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
