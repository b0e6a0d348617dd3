import { Injectable } from '@nestjs/common';
import type { EvidenceFact } from '@heng/assessment';
import {
  AssessmentDecided,
  AssessmentRevoked,
  CertificateIssued,
  CertificateRevoked,
  OnSiteWorkRecorded,
  ProjectStarted,
} from '@heng/contracts';
import { DataSource } from 'typeorm';
import { keptFacts } from '../figures/tracked-facts.store.js';

/**
 * The facts about a person that R9 1a weighs, in the form of events: certificates, on-site work, and the projects and
 * outcomes of the enterprises served.
 */
const FACTS = `
  with served as (select enterprise_id from tracked_work where person_id = $1)
  select e.id, e.type, e.subject, e.version, e.data
  from certificate c join event e on e.subject = c.id::text
  where c.person_id = $1 and e.type in ('${CertificateIssued.type}', '${CertificateRevoked.type}')
  union all
  (${keptFacts(OnSiteWorkRecorded.type, 'days > 0 and person_id = $1')})
  union all
  (${keptFacts(ProjectStarted.type, 'enterprise_id in (select enterprise_id from served)')})
  union all
  (${keptFacts(AssessmentDecided.type, 'enterprise_id in (select enterprise_id from served)')})
  union all
  (${keptFacts(AssessmentRevoked.type, 'enterprise_id in (select enterprise_id from served)')})`;

/**
 * The persons whose certificate has expired without a renewal, among persons and among those who worked at enterprises.
 */
const WAITING = `
  select c.id from certificate c
  where c.valid_until < $3 and c.renewed_by is null and c.revoked_on is null and c.person_id in (
    select unnest($1::uuid[]) union select person_id from tracked_work where enterprise_id = any($2))
  order by c.valid_until, c.id`;

/** The facts about persons that decide the renewal of their certificates (R9 1a). */
@Injectable()
export class CareerStore {
  constructor(private readonly db: DataSource) {}

  factsOf(personId: string): Promise<EvidenceFact[]> {
    return this.db.query(FACTS, [personId]);
  }

  /** The expired certificates that facts about these persons and enterprises may renew. */
  async waitingFor(personIds: readonly string[], enterpriseIds: readonly string[], today: string): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(WAITING, [personIds, enterpriseIds, today]);
    return rows.map(({ id }) => id);
  }
}
