#!/bin/sh
# ical.js 2.2.1 on Node 24.
#
# RFC 5545 (3.1) asks for lines of at most 75 octets without the line break, and the blank with which a folded line begins is one of
# them. The first line of a long property has 75, every one after it has 76: its own limit leaves out the blank. It is the same for
# ASCII and for Chinese text.
#
# Seen: the octets of each line of an event with one long description.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund ical.js@2.2.1
cat > lines.mjs <<'JS'
import ICAL from 'ical.js';

for (const text of ['a'.repeat(300), '机构评级结果公示'.repeat(20)]) {
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('description', text);
  const lines = event.toString().split('\r\n').filter((line) => /^DESCRIPTION|^ /.test(line));
  console.log(...lines.map((line) => Buffer.byteLength(line)));
}
JS
node lines.mjs | tee seen
cat > expected <<'TEXT'
75 76 76 76 13
75 76 76 76 76 76 43
TEXT
diff expected seen && echo 'as described'
