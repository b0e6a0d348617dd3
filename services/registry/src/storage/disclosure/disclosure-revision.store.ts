import { storeOf } from '@heng/kit';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { DisclosureRevision } from '../../domain/disclosure/disclosure.js';

export const disclosureRevisionTable = new EntitySchema<DisclosureRevision>({
  name: 'disclosure_revision',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    agencyId: { type: 'uuid', name: 'agency_id', foreignKey: { target: 'agency', name: 'disclosure_revision_agency' } },
    revision: { type: 'int' },
    standard: { type: 'text' },
    publishedOn: { type: 'date', name: 'published_on' },
    publishedBy: { type: 'jsonb', name: 'published_by' },
    sections: { type: 'jsonb' },
    edits: { type: 'jsonb' },
    complete: { type: 'boolean' },
    required: { type: 'int' },
    answered: { type: 'int' },
    missing: { type: 'text', array: true },
    contentHash: { type: 'text', name: 'content_hash' },
  },
  indices: [{ name: 'disclosure_revision_number', columns: ['agencyId', 'revision'], unique: true }],
});

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
