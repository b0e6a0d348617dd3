import type { RefusalKind } from '../domain.js';

/** The HTTP status of each kind of refusal. */
export const HTTP_STATUS: Readonly<Record<RefusalKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  'unsupported-type': 415,
  invalid: 422,
  'precondition-required': 428,
  'too-many': 429,
  unavailable: 503,
};
