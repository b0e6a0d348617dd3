import { status as Grpc } from '@grpc/grpc-js';
import type { RefusalKind } from '../domain.js';

/** The status of each kind of refusal over HTTP and gRPC. */
export const STATUSES: Readonly<Record<RefusalKind, Readonly<{ http: number; grpc: Grpc }>>> = {
  malformed: { http: 400, grpc: Grpc.INVALID_ARGUMENT },
  unauthenticated: { http: 401, grpc: Grpc.UNAUTHENTICATED },
  forbidden: { http: 403, grpc: Grpc.PERMISSION_DENIED },
  'not-found': { http: 404, grpc: Grpc.NOT_FOUND },
  'timed-out': { http: 408, grpc: Grpc.DEADLINE_EXCEEDED },
  conflict: { http: 409, grpc: Grpc.FAILED_PRECONDITION },
  stale: { http: 412, grpc: Grpc.ABORTED },
  'too-large': { http: 413, grpc: Grpc.RESOURCE_EXHAUSTED },
  'unsupported-type': { http: 415, grpc: Grpc.INVALID_ARGUMENT },
  invalid: { http: 422, grpc: Grpc.INVALID_ARGUMENT },
  'precondition-required': { http: 428, grpc: Grpc.FAILED_PRECONDITION },
  'too-many': { http: 429, grpc: Grpc.RESOURCE_EXHAUSTED },
  'headers-too-large': { http: 431, grpc: Grpc.RESOURCE_EXHAUSTED },
  unavailable: { http: 503, grpc: Grpc.UNAVAILABLE },
};
