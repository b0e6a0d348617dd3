import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { DisclosureRevision } from '../../domain/disclosure/disclosure.js';
import type { Published } from '../../domain/disclosure/disclosure-draft.js';
import { disclosureRevisionTable } from './disclosure-revision.table.js';

const LATEST = 'select revision, sections from disclosure_revision where agency_id = $1 order by revision desc limit 1';

@Injectable()
export class DisclosureRevisionStore extends ChangeStore<DisclosureRevision> {
  constructor(context: StoreContext) {
    super(context, disclosureRevisionTable);
  }

  /** The number of an agency's latest revision, 0 before the first. */
  async latestOf(tx: EntityManager, agencyId: string): Promise<number> {
    return (await tx.getRepository(disclosureRevisionTable).maximum('revision', { agencyId })) ?? 0;
  }

  /** An agency's latest publication; an empty revision 0 before the first. */
  async publishedBy(agencyId: string, tx: EntityManager = this.context.db.manager): Promise<Published> {
    const [latest]: Published[] = await tx.query(LATEST, [agencyId]);
    return latest ?? { revision: 0, sections: {} };
  }
}
