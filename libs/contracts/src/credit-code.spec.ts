import fc from 'fast-check';
import { checkCreditCode, creditCodeFrom, plainCode } from './credit-code.js';

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const characters = (length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((list) => list.join(''));
const validCode = fc
  .tuple(characters(8), characters(8))
  .map(([registration, body]) => creditCodeFrom(registration, body));
/** A valid code, a position from `first` to `last` (counted from 1) and another allowed character at it. */
const changedAt = (first: number, last: number) =>
  fc
    .tuple(validCode, fc.integer({ min: first, max: last }), fc.constantFrom(...alphabet))
    .filter(([code, at, other]) => code.charAt(at - 1) !== other)
    .map(([code, at, other]) => ({ code, at, other, changed: code.slice(0, at - 1) + other + code.slice(at) }));
const faultOf = (text: string) => {
  const result = checkCreditCode(text);
  return 'fault' in result ? result.fault : undefined;
};

describe('the examples of the standard in use', () => {
  test.each(['91350100M000100Y43', '12440600MB2C07549J', '914403001922038216'])('%s is verified', (code) => {
    expect(checkCreditCode(code)).toEqual({ code, status: 'verified' });
  });

  test('a code with only the outer check digit wrong is legacy', () => {
    expect(checkCreditCode('91350203M0001QKT19')).toEqual({ code: '91350203M0001QKT19', status: 'legacy' });
  });

  test('an ID-card number that passes the outer check is refused for its inner one', () => {
    expect(faultOf('362322198709086409')).toBe('organisation-check-digit');
  });
});

describe('normalisation', () => {
  test('a credit code is kept in one form however it was typed; what is none stays as it is', () => {
    expect(plainCode('９１350100m000100y43')).toBe('91350100M000100Y43');
    expect(plainCode('none')).toBe('none');
  });

  test('lower case and full-width characters, also both, are normalised', () => {
    const expected = { code: '91350100M000100Y43', status: 'verified' };
    expect(checkCreditCode('91350100m000100y43')).toEqual(expected);
    expect(checkCreditCode('９１３５０１００Ｍ０００１００Ｙ４３')).toEqual(expected);
    expect(checkCreditCode('９１３５０１００ｍ０００１００ｙ４３')).toEqual(expected);
  });

  test('letters that only look similar when capitalised are not let in', () => {
    expect(faultOf('91350100ß000100Y43')).toBe('character');
    expect(faultOf('9135０100ⅿ000100Y43')).toBe('character');
  });
});

describe('faults say which rule was broken, in two languages', () => {
  test('a wrong length names the length found', () => {
    expect(checkCreditCode('91350100M000100Y4')).toEqual({
      fault: 'length',
      zh: '统一社会信用代码应为18位，实为17位。',
      en: 'The credit code has 17 characters; a unified social credit code has 18.',
    });
    expect(faultOf('')).toBe('length');
    expect(faultOf('91350100M000100Y431')).toBe('length');
  });

  test('a code that a spreadsheet kept as a number is no legacy code', () => {
    expect(checkCreditCode('914403002225510000')).toMatchObject({
      fault: 'rounded',
      zh: expect.stringContaining('电子表格只保留数字的前15位') as string,
    });
  });

  test('a character outside the alphabet is named with its position', () => {
    for (const letter of 'IOSVZiosvz-+中𠮷') {
      const result = checkCreditCode(`91350100${letter}000100Y43`);
      expect(result).toMatchObject({ fault: 'character', zh: expect.stringContaining('第9位') as string });
      expect(result).toMatchObject({ en: expect.stringContaining('Character 9') as string });
    }
  });
});

describe('properties', () => {
  test('every generated code is verified, in any case and width', () => {
    fc.assert(
      fc.property(validCode, (code) => {
        const wide = [...code].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');
        for (const text of [code, code.toLowerCase(), wide]) {
          expect(checkCreditCode(text)).toEqual({ code, status: 'verified' });
        }
      }),
    );
  });

  test('no single changed character leaves a code verified', () => {
    fc.assert(
      fc.property(changedAt(1, 18), ({ changed }) => {
        expect(checkCreditCode(changed)).not.toMatchObject({ status: 'verified' });
      }),
    );
  });

  test('a changed inner check character is refused', () => {
    fc.assert(
      fc.property(changedAt(17, 17), ({ changed }) => expect(faultOf(changed)).toBe('organisation-check-digit')),
    );
  });

  test('a changed character 9–16 is refused, except where GB 11714 cannot see it: values equal modulo 11', () => {
    fc.assert(
      fc.property(changedAt(9, 16), ({ code, at, other, changed }) => {
        const unseen = (parseInt(code.charAt(at - 1), 36) - parseInt(other, 36)) % 11 === 0;
        if (unseen) expect(checkCreditCode(changed)).toMatchObject({ status: 'legacy' });
        else expect(faultOf(changed)).toBe('organisation-check-digit');
      }),
    );
    expect(checkCreditCode('91350100MB00100Y43')).toMatchObject({ status: 'legacy' });
  });

  test('a changed character of the registration part or of the last place makes a code legacy', () => {
    fc.assert(
      fc.property(fc.oneof(changedAt(1, 8), changedAt(18, 18)), ({ changed }) => {
        expect(checkCreditCode(changed)).toEqual({ code: changed, status: 'legacy' });
      }),
    );
  });
});

describe('making a code', () => {
  test('the known codes come out of their parts', () => {
    expect(creditCodeFrom('91350100', 'M000100Y')).toBe('91350100M000100Y43');
    expect(creditCodeFrom('12440600', 'MB2C0754')).toBe('12440600MB2C07549J');
    expect(creditCodeFrom('440300', '19220382')).toBe('914403001922038216');
  });

  test.each([
    ['9135010', 'M000100Y'],
    ['91350100', 'M000100'],
    ['91350100', 'M00010OY'],
    ['9135010o', 'M000100Y'],
  ])('parts %s and %s are refused', (registration, organisation) => {
    expect(() => creditCodeFrom(registration, organisation)).toThrow(RangeError);
  });
});

test.each([
  ' 9135 0100 M000100Y43',
  "'91350100M000100Y43",
  '="91350100M000100Y43"',
  '９１３５０１００m000100y43\u200b',
])('%j is the code without what spreadsheets and copying add', (text) =>
  expect(checkCreditCode(text)).toEqual({ code: '91350100M000100Y43', status: 'verified' }),
);
