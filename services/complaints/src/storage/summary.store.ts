import { storeOf, tableOf } from '@heng/kit';
import { refuse } from '../domain/summary/refusals.js';
import type { Summary } from '../domain/summary/summary.js';

export const summaryTable = tableOf<Summary>(
  'summary',
  {
    complaintId: { type: 'uuid', foreignKey: { target: 'complaint', name: 'summary_complaint' } },
    ground: { type: 'text' },
    outcome: { type: 'text' },
    severity: { type: 'text', nullable: true },
    measures: { type: 'text', array: true },
    filedIn: { type: 'text' },
    ruledIn: { type: 'text' },
    text: { type: 'text' },
    state: { type: 'text' },
    writtenBy: { type: 'text' },
    releasedOn: { type: 'date', nullable: true },
  },
  [
    { name: 'summary_once', columns: ['complaintId'], unique: true },
    { name: 'summary_released', columns: ['releasedOn', 'id'], where: 'released_on is not null' },
    { name: 'summary_drafted', columns: ['id'], where: "state = 'drafted'" },
  ],
);

export class SummaryStore extends storeOf(summaryTable, { summary_once: () => refuse('summary-exists') }) {
  ofComplaint(complaintId: string): Promise<Summary | null> {
    return this.context.db.getRepository(summaryTable).findOneBy({ complaintId });
  }
}
