import { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl';

/** The last bytes of a file; earlier ones cannot be read. */
class Tail extends RandomAccessReader {
  constructor(
    private readonly tail: Buffer,
    private readonly size: number,
  ) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const [from, to] = [start, end].map((at) => at - this.size + this.tail.length) as [number, number];
    if (from >= 0) return Readable.from([this.tail.subarray(from, to)]);
    return new Readable({ read: (): void => undefined }).destroy(new Error('the directory is too long'));
  }
}

/**
 * The names in the directory of a zip file, which programs use to open it; empty when it is broken.
 * `tail` has the last bytes of the file, `size` is the number of all its bytes.
 */
export async function zipEntries(tail: Buffer, size: number): Promise<string[]> {
  try {
    const zip = await fromRandomAccessReaderPromise(new Tail(tail, size), size);
    const names: string[] = [];
    for await (const { fileName } of zip.eachEntry()) names.push(fileName);
    return names;
  } catch {
    return [];
  }
}
