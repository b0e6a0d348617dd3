import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Hash } from './tree.js';

/** The head of a log (c2sp.org/tlog-checkpoint): its name, the number of its entries and the root over them. */
export type Checkpoint = Readonly<{ origin: string; size: number; root: Hash }>;

/** The mark of Ed25519 in a key (c2sp.org/signed-note). */
const ED25519 = Uint8Array.of(1);

export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

/** The text that the log signs. */
export const textOf = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${base64(root)}\n`;

const idOf = (name: string, key: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8ToBytes(`${name}\n`), ED25519, key)).slice(0, 4);

/** The public key of a log as its tools take it: `name+id+key`. `key` is 32 bytes. */
export const verifierKey = (name: string, key: Uint8Array): string =>
  `${name}+${bytesToHex(idOf(name, key))}+${base64(concatBytes(ED25519, key))}`;

/** The signed note. `key` is the public key, 32 bytes; `signature` 64. */
export const noteOf = (text: string, name: string, key: Uint8Array, signature: Uint8Array): string =>
  `${text}\n— ${name} ${base64(concatBytes(idOf(name, key), signature))}\n`;

/** Reads the head from a note. @throws RangeError when it is none */
export function checkpointOf(note: string): Checkpoint {
  const [, origin, size, root] = /^([^\n]+)\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n/.exec(note) ?? [];
  if (!origin || !size || !root) throw new RangeError('the note is not the checkpoint of a log');
  return { origin, size: Number(size), root: bytesOf(root) };
}
