import { configuredPorts, settingOf } from './ports.js';

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
