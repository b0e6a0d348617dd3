import {
  AgencyDeregistered,
  AgencyIdentityChanged,
  AgencyRegistered,
  AgencyReinstated,
  AgencySuspended,
  AssessmentDecided,
  AssessmentSubmitted,
  CertificateIssued,
  ComplaintRuled,
  ComplaintsPeriodSealed,
  countedTypes,
  DisclosurePublished,
  EarlierComplaintsPeriodSealed,
  EarlierRegistryPeriodSealed,
  EarlierTrackingPeriodSealed,
  EmploymentStarted,
  EnterpriseRegistered,
  type EventDefinition,
  evidenceTypes,
  FeedbackGiven,
  FeedbackRequested,
  ImplausibilitySettled,
  MeritRecognised,
  OnSiteWorkRecorded,
  ProjectStarted,
  ReportVerified,
  type RecordedEvent,
  RegistryPeriodSealed,
  SatisfactionPublished,
  satisfactions,
  serviceOf,
  type Severity,
  subjectOf,
  TrackingPeriodSealed,
} from '@heng/contracts';
import { deriveId } from '@heng/kit';
import type { TestBed } from '@heng/testing';

const sealEvents = {
  registry: [RegistryPeriodSealed, EarlierRegistryPeriodSealed],
  tracking: [TrackingPeriodSealed, EarlierTrackingPeriodSealed],
  complaints: [ComplaintsPeriodSealed, EarlierComplaintsPeriodSealed],
} as const;
export type Source = keyof typeof sealEvents;
export const sources: readonly Source[] = ['registry', 'tracking', 'complaints'];

export const idOf = (...labels: (string | number)[]): string => deriveId('test', ...labels);
export const creditCodeOf = (agency: string): string => `credit code of ${agency}`;

export type Size = {
  certified?: number;
  projects?: number;
  passed?: number;
  satisfaction?: number;
  national?: boolean;
};

/** The events of the three upstream services in a half-year, with their sequences and seals. */
export class Upstream {
  readonly events: RecordedEvent[] = [];
  private readonly sequences: Record<string, number> = {};
  private readonly sealed: Record<string, { upTo: number; types: readonly string[] }> = {};

  /** A registered agency; with a disclosure unless the options say otherwise. */
  agency(name: string, { disclosed = true, on = '2025-10-08' } = {}): this {
    const agencyId = idOf(name);
    const code = { creditCode: creditCodeOf(name), creditCodeStatus: 'verified', province: '350000' };
    this.tell(AgencyRegistered, agencyId, { agencyId, ...code, name, registeredOn: on });
    if (disclosed) this.disclosure(agencyId);
    return this;
  }

  /** A renamed agency, with a new code. */
  renamed(former: string, name: string, on = '2026-03-02'): this {
    const code = (agency: string) => ({ creditCode: creditCodeOf(agency), name: agency, province: '350000' });
    const change = { creditCodeStatus: 'verified', from: on, former: code(former), reason: 'x' };
    return this.tell(AgencyIdentityChanged, idOf(former), { agencyId: idOf(former), ...code(name), ...change });
  }

  /** An agency that is suspended, until a day if one is given. */
  suspended(name: string, on: string, until?: string): this {
    const suspension = { agencyId: idOf(name), suspendedOn: on, reason: 'x', ...(until && { until }) };
    return this.tell(AgencySuspended, idOf(name), suspension);
  }

  reinstated(name: string, on: string): this {
    const data = { agencyId: idOf(name), reinstatedOn: on, was: 'suspended', reason: 'x' };
    return this.tell(AgencyReinstated, idOf(name), data);
  }

  deregistered(name: string, on: string): this {
    return this.tell(AgencyDeregistered, idOf(name), { agencyId: idOf(name), deregisteredOn: on, reason: 'x' });
  }

  /** An agency with work to show: consultants, projects of which some passed assessment, and feedback on these. */
  working(
    name: string,
    { certified = 2, projects = 4, passed = 2, satisfaction = 4, national = false }: Size = {},
  ): this {
    this.agency(name);
    for (let n = 0; n < certified; n++) this.consultant(name, n);
    for (let n = 0; n < projects; n++) this.project(name, n, { certified, passed: n < passed, satisfaction });
    if (passed >= 5) this.satisfaction(name, passed, satisfaction);
    if (national) this.award(name);
    return this;
  }

  complaint(name: string, n: number, severity: Severity, over: object = {}): this {
    const complaintId = idOf(name, 'complaint', n);
    const dates = { filedOn: '2026-05-06', ruledOn: '2026-06-10' };
    return this.tell(ComplaintRuled, complaintId, {
      complaintId,
      agencyId: idOf(name),
      ...dates,
      outcome: 'upheld',
      severity,
      reason: 'x',
      ...over,
    });
  }

  report(name: string, n: number, severity: Severity, over: object = {}): this {
    const reportId = idOf(name, 'report', n);
    const dates = { filedOn: '2026-05-06', verifiedOn: '2026-06-10' };
    return this.tell(ReportVerified, reportId, {
      ...{ reportId, agencyId: idOf(name), ...dates, severity, reason: 'x' },
      ...over,
    });
  }

  award(name: string): this {
    const meritId = idOf(name, 'award');
    const kind = { kind: 'government-award', level: 'national', title: 'x', recognisedOn: '2026-03-10' };
    return this.tell(MeritRecognised, meritId, { meritId, agencyId: idOf(name), ...kind });
  }

