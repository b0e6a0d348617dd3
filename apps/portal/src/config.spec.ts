import { portalSettings } from './config.js';

const trust = (value: string) => portalSettings.shape.TRUST_PROXY.safeParse(value).data;

test.each([
  ['0', 0],
  ['2', 2],
  ['10.0.0.1', ['10.0.0.1']],
  ['10.0.0.0/8, fd00::/8', ['10.0.0.0/8', 'fd00::/8']],
])('the portal believes the proxies of %s, as services do', (value, proxies) => {
  expect(trust(value)).toEqual(proxies);
});

test.each(['true', '0.0.0.0/0', '-1', '1.5', 'proxy.example.cn'])('%s names no proxies', (value) => {
  expect(trust(value)).toBeUndefined();
});
