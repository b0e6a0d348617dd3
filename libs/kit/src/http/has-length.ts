import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

/** A field that is a text of `least` to `most` characters. */
export const HasLength = (least: number, most: number, options: ApiPropertyOptions = {}) =>
  applyDecorators(ApiProperty({ type: String, ...options } as ApiPropertyOptions), IsString(), Length(least, most));
