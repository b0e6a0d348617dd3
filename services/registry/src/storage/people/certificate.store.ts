import type { EvidenceFact } from '@heng/assessment';
import {
  AssessmentDecided,
  AssessmentRevoked,
  CertificateIssued,
  CertificateRevoked,
  OnSiteWorkRecorded,
  ProjectStarted,
} from '@heng/contracts';
import { type Cause, storeOf, tableOf } from '@heng/kit';
import { Any, type EntityManager } from 'typeorm';
import type { Certificate, Succession } from '../../domain/people/certificate.js';
import { refuse } from '../../domain/people/people-refusals.js';
import { keptFacts, notVoid } from '../figures/tracked-facts.store.js';

export const certificateTable = tableOf<Certificate>(
  'certificate',
  {
    number: { type: 'text' },
    personId: { type: 'uuid', foreignKey: { target: 'consultant', name: 'certificate_person' } },
    issuedOn: { type: 'date' },
    validUntil: { type: 'date' },
    origin: { type: 'uuid' },
    renews: { type: 'uuid', nullable: true, foreignKey: { target: 'certificate', name: 'certificate_renews' } },
    renewedBy: { type: 'uuid', nullable: true },
    expiry: { type: 'jsonb', nullable: true },
    revokedOn: { type: 'date', nullable: true },
    revocationReason: { type: 'text', nullable: true },
  },
  [
    { name: 'certificate_number', columns: ['number'], unique: true },
    { name: 'certificate_of_person', columns: ['personId'] },
  ],
);

/**
 * The facts about a person that R9 1a weighs, as events: certificates, on-site work, and the projects and outcomes of the
 * enterprises served.
 */
const FACTS = `
  with served as (select enterprise_id from tracked_work where person_id = $1)
  select e.id, e.type, e.subject, e.version, e.data
  from certificate c join event e on e.subject = c.id::text
  where c.person_id = $1 and e.type in ('${CertificateIssued.type}', '${CertificateRevoked.type}')
    and ${notVoid('e.id')}
  union all
  (${keptFacts(OnSiteWorkRecorded.type, 'days > 0 and person_id = $1')})
  union all
  (${keptFacts(ProjectStarted.type, 'enterprise_id in (select enterprise_id from served)')})
  union all
  (${keptFacts(AssessmentDecided.type, 'enterprise_id in (select enterprise_id from served)')})
  union all
  (${keptFacts(AssessmentRevoked.type, 'enterprise_id in (select enterprise_id from served)')})`;

/** $1 persons, $2 enterprises, $3 today. */
const WAITING = `
  select c.id from certificate c
  where c.valid_until < $3 and c.renewed_by is null and c.revoked_on is null and c.person_id in (
    select unnest($1::uuid[]) union select person_id from tracked_work where enterprise_id = any($2))
  order by c.valid_until, c.id`;

/** The records behind a batch of new certificates. */
export type Known = Readonly<{ persons: ReadonlySet<string>; certificates: readonly Certificate[] }>;

export class CertificateStore extends storeOf(certificateTable, {
  certificate_number: ({ number }) => refuse('certificate-number-taken', { field: 'number', number }),
}) {
  /** @throws `registry.certificate-unknown` */
  async withNumber(number: string): Promise<Certificate> {
    const found = await this.context.db.getRepository(certificateTable).findOneBy({ number });
    if (!found) throw refuse('certificate-unknown', { number });
    return found;
  }

  /** For many new certificates: the persons that exist, and the certificates that have their ids or numbers. */
  async known(tx: EntityManager, wanted: readonly Pick<Certificate, 'id' | 'number' | 'personId'>[]): Promise<Known> {
    const [ids, numbers] = [wanted.map(({ id }) => id), wanted.map(({ number }) => number)];
    const sql = 'select id from consultant where id = any($1)';
    const persons: { id: string }[] = await tx.query(sql, [wanted.map(({ personId }) => personId)]);
    const certificates = await tx.getRepository(certificateTable).findBy([{ id: Any(ids) }, { number: Any(numbers) }]);
    return { persons: new Set(persons.map(({ id }) => id)), certificates };
  }

  factsOf(personId: string): Promise<EvidenceFact[]> {
    return this.context.db.query(FACTS, [personId]);
  }

  /** The expired certificates of these persons, and of those who worked on these projects, that are not renewed yet. */
  async waitingFor(personIds: readonly string[], enterpriseIds: readonly string[], today: string): Promise<string[]> {
    const rows: { id: string }[] = await this.context.db.query(WAITING, [personIds, enterpriseIds, today]);
    return rows.map(({ id }) => id);
  }

  /** Ends a certificate and creates its successor, in one transaction. */
  succeed(id: string, cause: Cause, decide: (current: Certificate) => Succession): Promise<void> {
    return this.transaction(async (tx) => {
      await this.lock(tx, id);
      const { expired, renewed } = decide((await this.load(tx, id))!);
      const { renewedBy } = await this.changeIn(tx, id, cause, () => expired);
      if (!renewed || renewedBy !== renewed.state.id) return;
      const renewal = { ...cause, handler: `${cause.handler}, renewal` };
      await this.changeIn(tx, renewed.state.id, renewal, () => renewed);
    });
  }
}
