import type { DomainError } from '@heng/kit/domain';
import { refuse } from './refusals.js';

/** The word of an expert, before the first decision about an agency, that there is no tie to it (R8). */
export type Declaration = Readonly<{ by: string; on: string }>;
/** The person who acts, and the declarations so far. */
export type Declaring = Readonly<{ by?: string; declarations?: readonly Declaration[] }>;

const hasDeclared = ({ by, declarations = [] }: Declaring): boolean => declarations.some((one) => one.by === by);

/** R8: an expert decides only after the own declaration. */
export const mustDeclare = (known: Declaring): DomainError | undefined =>
  hasDeclared(known) ? undefined : refuse('tie-not-declared');

export const declaredAlready = (known: Declaring): DomainError | undefined =>
  hasDeclared(known) ? refuse('declared-already') : undefined;
