import type { Actor, EventDefinition, EventOf } from '@heng/contracts';
import type { Letter } from './letter.js';

/** A field of an event that names the addressee or the addressees of its letter. */
export type Addressee = 'agencyId' | 'agencyIds' | 'enterpriseId' | 'personId' | 'objectorId' | 'filerId' | ExpertField;

/** The fields that name experts. One without an address gets no letter, and none later when there is one. */
const expertFields = ['members', 'experts', 'expert', 'replacement'] as const;
type ExpertField = (typeof expertFields)[number];
export const isToExperts = ({ to }: Pick<Template, 'to'>): boolean => expertFields.some((field) => field === to);

/**
 * The words of a letter that lists several matters of one kind, of which a party may get many on one day; and whether
 * one of them can wait until the day is over. `on` is the business date of its event.
 */
export type Gathering<E extends EventDefinition = EventDefinition> = Readonly<{
  subject(count: number): string;
  opening(count: number): string;
  canWait?(data: EventOf<E>['data'], on: string): boolean;
}>;

/** The letter of an event: its text, and its addressees. */
export type Template<E extends EventDefinition = EventDefinition> = Readonly<{
  name: string;
  event: E;
  /** The version before of the event, with the same data in clear; it may still wait in the stream. */
  before?: EventDefinition;
  to: Addressee | readonly Addressee[];
  /** True if the event causes a letter, where that depends on its actor, its data or its business date `on`. */
  isWritten?(actor: Actor, data: EventOf<E>['data'], on: string): boolean;
  /** The name in the greeting, for a party outside all registers: an applicant, a person, an objector, a filer or an expert. */
  addressee?(data: EventOf<E>['data']): string;
  /** `never`: each goes at once. Otherwise the first of a day does, and the others are gathered in one letter. */
  gathering: 'never' | Gathering<E>;
  /** `agency` is the name of the agency that gets the letter or that the event is about, if there is one. */
  compose(data: EventOf<E>['data'], agency: string): Letter;
}>;

export const defineTemplate = <E extends EventDefinition>(template: Template<E>): Template => template;
