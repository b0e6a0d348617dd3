import { holdsIdCardNumber, withoutIdCardNumbers } from './index.js';

test.each([
  ['one that passes the outer check of a credit code', '362322198709086409'],
  ['one with the check character X, in small letters', '11010519491231002x'],
  ['one in full-width characters', '３６２３２２１９８７０９０８６４０９'],
  ['one inside a text', '联系人362322198709086409，电话另附'],
  ['one that passes as a credit code, inside a text', '身份证520102180001010202'],
  ['one on the residence permit of someone from Taiwan', '830000199501010019'],
  ['one on the card of a foreign permanent resident', '911840198505050019'],
  ['one inside a longer number', '0362322198709086409'],
])('%s is found', (_, text) => {
  expect(holdsIdCardNumber(text)).toBe(true);
});

test.each([
  ['a credit code', '91350100M000100Y43'],
  ['a credit code of digits only', '914403001922038216'],
  ['a credit code with both check digits right that looks like an identity number', '520102180001010202'],
  ['the same, as a spreadsheet writes it', '="520102180001010202"'],
  ['a number with a wrong check character', '362322198709086408'],
  ['a number without a day of birth', '362322198713086409'],
  ['a name', '福州衡鉴管理咨询有限公司'],
])('%s is none', (_, text) => {
  expect(holdsIdCardNumber(text)).toBe(false);
});

test.each([
  ['联系人362322198709086409，电话另附', '联系人******，电话另附'],
  ['３６２３２２１９８７０９０８６４０９ 11010519491231002x', '****** ******'],
  ['91350100M000100Y43、914403001922038216', '91350100M000100Y43、914403001922038216'],
])('%s is repeated as %s', (text, repeated) => {
  expect(withoutIdCardNumbers(text)).toBe(repeated);
});
