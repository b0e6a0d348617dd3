import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Ids are printable ASCII without blanks, so that every tool sorts them alike. */
const ID = /^[\x21-\x7e]+$/;

/**
 * The hash that is published before the seed is known: SHA-256 over the ids in the order of their bytes, each followed
 * by a line feed; in lower-case hex. @throws RangeError for a repeated id or one that is not printable ASCII without
 * blanks
 */
export const listHash = (ids: readonly string[]): string =>
  hexOf(
    sorted(ids)
      .map((id) => `${id}\n`)
      .join(''),
  );

/**
 * The ids in the order of the draw: ascending by SHA-256(seed ‖ id), whatever their order was.
 * @throws RangeError for ids like `listHash`, and for a seed that is empty or has no UTF-8
 */
export function drawOrder(ids: readonly string[], seed: string): string[] {
  if (seed === '' || !seed.isWellFormed()) throw new RangeError('The seed is empty or has no UTF-8.');
  const keyed = sorted(ids).map((id) => ({ id, key: hexOf(`${seed}${id}`) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ id }) => id);
}

function sorted(ids: readonly string[]): string[] {
  const list = ids.toSorted();
  for (const [i, id] of list.entries()) {
    if (!ID.test(id)) throw new RangeError(`The id ${JSON.stringify(id)} is not printable ASCII without blanks.`);
    if (list[i + 1] === id) throw new RangeError(`The list names ${id} twice.`);
  }
  return list;
}

const hexOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
