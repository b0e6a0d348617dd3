import fc from 'fast-check';
import { caseKinds, caseNumber, readCaseNumber } from './case-number.js';

const numbers = fc.tuple(fc.constantFrom(...caseKinds), fc.integer({ min: 2026, max: 2199 }), fc.nat(99_999_999));

test('a number has its letter, year, digits and check digit', () => {
  expect(caseNumber('complaint', 2026, 123)).toBe('T2026-000123-3');
  expect(caseNumber('report', 2026, 123)).toBe('J2026-000123-1');
});

test('a number is read as people write it', () => {
  fc.assert(
    fc.property(numbers, (parts) => {
      const number = caseNumber(...parts);
      const forms = [number, number.toLowerCase(), ` ${number.replaceAll('-', ' ')} `, number.replaceAll('-', '－')];
      expect(forms.map(readCaseNumber)).toEqual(forms.map(() => number));
    }),
  );
});

test('one wrong digit, or the other letter, is found', () => {
  fc.assert(
    fc.property(numbers, fc.nat(30), fc.integer({ min: 1, max: 9 }), (parts, at, plus) => {
      const number = caseNumber(...parts);
      const places = [...number].flatMap((one, n) => (/[\dTJ]/.test(one) ? [n] : []));
      const place = places[at % places.length]!;
      const one = number[place]!;
      const other = one === 'T' ? 'J' : one === 'J' ? 'T' : String((Number(one) + plus) % 10);
      expect(readCaseNumber(number.slice(0, place) + other + number.slice(place + 1))).toBeUndefined();
    }),
  );
});

test.each(['', 'T2026', 'X2026-000123-9', 'T2026-00012-9', '投诉'])('%s is no number', (text) => {
  expect(readCaseNumber(text)).toBeUndefined();
});
