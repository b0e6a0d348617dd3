import { DisclosureStandardAnnounced } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { completenessOf, faultsIn, type Sections } from './disclosure-content.js';
import type { DisclosureStandard } from './disclosure-standard.js';

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
