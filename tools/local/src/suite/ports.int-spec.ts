import { createServer } from 'node:net';
import { availablePorts } from './ports.js';

test('a usual port that somebody has is replaced, a configured one is not', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
  );
  const { registry, mail } = await availablePorts({ HENG_PORT_REGISTRY: String(port) });
  expect(registry).toBe(port);
  expect(mail).toBeGreaterThan(0);
  const usual = createServer().listen(1025, '127.0.0.1');
  await new Promise((resolve) => usual.once('listening', resolve).once('error', resolve));
  expect((await availablePorts({})).mail).not.toBe(1025);
  await Promise.all([other, usual].map((server) => new Promise((resolve) => server.close(resolve))));
});
