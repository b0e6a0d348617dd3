import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';

/** 32 bytes, SHA-256. */
export type Hash = Uint8Array;
/** A complete subtree (RFC 9162 2.1.1): the one over the 2^level entries that begin with the entry n · 2^level. */
export type Subtree = Readonly<{ level: number; n: number }>;
/** The entries from the first number up to, but without, the second. */
export type Span = readonly [from: number, until: number];

const [LEAF, PARENT] = [Uint8Array.of(0), Uint8Array.of(1)];

export const leafHash = (entry: Uint8Array): Hash => sha256(concatBytes(LEAF, entry));
export const parentHash = (left: Hash, right: Hash): Hash => sha256(concatBytes(PARENT, left, right));

/** The complete subtrees over a span, from left to right; one that proofs name begins where a subtree of its length may. */
export function subtreesOf([from, until]: Span): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = from; at < until;) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= until) level += 1;
    subtrees.push({ level, n: at / 2 ** level });
    at += 2 ** level;
  }
  return subtrees;
}

/** The hash over a span, from those of its subtrees; without any, the root of the empty tree. */
export const hashOver = (hashes: readonly Hash[]): Hash =>
  hashes.length === 0 ? sha256(new Uint8Array()) : hashes.reduceRight((right, left) => parentHash(left, right));

/** The largest power of two below a size of two or more. */
function halfOf(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** The spans whose hashes prove that the entry `index` is in the tree over `[from, until)`, from the leaf up (RFC 9162 2.1.3.1). */
export function inclusionSpans(index: number, [from, until]: Span): Span[] {
  if (until - from < 2) return [];
  const middle = from + halfOf(until - from);
  const [left, right]: [Span, Span] = [
    [from, middle],
    [middle, until],
  ];
  return index < middle ? [...inclusionSpans(index, left), right] : [...inclusionSpans(index, right), left];
}

/** The spans whose hashes prove that the tree of `size` entries goes on from the one of the first `old` (RFC 9162 2.1.4.1). */
export function consistencySpans(old: number, size: number): Span[] {
  const spans = (until: number, [from, end]: Span, known: boolean): Span[] => {
    if (until === end) return known ? [] : [[from, end]];
    const middle = from + halfOf(end - from);
    return until <= middle
      ? [...spans(until, [from, middle], known), [middle, end]]
      : [...spans(until, [middle, end], false), [from, middle]];
  };
  return old === 0 ? [] : spans(old, [0, size], true);
}

/** The root that a proof leads to from a leaf; undefined when the proof has another length than the tree asks for (RFC 9162 2.1.3.2). */
export function rootByProof(leaf: Hash, index: number, size: number, proof: readonly Hash[]): Hash | undefined {
  const spans = inclusionSpans(index, [0, size]);
  if (index >= size || spans.length !== proof.length) return undefined;
  return proof.reduce(
    (hash, other, n) => (spans[n]![0] > index ? parentHash(hash, other) : parentHash(other, hash)),
    leaf,
  );
}

export type Grown = Readonly<{ edge: readonly Hash[]; made: readonly (Subtree & Readonly<{ hash: Hash }>)[] }>;

/** Adds leaves to a tree whose subtrees have the hashes `edge`: its new edge, and every complete subtree that came to be. */
export function grow(size: number, edge: readonly Hash[], leaves: readonly Hash[]): Grown {
  const made: (Subtree & { hash: Hash })[] = [];
  const stack = subtreesOf([0, size]).map((subtree, n) => ({ ...subtree, hash: edge[n]! }));
  for (const [n, leaf] of leaves.entries()) {
    let subtree = { level: 0, n: size + n, hash: leaf };
    made.push(subtree);
    while (stack.at(-1)?.level === subtree.level) {
      const { level, n: index, hash } = stack.pop()!;
      subtree = { level: level + 1, n: index / 2, hash: parentHash(hash, subtree.hash) };
      made.push(subtree);
    }
    stack.push(subtree);
  }
  return { edge: stack.map(({ hash }) => hash), made };
}
