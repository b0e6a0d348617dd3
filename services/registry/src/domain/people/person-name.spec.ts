import { nameKey } from './person-name.js';

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
