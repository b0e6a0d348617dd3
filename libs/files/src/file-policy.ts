import type { EntityManager } from 'typeorm';
import type { Principal } from '@heng/kit';

/** What each service decides about its files itself. */
export interface FilePolicy {
  /** The codes under which the organisation with this code may have uploaded: a new code does not part it from its files. */
  codesOf(tx: EntityManager, creditCode: string): Promise<readonly string[]>;
  /** Whether a file is open to this reader, whoever uploaded it. */
  isOpenTo(id: string, reader: Principal): Promise<boolean>;
}

/** The policy of a service, to be provided by its module. */
export const FILE_POLICY = Symbol('file-policy');
