import {
  AgencyDeregistered,
  AgencyRegistered,
  AgencyReinstated,
  AgencySuspended,
  AssessmentDecided,
  AssessmentRevoked,
  AssessmentSubmitted,
  AssessmentWithdrawn,
  CertificateIssued,
  CertificateRevoked,
  ComplaintClockMissed,
  ComplaintRuled,
  DisclosurePublished,
  EmploymentEnded,
  EmploymentStarted,
  type FactDefinition,
  ImplausibilitySettled,
  MeritRecognised,
  OnSiteWorkRecorded,
  OnSiteWorkWithdrawn,
  ProjectStarted,
  ReportVerified,
  WithholdingEnded,
  WithholdingGranted,
} from '@heng/contracts';
import { type Assessment, conclude, measure, type Measured } from './evaluate.js';
import type { Evidence, EvidenceFact } from './evidence.js';
import type { Indicator, Scores } from './indicator.js';
import type { IndicatorCode, Methodology } from './methodology.js';

/** R5: single answers are nobody's business, so these indicators are given as they were published. */
const SECRET: readonly IndicatorCode[] = ['satisfaction', 'response-rate'];

const OF_ASSESSMENT = ['agencyId', 'projectId', 'enterpriseId'];
/** The facts that are published, and the fields that the method reads beside those that say what a fact tells of and when. */
const PUBLISHED: readonly (readonly [FactDefinition | typeof OnSiteWorkWithdrawn, readonly string[]])[] = [
  [AgencyRegistered, []],
  [AgencySuspended, ['until']],
  [AgencyReinstated, []],
  [AgencyDeregistered, []],
  [DisclosurePublished, ['agencyId', 'revision', 'complete', 'missing']],
  [EmploymentStarted, ['agencyId', 'personId', 'fullTime']],
  [EmploymentEnded, ['agencyId', 'personId']],
  [ImplausibilitySettled, ['agencyIds', 'personId', 'kind', 'outcome']],
  [CertificateIssued, ['personId', 'validUntil']],
  [CertificateRevoked, ['origin', 'issuedOn']],
  [OnSiteWorkRecorded, ['projectId', 'enterpriseId', 'personId', 'until', 'days', 'entries']],
  [OnSiteWorkWithdrawn, []],
  [ProjectStarted, ['agencyId', 'enterpriseId', 'continues']],
  [AssessmentSubmitted, OF_ASSESSMENT],
  [AssessmentDecided, [...OF_ASSESSMENT, 'outcome']],
  [AssessmentWithdrawn, OF_ASSESSMENT],
  [AssessmentRevoked, OF_ASSESSMENT],
  [ComplaintRuled, ['agencyId', 'incidentId', 'filedOn', 'outcome', 'severity', 'recordedBy']],
  [ReportVerified, ['agencyId', 'incidentId', 'filedOn', 'severity']],
  [ComplaintClockMissed, ['agencyId', 'incidentId']],
  [MeritRecognised, ['agencyId', 'kind', 'level']],
  [WithholdingGranted, ['agencyId', 'field', 'until']],
  [WithholdingEnded, ['agencyId', 'field']],
];
const FIELDS = new Map(
  PUBLISHED.map(([event, fields]) => {
    const rule = 'fact' in event && event.fact ? [...event.fact.tellsOf, ...event.fact.datedOn] : ['workId', 'from'];
    return [event.type as string, [...new Set([...rule, ...fields])]];
  }),
);
const IS_ID = /Ids?$|^origin$|^continues$/;

/** All that anyone needs to compute a rating again. */
export type PublishedEvidence = Readonly<{
  methodology: string;
  agencyId: string;
  cutoff: string;
  scores: Scores;
  falseFacts: readonly string[];
  voidFacts: readonly string[];
  /** The indicators whose facts are secret, as they were published. */
  given: readonly Indicator[];
  facts: Evidence;
}>;

type Result = Pick<Assessment, 'methodology' | 'agencyId' | 'cutoff' | 'indicators'>;
type Judged = Readonly<{ scores: Scores; falseFacts: readonly string[]; voidFacts: readonly string[] }>;

/**
 * The evidence behind a result for the public: only what the method reads, no single answer of an enterprise, and other
 * ids in place of all but the agency's own, so that nobody is followed from one rating to another.
 */
export function publish(
  evidence: Evidence,
  { methodology, agencyId, cutoff, indicators }: Result,
  { scores, falseFacts, voidFacts }: Judged,
  pseudonymOf: (id: string) => string,
): PublishedEvidence {
  const other = (id: string): string => (id === agencyId ? id : pseudonymOf(id));
  const known = evidence.filter(({ type }) => FIELDS.has(type));
  const ids = new Set(known.map(({ id }) => id));
  return {
    ...{ methodology, agencyId, cutoff, scores },
    falseFacts: falseFacts.map(other),
    voidFacts: voidFacts.filter((id) => ids.has(id)).map(other),
    given: indicators.filter(({ code }) => SECRET.includes(code)).map((one) => ({ ...one, facts: [] })),
    facts: known.map((fact) => publishedFact(fact, other)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function publishedFact(
  { id, type, subject, version, data }: EvidenceFact,
  other: (id: string) => string,
): EvidenceFact {
  const told = data as Readonly<Record<string, unknown>>;
  const kept = FIELDS.get(type)!.flatMap((field) => {
    const value = told[field];
    if (value === undefined) return [];
    if (!IS_ID.test(field) || value === null) return [[field, value] as const];
    return [[field, Array.isArray(value) ? (value as string[]).map(other) : other(value as string)] as const];
  });
  return { id: other(id), type, subject: other(subject), version, data: Object.fromEntries(kept) };
}

/** Measures an agency again from what was published. @throws RangeError for an impossible date or score */
export function remeasure(published: PublishedEvidence, methodology: Methodology): Measured {
  const { agencyId, cutoff, scores, falseFacts, voidFacts, given, facts } = published;
  return measure(facts, methodology, { agencyId, cutoff, judged: { scores, falseFacts, voidFacts }, given });
}

/** Computes a rating again from what was published. @throws RangeError for an impossible date or score */
export const recompute = (published: PublishedEvidence, methodology: Methodology): Assessment =>
  conclude(remeasure(published, methodology), methodology);
