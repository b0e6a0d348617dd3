import type { Actor, EventDefinition, EventOf } from '@heng/contracts';
import type { Letter } from './letter.js';

/**
 * The letter that an event makes: to whom, named by a field of the event (several get a letter each), and what it says.
 */
export type Template<E extends EventDefinition = EventDefinition> = Readonly<{
  name: string;
  event: E;
  to: 'agencyId' | 'agencyIds' | 'enterpriseId' | 'personId';
  /** Whether the event makes a letter, where that depends on who acted or on what the event says, on its business date. */
  isWritten?(actor: Actor, data: EventOf<E>['data'], on: string): boolean;
  /** How a party is greeted whose name is in no register: who applies to be an agency, or a person. */
  addressee?(data: EventOf<E>['data']): string;
  /** `agency` is the name of the agency that is written to, or that the event is about; of no use where there is none. */
  compose(data: EventOf<E>['data'], agency: string): Letter;
}>;

export const defineTemplate = <E extends EventDefinition>(template: Template<E>): Template => template;
