#!/bin/sh
# saxen 11.2.0: a character reference beyond U+FFFF becomes another character.
#
# XML 1.0 (section 4.1) lets a document write any character as a reference; writers of workbooks do so with the rare characters of
# names. The parser takes the code point modulo 65,536: U+20BB7 (&#134071; or &#x20BB7;), a character of family names, becomes
# U+0BB7, a Tamil letter. It tells no error and no warning. The same character written as itself stays right.
#
# Seen: U+BB7 for both references, U+20BB7 for the character.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund saxen@11.2.0
cat > read.mjs <<'JS'
import { Parser } from 'saxen';

for (const written of ['&#134071;', '&#x20BB7;', String.fromCodePoint(0x20bb7)]) {
  const read = [];
  const parser = new Parser();
  parser.on('error', (error) => read.push(`error ${error.message}`));
  parser.on('warn', (error) => read.push(`warning ${error.message}`));
  parser.on('text', (text, decode) => read.push(...[...decode(text)].map((c) => `U+${c.codePointAt(0).toString(16).toUpperCase()}`)));
  parser.parse(`<a>${written}</a>`);
  console.log(read.join(' '));
}
JS
node read.mjs | tee seen
printf 'U+BB7\nU+BB7\nU+20BB7\n' > expected
diff expected seen && echo 'as described'
