import { localPath } from './local-path.js';

test.each([
  ['/ratings?x=1#y', '/ratings?x=1#y'],
  ['/机构', '/%E6%9C%BA%E6%9E%84'],
  ['/%2f%2fevil.invalid', '/%2f%2fevil.invalid'],
  ['/a//b', '/a//b'],
])('%p is of this site', (given, path) => expect(localPath(given)).toBe(path));

test.each([
  ...[undefined, '', 'x', ['/a', '/b'], 'https://evil.invalid', 'javascript:alert(1)', `/${'a'.repeat(2000)}`],
  ...['//evil.invalid', '/\\evil.invalid', '/\t/evil.invalid', '\\\\evil.invalid', '///evil.invalid'],
  ...['/.//evil.invalid', '/..//evil.invalid', '/x/..//evil.invalid', '/%2e//evil.invalid', '/./\\evil.invalid'],
])('%p is not of this site', (given) => expect(localPath(given)).toBe('/'));
