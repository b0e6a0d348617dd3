import { arrivals, storeOf, tableOf } from '@heng/kit';
import { asRedactedFor, type Redaction } from '../domain/evidence/redaction.js';
import type { Complaint } from '../domain/case/complaint.js';
import type { Reader } from '../domain/sight.js';

export const redactionTable = tableOf<Redaction>(
  'redaction',
  {
    ...arrivals,
    complaintId: { type: 'uuid', foreignKey: { target: 'complaint', name: 'redaction_complaint' } },
    agencyId: { type: 'uuid' },
    subject: { type: 'text' },
    text: { type: 'text', nullable: true },
    fileId: { type: 'uuid', nullable: true, foreignKey: { target: 'file', name: 'redaction_file' } },
    reason: { type: 'text' },
    author: { type: 'text' },
    redactedOn: { type: 'date' },
  },
  [
    { name: 'redaction_complaint_arrival', columns: ['complaintId', 'arrival'] },
    { name: 'redaction_of_file', columns: ['fileId'] },
  ],
);

const OF_COMPLAINT = `
  select id, version, complaint_id as "complaintId", agency_id as "agencyId", subject, text, file_id as "fileId", reason,
    author, redacted_on::text as "redactedOn"
  from redaction where complaint_id = $1 order by arrival`;

/** The redactions of cases, which are only added to. */
export class RedactionStore extends storeOf(redactionTable) {
  /** Those of a complaint, in the order in which they were made. */
  of(complaintId: string): Promise<Redaction[]> {
    return this.context.db.query(OF_COMPLAINT, [complaintId]);
  }

  async applied<C extends Complaint>(reader: Reader, complaint: C): Promise<C> {
    return asRedactedFor(reader, complaint, await this.of(complaint.id));
  }
}
