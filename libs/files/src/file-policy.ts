import type { EntityManager } from 'typeorm';
import type { Principal } from '@heng/kit';

/** The decisions of each service about its files. */
export interface FilePolicy {
  /**
   * All codes under which the organisation with this code may have uploaded: a new code does not cut it off from its
   * files.
   */
  codesOf(tx: EntityManager, creditCode: string): Promise<readonly string[]>;
  /** True when a file is open to this reader, whoever uploaded it. */
  isOpenTo(id: string, reader: Principal): Promise<boolean>;
}

/** The file policy of a service, which its module provides. */
export const FILE_POLICY = Symbol('file-policy');
