// For scripts that read strangers' files (src/file-readers.ts); shipped as it is.
import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import process from 'node:process';

const { stdin } = process;

/** The content of the next file, of so many bytes. */
export async function contentIn(bytes) {
  const content = Buffer.allocUnsafe(bytes);
  for (let filled = 0; filled < bytes;) {
    const piece = stdin.readableLength > 0 ? stdin.read(Math.min(stdin.readableLength, bytes - filled)) : null;
    if (piece === null) await once(stdin, 'readable');
    else filled += piece.copy(content, filled);
  }
  return content;
}
