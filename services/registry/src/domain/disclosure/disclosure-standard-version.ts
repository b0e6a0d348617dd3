import { type Actor, DisclosureStandardPublished } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { refuse } from './disclosure-refusals.js';
import type { DisclosureStandard } from './disclosure-standard.js';

/** A version of the disclosure standard that staff published in advance (R3); it never changes. */
export type PublishedStandard = Readonly<{
  id: string;
  version: number;
  /** The version of the document, such as 2027.1. */
  standard: string;
  inForceFrom: string;
  publishedOn: string;
  publishedBy: Pick<Actor, 'sub' | 'role'>;
  document: DisclosureStandard;
}>;

/** Staff publish a new version that begins after today; each version and each first day is unique. */
export function publishStandard(
  id: string,
  document: DisclosureStandard,
  known: readonly DisclosureStandard[],
  { sub, role }: Actor,
  today: string,
): Decision<Omit<PublishedStandard, 'version'>> {
  const { version, inForceFrom } = document;
  if (known.some((other) => other.version === version)) throw refuse('disclosure-standard-version-taken', { version });
  if (inForceFrom <= today) throw refuse('disclosure-standard-not-ahead', { inForceFrom, today });
  if (known.some((other) => other.inForceFrom === inForceFrom))
    throw refuse('disclosure-standard-day-taken', { inForceFrom });
  return {
    state: { id, standard: version, inForceFrom, publishedOn: today, publishedBy: { sub, role }, document },
    events: [DisclosureStandardPublished.of(id, { version, inForceFrom, publishedOn: today })],
  };
}
