import { createServer } from 'node:net';
import { availablePorts, configuredPorts, settingOf } from './ports.js';

test('each port can be moved by a setting of its own', () => {
  expect(configuredPorts({})).toMatchObject({ registry: 3001, registryGrpc: 5001, mail: 1025, postgres: 54329 });
  expect(settingOf('registryGrpc')).toBe('HENG_PORT_REGISTRY_GRPC');
  expect(configuredPorts({ HENG_PORT_REGISTRY_GRPC: '6001' })).toMatchObject({ registry: 3001, registryGrpc: 6001 });
});

test.each(['x', '0', '70000', '30.5', ''])('the port "%s" is refused by the name of its setting', (port) => {
  expect(() => configuredPorts({ HENG_PORT_MAIL: port })).toThrow('HENG_PORT_MAIL');
});

test('no two ports are the same', () => {
  const ports = Object.values(configuredPorts({}));
  expect(new Set(ports).size).toBe(ports.length);
});

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
