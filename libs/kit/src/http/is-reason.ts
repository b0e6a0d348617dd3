import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

/** A field for the reason of an action; `description` names its readers. */
export const IsReason = (options: ApiPropertyOptions = {}) =>
  applyDecorators(ApiProperty({ type: String, ...options } as ApiPropertyOptions), IsString(), Length(2, 500));
