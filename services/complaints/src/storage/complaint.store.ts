import { Injectable } from '@nestjs/common';
import { type Cause, ChangeStore, type Decision, StoreContext } from '@heng/kit';
import type { Complaint } from '../domain/complaint.js';
import type { Complainant } from './complainant.table.js';
import { complaintTable } from './complaint.table.js';

const KEEP_COMPLAINANT =
  'insert into complainant (complaint_id, sub, email) values ($1, $2, $3) on conflict do nothing';

@Injectable()
export class ComplaintStore extends ChangeStore<Complaint> {
  constructor(context: StoreContext) {
    super(context, complaintTable);
  }

  /** Keeps a new complaint and, apart from it, who complained. */
  async file(
    cause: Cause,
    filed: Decision<Omit<Complaint, 'version'>>,
    { sub, email }: Omit<Complainant, 'complaintId'>,
  ) {
    const { id } = filed.state;
    const complaint = await this.context.db.transaction(async (tx) => {
      const kept = await this.changeIn(tx, id, cause, () => filed);
      if (sub ?? email) await tx.query(KEEP_COMPLAINANT, [id, sub, email]);
      return kept;
    });
    this.context.log.wake();
    return complaint;
  }
}
