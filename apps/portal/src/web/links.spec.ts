import { linksOf, tokenIn } from './links.js';

test('an address names a link by a hash, and the session keeps its secret until it is forgotten', () => {
  const links = linksOf({});
  const [one, other] = [links.keep('secret-1'), links.keep('secret-2')];
  expect([one, other].join()).not.toContain('secret');
  expect([links.tokenOf(one), links.tokenOf(other)]).toEqual(['secret-1', 'secret-2']);
  links.forget(one);
  expect([links.tokenOf(one), links.tokenOf(other)]).toEqual([undefined, 'secret-2']);
  expect(['__proto__', 'constructor'].map(links.tokenOf)).toEqual([undefined, undefined]);
});

test('a session keeps the twenty links opened last', () => {
  const session: Parameters<typeof linksOf>[0] = {};
  const links = linksOf(session);
  const names = Array.from({ length: 25 }, (_, n) => links.keep(`secret-${n}`));
  expect(Object.keys(session.links!)).toHaveLength(20);
  expect([links.tokenOf(names[4]!), links.tokenOf(names[5]!)]).toEqual([undefined, 'secret-5']);
});

test('a reader pastes the code or the whole address', () => {
  expect([' abc ', 'https://heng.example/consent#abc'].map(tokenIn)).toEqual(['abc', 'abc']);
});
