import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

/** A field that says in words why something is done; `description` tells who reads it. */
export const IsReason = (options: ApiPropertyOptions = {}) =>
  applyDecorators(ApiProperty({ type: String, ...options } as ApiPropertyOptions), IsString(), Length(2, 500));
