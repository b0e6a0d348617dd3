import { EntitySchema } from 'typeorm';
import type { KnowledgeItem } from '../../domain/merits/knowledge.js';

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
