#!/bin/sh
# Node 24.21.0 (20.20.2 does the same): FileHandle.createReadStream({ autoClose: false }).
#
# With autoClose false a stream leaves its file handle open, even after an error, as its documentation says. It does so when
# it is read to its end. A loop that ends early by `break` or by an exception destroys the stream, and that closes the
# handle all the same. A program that looks at the head of an upload and then reads it whole finds its handle closed.
#
# Seen: after a whole read the handle reads 4 bytes, after `break` it fails with EBADF.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0
cat > read.mjs <<'JS'
import { open, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

await writeFile('upload', 'x'.repeat(100_000));
const reads = {
  async whole(stream) {
    for await (const _ of stream);
  },
  async head(stream) {
    for await (const _ of stream) break;
  },
};
for (const [name, readBy] of Object.entries(reads)) {
  const handle = await open('upload');
  await readBy(handle.createReadStream({ autoClose: false, start: 0, highWaterMark: 1000 }));
  await sleep(100);
  const after = await handle.read(Buffer.alloc(4), 0, 4, 0).then(({ bytesRead }) => bytesRead, ({ code }) => code);
  console.log(name, after);
}
process.exit();
JS
./node_modules/.bin/node read.mjs | tee seen
printf 'whole 4\nhead EBADF\n' > expected
diff expected seen && echo 'as described'
