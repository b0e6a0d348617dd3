import { ed25519 } from '@noble/curves/ed25519.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { bytesOf, type Checkpoint, checkpointOf } from './checkpoint.js';
import { entryOf, isFileOf, isStatementOf, type Receipt } from './receipt.js';
import { leafHash, rootByProof } from './tree.js';

/** The public key of receipts as a JWK (RFC 8037). */
export type ReceiptKey = Readonly<{ kty: string; crv: string; x: string }>;
/** An answer of `GET /log/proofs/:leaf`. */
export type Proof = Readonly<{ index: number; size: number; hashes: readonly string[]; checkpoint: string }>;

/** The parts that a filer has kept, to be compared with the receipt. */
export type Kept = Readonly<{
  statement?: string | undefined;
  files?: readonly Uint8Array[] | undefined;
  proof?: Proof | undefined;
}>;
/** `statement` and `entry` are null where nothing was given to compare; `files` has one answer for each file. */
export type Verified = Readonly<{
  receipt: Receipt;
  statement: boolean | null;
  files: readonly boolean[];
  /** Its number in the log; false when the proof does not prove that. */
  entry: number | false | null;
}>;

const fromUrl = (text: string): Uint8Array => bytesOf(text.replaceAll('-', '+').replaceAll('_', '/'));
const isSigned = (key: Uint8Array, signature: Uint8Array, text: string): boolean =>
  ed25519.verify(signature, utf8ToBytes(text), key);

/** Reads a signed receipt (compact JWS, EdDSA). @returns undefined where its key has not signed it */
function openReceipt(jws: string, { x }: ReceiptKey): Receipt | undefined {
  const [, head, payload, signature] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(jws) ?? [];
  if (!head || !payload || !signature) return undefined;
  const { alg } = JSON.parse(new TextDecoder().decode(fromUrl(head))) as { alg?: string };
  if (alg !== 'EdDSA' || !isSigned(fromUrl(x), fromUrl(signature), `${head}.${payload}`)) return undefined;
  return JSON.parse(new TextDecoder().decode(fromUrl(payload))) as Receipt;
}

/** Reads the head of a log that its key (`name+id+key`) has signed. @returns undefined for another key, log or text */
function openCheckpoint(note: string, verifierKey: string): Checkpoint | undefined {
  const [, name, id, key] = /^([^+]+)\+([0-9a-f]{8})\+([\w+/]+=*)$/.exec(verifierKey) ?? [];
  const [text, signatures] = note.split('\n\n');
  if (!name || !id || !key || !text || !signatures) return undefined;
  const lines = signatures.split('\n').map((line) => line.split(' '));
  const own = lines
    .filter(([dash, by]) => dash === '—' && by === name)
    .map(([, , signature]) => bytesOf(signature ?? ''));
  const marked = own.find((signature) => hexToBytes(id).every((byte, n) => signature[n] === byte));
  if (!marked || !isSigned(bytesOf(key).slice(1), marked.slice(4), `${text}\n`)) return undefined;
  return checkpointOf(note);
}

type Entered = Readonly<{ jws: string; receipt: Receipt; log: string }>;

function numberOf({ jws, receipt, log }: Entered, { index, size, hashes, checkpoint }: Proof): number | false {
  const head = openCheckpoint(checkpoint, log);
  if (head?.origin !== receipt.log || head.size !== size) return false;
  const root = rootByProof(leafHash(entryOf(jws)), index, size, hashes.map(bytesOf));
  return root?.every((byte, n) => byte === head.root[n]) ? index : false;
}

/** Undefined in place of the fault of what cannot be read. */
function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * Checks a receipt by its key alone, and what was kept beside it. `log` is the key of the log.
 * @returns undefined where the key has not signed the receipt
 */
export function verifyReceipt(
  jws: string,
  { key, log }: Readonly<{ key: ReceiptKey; log: string }>,
  { statement, files = [], proof }: Kept = {},
): Verified | undefined {
  const receipt = orNothing(() => openReceipt(jws, key));
  if (!receipt) return undefined;
  return {
    receipt,
    statement: statement === undefined ? null : isStatementOf(receipt, statement),
    files: files.map((file) => isFileOf(receipt, file)),
    entry: proof ? (orNothing(() => numberOf({ jws, receipt, log }, proof)) ?? false) : null,
  };
}
