import { type Actor, DisclosureStandardAnnounced, DisclosureStandardPublished } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { completenessOf, faultsIn, type Sections } from './disclosure-content.js';
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

/** The announcement of a coming version of the standard to an agency, with what the agency must do by then. */
export type DisclosureAnnouncement = Readonly<{
  id: string;
  version: number;
  agencyId: string;
  standard: string;
  inForceFrom: string;
  announcedOn: string;
  /** Required fields that its latest revision leaves empty, and values in it that would no longer fit. */
  missing: readonly string[];
  unfit: readonly string[];
}>;

/** Announces a coming version to an agency, with the fields that its latest revision lacks (R3). */
export function announce(
  id: string,
  { agencyId, sections }: { agencyId: string; sections: Sections },
  standard: DisclosureStandard,
  today: string,
): Decision<Omit<DisclosureAnnouncement, 'version'>> {
  const { version, inForceFrom } = standard;
  const missing = [...completenessOf(sections, standard).missing];
  const unfit = faultsIn(sections, standard).map(({ field }) => field);
  const told = { agencyId, inForceFrom, announcedOn: today, missing, unfit };
  return {
    state: { id, standard: version, ...told },
    events: [DisclosureStandardAnnounced.of(id, { version, ...told })],
  };
}
