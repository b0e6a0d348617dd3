import { codeOf, isCode, newCode } from './filer-code.js';

test('a code is 25 digits in five groups, of which only the Argon2id hash is kept', async () => {
  const { code, salt, hash } = await newCode('request');
  expect(code).toMatch(/^(\d{5} ){4}\d{5}$/);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=8192,t=1,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(hash + salt).not.toContain(code.slice(0, 11));
});

test('the code is read as people write it, and no other code fits', async () => {
  const { code, hash } = await newCode('request');
  const wide = code.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  const forms = [code, code.replaceAll(' ', ''), code.replaceAll(' ', '-'), wide];
  expect(await Promise.all(forms.map((form) => isCode(hash, form)))).toEqual([true, true, true, true]);
  const last = (Number(code.at(-1)) + 1) % 10;
  expect(await Promise.all(['', code.slice(0, -1) + last].map((form) => isCode(hash, form)))).toEqual([false, false]);
  expect(await isCode(undefined, code)).toBe(false);
});

test('a repetition of the request gets its code again, another request another one', async () => {
  const { code, salt } = await newCode('request');
  expect(codeOf(salt, 'request')).toBe(code);
  expect(codeOf(salt, 'another')).not.toBe(code);
  expect((await newCode('request')).code).not.toBe(code);
});

test('a hash of the reference implementation (argon2-cffi 25.1, of 12345) is understood', async () => {
  const reference = '$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$d7tznaCh3a11hRXBrv6mTwh17NyIuvEpsVD8Rb0Itpo';
  expect(await isCode(reference, '1 2345')).toBe(true);
});
