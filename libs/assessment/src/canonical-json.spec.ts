import fc from 'fast-check';
import { canonicalJson } from './index.js';

test('keys are sorted at every depth, without spaces, and absent values left out', () => {
  expect(canonicalJson({ b: { d: 1, c: [{ z: 1, y: 2 }] }, a: undefined, A: '衡"' })).toBe(
    '{"A":"衡\\"","b":{"c":[{"y":2,"z":1}],"d":1}}',
  );
});

test('the text says the value and does not depend on the order of keys', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, member]) => [key, reversed(member)]),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
    }),
  );
});

test.each([
  [{ a: [1, Number.NaN] }, '$.a[1]'],
  [{ a: { b: () => 1 } }, '$.a.b'],
  [[undefined], '$[0]'],
  [new Map(), '$'],
  [10n, '$'],
])('what JSON cannot say is refused, naming its path', (value, path) => {
  expect(() => canonicalJson(value)).toThrow(new TypeError(`${path} is not a JSON value.`));
});
