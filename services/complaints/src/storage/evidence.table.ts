import { EntitySchema } from 'typeorm';
import type { Exhibit } from '../domain/evidence/sight.js';

/** The files of cases; a case has no row of them, nor they of it. */
export const evidenceTable = new EntitySchema<Exhibit>({
  name: 'evidence',
  columns: {
    complaintId: {
      type: 'uuid',
      name: 'complaint_id',
      primary: true,
      foreignKey: { target: 'complaint', name: 'evidence_complaint' },
    },
    fileId: { type: 'uuid', name: 'file_id', primary: true, foreignKey: { target: 'file', name: 'evidence_file' } },
    side: { type: 'text' },
    filingId: { type: 'uuid', name: 'filing_id', nullable: true },
    number: { type: 'int' },
    handedInOn: { type: 'date', name: 'handed_in_on' },
  },
  indices: [{ name: 'evidence_of_file', columns: ['fileId'] }],
});
