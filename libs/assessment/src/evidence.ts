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
  MeritRecognised,
  OnSiteWorkRecorded,
  OnSiteWorkWithdrawn,
  ProjectStarted,
  SatisfactionPublished,
  WithholdingEnded,
  WithholdingGranted,
} from '@heng/contracts';
import { plusMonths } from '@heng/legal-time';
import type { z } from 'zod';
import { canonicalJson } from './canonical-json.js';

/** A recorded event as evidence: what the method reads of it. Its data was validated when it was taken in. */
export type EvidenceFact = Readonly<{ id: string; type: string; subject: string; version: number; data: unknown }>;

/** The facts about one agency and the persons it employs, in any order, repeated or not. */
export type Evidence = readonly EvidenceFact[];

type Definition = { readonly type: string; readonly data: z.ZodType };
export type FactOf<E extends Definition> = EvidenceFact & Readonly<{ data: z.output<E['data']> }>;

/** Whose evidence is weighed, and the last business date whose facts count. */
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

export type StandingFacts = ReturnType<typeof standingFacts>;

/**
 * The facts that stand at the cutoff, sorted by id. Of several facts that tell of one thing (one certificate, one
 * revision, one complaint's clock) the highest version stands, even if it moves the thing beyond the cutoff; what is
 * dated after the cutoff or was found false does not count, and a superseded fact does not come back for it. Nor does what
 * was withdrawn by a higher version.
 */
export function standingFacts(evidence: Evidence, cutoff: string, falseFacts: readonly string[] = []) {
  const foundFalse = new Set(falseFacts);
  const byType = Map.groupBy(evidence, (fact) => fact.type);

  function standing<E extends Definition>(
    event: E,
    tellsOf: readonly (keyof z.output<E['data']>)[],
    datedOn: keyof z.output<E['data']>,
    withdrawnBy?: Definition,
  ): FactOf<E>[] {
    const keyOf = (data: z.output<E['data']>) => tellsOf.map((field) => String(data[field])).join(' ');
    const latest = new Map<string, FactOf<E>>();
    const told = [event, withdrawnBy].flatMap((one) => (one && byType.get(one.type)) ?? []) as FactOf<E>[];
    for (const fact of told) {
      const key = keyOf(fact.data);
      const known = latest.get(key);
      if (!known || supersedes(fact, known)) latest.set(key, fact);
    }
    return [...latest.values()]
      .filter((fact) => fact.type === event.type)
      .filter((fact) => String(fact.data[datedOn]) <= cutoff && !foundFalse.has(fact.id))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  return {
    registered: standing(AgencyRegistered, ['agencyId'], 'registeredOn'),
    // An agency may leave, be suspended and come back more than once: each time is a thing of its own.
    suspended: standing(AgencySuspended, ['agencyId', 'suspendedOn'], 'suspendedOn'),
    reinstated: standing(AgencyReinstated, ['agencyId', 'reinstatedOn'], 'reinstatedOn'),
    deregistered: standing(AgencyDeregistered, ['agencyId', 'deregisteredOn'], 'deregisteredOn'),
    disclosures: standing(DisclosurePublished, ['agencyId', 'revision'], 'publishedOn'),
    employmentsStarted: standing(EmploymentStarted, ['employmentId'], 'from'),
    employmentsEnded: standing(EmploymentEnded, ['employmentId'], 'until'),
    certificates: standing(CertificateIssued, ['certificateId'], 'issuedOn'),
    revocations: standing(CertificateRevoked, ['certificateId'], 'revokedOn'),
    // Work that lasts beyond the cutoff counts with its days up to then.
    onSiteWork: standing(OnSiteWorkRecorded, ['workId'], 'from', OnSiteWorkWithdrawn),
    projects: standing(ProjectStarted, ['projectId'], 'startedOn'),
    submissions: standing(AssessmentSubmitted, ['assessmentId'], 'submittedOn'),
    decisions: standing(AssessmentDecided, ['assessmentId'], 'decidedOn'),
    withdrawals: standing(AssessmentWithdrawn, ['assessmentId'], 'withdrawnOn'),
    revokedPasses: standing(AssessmentRevoked, ['assessmentId'], 'revokedOn'),
    // A request has no other date than its due day: while that is ahead, the enterprise still has time to answer.
    feedbackRequested: standing(FeedbackRequested, ['projectId'], 'due'),
    // Each version of an answer is a fact of its own: a batch has the one that stood then.
    feedbackGiven: standing(FeedbackGiven, ['projectId', 'amendedOn'], 'givenOn'),
    satisfactionPublished: standing(SatisfactionPublished, ['agencyId', 'batch'], 'publishedOn'),
    complaintsRuled: standing(ComplaintRuled, ['complaintId'], 'ruledOn'),
    clocksMissed: standing(ComplaintClockMissed, ['complaintId', 'clock'], 'due'),
    merits: standing(MeritRecognised, ['meritId'], 'recognisedOn'),
    withholdingsGranted: standing(WithholdingGranted, ['withholdingId'], 'grantedOn'),
    withholdingsEnded: standing(WithholdingEnded, ['withholdingId'], 'endedOn'),
  };
}

function supersedes(fact: EvidenceFact, known: EvidenceFact): boolean {
  return fact.version === known.version ? fact.id > known.id : fact.version > known.version;
}
