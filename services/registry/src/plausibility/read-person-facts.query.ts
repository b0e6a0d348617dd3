import {
  CertificateIssued,
  CertificateRenewed,
  CertificateRevoked,
  EmploymentEnded,
  EmploymentStarted,
} from '@heng/contracts';
import type { EntityManager } from 'typeorm';
import type { KnownCertificate, KnownEmployment, KnownWork, PersonFacts } from '../domain/plausibility/plausibility.js';

/** The event about `t`, a row of the register: the latest of these types. */
const factOf = (...events: readonly { type: string }[]): string => `
    (select event.id from event where event.subject = t.id::text
       and event.type in (${events.map(({ type }) => `'${type}'`).join(', ')})
     order by event.position desc limit 1)`;

const EMPLOYMENTS = `
  select person_id as "personId", id, agency_id as "agencyId", from_day::text as "from", until_day::text as until,
    full_time as "fullTime", ${factOf(EmploymentStarted, EmploymentEnded)} as fact
  from employment t where person_id = any($1::uuid[]) order by from_day, id`;

const CERTIFICATES = `
  select person_id as "personId", issued_on::text as "from", least(valid_until, revoked_on - 1)::text as until,
    ${factOf(CertificateIssued, CertificateRenewed, CertificateRevoked)} as fact
  from certificate t where person_id = any($1::uuid[]) order by issued_on, id`;

const WORKS = `
  select person_id as "personId", work_id as id, agency_id as "agencyId", enterprise_id as "enterpriseId",
    from_day::text as "from", until_day::text as until, days::float8 as days, entries, event_id as fact
  from tracked_work where person_id = any($1::uuid[]) and days > 0 order by from_day, work_id`;

/** Reads the facts about several persons, in the caller's transaction; an unknown one has no facts. */
export async function readPersonFacts(tx: EntityManager, personIds: readonly string[]): Promise<PersonFacts[]> {
  const read = async <T>(sql: string): Promise<Map<string, T[]>> => {
    const rows: (T & { personId: string })[] = await tx.query(sql, [personIds]);
    return Map.groupBy(rows, ({ personId }) => personId);
  };
  const employments = await read<KnownEmployment>(EMPLOYMENTS);
  const certificates = await read<KnownCertificate>(CERTIFICATES);
  const works = await read<KnownWork>(WORKS);
  return personIds.map((personId) => ({
    personId,
    employments: employments.get(personId) ?? [],
    certificates: certificates.get(personId) ?? [],
    works: works.get(personId) ?? [],
  }));
}
