import { connect } from 'node:net';
import { type Readable, Transform } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** The threat found; null for none. */
export type Verdict = Readonly<{ threat: string | null }>;

const SILENCE_MS = 60_000;

/** Asks clamd to scan a stream (INSTREAM over TCP). @throws when clamd cannot be reached or gives no verdict */
export async function scan(content: Readable, host: string, port: number): Promise<Verdict> {
  const socket = connect({ host, port });
  socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('clamd is silent')));
  try {
    const [answer] = await Promise.all([text(socket), pipeline(content, framed(), socket, { end: false })]);
    return verdictOf(answer.replaceAll('\0', '').trim());
  } finally {
    socket.destroy();
    content.destroy();
  }
}

/** `zINSTREAM`, then each piece after its length, then a zero length. */
const framed = () =>
  new Transform({
    construct(ready) {
      this.push('zINSTREAM\0');
      ready();
    },
    transform(chunk: Buffer, _encoding, done) {
      this.push(lengthOf(chunk.length));
      done(null, chunk);
    },
    flush(done) {
      done(null, lengthOf(0));
    },
  });

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK') return { threat: null };
  const threat = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (threat) return { threat };
  throw new Error(`clamd came to no verdict: ${answer}`);
}
