import { Injectable } from '@nestjs/common';
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

type Of<T> = T & { personId: string };

/** The facts about persons from the register and tracking that must agree. */
@Injectable()
export class ReadPersonFacts {
  /** Reads several persons at once, in the caller's transaction; an unknown one has no facts. */
  async of(tx: EntityManager, personIds: readonly string[]): Promise<PersonFacts[]> {
    const employments: Of<KnownEmployment>[] = await tx.query(EMPLOYMENTS, [personIds]);
    const certificates: Of<KnownCertificate>[] = await tx.query(CERTIFICATES, [personIds]);
    const works: Of<KnownWork>[] = await tx.query(WORKS, [personIds]);
    const [employed, certified, worked] = [byPerson(employments), byPerson(certificates), byPerson(works)];
    return personIds.map((personId) => ({
      personId,
      employments: employed.get(personId) ?? [],
      certificates: certified.get(personId) ?? [],
      works: worked.get(personId) ?? [],
    }));
  }
}

const byPerson = <T extends { personId: string }>(rows: readonly T[]) => Map.groupBy(rows, ({ personId }) => personId);
