import { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl';

/** The types accepted as evidence: documents, pictures, tables, text; nothing executable. */
const ALLOWED = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ofd: 'application/ofd',
  txt: 'text/plain',
  csv: 'text/csv',
} as const;
export type FileExtension = keyof typeof ALLOWED;
export const allowedExtensions = Object.keys(ALLOWED) as FileExtension[];
export const allowedTypes = Object.values(ALLOWED);
export const mimeTypeOf = (extension: FileExtension): string => ALLOWED[extension];

const PICTURES_AND_PDF: readonly string[] = ['pdf', 'png', 'jpg', 'webp'];
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** The type of a package follows from a part it must have (GB/T 33190 for OFD, ECMA-376 for the others). */
const MAIN_PARTS = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
  ['ofd', 'OFD.xml'],
] as const;
/** HTML, SVG, XML and scripts do not count as plain text. */
const MARKUP = /^\uFEFF?\s*(<|#!)/;
const MACROS = /vbaProject\.bin$|macrosheets\//i;

const HEAD = 4100;
const TAIL = 256 * 1024;

/** Detects the type of a stream from its content: its first bytes, its last ones, and whether all of it is text. */
export class TypeSniffer {
  private head: Buffer = Buffer.alloc(0);
  private tail: Buffer = Buffer.alloc(0);
  private size = 0;
  private readonly text = new TextCheck();

  take(chunk: Buffer): void {
    if (this.head.length < HEAD) this.head = Buffer.concat([this.head, chunk]).subarray(0, HEAD);
    this.tail = Buffer.concat([this.tail, chunk]).subarray(-TAIL);
    this.size += chunk.length;
    this.text.take(chunk);
  }

  /** The type, if it is an accepted one. A text is a table when its name says so. */
  async type(declaredName: string): Promise<FileExtension | undefined> {
    if (this.head.subarray(0, ZIP.length).equals(ZIP)) return packageOf(await zipEntries(this.tail, this.size));
    const { fileTypeFromBuffer } = await import('file-type'); // loaded with the first upload: a service starts without it
    const found = (await fileTypeFromBuffer(this.head))?.ext;
    if (found !== undefined && PICTURES_AND_PDF.includes(found)) return found as FileExtension;
    if (!this.text.end() || MARKUP.test(this.head.toString())) return undefined;
    return /\.csv$/i.test(declaredName) ? 'csv' : 'txt';
  }
}

function packageOf(entries: readonly string[]): FileExtension | undefined {
  if (entries.some((entry) => MACROS.test(entry))) return undefined;
  return MAIN_PARTS.find(([, part]) => entries.includes(part))?.[0];
}

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
async function zipEntries(tail: Buffer, size: number): Promise<string[]> {
  try {
    const zip = await fromRandomAccessReaderPromise(new Tail(tail, size), size);
    const names: string[] = [];
    for await (const { fileName } of zip.eachEntry()) names.push(fileName);
    return names;
  } catch {
    return [];
  }
}

/** Tabs and ends of lines and pages; text contains no other character below the space. */
const ALLOWED_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d]);
const isControl = (byte: number): boolean => (byte < 0x20 && !ALLOWED_CONTROLS.has(byte)) || byte === 0x7f;

/** Finds out whether a stream is text: UTF-8 or GB18030, without control characters. */
class TextCheck {
  private decoders = ['utf-8', 'gb18030'].map((encoding) => new TextDecoder(encoding, { fatal: true }));
  private isText = true;

  take(chunk: Buffer): void {
    this.isText &&= this.decodes(chunk) && !chunk.some(isControl);
  }

  end(): boolean {
    return this.isText && this.decodes();
  }

  /** Drops the encodings that the bytes do not fit; false when none is left. Without bytes it is the end. */
  private decodes(chunk?: Buffer): boolean {
    this.decoders = this.decoders.filter((decoder) => {
      try {
        decoder.decode(chunk, { stream: chunk !== undefined });
        return true;
      } catch {
        return false;
      }
    });
    return this.decoders.length > 0;
  }
}
