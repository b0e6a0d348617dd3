#!/bin/sh
# @transmute/rfc9162 0.0.5 on Node 24.
#
# RFC 9162 leaves the root of the older tree out of a consistency proof when the older tree has 1, 2, 4, 8 ... entries: who verifies
# knows it, and puts it in front (2.1.4.1, 2.1.4.2). This library leaves it in, and does not put it in front: with these sizes,
# a proof made by the RFC is refused here, and a proof made here has one hash too many for others. Other sizes agree.
#
# Seen: sizes of the older and the newer tree, hashes in the proof made here, whether its first is the older root, the verdict on
# this proof, and the verdict without the first hash, which is the proof of the RFC where the older size is a power of two.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @transmute/rfc9162@0.0.5
cat > proofs.cjs <<'JS'
const { RFC9162 } = require('@transmute/rfc9162');

const entries = (size) => Array.from({ length: size }, (_, n) => RFC9162.strToBin(`entry ${n}`));
const run = async (older, newer) => {
  const [before, after] = [await RFC9162.treeHead(entries(older)), await RFC9162.treeHead(entries(newer))];
  const known = await RFC9162.inclusionProof(entries(older)[0], entries(older));
  const made = await RFC9162.consistencyProof(known, entries(newer));
  const [first, ...rest] = made.consistency_path;
  const shorter = { ...made, consistency_path: rest };
  const verdicts = [await RFC9162.verifyConsistencyProof(before, after, made), await RFC9162.verifyConsistencyProof(before, after, shorter)];
  console.log(older, newer, rest.length + 1, Buffer.from(first).equals(Buffer.from(before)), ...verdicts);
};
(async () => {
  for (const [older, newer] of [[1, 2], [2, 5], [3, 5], [4, 8], [6, 8], [8, 11]]) await run(older, newer);
})();
JS
node proofs.cjs | tee seen
cat > expected <<'TEXT'
1 2 2 true true false
2 5 3 true true false
3 5 4 false true false
4 8 2 true true false
6 8 3 false true false
8 11 2 true true false
TEXT
diff expected seen && echo 'as described'
