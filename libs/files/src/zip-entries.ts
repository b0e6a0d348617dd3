const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;

/** The names in the central directory of a zip file, by which programs open it; of its last bytes. None when it is broken. */
export function zipEntries(tail: Buffer): string[] {
  const end = tail.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0 || end + END_BYTES > tail.length) return [];
  const [count, size] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12)];
  const names: string[] = [];
  let at = end - size;
  while (names.length < count) {
    if (at < 0 || at + ENTRY_BYTES > end || tail.readUInt32LE(at) !== DIRECTORY_ENTRY) return [];
    const [name, extra, comment] = [28, 30, 32].map((offset) => tail.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    names.push(tail.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + name));
    at += ENTRY_BYTES + name + extra + comment;
  }
  return names;
}
