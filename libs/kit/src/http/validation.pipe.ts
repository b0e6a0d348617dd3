import { ValidationPipe } from '@nestjs/common';
import { validateSync } from 'class-validator';
import { type DomainError } from '../domain.js';
import { refuse } from '../refusals.js';
import { faultsOf, type FieldFault } from './constraints.js';

/** Checks DTOs; unknown fields are refused. Every fault names its field; values, which may be personal, are not repeated. */
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

/** The refusal of a message that comes in a stream, past the pipe; undefined when its fields are in order. */
export function refusalOfMessage(message: object): DomainError | undefined {
  const faults = validateSync(message).flatMap((error) => faultsOf(error));
  return faults.length > 0 ? refuseFields(faults) : undefined;
}

/** The refusal of a message that names none of several fields of which it needs one. */
export const refuseNone = (...fields: [string, ...string[]]): DomainError =>
  refuseFields([
    {
      field: fields[0],
      code: 'missing',
      params: {},
      zh: `${fields.join('、')} 须填写其一`,
      en: `one of ${fields.join(', ')} must be given`,
    },
  ]);
