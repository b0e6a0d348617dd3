import type { Readable } from 'node:stream';
import { refuse } from '../refusals.js';

/** The characters that a URL may have; all others are escaped. */
const URL_CHARACTERS = /^[\x21-\x7e]*$/;
/** The mark that decoders leave where bytes are not UTF-8. */
const REPLACEMENT = '\ufffd';

/** The query is ASCII, and its escapes are UTF-8. @throws `kit.query-not-utf8` */
export function queryMustBeUtf8(url: string): void {
  const query = url.slice(url.indexOf('?') + 1);
  if (query === url) return;
  if (!URL_CHARACTERS.test(query) || !isEscaped(query)) throw refuse('query-not-utf8');
}

/** A Content-Type names no charset but UTF-8. @throws `kit.charset-unsupported` */
export function charsetMustBeUtf8(contentType: string | undefined): void {
  const [, charset] = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType ?? '') ?? [];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw refuse('charset-unsupported');
}

/** A field of a multipart request. @throws `kit.part-not-utf8` */
export function partMustBeUtf8(text: string): void {
  if (text.includes(REPLACEMENT)) throw refuse('part-not-utf8');
}

/** Some senders escape the name like a URL. */
function isUtf8(name: string): boolean {
  if (name.includes(REPLACEMENT)) return false;
  return (name.match(/(?:%[\da-f]{2})+/gi) ?? []).every(isEscaped);
}

function isEscaped(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The sender's name of an uploaded file. @throws `kit.file-name-missing`, `kit.part-not-utf8` */
export function nameOfUpload({ filename, file }: { filename?: string | undefined; file: Readable }): string {
  const faulty = !filename || !isUtf8(filename);
  // The rest of the request is read, so that the sender gets the answer.
  if (faulty) file.resume();
  if (!filename) throw refuse('file-name-missing');
  if (faulty) throw refuse('part-not-utf8');
  return filename;
}
