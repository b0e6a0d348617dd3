import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { date } from '@heng/contracts';
import { ValidateBy } from 'class-validator';

/** A field that is a business date: a real calendar date `YYYY-MM-DD` in Asia/Shanghai. */
export const IsBusinessDate = (options: ApiPropertyOptions = {}) =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date', example: '2026-03-02', ...options } as ApiPropertyOptions),
    ValidateBy(
      { name: 'isBusinessDate', validator: { validate: (value) => date.safeParse(value).success } },
      { message: '$property is not a calendar date YYYY-MM-DD' },
    ),
  );
