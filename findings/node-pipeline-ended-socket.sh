#!/bin/sh
# Node 24.21.0 (20.20.2 does the same): stream.pipeline from an async generator into a socket.
#
# When the other side ends the connection between two pieces of the generator, the socket is destroyed without an error. The
# next piece is written to the destroyed socket, which takes nothing and says nothing, and pipeline waits for `drain` for ever: it
# neither resolves nor rejects.
#
# Seen: after three seconds the pipeline is not settled, and the socket is destroyed.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0
cat > send.mjs <<'JS'
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const server = createServer((socket) => socket.once('data', () => socket.end())).listen(0, '127.0.0.1');
await once(server, 'listening');
const socket = connect(server.address().port, '127.0.0.1').resume();
async function* pieces() {
  yield 'begun';
  await once(socket, 'close');
  await sleep(50);
  yield 'too late';
  yield 'too late';
}
const settled = pipeline(pieces, socket).then(
  () => 'resolves',
  ({ code }) => `rejects with ${code}`,
);
console.log(await Promise.race([settled, sleep(3000, 'never settles')]), socket.destroyed);
process.exit();
JS
./node_modules/.bin/node send.mjs | tee seen
echo 'never settles true' > expected
diff expected seen && echo 'as described'
