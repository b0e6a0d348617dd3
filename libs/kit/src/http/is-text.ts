import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Length, ValidateBy } from 'class-validator';

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
  applyDecorators(ApiProperty({ type: String, ...options } as ApiPropertyOptions), ...checks(max, false));

/** A field that is a list of up to `count` such texts, and may be left out. */
export const AreTexts = (count: number, max: number, options: ApiPropertyOptions = {}) =>
  applyDecorators(
    ApiProperty({ type: [String], ...options } as ApiPropertyOptions),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(count),
    ...checks(max, true),
  );

/** A field that is a text of `min` to `max` characters. */
export const HasLength = (min: number, max: number, options: ApiPropertyOptions = {}) =>
  applyDecorators(ApiProperty({ type: String, ...options } as ApiPropertyOptions), IsString(), Length(min, max));
