import { Buffer } from 'node:buffer';
import { Refused } from './refused.mjs';

/** Archives hold what systems put in by themselves: folders' settings of macOS and Windows. */
const BY_THE_SYSTEM = [
  [0x00, 0x05, 0x16, 0x07],
  [0x00, 0x00, 0x00, 0x01, 0x42, 0x75, 0x64, 0x31],
].map((magic) => Buffer.from(magic));

/** Inspects what an archive holds: each entry must be of an accepted type, and no archive. @throws Refused */
export async function archiveEntry(content, name, inspect) {
  if (content.length === 0 || BY_THE_SYSTEM.some((magic) => content.subarray(0, magic.length).equals(magic))) return;
  try {
    await inspect(content, name);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, details } = error;
    const isOwn = code === 'file-type-not-allowed' || code === 'file-save-as';
    throw new Refused(isOwn ? 'file-archive-entry' : code, { ...details, entry: details.entry ?? name });
  }
}

/** Programs of WebAssembly grow their memory here. */
const MOST_MEMORY = 256 * 1024 * 1024;
const PAGE = 65_536;

const { WebAssembly } = globalThis;

function limitMemory() {
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function growWithin(pages) {
    if (this.buffer.byteLength + pages * PAGE > MOST_MEMORY) throw new RangeError('too much memory');
    return grow.call(this, pages);
  };
}

let library;
async function loadLibrary() {
  limitMemory();
  const { ArchiveReader, libarchiveWasm } = await import('libarchive-wasm');
  return { ArchiveReader, module: await libarchiveWasm() };
}

/** @throws Refused */
export async function sevenZipOrRar(content, type, { name, budget, depth, inspect }) {
  if (depth > 0) throw new Refused('file-archive-nested', { entry: name });
  library ??= loadLibrary();
  const { ArchiveReader, module } = await library;
  let files = 0;
  try {
    const reader = new ArchiveReader(module, new Int8Array(content.buffer, content.byteOffset, content.length));
    for (const entry of reader.entries()) {
      budget.takeEntry();
      const path = entry.getPathname();
      if (entry.isEncrypted()) throw new Refused('file-locked', { entry: path });
      if (entry.getFiletype() === 'Directory') continue;
      if (/Link|Device|Pipe|Socket|Mount/.test(entry.getFiletype()))
        throw new Refused('file-archive-entry', { entry: path });
      budget.takeBytes(entry.getSize());
      const data = entry.readData() ?? new Int8Array();
      if (data.length !== entry.getSize()) throw new Refused('file-broken');
      files++;
      await archiveEntry(Buffer.from(data.buffer, data.byteOffset, data.length), path, inspect);
    }
    if (files === 0) throw new Refused(reader.hasEncryptedData() ? 'file-locked' : 'file-broken', { entry: name });
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(/passphrase|encrypt/i.test(String(error)) ? 'file-locked' : 'file-broken', { entry: name });
  }
  return type;
}
