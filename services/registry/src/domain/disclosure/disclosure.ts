import { type Actor, DisclosurePublished } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { type Agency, mustBeOnRegister } from '../registration/agency.js';
import { commit, type Committing, contentHashOf } from './disclosure-commitment.js';
import { type Completeness, completenessOf, mustFit, type Sections } from './disclosure-content.js';
import { contradictedIn, type Known } from '../figures/contradictions.js';
import { type DisclosureStandard, mustBeInForce } from './disclosure-standard.js';

export type { Sections } from './disclosure-content.js';

/** The author and day of a change; the sub is opaque, never a name. */
export type Edit = Readonly<{ by: Pick<Actor, 'sub' | 'role'>; on: string }>;

/** A published revision of an agency's disclosure (R3); it never changes. */
export type DisclosureRevision = Readonly<{
  id: string;
  version: number;
  agencyId: string;
  /** 1, 2, 3 … per agency. */
  revision: number;
  standard: string;
  publishedOn: string;
  publishedBy: Edit['by'];
  sections: Sections;
  /** The author and day of each section that was written in a draft. */
  edits: Readonly<Record<string, Edit>>;
  complete: boolean;
  contentHash: string;
}> &
  Completeness;
export type Publication = Pick<DisclosureRevision, 'id' | 'revision' | 'sections' | 'publishedBy' | 'edits'>;

/**
 * An agency on the register, suspended or not, publishes its next revision, judged by the standard in force and by what
 * the platform knows on the day (R3).
 */
export function publish(
  { id, revision, sections, publishedBy, edits }: Publication,
  agency: Agency,
  standards: readonly DisclosureStandard[],
  today: string,
  { committing, known }: Readonly<{ committing: Committing; known: Known }>,
): Decision<Omit<DisclosureRevision, 'version'>> {
  mustBeOnRegister(agency);
  const standard = mustBeInForce(standards, today);
  mustFit(sections, standard);
  const { required, answered, missing } = completenessOf(sections, standard, contradictedIn(sections, standard, known));
  const agencyId = agency.id;
  const contentHash = contentHashOf(commit(sections, committing), committing.sha256);
  const judged = { standard: standard.version, complete: missing.length === 0, missing };
  const published = { agencyId, revision, publishedOn: today, contentHash, ...judged };
  return {
    state: { id, sections, publishedBy, edits, required, answered, ...published },
    events: [DisclosurePublished.of(id, { ...published, missing: [...missing] })],
  };
}
