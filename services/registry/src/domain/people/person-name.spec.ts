import fc from 'fast-check';
import { areAlike, nameKey } from './person-name.js';

test.each([
  '买买提·艾力',
  '买买提•艾力',
  '买买提・艾力',
  '买买提‧艾力',
  '买买提．艾力',
  '买买提 · 艾力',
  '买买提･艾力',
  '买买提.艾力',
])('%s is 买买提·艾力', (name) => expect(nameKey(name)).toBe('买买提·艾力'));

test.each(['王磊', '王 磊', '王\u3000磊', ' 王  磊 ', '王\u00a0磊', '王\u200b磊'])('%j is 王磊', (name) =>
  expect(nameKey(name)).toBe('王磊'),
);

test.each([
  ['Zhang  Wei', 'Zhang Wei'],
  ['J. Smith', 'J. Smith'],
  ['Ａｎｎａ 王', 'Anna 王'],
  ['葛\u{E0100}城', '葛\u{E0100}城'],
])('%s is %s', (name, key) => expect(nameKey(name)).toBe(key));

test.each([
  ['王磊', '王 磊', 'the same key'],
  ['王磊', '王雷', 'another character'],
  ['欧阳修', '欧阳修文', 'the beginning of the other'],
  ['欧阳文修', '欧阳修', 'a character less'],
  ['买买提·艾力', '买买提艾力', 'without the dot'],
  ['Anna-Maria O’Neil', 'ANNA MARIA ONEIL', 'without signs, in another case'],
  ['J. Smith', 'j smith', 'without the full stop'],
])('%s and %s are alike: %s', (one, other) => {
  expect([areAlike(one, other), areAlike(other, one)]).toEqual([true, true]);
});

test.each([
  ['王磊', '林知远'],
  ['王小磊', '王晓雷'],
  ['王磊', '磊王'],
  ['Zhang Wei', 'Wang Lei'],
])('%s and %s are not alike', (one, other) => {
  expect([areAlike(one, other), areAlike(other, one)]).toEqual([false, false]);
});

test('a name is alike with one slip of any character, and not with two in characters that it does not have', () => {
  const name = fc.array(fc.constantFrom('王', '磊', '𠮷', 'a', 'B'), { minLength: 2, maxLength: 6 });
  const slip = fc.record({ at: fc.nat(5), removed: fc.nat(1), added: fc.constantFrom('', '张', 'x') });
  const slipped = (from: string[], { at, removed, added }: { at: number; removed: number; added: string }) =>
    from.toSpliced(at % from.length, removed, ...added).join('');
  fc.assert(
    fc.property(name, slip, (from, change) => {
      const [one, other] = [from.join(''), slipped(from, change)];
      const strange = `${'丙'}${from.slice(1).join('')}丁`;
      return areAlike(one, other) && areAlike(other, one) && !areAlike(one, strange);
    }),
    { numRuns: 50 },
  );
});
