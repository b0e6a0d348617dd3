import { plusMonths } from '@heng/legal-time';
import { type Team, teamAt } from './employment.js';
import { idsOf, isWithinMonths, type Question, type StandingFacts } from './evidence.js';
import type { Finding, Text } from './indicator.js';
import { distinctEnterprises, leadRoles } from './lead-consultants.js';
import type { Methodology } from './methodology.js';

type Definitions = Methodology['definitions'];
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
   * The distinct enterprises that have passed by that day and that the person served as lead consultant during its
   * validity, and the number required.
   */
  enterprises: number;
  needed: number;
  /** The certificate issued first, and the decisions and on-site work that count, also for earlier renewals. */
  facts: readonly string[];
  explanation: Text;
}>;

/** R9 1: persons employed at the cutoff with a valid certificate, and the full-time staff. */
export function teamFindings(facts: StandingFacts, { definitions }: Methodology, question: Question) {
  const team = teamAt(facts, question);
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

function certifiedConsultants(facts: StandingFacts, definitions: Definitions, team: Team, cutoff: string): Finding {
  const holders = [...team.persons].flatMap(([personId, employments]) => {
    const valid = validities(facts, definitions, personId, cutoff).filter(({ validUntil }) => cutoff <= validUntil);
    return valid.length > 0 ? [{ employments, valid }] : [];
  });
  const renewed = holders.filter(({ valid }) => valid.every((validity) => validity.renewed)).length;
  return {
    value: holders.length,
    facts: idsOf(
      ...holders.map((holder) => holder.employments),
      asFacts(holders.flatMap(({ valid }) => valid)),
      ...team.contested.values(),
    ),
    explanation: withContested(team, {
      zh: `${cutoff}在职${team.persons.size}人，其中${holders.length}人持有有效考试合格证书（${renewed}人为期满换发）`,
      en: `${team.persons.size} employed on ${cutoff}, ${holders.length} with a valid certificate (${renewed} by renewal)`,
    }),
  };
}

/**
 * R9 1b: lead consultants by their on-site days of the last year, wherever they worked then, at enough distinct
 * enterprises that have passed by the cutoff.
 */
function fullTimeStaff(facts: StandingFacts, definitions: Definitions, team: Team, cutoff: string): Finding {
  const { enterprises, withinMonths } = definitions.fullTimeStaff;
  const lastYear = { within: (date: string) => isWithinMonths(date, withinMonths, cutoff), passedBy: cutoff };
  const staff = [...team.persons].flatMap(([personId, employments]) => {
    const roles = leadRoles(facts, definitions, personId, lastYear);
    return distinctEnterprises(roles) >= enterprises ? [{ employments, roles }] : [];
  });
  return {
    value: staff.length,
    facts: idsOf(
      ...staff.map((person) => person.employments),
      asFacts(staff.flatMap(({ roles }) => roles)),
      ...team.contested.values(),
    ),
    explanation: withContested(team, {
      zh: `在职人员中${staff.length}人近${withinMonths}个月内作为项目组主要成员为${enterprises}家及以上通过评定的企业提供服务`,
      en: `${staff.length} employed served ${enterprises} or more enterprises that have passed as lead consultants within ${withinMonths} months`,
    }),
  };
}

/** The public reads it: it does not tell of the other agency, as a signal is no verdict. */
function withContested({ contested }: Team, { zh, en }: Text): Text {
  if (contested.size === 0) return { zh, en };
  return {
    zh: `${zh}；另有${contested.size}人的任职登记待说明并获认可，暂不计`,
    en: `${en}; ${contested.size} more do not count until their employment is explained and accepted`,
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

/** On-site work on the day of renewal belongs to the validity that ends on it, so that it serves one renewal only. */
function expiryOf(facts: StandingFacts, definitions: Definitions, personId: string, last: Validity): Expiry {
  const { enterprises: needed, months } = definitions.certificateRenewal;
  const { origin, issuedOn, validUntil: expiredOn } = last;
  const within = (date: string) => (last.renewed ? date > issuedOn : date >= issuedOn) && date <= expiredOn;
  const roles = leadRoles(facts, definitions, personId, { within, passedBy: expiredOn });
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
      zh: `有效期（${issuedOn}至${expiredOn}）内作为项目组主要成员服务、且期满前已通过评定的企业有${enterprises}家，换发新证书须${needed}家及以上`,
      en: `lead consultant from ${issuedOn} to ${expiredOn} for ${enterprises} enterprises that had passed by then; a renewal takes ${needed} or more`,
    },
  };
}

const asFacts = (parts: ReadonlyArray<{ facts: readonly string[] }>) =>
  parts.flatMap(({ facts }) => facts.map((id) => ({ id })));
