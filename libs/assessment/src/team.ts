import { plusMonths } from '@heng/legal-time';
import { idsOf, isWithinMonths, type Question, type StandingFacts } from './evidence.js';
import { exact, isLess, sum } from './fraction.js';
import type { Finding, Text } from './indicator.js';
import type { Methodology } from './methodology.js';
import { revocationOf } from './undone.js';

type Definitions = Methodology['definitions'];
type Role = Readonly<{ enterpriseId: string; passedOn: string; facts: readonly string[] }>;
type Validity = Readonly<{
  origin: string;
  issuedOn: string;
  validUntil: string;
  facts: readonly string[];
  renewed: boolean;
}>;

/** The result of R9 1a for a certificate on the day it expires. */
export type Expiry = Readonly<{
  /** The certificate issued first, from which this chain of renewals starts. */
  origin: string;
  personId: string;
  expiredOn: string;
  /** The last day of the new certificate; null where there is none. */
  renewedUntil: string | null;
  /**
   * The distinct enterprises that passed during its validity with the person as lead consultant, and the number
   * required.
   */
  enterprises: number;
  needed: number;
  /** The certificate issued first, and the decisions and on-site work that count, also for earlier renewals. */
  facts: readonly string[];
  explanation: Text;
}>;

/** R9 1: persons employed at the cutoff with a valid certificate, and the full-time staff. */
export function teamFindings(facts: StandingFacts, { definitions }: Methodology, question: Question) {
  const team = employedAt(facts, question);
  return {
    'certified-consultants': certifiedConsultants(facts, definitions, team, question.cutoff),
    'full-time-staff': fullTimeStaff(facts, definitions, team, question.cutoff),
  };
}

/** R9 1a: every certificate that expired up to the cutoff, of all persons in the facts, in the order of person and day. */
export function expiriesIn(facts: StandingFacts, definitions: Definitions, cutoff: string): Expiry[] {
  const persons = [...new Set(facts.certificates.map((certificate) => certificate.data.personId))].sort();
  return persons.flatMap((personId) =>
    chainsOf(facts, definitions, personId, cutoff)
      .flatMap(({ expiry }) => expiry ?? [])
      .sort((a, b) => (`${a.expiredOn} ${a.origin}` < `${b.expiredOn} ${b.origin}` ? -1 : 1)),
  );
}

/** The persons employed on the cutoff day (the last day of an employment included), each with the facts behind it. */
function employedAt({ employmentsStarted, employmentsEnded }: StandingFacts, { agencyId, cutoff }: Question) {
  const over = new Set(employmentsEnded.filter(({ data }) => data.until < cutoff).map(({ data }) => data.employmentId));
  const current = employmentsStarted.filter(({ data }) => data.agencyId === agencyId && !over.has(data.employmentId));
  return Map.groupBy(current, ({ data }) => data.personId);
}

type Team = ReturnType<typeof employedAt>;

function certifiedConsultants(facts: StandingFacts, definitions: Definitions, team: Team, cutoff: string): Finding {
  const holders = [...team].flatMap(([personId, employments]) => {
    const valid = validities(facts, definitions, personId, cutoff).filter(({ validUntil }) => cutoff <= validUntil);
    return valid.length > 0 ? [{ employments, valid }] : [];
  });
  const renewed = holders.filter(({ valid }) => valid.every((validity) => validity.renewed)).length;
  return {
    value: holders.length,
    facts: idsOf(...holders.map((holder) => holder.employments), asFacts(holders.flatMap(({ valid }) => valid))),
    explanation: {
      zh: `${cutoff}在职${team.size}人，其中${holders.length}人持有有效考试合格证书（${renewed}人为期满换发）`,
      en: `${team.size} employed on ${cutoff}, ${holders.length} with a valid certificate (${renewed} by renewal)`,
    },
  };
}

/** R9 1b: lead consultants for enough distinct enterprises that passed within the last year, wherever they worked then. */
function fullTimeStaff(facts: StandingFacts, definitions: Definitions, team: Team, cutoff: string): Finding {
  const { enterprises, withinMonths } = definitions.fullTimeStaff;
  const staff = [...team].flatMap(([personId, employments]) => {
    const roles = leadRoles(facts, definitions, personId, cutoff).filter(({ passedOn }) =>
      isWithinMonths(passedOn, withinMonths, cutoff),
    );
    return distinctEnterprises(roles) >= enterprises ? [{ employments, roles }] : [];
  });
  return {
    value: staff.length,
    facts: idsOf(...staff.map((person) => person.employments), asFacts(staff.flatMap(({ roles }) => roles))),
    explanation: {
      zh: `在职人员中${staff.length}人近${withinMonths}个月内作为项目组主要成员为${enterprises}家及以上通过评定的企业提供服务`,
      en: `${staff.length} employed were lead consultants for ${enterprises} or more enterprises that passed within ${withinMonths} months`,
    },
  };
}

