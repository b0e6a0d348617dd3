import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file of an archive; its content is read while it is packed. */
export type ZipEntry = { name: string; content: AsyncIterable<string> | Iterable<string> };

/** The same content gives the same archive: the time of packing does not matter. */
const EPOCH = new Date('1980-01-01T00:00:00');

/** A ZIP archive piece by piece: whatever its size, only one piece is in memory. */
export async function* zipped(entries: readonly ZipEntry[]): AsyncGenerator<Buffer> {
  const packed: Buffer[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(Buffer.from(chunk));
  });
  for (const { name, content } of entries) {
    const file = Object.assign(new ZipDeflate(name), { mtime: EPOCH });
    archive.add(file);
    for await (const text of content) {
      file.push(strToU8(text));
      yield* packed.splice(0);
    }
    file.push(new Uint8Array(0), true);
  }
  archive.end();
  yield* packed;
}
