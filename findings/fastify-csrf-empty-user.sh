#!/bin/sh
# @fastify/csrf 8.0.1 (behind @fastify/csrf-protection 8.0.2), on Node 20 and 24.
#
# With `userInfo: true` a token belongs to a user. `create` takes any text for the user, also an empty one, which is how
# a site with visitors who are not signed in would name them. `verify` says no to an empty text before it looks at the
# token. So every form of a visitor is refused as forged, while those of users work, and nothing says why.
#
# Seen: the token of "ann" is valid for "ann"; the token of "" is made without an error and is not valid for "".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @fastify/csrf@8.0.1
cat > users.cjs <<'JS'
const Tokens = require('@fastify/csrf');
const tokens = new Tokens({ userInfo: true, hmacKey: 'a key for this example' });
const secret = tokens.secretSync();
for (const user of ['ann', '']) console.log(JSON.stringify(user), tokens.verify(secret, tokens.create(secret, user), user));
JS
node users.cjs | tee seen
printf '"ann" true\n"" false\n' | diff - seen
