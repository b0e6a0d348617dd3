import fc from 'fast-check';
import { legible } from './limits.js';

test.each(['虚假', ' a ', 'two\nlines', '𠮷'])('%j is legible', (text) => expect(text).toMatch(legible));
test.each(['', ' ', '\n\t', 'a\0b', '\0', 'a\ud800', '\udc00b'])('%j is not', (text) =>
  expect(text).not.toMatch(legible),
);

test('text is legible when it is not blank and PostgreSQL can keep it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(legible.test(text)).toBe(text.trim() !== '' && !text.includes('\0') && text.isWellFormed());
    }),
  );
});
