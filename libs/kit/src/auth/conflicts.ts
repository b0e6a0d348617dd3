import type { Actor } from '@heng/contracts';
import type { Conflict } from '../domain.js';

/** Finds the organisations that a caller does not decide about, for `Service.conflicts`. */
export abstract class Conflicts {
  /** Undefined for a caller without ties, and for a caller in another role than staff. */
  abstract of(actor: Actor): Promise<Conflict | undefined>;
}
