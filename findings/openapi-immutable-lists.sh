#!/bin/sh
# openapi-typescript 7.13.0 --immutable with openapi-fetch 0.17.0, TypeScript 5.9.3.
#
# --immutable makes a list of an answer a readonly array. openapi-fetch looks for lists to leave alone, but knows only
# mutable ones: it maps over the properties of a readonly array as if it were an object. Its methods are no functions any
# more, so no list in an answer can be used. Without --immutable the same program passes.
#
# Seen: `data.map(…)` of a list of objects fails with TS2349 "This expression is not callable", and passes without.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund openapi-typescript@7.13.0 openapi-fetch@0.17.0 typescript@5.9.3
cat > api.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "register", "version": "1" },
  "paths": { "/agencies": { "get": { "responses": { "200": { "description": "agencies", "content": { "application/json": {
    "schema": { "type": "array", "items": {
      "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } } } } } } } } } }
}
JSON
check() {
  npx openapi-typescript api.json $1 -o "$2-api.d.ts" >/dev/null 2>&1
  cat > "$2.ts" <<TS
import createClient from 'openapi-fetch';
import type { paths } from './$2-api.js';
const { data } = await createClient<paths>().GET('/agencies');
if (data) console.log(data.map((agency) => agency?.name));
TS
  npx tsc --noEmit --strict --module nodenext --target es2023 --lib es2023,dom "$2.ts" | grep -o 'error TS2349: .*' || echo passes
}
{ check '' mutable; check --immutable immutable; } | tee seen
cat > expected <<'TEXT'
passes
error TS2349: This expression is not callable.
TEXT
diff expected seen && echo 'as described'
