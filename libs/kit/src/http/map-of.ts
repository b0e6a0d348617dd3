import type { Type } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';

type Options = Readonly<{ description?: string; selfRequired?: boolean }>;

/** Describes a property that has a view under each of some names. */
export const MapOf =
  (view: Type, options: Options = {}): PropertyDecorator =>
  (target, key) => {
    ApiExtraModels(view)(target.constructor);
    ApiProperty({ ...options, type: 'object', additionalProperties: { $ref: getSchemaPath(view) } })(target, key);
  };
