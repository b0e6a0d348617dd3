import { EntitySchema } from 'typeorm';
import type { Complaint } from '../domain/complaint.js';

export const complaintTable = new EntitySchema<Complaint>({
  name: 'complaint',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    allegation: { type: 'text' },
    statement: { type: 'text' },
    evidence: { type: 'text', array: true },
    state: { type: 'text' },
    filedOn: { type: 'date', name: 'filed_on' },
    clocks: { type: 'jsonb' },
    decidedOn: { type: 'date', name: 'decided_on', nullable: true },
    declineReason: { type: 'text', name: 'decline_reason', nullable: true },
    answeredOn: { type: 'date', name: 'answered_on', nullable: true },
    answer: { type: 'text', nullable: true },
    answerEvidence: { type: 'text', array: true, name: 'answer_evidence', nullable: true },
    ruledOn: { type: 'date', name: 'ruled_on', nullable: true },
    outcome: { type: 'text', nullable: true },
    severity: { type: 'text', nullable: true },
    rulingReason: { type: 'text', name: 'ruling_reason', nullable: true },
  },
  indices: [
    { name: 'complaint_filed', columns: ['filedOn', 'id'] },
    { name: 'complaint_agency', columns: ['agencyId', 'filedOn', 'id'] },
    { name: 'complaint_state', columns: ['state', 'filedOn', 'id'] },
  ],
});