function validities(facts: StandingFacts, definitions: Definitions, personId: string, cutoff: string): Validity[] {
  return chainsOf(facts, definitions, personId, cutoff)
    .map(({ validity }) => validity)
    .sort((a, b) => (`${a.issuedOn} ${a.facts[0]}` < `${b.issuedOn} ${b.facts[0]}` ? -1 : 1));
}

type Link = Readonly<{ validity: Validity; expiry: Expiry | null }>;

/** The validities of a person's certificates up to the cutoff: each as issued, then its renewals. */
const chainsOf = (facts: StandingFacts, definitions: Definitions, personId: string, cutoff: string): Link[] =>
  facts.certificates
    .filter(({ data }) => data.personId === personId)
    .flatMap((certificate) => chainOf(facts, definitions, certificate, cutoff));

/** One certificate and its renewals (R9 1a); a revoked one is not valid and not renewed. */
function chainOf(
  facts: StandingFacts,
  definitions: Definitions,
  { id, data: { certificateId: origin, personId, issuedOn, validUntil } }: StandingFacts['certificates'][number],
  cutoff: string,
): Link[] {
  const links: Link[] = [];
  let last: Validity | undefined = { origin, issuedOn, validUntil, facts: [id], renewed: false };
  while (last && !isRevoked(facts, last)) {
    const expiry: Expiry | null = last.validUntil <= cutoff ? expiryOf(facts, definitions, personId, last) : null;
    links.push({ validity: last, expiry });
    last = expiry?.renewedUntil
      ? { origin, issuedOn: expiry.expiredOn, validUntil: expiry.renewedUntil, facts: expiry.facts, renewed: true }
      : undefined;
  }
  return links;
}

const isRevoked = (facts: StandingFacts, { origin, issuedOn }: Validity): boolean =>
  facts.revocations.some(({ data }) => data.origin === origin && data.issuedOn === issuedOn);

/** A pass on the day of renewal belongs to the validity that ends on it, so that it serves one renewal only. */
function expiryOf(facts: StandingFacts, definitions: Definitions, personId: string, last: Validity): Expiry {
  const { enterprises: needed, months } = definitions.certificateRenewal;
  const { origin, issuedOn, validUntil: expiredOn } = last;
  const roles = leadRoles(facts, definitions, personId, expiredOn).filter(
    ({ passedOn }) => (last.renewed ? passedOn > issuedOn : passedOn >= issuedOn) && passedOn <= expiredOn,
  );
  const enterprises = distinctEnterprises(roles);
  return {
    origin,
    personId,
    expiredOn,
    renewedUntil: enterprises >= needed ? plusMonths(expiredOn, months) : null,
    enterprises,
    needed,
    facts: idsOf(asFacts([last, ...roles])),
    explanation: {
      zh: `有效期（${issuedOn}至${expiredOn}）内作为项目组主要成员服务的企业有${enterprises}家通过评定，换发新证书须${needed}家及以上`,
      en: `lead consultant for ${enterprises} enterprises that passed from ${issuedOn} to ${expiredOn}; a renewal takes ${needed} or more`,
    },
  };
}

/**
 * The enterprises that passed with the person as lead consultant: on-site days on the project, up to the day, reach the
 * threshold. An enterprise passes on the day of the assessment decision, unless its certificate was revoked by the day.
 */
function leadRoles(facts: StandingFacts, definitions: Definitions, personId: string, day: string): Role[] {
  const done = facts.onSiteWork.filter(({ data }) => data.personId === personId && daysUpTo(data, day) > 0);
  const threshold = exact(definitions.leadConsultantDays);
  return [...Map.groupBy(done, ({ data }) => data.projectId)].flatMap(([projectId, work]) => {
    if (isLess(sum(work.map(({ data }) => exact(daysUpTo(data, day)))), threshold)) return [];
    return facts.decisions
      .filter(({ data }) => data.projectId === projectId && data.outcome === 'passed' && data.decidedOn <= day)
      .filter((pass) => !revocationOf(facts, pass, day))
      .map((decision) => ({
        enterpriseId: decision.data.enterpriseId,
        passedOn: decision.data.decidedOn,
        facts: idsOf(work, [decision]),
      }));
  });
}

/** The days on site up to a day; work not recorded day by day counts when it was over by then. */
function daysUpTo({ until, days, entries }: StandingFacts['onSiteWork'][number]['data'], day: string): number {
  if (until <= day) return days;
  return (entries ?? []).filter(({ on }) => on <= day).reduce((total, entry) => total + entry.days, 0);
}

const distinctEnterprises = (roles: readonly Role[]): number => new Set(roles.map((role) => role.enterpriseId)).size;
const asFacts = (parts: ReadonlyArray<{ facts: readonly string[] }>) =>
  parts.flatMap(({ facts }) => facts.map((id) => ({ id })));
