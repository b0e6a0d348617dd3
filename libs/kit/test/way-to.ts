import { connect, createServer, type Server, type Socket } from 'node:net';

/** Forwards a separate port to the database, as soon as it listens. */
export function wayTo(databaseUrl: string): Server {
  const { hostname, port } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const there = connect(Number(port), hostname);
    for (const one of [socket, there]) sockets.add(one.on('error', () => undefined));
    socket.pipe(there).pipe(socket);
  });
  return server.on('close', () => sockets.forEach((socket) => socket.destroy()));
}
