import { EntitySchema } from 'typeorm';
import type { Merit } from '../../domain/merits/merit.js';

export const meritTable = new EntitySchema<Merit>({
  name: 'merit',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    agencyId: { type: 'uuid', name: 'agency_id', foreignKey: { target: 'agency', name: 'merit_agency' } },
    kind: { type: 'text' },
    level: { type: 'text', nullable: true },
    title: { type: 'text' },
    awardedBy: { type: 'text', name: 'awarded_by', nullable: true },
    awardedOn: { type: 'date', name: 'awarded_on', nullable: true },
    knowledgeId: { type: 'uuid', name: 'knowledge_id', nullable: true },
    evidence: { type: 'text', nullable: true },
    fileIds: { type: 'uuid', array: true, name: 'file_ids' },
    state: { type: 'text' },
    claimedOn: { type: 'date', name: 'claimed_on' },
    decidedOn: { type: 'date', name: 'decided_on', nullable: true },
    decidedBy: { type: 'text', name: 'decided_by', nullable: true },
    reason: { type: 'text', nullable: true },
  },
  indices: [
    { name: 'merit_of_agency', columns: ['agencyId', 'claimedOn', 'id'] },
    { name: 'merit_queue', columns: ['state', 'claimedOn', 'id'] },
    { name: 'merit_published', columns: ['kind', 'state', 'decidedOn', 'id'] },
    { name: 'merit_knowledge', columns: ['knowledgeId'] },
  ],
});
