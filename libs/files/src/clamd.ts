import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

const SILENCE_MS = 60_000;
const PING_MS = 5000;

/** Resolves when clamd answers over TCP. @throws when it does not within five seconds */
export async function ping(host: string, port: number): Promise<void> {
  const socket = connect({ host, port });
  const late = AbortSignal.timeout(PING_MS);
  late.addEventListener('abort', () => socket.destroy(new Error('clamd is silent')));
  try {
    socket.write('zPING\0');
    const answer = (await text(socket)).replaceAll('\0', '').trim();
    if (answer !== 'PONG') throw new Error(`clamd does not answer a ping: ${answer}`);
  } finally {
    socket.destroy();
  }
}

/**
 * The threat that clamd finds in a stream (INSTREAM over TCP), null for none.
 * @throws when clamd cannot be reached or gives no verdict
 */
export async function scan(content: Readable, host: string, port: number): Promise<string | null> {
  const socket = connect({ host, port });
  socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('clamd is silent')));
  try {
    // Only the answer is awaited: a pipeline into a socket that clamd has ended may never end itself.
    pipeline(content, framed, socket, { end: false }).catch((error: Error) => socket.destroy(error));
    return threatIn((await text(socket)).replaceAll('\0', '').trim());
  } finally {
    socket.destroy();
    content.destroy();
  }
}

/** `zINSTREAM`, then each piece after its length, then a zero length. */
async function* framed(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer | string> {
  yield 'zINSTREAM\0';
  for await (const chunk of content) {
    yield lengthOf(chunk.length);
    yield chunk;
  }
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function threatIn(answer: string): string | null {
  if (answer === 'stream: OK') return null;
  const threat = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (!threat) throw new Error(`clamd came to no verdict: ${answer}`);
  return threat;
}
