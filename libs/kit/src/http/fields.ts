import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { date } from '@heng/contracts';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, ValidateBy } from 'class-validator';

const described = (type: unknown, options: ApiPropertyOptions): PropertyDecorator =>
  ApiProperty({ type, ...options } as ApiPropertyOptions);

/** A field that is a business date: a real calendar date `YYYY-MM-DD` in Asia/Shanghai. */
export const IsBusinessDate = (options: ApiPropertyOptions = {}) =>
  applyDecorators(
    described(String, { format: 'date', example: '2026-03-02', ...options } as ApiPropertyOptions),
    ValidateBy({ name: 'isBusinessDate', validator: { validate: (value) => date.safeParse(value).success } }),
  );

/** A field that is a text of `min` to `max` characters. */
export const HasLength = (min: number, max: number, options: ApiPropertyOptions = {}) =>
  applyDecorators(described(String, options), IsString(), Length(min, max));

/** A field for the reason of an action; `description` names its readers. */
export const IsReason = (options?: ApiPropertyOptions) => HasLength(2, 500, options);

/** Text with content that PostgreSQL can store: neither blank nor with NUL or half a surrogate pair. */
export const isLegible = (text: unknown): boolean =>
  typeof text === 'string' && text.trim() !== '' && !text.includes('\0') && text.isWellFormed();

const checks = (max: number, each: boolean) => [
  IsString({ each }),
  Length(1, max, { each }),
  ValidateBy({ name: 'isLegible', validator: { validate: isLegible } }, { each }),
];

/** A field that is a legible text of 1 to `max` characters. */
export const IsText = (max: number, options: ApiPropertyOptions = {}) =>
  applyDecorators(described(String, options), ...checks(max, false));

/** A field that is a list of up to `count` such texts, and may be left out. */
export const AreTexts = (count: number, max: number, options: ApiPropertyOptions = {}) =>
  applyDecorators(described([String], options), IsOptional(), IsArray(), ArrayMaxSize(count), ...checks(max, true));

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
