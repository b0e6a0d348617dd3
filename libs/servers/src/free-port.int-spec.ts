import { createServer } from 'node:net';
import { assertPortFree, freePort } from './free-port.js';

test('a free port passes the check', async () => {
  await expect(assertPortFree(await freePort(), 'PostgreSQL', 'HENG_POSTGRES_PORT')).resolves.toBeUndefined();
});

test('a port that is taken is refused with its number, who wants it and the setting', async () => {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  await expect(assertPortFree(port, 'PostgreSQL', 'HENG_POSTGRES_PORT')).rejects.toThrow(
    `Port ${port}, which PostgreSQL needs, is already in use: stop the program that has it or set HENG_POSTGRES_PORT to another port.`,
  );
  await new Promise((resolve) => server.close(resolve));
});
