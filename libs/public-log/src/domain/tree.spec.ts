import fc from 'fast-check';
import { RFC9162 } from '@transmute/rfc9162';
import {
  consistencySpans,
  grow,
  hashOver,
  inclusionSpans,
  leafHash,
  rootByProof,
  type Hash,
  type Span,
  subtreesOf,
} from './tree.js';

const entriesOf = (size: number) => Array.from({ length: size }, (_, n) => new TextEncoder().encode(`entry ${n}`));
const sizes = fc.integer({ min: 1, max: 300 });

/** A tree that grew in steps, as a reader of subtrees. */
function treeOf(entries: readonly Uint8Array[], steps: readonly number[]): (span: Span) => Hash {
  const known = new Map<string, Hash>();
  let [size, edge]: [number, readonly Hash[]] = [0, []];
  for (const step of [...steps, entries.length]) {
    const part = entries.slice(size, size + step);
    const grown = grow(size, edge, part.map(leafHash));
    for (const { level, n, hash } of grown.made) known.set(`${level}/${n}`, hash);
    [size, edge] = [size + part.length, grown.edge];
  }
  return (span) => hashOver(subtreesOf(span).map(({ level, n }) => known.get(`${level}/${n}`)!));
}

test('however a tree grows, its root is that of another implementation', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 4 }), async (size, steps) => {
      const entries = entriesOf(size);
      expect(treeOf(entries, steps)([0, size])).toEqual(await RFC9162.treeHead(entries));
    }),
    { numRuns: 20 },
  );
});

test('another implementation accepts each proof that an entry is in the tree, and so does ours', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(), async (size, any) => {
      const [entries, index] = [entriesOf(size), any % size];
      const hashOf = treeOf(entries, []);
      const [root, leaf] = [hashOf([0, size]), leafHash(entries[index]!)];
      const proof = inclusionSpans(index, [0, size]).map(hashOf);
      const theirs = { log_id: '', tree_size: size, leaf_index: index, inclusion_path: proof };
      expect(await RFC9162.verifyInclusionProof(root, leaf, theirs)).toBe(true);
      expect(rootByProof(leaf, index, size, proof)).toEqual(root);
      const moved = rootByProof(leaf, (index + 1) % size, size, proof);
      if (size > 1) expect(moved).not.toEqual(root);
    }),
    { numRuns: 30 },
  );
});

test('another implementation accepts each proof that a tree goes on from a smaller one', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, sizes, async (old, more) => {
      const size = old + more;
      const hashOf = treeOf(entriesOf(size), [old]);
      const proof = consistencySpans(old, size).map(hashOf);
      // It wants the old root in front where RFC 9162 2.1.4.2 lets the verifier put it.
      const path = Number.isInteger(Math.log2(old)) ? [hashOf([0, old]), ...proof] : proof;
      const theirs = { log_id: '', tree_size_1: old, tree_size_2: size, consistency_path: path };
      expect(await RFC9162.verifyConsistencyProof(hashOf([0, old]), hashOf([0, size]), theirs)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('the empty tree has the hash of nothing', () => {
  expect(Buffer.from(hashOver([])).toString('hex')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
  expect(rootByProof(leafHash(Uint8Array.of(1)), 0, 0, [])).toBeUndefined();
});
