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
  OnSiteWorkWithdrawn,
  ProjectStarted,
  ReportVerified,
  type Satisfaction,
  satisfactions,
  WithholdingEnded,
  WithholdingGranted,
} from '@heng/contracts';
import { plusDays } from '@heng/legal-time';
import type { z } from 'zod';
import type { IndicatorCode, Judgement } from './src/index.js';
import { type Evidence, evaluate, type EvidenceFact, type Indicator, methodology2026_1 } from './src/index.js';

export const CUTOFF = '2026-06-30';
export const AGENCY = 'our-agency';

type Definition = { readonly type: string; readonly data: z.ZodType };
type Levels = Partial<Record<Satisfaction, number | null>>;

/**
 * Facts of one agency in readable form; an id is the fact's position and subject. Later repetitions are corrections.
 */
export class Facts {
  readonly evidence: EvidenceFact[] = [];

  private tell<E extends Definition>(event: E, subject: string, data: z.output<E['data']>): this {
    const { type } = event;
    const version = this.evidence.filter((fact) => fact.subject === subject).length + 1;
    const id = `${type.split('.')[1]} ${subject} ${version}`;
    this.evidence.push({ id, type, subject, version, data });
    return this;
  }

  registered(registeredOn = '2020-01-01') {
    const creditCode = { creditCode: '914403001922038216', creditCodeStatus: 'verified' as const };
    return this.tell(AgencyRegistered, AGENCY, {
      agencyId: AGENCY,
      ...creditCode,
      name: '测试',
      province: '440000',
      registeredOn,
    });
  }

  deregistered(deregisteredOn: string) {
    return this.tell(AgencyDeregistered, AGENCY, { agencyId: AGENCY, deregisteredOn, reason: 'gone' });
  }

  suspended(suspendedOn: string, until?: string) {
    return this.tell(AgencySuspended, AGENCY, { agencyId: AGENCY, suspendedOn, until, reason: 'under inquiry' });
  }

  reinstated(reinstatedOn: string, was: 'suspended' | 'deregistered' = 'suspended') {
    return this.tell(AgencyReinstated, AGENCY, { agencyId: AGENCY, reinstatedOn, was, reason: 'cleared' });
  }

  disclosed(revision = 1, publishedOn = '2026-01-10', missing: string[] = []) {
    const standard = { standard: '2026.1', contentHash: 'hash', complete: missing.length === 0, missing };
    return this.tell(DisclosurePublished, AGENCY, { agencyId: AGENCY, revision, publishedOn, ...standard });
  }

  employs(person: string, from = '2020-01-01', agencyId = AGENCY) {
    const employment = { employmentId: `${agencyId} ${person}`, agencyId, personId: person, from, fullTime: true };
    return this.tell(EmploymentStarted, employment.employmentId, employment);
  }

  lost(person: string, until: string, agencyId = AGENCY) {
    const employment = {
      employmentId: `${agencyId} ${person}`,
      agencyId,
      personId: person,
      from: '2020-01-01',
      fullTime: true,
    };
    return this.tell(EmploymentEnded, employment.employmentId, { ...employment, until });
  }

  /** Staff settle the signal that the person is full-time at these agencies at once. */
  fullTimeTwiceSettled(
    person: string,
    settledOn: string,
    outcome: 'settled' | 'for-spot-check' = 'settled',
    agencyIds = [AGENCY, 'another-agency'],
  ) {
    const signal = { signalId: `${person} twice`, kind: 'full-time-twice' as const, personId: person, agencyIds };
    return this.tell(ImplausibilitySettled, signal.signalId, { ...signal, outcome, settledOn });
  }

  certified(person: string, issuedOn: string, validUntil: string, number = '1') {
    const certificateId = `${person} ${number}`;
    return this.tell(CertificateIssued, certificateId, {
      certificateId,
      number,
      personId: person,
      issuedOn,
      validUntil,
    });
  }

  /** A revocation of the validity that began on `issuedOn`, of a person's certificate or one of its renewals. */
  revoked(person: string, revokedOn: string, issuedOn: string, number = '1') {
    const origin = `${person} ${number}`;
    const certificateId = `${origin} from ${issuedOn}`;
    const data = { certificateId, origin, number, personId: person, issuedOn, validUntil: '2030-01-01', revokedOn };
    return this.tell(CertificateRevoked, certificateId, data);
  }

