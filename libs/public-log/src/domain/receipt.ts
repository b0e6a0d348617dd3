import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { leafHash } from './tree.js';

/** A filing as its receipt says: SHA-256, in hexadecimal, over the salt, a line feed and a text; never the text. */
export type Receipt = Readonly<{
  /** The log that the receipt is entered in. */
  log: string;
  number: string;
  /** `YYYY-MM-DD` in Shanghai. */
  filedOn: string;
  salt: string;
  statement: string;
  wish: string | null;
  evidence: readonly string[];
  /** Over the SHA-256 of each file, in hexadecimal. */
  files: readonly string[];
}>;

export type Words = Readonly<{
  statement: string;
  wish: string | null;
  evidence: readonly string[];
  files: readonly string[];
}>;
type Head = Pick<Receipt, 'log' | 'number' | 'filedOn' | 'salt'>;

const saltedWith = (salt: string) => (text: string) => bytesToHex(sha256(utf8ToBytes(`${salt}\n${text}`)));

/** Says what was filed, without telling it to whoever does not have the words (R6). */
export function receiptOf(head: Head, { statement, wish, evidence, files }: Words): Receipt {
  const hashed = saltedWith(head.salt);
  return {
    ...head,
    statement: hashed(statement),
    wish: wish === null ? null : hashed(wish),
    evidence: evidence.map(hashed),
    files: files.map(hashed),
  };
}

/** True for the text that a receipt is about. A form sends line breaks as CR LF, an editor as LF, and adds one at the end. */
export function isStatementOf({ salt, statement }: Pick<Receipt, 'salt' | 'statement'>, text: string): boolean {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  return [text.trim(), plain, plain.replaceAll('\n', '\r\n')].some((one) => saltedWith(salt)(one) === statement);
}

/** True for the bytes of a file that a receipt is about. */
export const isFileOf = ({ salt, files }: Pick<Receipt, 'salt' | 'files'>, file: Uint8Array): boolean =>
  files.includes(saltedWith(salt)(bytesToHex(sha256(file))));

/** The entry of a signed receipt in the log: it tells nothing to whoever does not have the receipt. */
export const entryOf = (jws: string): Uint8Array => sha256(utf8ToBytes(jws));

/** The leaf of that entry, in hexadecimal, by which the log gives a proof. */
export const leafOf = (jws: string): string => bytesToHex(leafHash(entryOf(jws)));
