import { Injectable } from '@nestjs/common';
import { arrivals, type Cause, ChangeStore, type Decision, StoreContext } from '@heng/kit';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Complaint } from '../domain/complaint.js';

export const complaintTable = new EntitySchema<Complaint>({
  name: 'complaint',
  columns: {
    id: { type: 'uuid', primary: true },
    ...arrivals,
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
    incidentId: { type: 'uuid', name: 'incident_id', nullable: true },
    incidentReason: { type: 'text', name: 'incident_reason', nullable: true },
    recordedBy: { type: 'text', name: 'recorded_by', nullable: true },
  },
  indices: [
    { name: 'complaint_arrival', columns: ['arrival'] },
    { name: 'complaint_agency', columns: ['agencyId', 'arrival'] },
    { name: 'complaint_state', columns: ['state', 'entered'] },
    { name: 'complaint_incident', columns: ['incidentId'], where: 'incident_id is not null' },
  ],
});

/** The complainant, apart from the complaint: `sub` when signed in, `email` when given. */
export type Complainant = Readonly<{ complaintId: string; sub: string | null; email: string | null }>;

export const complainantTable = new EntitySchema<Complainant>({
  name: 'complainant',
  columns: {
    complaintId: { type: 'uuid', name: 'complaint_id', primary: true },
    sub: { type: 'text', nullable: true },
    email: { type: 'text', nullable: true },
  },
});

const KEEP_COMPLAINANT =
  'insert into complainant (complaint_id, sub, email) values ($1, $2, $3) on conflict do nothing';

const IS_COMPLAINANT = 'select from complainant where complaint_id = $1 and sub = $2';

@Injectable()
export class ComplaintStore extends ChangeStore<Complaint> {
  constructor(context: StoreContext) {
    super(context, complaintTable);
  }

  /** The filings that are merged with this one. */
  mergedWith(tx: EntityManager, id: string): Promise<number> {
    return tx.getRepository(complaintTable).countBy({ incidentId: id });
  }

  /** True when the person filed the complaint signed in. */
  async isComplainant(id: string, sub: string): Promise<boolean> {
    const rows: unknown[] = await this.context.db.query(IS_COMPLAINANT, [id, sub]);
    return rows.length > 0;
  }

  /** Saves a new complaint and, apart from it, the complainant. */
  file(
    cause: Cause,
    filed: Decision<Omit<Complaint, 'version'>>,
    { sub, email }: Omit<Complainant, 'complaintId'>,
  ): Promise<Complaint> {
    const { id } = filed.state;
    return this.transaction(async (tx) => {
      const complaint = await this.changeIn(tx, id, cause, () => filed);
      if (sub ?? email) await tx.query(KEEP_COMPLAINANT, [id, sub, email]);
      return complaint;
    });
  }
}
