import { kitSettings, readSettings } from './settings.js';

const { TRUST_PROXY: setting } = kitSettings.shape;

test.each([
  [undefined, 0],
  ['0', 0],
  ['2', 2],
  ['10.0.0.7', ['10.0.0.7']],
  ['10.0.0.0/8, fd00::/8,2001:db8::1', ['10.0.0.0/8', 'fd00::/8', '2001:db8::1']],
])('TRUST_PROXY %p says which proxies are believed', (value, proxies) => {
  expect(setting.parse(value)).toEqual(proxies);
});

test.each(['true', 'false', '', '-1', '1.5', '10.0.0.0/33', '10.0.0.7,', 'proxy.example.cn', '0.0.0.0/0', '::/0'])(
  'TRUST_PROXY %p is refused, and what to set is said',
  (value) => {
    expect(setting.safeParse(value).error?.issues).toMatchObject([
      {
        message: `"${value}" does not say which proxies to believe: set the number of proxies in front of the service (0 for none), or their addresses and networks with commas between`,
      },
    ]);
  },
);

test.each([
  [{ GRPC_TLS_CERT: 'a.pem' }, true],
  [{ GRPC_TLS_KEY: 'a.pem' }, true],
  [{ GRPC_TLS_CLIENT_CA: 'a.pem' }, true],
  [{ GRPC_TLS_CERT: 'a.pem', GRPC_TLS_KEY: 'b.pem' }, false],
  [{}, false],
])('the TLS settings of gRPC belong together: %j is a fault: %s', (environment, isFault) => {
  const faults = (() => {
    try {
      readSettings(kitSettings, environment);
      return '';
    } catch (error) {
      return String(error);
    }
  })();
  expect(faults.includes('GRPC_TLS_CERT, GRPC_TLS_KEY: must be set both')).toBe(isFault);
});

test('each setting that is missing is named', () => {
  expect(() => readSettings(kitSettings, { PORT: 'x' })).toThrow(/PORT: .*\n(.*\n)*.*NATS_URL: is not set/);
});
