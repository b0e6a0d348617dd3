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
  FeedbackGiven,
  FeedbackRequested,
  ImplausibilitySettled,
  MeritRecognised,
  OnSiteWorkRecorded,
  ProjectStarted,
  ReportVerified,
  WithholdingEnded,
  WithholdingGranted,
  dateOf,
  type FactDefinition,
  factKeyOf,
} from '@heng/contracts';
import { plusMonths } from '@heng/legal-time';
import type { z } from 'zod';
import { canonicalJson } from './canonical-json.js';

/** A recorded event as evidence: the part that the method reads. Its data was validated on arrival. */
export type EvidenceFact = Readonly<{ id: string; type: string; subject: string; version: number; data: unknown }>;

/** The facts about one agency and the persons it employs, in any order, with or without repetitions. */
export type Evidence = readonly EvidenceFact[];

export type FactOf<E extends Pick<FactDefinition, 'data'>> = EvidenceFact & Readonly<{ data: z.output<E['data']> }>;

/** The agency whose evidence is weighed, and the last business date whose facts count. */
export type Question = Readonly<{ agencyId: string; cutoff: string }>;

/** One line of the evidence hash: `id type subject <canonical JSON of the data>`. */
export function evidenceLine(fact: Pick<EvidenceFact, 'id' | 'type' | 'subject' | 'data'>): string {
  return `${fact.id} ${fact.type} ${fact.subject} ${canonicalJson(fact.data)}`;
}

/** 近 n 个月内, at the cutoff: the corresponding day n months after the date is not past; exactly n months is within. */
export function isWithinMonths(date: string, months: number, cutoff: string): boolean {
  return date <= cutoff && plusMonths(date, months) >= cutoff;
}

/** The ids of facts, each once, sorted. */
export function idsOf(...facts: ReadonlyArray<readonly { readonly id: string }[]>): string[] {
  return [...new Set(facts.flat().map((fact) => fact.id))].sort();
}

/** The facts that the method weighs. */
const WEIGHED = {
  registered: AgencyRegistered,
  suspended: AgencySuspended,
  reinstated: AgencyReinstated,
  deregistered: AgencyDeregistered,
  disclosures: DisclosurePublished,
  employmentsStarted: EmploymentStarted,
  employmentsEnded: EmploymentEnded,
  signalsSettled: ImplausibilitySettled,
  certificates: CertificateIssued,
  revocations: CertificateRevoked,
  onSiteWork: OnSiteWorkRecorded,
  projects: ProjectStarted,
  submissions: AssessmentSubmitted,
  decisions: AssessmentDecided,
  withdrawals: AssessmentWithdrawn,
  revokedPasses: AssessmentRevoked,
  feedbackRequested: FeedbackRequested,
  feedbackGiven: FeedbackGiven,
  complaintsRuled: ComplaintRuled,
  reportsVerified: ReportVerified,
  clocksMissed: ComplaintClockMissed,
  merits: MeritRecognised,
  withholdingsGranted: WithholdingGranted,
  withholdingsEnded: WithholdingEnded,
} as const satisfies Record<string, FactDefinition>;
type Weighed = typeof WEIGHED;
export type StandingFacts = Readonly<{ [K in keyof Weighed]: FactOf<Weighed[K]>[] }>;

/**
 * The facts in force at the cutoff, by their meaning. A fact that was ever found false is void: it does not count, and
 * neither does one that says the same again; only a corrected, new fact does.
 */
export function standingFacts(evidence: Evidence, cutoff: string, voidFacts: readonly string[] = []): StandingFacts {
  const voidIds = new Set(voidFacts);
  const saidFalsely = new Set(evidence.filter(({ id }) => voidIds.has(id)).map(contentOf));
  const standing = Object.entries(WEIGHED).map(([name, event]) => [
    name,
    standingOf(event, evidence, cutoff).filter((fact) => saidFalsely.size === 0 || !saidFalsely.has(contentOf(fact))),
  ]);
  return Object.fromEntries(standing) as StandingFacts;
}

const contentOf = ({ type, data }: EvidenceFact): string => `${type} ${canonicalJson(data)}`;

/**
 * The facts of one event in force at the cutoff, sorted by id. Among facts about one subject the highest version wins,
 * even if it moves the subject beyond the cutoff: a superseded fact does not come back. Facts dated after the cutoff do
 * not count, nor do those withdrawn by a higher version.
 */
export function standingOf<E extends FactDefinition>(event: E, evidence: Evidence, cutoff: string): FactOf<E>[] {
  const { type, fact: rule } = event;
  const latest = new Map<string, FactOf<E>>();
  for (const fact of evidence as readonly FactOf<E>[]) {
    if (fact.type !== type && fact.type !== rule.withdrawnBy?.type) continue;
    const key = factKeyOf(event, fact.data);
    const known = latest.get(key);
    if (!known || supersedes(fact, known)) latest.set(key, fact);
  }
  return [...latest.values()]
    .filter((fact) => fact.type === type && dateOf(event, fact.data) <= cutoff)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function supersedes(fact: EvidenceFact, known: EvidenceFact): boolean {
  return fact.version === known.version ? fact.id > known.id : fact.version > known.version;
}
