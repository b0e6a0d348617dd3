import { Injectable } from '@nestjs/common';
import type { EvidenceFact } from '@heng/assessment';
import {
  AssessmentDecided,
  AssessmentRevoked,
  CertificateIssued,
  CertificateRevoked,
  OnSiteWorkRecorded,
} from '@heng/contracts';
import { DataSource } from 'typeorm';
import { keptFacts } from '../figures/tracked-facts.store.js';

/**
 * The facts about a person that R9 1a weighs, in the form of events: certificates, on-site work, outcomes of these
 * projects.
 */
const FACTS = `
  with work as (select project_id from tracked_work where person_id = $1)
  select e.id, e.type, e.subject, e.version, e.data
  from certificate c join event e on e.subject = c.id::text
  where c.person_id = $1 and e.type in ('${CertificateIssued.type}', '${CertificateRevoked.type}')
  union all
  (${keptFacts(OnSiteWorkRecorded.type, 'days > 0 and person_id = $1')})
  union all
  (${keptFacts(AssessmentDecided.type, 'project_id in (select project_id from work)')})
  union all
  (${keptFacts(AssessmentRevoked.type, 'project_id in (select project_id from work)')})`;

/**
 * The persons whose certificate has expired without a renewal, among persons and among those who worked on projects.
 */
const WAITING = `
  select c.id from certificate c
  where c.valid_until < $3 and c.renewed_by is null and c.revoked_on is null and c.person_id in (
    select unnest($1::uuid[]) union select person_id from tracked_work where project_id = any($2))
  order by c.valid_until, c.id`;

/** The facts about persons that decide the renewal of their certificates (R9 1a). */
@Injectable()
export class CareerStore {
  constructor(private readonly db: DataSource) {}

  factsOf(personId: string): Promise<EvidenceFact[]> {
    return this.db.query(FACTS, [personId]);
  }

  /** The expired certificates that facts about these persons and projects may renew. */
  async waitingFor(personIds: readonly string[], projectIds: readonly string[], today: string): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(WAITING, [personIds, projectIds, today]);
    return rows.map(({ id }) => id);
  }
}
