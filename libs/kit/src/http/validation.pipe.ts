import { ValidationPipe } from '@nestjs/common';
import { type DomainError } from '../domain.js';
import { refuse } from '../refusals.js';
import { faultsOf, type FieldFault } from './constraints.js';

/**
 * Validates DTOs; unknown fields are refused. Every fault names its field; values, which may be personal, are not
 * repeated.
 */
export const requestValidation = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: true, value: false },
    exceptionFactory: (errors) => refuseFields(errors.flatMap((error) => faultsOf(error))),
  });

/** `kit.body-invalid` with the faults of the fields. */
export const refuseFields = (fields: readonly FieldFault[]): DomainError =>
  refuse('body-invalid', {
    fields,
    faultsZh: fields.map(({ zh }) => zh).join('；'),
    faultsEn: fields.map(({ en }) => en).join('; '),
  });
