import { DisclosureStandardAnnounced } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { completenessOf, faultsIn, type Sections } from './disclosure-content.js';
import type { DisclosureStandard } from './disclosure-standard.js';

/** That an agency was told of a version of the standard to come, and what it has to do until then. */
export type DisclosureAnnouncement = Readonly<{
  id: string;
  version: number;
  agencyId: string;
  standard: string;
  inForceFrom: string;
  announcedOn: string;
  /** Required fields of which its latest revision said nothing, and what in it would no longer fit. */
  missing: readonly string[];
  unfit: readonly string[];
}>;

/** An agency is told of a version to come, with what its latest revision lacks for it (R3). */
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
