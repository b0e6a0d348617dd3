import { isLegible } from './is-text.js';

test.each(['虚假', ' a ', 'two\nlines', '𠮷'])('%j is legible', (text) => expect(isLegible(text)).toBe(true));
test.each(['', ' ', '\n\t', 'a\0b', '\0', 'a\ud800', '\udc00b', 7])('%j is not', (text) =>
  expect(isLegible(text)).toBe(false),
);
