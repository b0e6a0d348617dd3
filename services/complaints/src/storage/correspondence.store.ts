import { storeOf, tableOf, TableQuery } from '@heng/kit';
import type { Correspondence } from '../domain/correspondence/correspondence.js';

export const correspondenceTable = tableOf<Correspondence>(
  'correspondence',
  {
    caseId: { type: 'uuid' },
    agencyId: { type: 'uuid' },
    number: { type: 'text' },
    state: { type: 'text' },
    messages: { type: 'jsonb' },
    lastOn: { type: 'date' },
  },
  [
    { name: 'correspondence_case', columns: ['caseId'] },
    { name: 'correspondence_told', columns: ['lastOn', 'id'], where: "state = 'told'" },
  ],
);

const CORRESPONDENCE = new TableQuery(correspondenceTable);

/** The correspondence of staff with filers, one record for each filer. */
export class CorrespondenceStore extends storeOf(correspondenceTable) {
  ofCase(caseId: string): Promise<Correspondence[]> {
    return CORRESPONDENCE.all(this.context.db, ['lastOn', 'id'], { where: 'case_id = $1', values: [caseId] });
  }

  async ofFiler(id: string): Promise<Correspondence | undefined> {
    const [own] = await CORRESPONDENCE.all(this.context.db, ['id'], { where: 'id = $1', values: [id] });
    return own;
  }
}
