import type { Actor } from '@heng/contracts';

/**
 * What triggered a change: a request by its Idempotency-Key, an event or a deadline by its id. The same cause changes
 * things once. `fingerprint` is a hash of the request's content, so that one key cannot stand for two requests.
 */
export type Cause = Readonly<{ handler: string; id: string; actor: Actor; fingerprint?: string }>;

/** The record that a request changes: its id, the version that the caller has read, and the cause of the change. */
export type Changing = Readonly<{ id: string; version: number; cause: Cause }>;

export const systemActor = (service: string): Actor => ({ sub: service, role: 'system' });
