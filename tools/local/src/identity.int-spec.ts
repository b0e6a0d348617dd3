import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '@heng/servers';

test.each([
  ['127.0.0.1, whatever HOST is', { HOST: '0.0.0.0' }, '127.0.0.1'],
  ['the address that its own setting names', { IDENTITY_HOST: '127.0.0.2' }, '127.0.0.2'],
])('the local identity provider listens on %s', async (_, environment, host) => {
  const port = await freePort();
  const program = join(import.meta.dirname, '../dist/identity.js');
  const env = { ...process.env, ...environment, PORT: String(port) };
  const provider = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(provider.stdout, 'data')) as [Buffer];
  expect(String(said).trim()).toBe(`identity provider at http://${host}:${port}`);
  expect((await fetch(`http://${host}:${port}/jwks`)).status).toBe(200);
  provider.kill();
  await once(provider, 'exit');
});
