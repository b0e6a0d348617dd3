import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { HasLength } from '@heng/kit';
import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID } from 'class-validator';

/** The files that a party has uploaded as evidence. */
export const AreFiles = () =>
  applyDecorators(
    ApiProperty({ type: [String], format: 'uuid', description: 'uploaded files, as evidence' }),
    IsOptional(),
    ArrayMaxSize(20),
    ArrayUnique(),
    IsUUID('all', { each: true }),
  );

/** The token of the form under which someone without an account uploaded files. */
export const IsDraftToken = () =>
  applyDecorators(
    HasLength(22, 100, { description: 'the Draft-Token under which the files were uploaded' }),
    IsOptional(),
  );
