import 'reflect-metadata';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  ValidateNested,
  validateSync,
} from 'class-validator';
import { describeConstraints, faultsOf, MODEL_PROPERTY, unnamedConstraints } from './constraints.js';

class Part {
  @IsUUID()
  id!: unknown;
}
class Body {
  @ApiProperty({ description: 'its name' })
  @IsString()
  @Length(2, 5)
  name: unknown = 'abc';

  @IsOptional()
  @IsIn(['a', 'b'])
  kind: unknown;

  @ApiProperty({ example: 'A1' })
  @Matches(/^[A-Z]\d$/)
  code: unknown = 'A1';

  @ArrayMaxSize(3)
  @IsInt({ each: true })
  @Max(9, { each: true })
  counts: unknown = [];

  @MaxLength(4)
  remark: unknown = '';

  @ValidateNested({ each: true })
  @Type(() => Part)
  parts: unknown = [];
}
const described = (field: string) => Reflect.getMetadata(MODEL_PROPERTY, Body.prototype, field) as object;
const faults = (fields: object) => validateSync(Object.assign(new Body(), fields)).flatMap((error) => faultsOf(error));

test('the description of a field says what its validators demand, beside what it says itself', () => {
  describeConstraints(Body);
  expect(described('name')).toMatchObject({ description: 'its name', type: 'string', minLength: 2, maxLength: 5 });
  expect(described('kind')).toMatchObject({ required: false, enum: ['a', 'b'] });
  expect(described('code')).toMatchObject({ pattern: '^[A-Z]\\d$', example: 'A1' });
  expect(described('remark')).toMatchObject({ type: 'string', maxLength: 4 });
  expect(described('counts')).toMatchObject({ type: 'array', maxItems: 3, items: { type: 'integer', maximum: 9 } });
});

test('a fault names the field, a code, the limits, and a sentence in both languages', () => {
  expect(faults({ name: 'x' })).toEqual([
    {
      field: 'name',
      code: 'length',
      params: { min: 2, max: 5 },
      zh: 'name 须为 2 至 5 个字符',
      en: 'name must have 2 to 5 characters',
    },
  ]);
  expect(faults({ remark: 'abcde' })).toMatchObject([{ code: 'too-long', zh: 'remark 不得超过 4 个字符' }]);
  expect(faults({ counts: [1, 12] })).toMatchObject([{ code: 'too-large', zh: 'counts 的每一项 不得大于 9' }]);
});

test('a fault repeats neither the value nor a regular expression', () => {
  const [fault] = faults({ code: '362322198709086409' });
  expect(fault).toMatchObject({
    code: 'format',
    zh: 'code 格式不正确，例如 A1',
    en: 'code has another format; an example is A1',
  });
});

test('a pattern without an example has no words', () => {
  class Coded {
    @Matches(/^[A-Z]\d$/)
    code: unknown;
  }
  expect(unnamedConstraints([Body, Coded])).toEqual(['Coded.code (matches)']);
});

test('a fault inside a list names its path', () => {
  const part = Object.assign(new Part(), { id: 'x' });
  expect(faults({ parts: [part] })).toMatchObject([{ field: 'parts.0.id', code: 'not-id' }]);
});