  project(enterprise: string, startedOn = '2026-01-01', agencyId = AGENCY) {
    return this.tell(ProjectStarted, `${enterprise} project`, { ...ids(enterprise, agencyId), startedOn });
  }

  /** The enterprise's project moves to another agency on a day; the other one's project has a name of its own. */
  movedTo(agencyId: string, enterprise: string, startedOn: string) {
    const continues = `${enterprise} project`;
    const project = { projectId: `${enterprise} at ${agencyId}`, agencyId, enterpriseId: enterprise };
    return this.tell(ProjectStarted, project.projectId, { ...project, startedOn, continues });
  }

  workedAfterMove(person: string, agencyId: string, enterprise: string, days: number, until: string) {
    const project = { projectId: `${enterprise} at ${agencyId}`, agencyId, enterpriseId: enterprise };
    const workId = `${person} ${project.projectId}`;
    const from = plusDays(until, 1 - Math.ceil(days));
    return this.tell(OnSiteWorkRecorded, workId, { ...project, workId, personId: person, from, until, days });
  }

  /** On-site work of as many days in a row, the last of them given. */
  worked(person: string, enterprise: string, days: number, until = '2026-03-01', work = '1', agencyId = AGENCY) {
    const workId = `${person} ${enterprise} ${work}`;
    const from = plusDays(until, 1 - Math.ceil(days));
    const data = { ...ids(enterprise, agencyId), workId, personId: person, from, until, days };
    return this.tell(OnSiteWorkRecorded, workId, data);
  }

  /** On-site work in a month, day by day. */
  workedOn(person: string, enterprise: string, dates: string[]) {
    const entries = dates.map((on) => ({ on, days: 1, cosigned: true }));
    const span = { from: dates[0]!, until: dates.at(-1)!, days: dates.length };
    const workId = `${person} ${enterprise} ${dates[0]!.slice(0, 7)}`;
    return this.tell(OnSiteWorkRecorded, workId, { ...ids(enterprise), workId, personId: person, ...span, entries });
  }

  workWithdrawn(person: string, enterprise: string, work = '1') {
    const workId = `${person} ${enterprise} ${work}`;
    const data = { ...ids(enterprise), workId, personId: person, from: '2025-01-01', until: '2026-03-01' };
    return this.tell(OnSiteWorkWithdrawn, workId, { ...data, days: 0 });
  }

  submitted(enterprise: string, submittedOn = '2026-04-01', agencyId = AGENCY) {
    const assessmentId = `${enterprise} assessment`;
    return this.tell(AssessmentSubmitted, assessmentId, { ...ids(enterprise, agencyId), assessmentId, submittedOn });
  }

  decided(enterprise: string, outcome: 'passed' | 'failed', decidedOn = '2026-05-01', agencyId = AGENCY) {
    const assessmentId = `${enterprise} assessment`;
    return this.tell(AssessmentDecided, assessmentId, {
      ...ids(enterprise, agencyId),
      assessmentId,
      outcome,
      decidedOn,
    });
  }

  withdrawn(enterprise: string, withdrawnOn: string) {
    const assessmentId = `${enterprise} assessment`;
    return this.tell(AssessmentWithdrawn, assessmentId, { ...ids(enterprise), assessmentId, withdrawnOn });
  }

  /** A revocation of the certificate that the enterprise got by its assessment. */
  passRevoked(enterprise: string, revokedOn: string, agencyId = AGENCY) {
    const assessmentId = `${enterprise} assessment`;
    return this.tell(AssessmentRevoked, assessmentId, { ...ids(enterprise, agencyId), assessmentId, revokedOn });
  }

  /** A project from start to a passed assessment, with one lead consultant. */
  passed(person: string, enterprise: string, decidedOn = '2026-05-01', days = 10, agencyId = AGENCY) {
    const before = { started: '2025-01-01', submitted: decidedOn };
    return this.project(enterprise, before.started, agencyId)
      .worked(person, enterprise, days, decidedOn, '1', agencyId)
      .submitted(enterprise, before.submitted, agencyId)
      .decided(enterprise, 'passed', decidedOn, agencyId);
  }

