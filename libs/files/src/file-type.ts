import { TextCheck } from './text-check.js';
import { zipEntries } from './zip-entries.js';

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
