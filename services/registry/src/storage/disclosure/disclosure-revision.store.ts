import { storeOf, tableOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { DisclosureRevision } from '../../domain/disclosure/disclosure.js';

export const disclosureRevisionTable = tableOf<DisclosureRevision>(
  'disclosure_revision',
  {
    agencyId: { type: 'uuid', foreignKey: { target: 'agency', name: 'disclosure_revision_agency' } },
    revision: { type: 'int' },
    standard: { type: 'text' },
    publishedOn: { type: 'date' },
    publishedBy: { type: 'jsonb' },
    sections: { type: 'jsonb' },
    edits: { type: 'jsonb' },
    complete: { type: 'boolean' },
    required: { type: 'int' },
    answered: { type: 'int' },
    missing: { type: 'text', array: true },
    contentHash: { type: 'text' },
  },
  [{ name: 'disclosure_revision_number', columns: ['agencyId', 'revision'], unique: true }],
);

const LATEST = `
  select revision, standard, published_on::text as "publishedOn", sections
  from disclosure_revision where agency_id = $1 order by revision desc limit 1`;
export type LatestRevision = Pick<DisclosureRevision, 'revision' | 'standard' | 'publishedOn' | 'sections'>;

export class DisclosureRevisionStore extends storeOf(disclosureRevisionTable) {
  /** An agency's latest publication; an empty revision 0 before the first. */
  async latestOf(agencyId: string, tx: EntityManager = this.context.db.manager): Promise<LatestRevision> {
    const [latest]: LatestRevision[] = await tx.query(LATEST, [agencyId]);
    return latest ?? { revision: 0, standard: '', publishedOn: '', sections: {} };
  }
}
