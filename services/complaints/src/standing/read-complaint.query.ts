import { Injectable } from '@nestjs/common';
import { refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { Complaint } from '../domain/complaint.js';

const ONE = `
  select id, version, agency_id as "agencyId", allegation, statement, evidence, state, filed_on::text as "filedOn", clocks,
    decided_on::text as "decidedOn", decline_reason as "declineReason", answered_on::text as "answeredOn", answer,
    answer_evidence as "answerEvidence", ruled_on::text as "ruledOn", outcome, severity, ruling_reason as "rulingReason"
  from complaint where id = $1`;

/** One complaint as both sides see it; who complained is not in it. */
@Injectable()
export class ReadComplaint {
  constructor(private readonly db: DataSource) {}

  /** @throws DomainError `kit.record-not-found` */
  async execute(id: string): Promise<Complaint> {
    const [complaint]: Complaint[] = await this.db.query(ONE, [id]);
    if (!complaint) throw refuseKit('record-not-found', { what: 'complaint', id });
    return complaint;
  }
}