  /** A signal about the first consultant of an agency, explained to the satisfaction of staff. */
  settled(name: string, n: number): this {
    const signal = { signalId: idOf(name, 'signal', n), kind: 'full-time-twice', outcome: 'settled' };
    const about = { personId: idOf(name, 'person', 0), agencyIds: [idOf(name)], settledOn: '2026-03-12' };
    return this.tell(ImplausibilitySettled, signal.signalId, { ...signal, ...about });
  }

  /** The seal of a service over everything it recorded since the one before; it is not among the events. */
  seal(
    source: Source,
    cycle = '2026-H1',
    cutoff = '2026-06-30',
    closing = 1,
    types: readonly string[] = evidenceTypes(source),
  ): RecordedEvent {
    const upTo = this.sequences[source] ?? 0;
    const before = this.sealed[source] ?? { upTo: 0, types };
    this.sealed[source] = { upTo, types };
    const isNew = ({ type, sequence }: RecordedEvent) => sequence > before.upTo || !before.types.includes(type);
    const counted = this.events.filter((event) => event.source === source && types.includes(event.type));
    const count = counted.filter(isNew).length;
    return this.record(sealEvents[source][0], cycle, {
      cycle,
      cutoff,
      closing,
      after: before.upTo,
      upTo,
      count,
      types: [...types],
    });
  }

  /** The seal of a version that did not list the types it counts. */
  earlierSeal(source: Source): RecordedEvent {
    const { data, subject } = this.seal(source, '2026-H1', '2026-06-30', 1, countedTypes(source));
    return this.record(sealEvents[source][1], subject, data as Record<string, unknown>);
  }

  private consultant(name: string, n: number): void {
    const personId = idOf(name, 'person', n);
    const employment = { employmentId: idOf(name, 'employment', n), agencyId: idOf(name), personId };
    this.tell(EmploymentStarted, employment.employmentId, { ...employment, from: '2025-10-08', fullTime: true });
    const certificateId = idOf(name, 'certificate', n);
    const validity = { issuedOn: '2025-05-10', validUntil: '2028-05-10' };
    this.tell(CertificateIssued, certificateId, { certificateId, number: certificateId, personId, ...validity });
  }

  private project(
    name: string,
    n: number,
    { certified, passed, satisfaction }: { certified: number; passed: boolean; satisfaction: number },
  ): void {
    const enterpriseId = idOf(name, 'enterprise', n);
    const project = { projectId: idOf(name, 'project', n), agencyId: idOf(name), enterpriseId };
    const place = { province: '350000', city: '福州', industry: 'C', bureau: 'x' };
    this.tell(EnterpriseRegistered, enterpriseId, { enterpriseId, creditCode: enterpriseId, name: 'x', ...place });
    this.tell(ProjectStarted, project.projectId, { ...project, startedOn: '2026-01-12' });
    const work = { workId: idOf(name, 'work', n), personId: idOf(name, 'person', certified > 0 ? n % certified : 0) };
    this.tell(OnSiteWorkRecorded, work.workId, {
      ...project,
      ...work,
      from: '2026-01-12',
      until: '2026-02-13',
      days: 12,
    });
    if (!passed) return;
    const assessmentId = idOf(name, 'assessment', n);
    this.tell(AssessmentSubmitted, assessmentId, { ...project, assessmentId, submittedOn: '2026-03-02' });
    this.tell(AssessmentDecided, assessmentId, {
      ...project,
      assessmentId,
      outcome: 'passed',
      decidedOn: '2026-04-01',
    });
    this.tell(FeedbackRequested, project.projectId, {
      ...project,
      due: '2026-06-15',
      calendar: '2026',
      provisional: false,
    });
    const levels = Object.fromEntries(satisfactions.map((one) => [one, satisfaction]));
    this.tell(FeedbackGiven, project.projectId, {
      ...project,
      givenOn: '2026-05-11',
      late: false,
      satisfaction: levels,
    });
  }

  private satisfaction(name: string, answers: number, level: number): void {
    const figures = { answers, asked: answers, mean: level, low: level, high: level, shrunk: level, distribution: {} };
    const batch = { agencyId: idOf(name), batch: 1, publishedOn: '2026-05-18', before: '2026-05-18' };
    this.tell(SatisfactionPublished, idOf(name, 'batch'), { ...batch, ...figures });
  }

  private disclosure(agencyId: string): void {
    const content = { standard: '2026.1', complete: true, missing: [], contentHash: 'x' };
    this.tell(DisclosurePublished, agencyId, { agencyId, revision: 1, publishedOn: '2026-02-02', ...content });
  }

  private tell(event: EventDefinition, subject: string, data: Record<string, unknown>): this {
    this.events.push(this.record(event, subject, data));
    return this;
  }

  private record(event: EventDefinition, subject: string, data: Record<string, unknown>): RecordedEvent {
    const source = serviceOf(event.type);
    const sequence = (this.sequences[source] = (this.sequences[source] ?? 0) + 1);
    return {
      specversion: '1.0',
      id: idOf(event.type, subject, sequence),
      source,
      type: event.type,
      subject,
      time: '2026-06-01T04:00:00.000Z',
      datacontenttype: 'application/json',
      version: this.events.filter((earlier) => earlier.subject === subject).length + 1,
      sequence,
      actor: { sub: 'test', role: 'system' },
      cause: { handler: 'test', id: 'test' },
      data: event.data.parse(data),
    };
  }
}

/** Publishes events as their producers do, in the given order. */
export async function deliver(bed: TestBed, events: readonly RecordedEvent[]): Promise<void> {
  await Promise.all(events.map((event) => bed.js.publish(subjectOf(event.type), JSON.stringify(event))));
}
