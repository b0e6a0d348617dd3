import { CALLERS, grantOf } from './access-matrix.js';
import { callGrpc, grpcMethods } from './grpc-client.js';
import type { TestBed } from './test-bed.js';

/** The callers that each method of the service's gRPC API admits; `nobody` calls without a token. */
export async function grpcAccess(bed: TestBed): Promise<Record<string, string[]>> {
  const access: Record<string, string[]> = {};
  for (const method of grpcMethods(bed)) {
    const letIn: string[] = [];
    for (const as of [undefined, ...CALLERS]) {
      const { status } = await callGrpc(bed, method, {}, as);
      if (status !== 'UNAUTHENTICATED' && status !== 'PERMISSION_DENIED') letIn.push(as ? grantOf(as) : 'nobody');
    }
    access[method] = letIn;
  }
  return access;
}
