import { type Actor, DisclosurePublished } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { type Agency, mustBeOnRegister } from '../registration/agency.js';
import { commit, type Committing, contentHashOf } from './disclosure-commitment.js';
import { completenessOf, mustFit, type Sections } from './disclosure-content.js';
import { refuse } from './disclosure-refusals.js';
import { type DisclosureStandard, standardInForce } from './disclosure-standard.js';

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
  /** The number of required fields, and how many of them are answered. */
  required: number;
  answered: number;
  /** Required fields that are missing, `section.field`. */
  missing: readonly string[];
  contentHash: string;
}>;
export type Publication = Pick<DisclosureRevision, 'id' | 'revision' | 'sections' | 'publishedBy' | 'edits'>;

/** The disclosing agency, which is on the register. */
export type Discloser = Pick<Agency, 'id' | 'state' | 'creditCodeStatus' | 'suspendedOn' | 'deregisteredOn'>;

/**
 * An agency on the register, suspended or not, publishes its next revision, judged by the standard in force on the day
 * (R3).
 */
export function publish(
  { id, revision, sections, publishedBy, edits }: Publication,
  agency: Discloser,
  standards: readonly DisclosureStandard[],
  today: string,
  committing: Committing,
): Decision<Omit<DisclosureRevision, 'version'>> {
  mustBeOnRegister(agency);
  const standard = mustBeInForce(standards, today);
  mustFit(sections, standard);
  const { required, answered, missing } = completenessOf(sections, standard);
  const agencyId = agency.id;
  const contentHash = contentHashOf(commit(sections, committing), committing.sha256);
  const judged = { standard: standard.version, complete: missing.length === 0, missing };
  const published = { agencyId, revision, publishedOn: today, contentHash, ...judged };
  return {
    state: { id, sections, publishedBy, edits, required, answered, ...published },
    events: [DisclosurePublished.of(id, { ...published, missing: [...missing] })],
  };
}

/** The version of the standard in force on a day. @throws `registry.disclosure-standard-none` */
export function mustBeInForce(standards: readonly DisclosureStandard[], today: string): DisclosureStandard {
  const standard = standardInForce(standards, today);
  if (!standard) throw refuse('disclosure-standard-none', { today });
  return standard;
}
