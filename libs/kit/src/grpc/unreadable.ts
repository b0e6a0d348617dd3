import type { PackageDefinition } from '@grpc/proto-loader';
import { refuse } from '../refusals.js';

/** Stands for bytes that are not a message of their method. */
class Unreadable {}

/** Lets the service refuse bytes that are no message; gRPC would answer INTERNAL, as if the service were at fault. */
export function markUnreadable(definitions: PackageDefinition): void {
  for (const service of Object.values(definitions)) {
    if ('format' in service) continue;
    for (const method of Object.values(service)) {
      const { requestDeserialize: read } = method;
      method.requestDeserialize = (bytes) => {
        try {
          return read(bytes);
        } catch {
          return new Unreadable();
        }
      };
    }
  }
}

/** @throws DomainError `kit.message-unreadable` */
export function mustBeReadable(message: unknown): void {
  if (message instanceof Unreadable) throw refuse('message-unreadable');
}
