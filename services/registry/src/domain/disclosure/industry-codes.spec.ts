import { industryCodes } from './industry-codes.js';

test.each([
  [['纺织业'], ['17', 'C']],
  [['C'], ['C']],
  [
    ['c39', '制造业'],
    ['39', 'C'],
  ],
  [
    ['C39 计算机、通信和其他电子设备制造业', '６５'],
    ['39', '65', 'C', 'I'],
  ],
  [['A39'], []],
  [['装备'], []],
  [[], []],
  [{ withheld: { of: 'agency', reason: 'other', until: '2027-01-01' } }, []],
  [undefined, []],
])('%j names %j', (words, codes) => {
  expect(industryCodes(words)).toEqual(codes);
});