  asked(enterprise: string, due: string) {
    return this.tell(FeedbackRequested, `${enterprise} project`, {
      ...ids(enterprise),
      due,
      calendar: '2026',
      provisional: false,
    });
  }

  answered(enterprise: string, levels: number | Levels = 4, givenOn = '2026-06-01', amendedOn: string | null = null) {
    const level = (name: Satisfaction) => (typeof levels === 'number' ? levels : (levels[name] ?? null));
    const satisfaction = Object.fromEntries(satisfactions.map((name) => [name, level(name)])) as Record<
      Satisfaction,
      number | null
    >;
    const answer = { ...ids(enterprise), givenOn, amendedOn, late: false, satisfaction };
    return this.tell(FeedbackGiven, `${enterprise} project`, answer);
  }

  ruled(
    complaint: string,
    severity: 'minor' | 'ordinary' | 'serious' | 'dismissed',
    ruledOn = '2026-06-20',
    filedOn = '2026-05-01',
    more: Readonly<{ incidentId?: string; recordedBy?: 'regulator' }> = {},
  ) {
    const outcome = severity === 'dismissed' ? ('dismissed' as const) : ('upheld' as const);
    const data = { complaintId: complaint, agencyId: AGENCY, filedOn, ruledOn, outcome, reason: 'heard', ...more };
    return this.tell(ComplaintRuled, complaint, { ...data, severity: severity === 'dismissed' ? null : severity });
  }

  verified(
    report: string,
    severity: 'minor' | 'ordinary' | 'serious',
    verifiedOn = '2026-06-20',
    filedOn = '2026-05-01',
    more: Readonly<{ incidentId?: string }> = {},
  ) {
    return this.tell(ReportVerified, report, {
      ...{ reportId: report, agencyId: AGENCY, filedOn, verifiedOn, severity, reason: 'heard' },
      ...more,
    });
  }

  missedClock(
    complaint: string,
    clock: 'acceptance' | 'answer' | 'ruling',
    due = '2026-06-01',
    more: Readonly<{ incidentId?: string }> = {},
  ) {
    return this.tell(ComplaintClockMissed, complaint, {
      complaintId: complaint,
      agencyId: AGENCY,
      clock,
      due,
      ...more,
    });
  }

  merit(
    merit: string,
    kind: z.output<typeof MeritRecognised.data>['kind'],
    level?: 'national' | 'provincial' | 'municipal',
  ) {
    const data = { meritId: merit, agencyId: AGENCY, kind, level, title: merit, recognisedOn: '2026-03-01' };
    return this.tell(MeritRecognised, merit, data);
  }

  withheld(withholding: string, field: string, grantedOn = '2026-01-01', until = '2027-01-01', agencyId = AGENCY) {
    const about = { withholdingId: withholding, agencyId, field };
    const granted = { ...about, of: 'agency' as const, reason: 'commercial-terms', grantedOn, until };
    return this.tell(WithholdingGranted, withholding, granted);
  }

  disclosedAgain(withholding: string, endedOn: string) {
    const about = { withholdingId: withholding, agencyId: AGENCY, field: 'experience.projects' };
    return this.tell(WithholdingEnded, withholding, { ...about, endedOn, endedBy: 'agency' });
  }
}

export const facts = () => new Facts();

export function assess(told: Facts | Evidence, judged?: Judgement, cutoff = CUTOFF) {
  const evidence = told instanceof Facts ? told.evidence : told;
  return evaluate(evidence, methodology2026_1, { agencyId: AGENCY, cutoff, judged });
}

export function indicator(code: IndicatorCode, told: Facts | Evidence, judged?: Judgement, cutoff = CUTOFF): Indicator {
  return assess(told, judged, cutoff).indicators.find((one) => one.code === code)!;
}

function ids(enterprise: string, agencyId = AGENCY) {
  return { projectId: `${enterprise} project`, agencyId, enterpriseId: enterprise };
}
