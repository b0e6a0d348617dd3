import { arrivals, storeOf, tableOf } from '@heng/kit';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { KnowledgeItem } from '../../domain/merits/knowledge.js';
import type { Merit } from '../../domain/merits/merit.js';

export const meritTable = tableOf<Merit>(
  'merit',
  {
    ...arrivals,
    agencyId: { type: 'uuid', foreignKey: { target: 'agency', name: 'merit_agency' } },
    kind: { type: 'text' },
    level: { type: 'text', nullable: true },
    title: { type: 'text' },
    awardedBy: { type: 'text', nullable: true },
    awardedOn: { type: 'date', nullable: true },
    knowledgeId: { type: 'uuid', nullable: true },
    evidence: { type: 'text', nullable: true },
    fileIds: { type: 'uuid', array: true },
    state: { type: 'text' },
    claimedOn: { type: 'date' },
    decidedOn: { type: 'date', nullable: true },
    decidedBy: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
  },
  [
    { name: 'merit_of_agency', columns: ['agencyId', 'claimedOn', 'id'] },
    { name: 'merit_queue', columns: ['state', 'entered'] },
    { name: 'merit_published', columns: ['kind', 'state', 'decidedOn', 'id'] },
    { name: 'merit_knowledge', columns: ['knowledgeId'] },
  ],
);

export const knowledgeItemTable = new EntitySchema<KnowledgeItem>({
  name: 'knowledge_item',
  columns: {
    id: { type: 'uuid', primary: true, foreignKey: { target: 'merit', name: 'knowledge_item_merit' } },
    kind: { type: 'text' },
    summary: { type: 'text' },
    authors: { type: 'int' },
    sharedOn: { type: 'date', name: 'shared_on' },
    fileId: { type: 'uuid', name: 'file_id', nullable: true },
  },
  indices: [{ name: 'knowledge_item_file', columns: ['fileId'] }],
});

export class MeritStore extends storeOf(meritTable) {
  /** Adds an item beside the merit of its id; an existing one stays as it is. */
  async addKnowledge(tx: EntityManager, item: KnowledgeItem): Promise<void> {
    await tx.createQueryBuilder().insert().into(knowledgeItemTable).values(item).orIgnore().execute();
  }
}
