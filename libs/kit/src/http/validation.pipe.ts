import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { refuse } from '../refusals.js';

/** Checks DTOs; unknown fields are refused. Every fault names its field; values, which may be personal, are not repeated. */
export const requestValidation = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => {
      const fields = errors.flatMap((error) => faultsOf(error));
      return refuse('body-invalid', { faults: fields.map(({ fault }) => fault).join('; '), fields });
    },
  });

function faultsOf(
  { property, constraints = {}, children = [] }: ValidationError,
  path = '',
): { field: string; fault: string }[] {
  const field = path ? `${path}.${property}` : property;
  const own = Object.values(constraints).map((fault) => ({ field, fault: path ? `${path}.${fault}` : fault }));
  return [...own, ...children.flatMap((child) => faultsOf(child, field))];
}
