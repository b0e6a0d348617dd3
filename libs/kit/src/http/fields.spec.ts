import 'reflect-metadata';
import { validateSync } from 'class-validator';
import { requestValidation } from './constraints.js';
import { AreTexts, IsBusinessDate, IsCode, IsEmailAddress, IsName, MayBeAbsent } from './fields.js';

class Body {
  @IsBusinessDate()
  on: unknown;
}
const faultsOf = (on: unknown) =>
  validateSync(Object.assign(new Body(), { on })).flatMap(({ constraints }) => Object.keys(constraints ?? {}));

test.each(['2026-02-28', '2024-02-29'])('%s is a business date', (on) => {
  expect(faultsOf(on)).toEqual([]);
});

test.each([
  '2026-02-29',
  '2026-W10-1',
  '2026-01T10',
  '2026-1-5',
  '20260105',
  '0001-01-01',
  '1899-12-31',
  '2200-01-01',
  '9999-12-31',
  '',
  20260105,
  null,
  undefined,
])('%p is not a business date', (on) => expect(faultsOf(on)).toEqual(['isBusinessDate']));

class Form {
  @IsName(2, 5) name: unknown = '衡鉴';
  @IsEmailAddress() email: unknown = 'office@example.cn';
  @IsCode(18, { example: 'A1' }) code: unknown = 'A1';
  @AreTexts(2, 9) said: unknown;
  @MayBeAbsent() @IsBusinessDate() until?: unknown;
}
const pipe = requestValidation();
const taken = (given: object) =>
  pipe.transform({ name: '衡鉴', email: 'a@b.cn', code: 'A1', ...given }, { type: 'body', metatype: Form });

test('outer blanks of texts and additions of spreadsheets to codes are taken off', async () => {
  const given = { name: ' 衡鉴\u3000', email: ' a@b.cn\n', code: '="a 1"', said: [' 一 ', '二'] };
  expect(await taken(given)).toMatchObject({ name: '衡鉴', email: 'a@b.cn', code: 'a1', said: ['一', '二'] });
});

test.each([
  [
    { name: '王\u200b磊' },
    'name',
    'invisible-character',
    'name must not have an invisible character (character 2, U+200B)',
  ],
  [{ email: 'a@b。cn' }, 'email', 'not-ascii', 'U+3002'],
  [{ email: 'office' }, 'email', 'not-email', 'such as office@example.cn'],
  [{ said: ['好', '。'] }, 'said', 'says-nothing', 'each item of said must have at least one letter or digit'],
  [{ name: '一二三四五六' }, 'name', 'length', 'name must have 2 to 5 characters'],
  [{ name: undefined }, 'name', 'missing', 'name must be given'],
  [{ name: 7 }, 'name', 'not-text', 'name must be text'],
  [{ said: '好' }, 'said', 'not-list', 'said must be a list'],
  [{ until: null }, 'until', 'not-date', 'until is not a calendar date'],
])('%j is refused with field, fault and rule', async (given, field, code, en) => {
  const refusal: unknown = await taken(given).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toMatchObject({
    code: 'kit.body-invalid',
    details: { fields: [{ field, code, en: expect.stringContaining(en) as string }] },
  });
});
