import { createServer, type Socket } from 'node:net';

/** Assembled from parts, so that no scanner finds it in this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

type Clamd = { port: number; stop: () => Promise<void> };

/** clamd's PING and INSTREAM, as far as tests use them; `always` is a fixed answer to any stream. */
export async function startClamd({ port = 0, always }: { port?: number; always?: string } = {}): Promise<Clamd> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (received.toString('latin1') === 'zPING\0') return socket.end('PONG\0');
      if (!received.subarray(-4).equals(Buffer.alloc(4))) return;
      const found = contentOf(received).includes(EICAR) ? 'Eicar-Test-Signature FOUND' : 'OK';
      socket.end(`${always ?? `stream: ${found}`}\0`);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function contentOf(received: Buffer): string {
  const pieces: Buffer[] = [];
  let at = 'zINSTREAM\0'.length;
  if (received.toString('latin1', 0, at) !== 'zINSTREAM\0') throw new Error('not INSTREAM');
  for (let length = received.readUInt32BE(at); length > 0; length = received.readUInt32BE(at)) {
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return Buffer.concat(pieces).toString('latin1');
}
