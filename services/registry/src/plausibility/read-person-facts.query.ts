import {
  CertificateIssued,
  CertificateRenewed,
  CertificateRevoked,
  EmploymentEnded,
  EmploymentStarted,
} from '@heng/contracts';
import type { EntityManager } from 'typeorm';
import type { PersonFacts } from '../domain/plausibility/plausibility.js';

/** The event about `t`, a row of the register: the latest of these types. */
const factOf = (...events: readonly { type: string }[]): string => `
    (select event.id from event where event.subject = t.id::text
       and event.type in (${events.map(({ type }) => `'${type}'`).join(', ')})
     order by event.position desc limit 1)`;

const EMPLOYMENTS = `
  select id, agency_id as "agencyId", from_day::text as "from", until_day::text as until,
    full_time as "fullTime", ${factOf(EmploymentStarted, EmploymentEnded)} as fact
  from employment t where person_id = p.id order by from_day, t.id`;

const CERTIFICATES = `
  select issued_on::text as "from", least(valid_until, revoked_on - 1)::text as until,
    ${factOf(CertificateIssued, CertificateRenewed, CertificateRevoked)} as fact
  from certificate t where person_id = p.id order by issued_on, t.id`;

const WORKS = `
  select work_id as id, agency_id as "agencyId", enterprise_id as "enterpriseId",
    from_day::text as "from", until_day::text as until, days::float8 as days, entries, event_id as fact
  from tracked_work where person_id = p.id and days > 0 order by from_day, work_id`;

const listOf = (rows: string): string => `(select coalesce(json_agg(row), '[]') from (${rows}) row)`;

/** One statement, and so one moment: facts of different moments contradict each other although none is wrong. */
const FACTS = `
  select p.id as "personId", ${listOf(EMPLOYMENTS)} as employments, ${listOf(CERTIFICATES)} as certificates,
    ${listOf(WORKS)} as works
  from unnest($1::uuid[]) with ordinality as p (id, n) order by p.n`;

/** Reads the facts about several persons, in the caller's transaction; an unknown one has no facts. */
export function readPersonFacts(tx: EntityManager, personIds: readonly string[]): Promise<PersonFacts[]> {
  return tx.query(FACTS, [personIds]);
}
