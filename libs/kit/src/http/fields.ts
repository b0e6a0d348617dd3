import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { bareCode, hasLength, isBusinessDate, type TextKind, textRules } from '@heng/contracts';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, ValidateBy, ValidateIf } from 'class-validator';

const described = (type: unknown, options: ApiPropertyOptions): PropertyDecorator =>
  ApiProperty({ type, ...options } as ApiPropertyOptions);

/** A field that is a business date: a real calendar date `YYYY-MM-DD` in Asia/Shanghai, of the years 1900 to 2199. */
export const IsBusinessDate = (options: ApiPropertyOptions = {}) =>
  applyDecorators(
    described(String, { format: 'date', example: '2026-03-02', ...options } as ApiPropertyOptions),
    ValidateBy({ name: 'isBusinessDate', validator: { validate: isBusinessDate } }),
  );

/** The constraint of each kind of text; the faults of a field name the rule that the text breaks. */
const CONSTRAINTS = { name: 'isName', statement: 'isStatement', email: 'isEmail' } as const satisfies Record<
  TextKind,
  string
>;

/** The outer blanks are taken off before anything is judged, as in an import. */
const trimmed = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim() : Array.isArray(value) ? value.map(trimmed) : value;

const Kept = (name: string, constraints: readonly unknown[], holds: (text: string) => boolean, each: boolean) =>
  ValidateBy(
    { name, constraints: [...constraints], validator: { validate: (text) => typeof text === 'string' && holds(text) } },
    { each },
  );

const Limited = (min: number, max: number, each = false) =>
  Kept('isLength', [min, max], (text) => hasLength(text, min, max), each);

const OfKind = (kind: TextKind, min: number, max: number, each = false) =>
  applyDecorators(
    Transform(({ value }) => trimmed(value)),
    IsString({ each }),
    Limited(min, max, each),
    Kept(CONSTRAINTS[kind], [], (text) => !textRules[kind](text), each),
  );

/** A field that is a text of `min` to `max` characters, such as a code. */
export const HasLength = (min: number, max: number, options: ApiPropertyOptions = {}) =>
  applyDecorators(described(String, options), IsString(), Limited(min, max));

/** A field that is a code, which is read as `bareCode` reads it. */
export const IsCode = (max: number, options: ApiPropertyOptions = {}) =>
  applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? bareCode(value) : value)),
    HasLength(1, max, options),
  );

/** A field that is a name or title: one line that says something. */
export const IsName = (min: number, max: number, options: ApiPropertyOptions = {}) =>
  applyDecorators(described(String, options), OfKind('name', min, max));

/** A field that is an e-mail address. */
export const IsEmailAddress = (options: ApiPropertyOptions = {}) =>
  applyDecorators(described(String, { format: 'email', ...options } as ApiPropertyOptions), OfKind('email', 3, 254));

/** A field that is a statement: one or more lines that say something. */
export const IsText = (max: number, options: ApiPropertyOptions = {}, min = 1) =>
  applyDecorators(described(String, options), OfKind('statement', min, max));

/** A field for the reason of an action; `description` names its readers. */
export const IsReason = (options?: ApiPropertyOptions) => IsText(500, options, 2);

/** A field that is a list of up to `count` such texts, and may be left out. */
export const AreTexts = (count: number, max: number, options: ApiPropertyOptions = {}) =>
  applyDecorators(
    described([String], options),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(count),
    OfKind('statement', 1, max, true),
  );

/** A field that may be left out, but is not null. */
export const MayBeAbsent = () => ValidateIf((_, value) => value !== undefined);

/** A field that is one of some values and may be left out. */
export const MayBe = (values: readonly string[], options: ApiPropertyOptions = {}): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional(options), IsOptional(), IsIn([...values]));

/** Words of an answer in both languages. */
export class InTwoLanguages {
  @ApiProperty() zh!: string;
  @ApiProperty() en!: string;
}

/** A date computed by a rule, with its steps. */
export class LegalDateView {
  @ApiProperty({ format: 'date', description: 'the last day, which ends at 24:00 in Asia/Shanghai' }) date!: string;
  @ApiProperty({ description: 'true while a year that the date needs is not announced' }) provisional!: boolean;
  @ApiProperty({ type: [InTwoLanguages], description: 'the computation of the date' })
  steps!: readonly InTwoLanguages[];
}

/** The same with the version of the calendar that gave the date. */
export class CalendarDateView extends LegalDateView {
  @ApiProperty({ example: '2007-2026.a191a4ab' }) calendarVersion!: string;
}

/** Describes a property that has a view under each of some names. */
export const MapOf =
  (view: Type, options: Readonly<{ description?: string; selfRequired?: boolean }> = {}): PropertyDecorator =>
  (target, key) => {
    ApiExtraModels(view)(target.constructor);
    ApiProperty({ ...options, type: 'object', additionalProperties: { $ref: getSchemaPath(view) } })(target, key);
  };
