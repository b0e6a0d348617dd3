#!/bin/sh
# json-canonicalize 3.0.1 beside canonicalize 5.1.0, on Node 24.
#
# Both write JSON by RFC 8785, with the members of every object in order, for hashes and signatures. Where a value has `toJSON`,
# as amounts, periods and models of many libraries do, json-canonicalize writes what it gives by plain JSON.stringify: the members
# keep the order in which they were set, and those of equal values differ, so do their hashes. canonicalize sorts them.
#
# Seen: two equal periods, written by each.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund json-canonicalize@3.0.1 canonicalize@5.1.0
cat > order.mjs <<'JS'
import canonicalize from 'canonicalize';
import { canonicalize as jsonCanonicalize } from 'json-canonicalize';

const period = (members) => ({ period: { toJSON: () => members } });
const equal = [period({ from: '2026-01-01', to: '2026-06-30' }), period({ to: '2026-06-30', from: '2026-01-01' })];
for (const [name, write] of Object.entries({ 'json-canonicalize': jsonCanonicalize, canonicalize }))
  console.log(name, ...equal.map((one) => write(one)));
JS
node order.mjs | tee seen
cat > expected <<'TEXT'
json-canonicalize {"period":{"from":"2026-01-01","to":"2026-06-30"}} {"period":{"to":"2026-06-30","from":"2026-01-01"}}
canonicalize {"period":{"from":"2026-01-01","to":"2026-06-30"}} {"period":{"from":"2026-01-01","to":"2026-06-30"}}
TEXT
diff expected seen && echo 'as described'
