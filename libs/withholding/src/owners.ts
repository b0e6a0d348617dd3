import type { Actor } from '@heng/contracts';
import type { EntityManager } from 'typeorm';
import type { Owner } from './domain.js';

/** The kind of value that a service withholds, to be injected. */
export const KIND = Symbol('kind');
/** Its store of agencies or enterprises, to be injected. */
export const OWNERS = Symbol('owners');

/** Whose values are withheld. */
export type Owners = {
  /** @throws `kit.record-not-found` */
  get(id: string): Promise<Owner>;
  /**
   * One transaction in which the owner stands still, so that what is withheld for it changes one after the other.
   * @throws `kit.record-not-found`, and the service's refusal of who acts for another
   */
  actFor<T>(id: string, actor: Actor, act: (tx: EntityManager, owner: Owner) => Promise<T>): Promise<T>;
};
