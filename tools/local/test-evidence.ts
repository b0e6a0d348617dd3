import {
  AgencyDeregistered,
  AgencyRegistered,
  AgencySuspended,
  AssessmentDecided,
  AssessmentSubmitted,
  CertificateIssued,
  ComplaintClockMissed,
  ComplaintRuled,
  DisclosurePublished,
  EmploymentEnded,
  EmploymentStarted,
  type EventDefinition,
  FeedbackGiven,
  FeedbackRequested,
  ImplausibilitySettled,
  MeritRecognised,
  OnSiteWorkRecorded,
  ProjectStarted,
  satisfactions,
} from '@heng/contracts';
import type { EvidenceFact } from '@heng/assessment';
import { addDays, officialCalendar, plusMonths } from '@heng/legal-time';
import type { Sample } from './src/load/read-sample.js';
import { feedbackDue } from './src/sample/feedback.js';

/** Samples that go on from each other, as one. */
export function together(samples: readonly Sample[]): Pick<Sample, 'rows' | 'disclosures'> {
  const names = Object.keys(samples[0]!.rows) as (keyof Sample['rows'])[];
  const rows = Object.fromEntries(
    names.map((name) => [name, samples.flatMap((sample): readonly unknown[] => sample.rows[name])]),
  );
  return { rows: rows as unknown as Sample['rows'], disclosures: samples.flatMap(({ disclosures }) => disclosures) };
}

/** The facts of a sample's files by the measures, without any service. Keys stand for ids. */
export function evidenceOf({ rows, disclosures }: Pick<Sample, 'rows' | 'disclosures'>): EvidenceFact[] {
  const facts: EvidenceFact[] = [];
  const tell = ({ type }: EventDefinition, subject: string, data: Record<string, unknown>, version = 1) =>
    facts.push({ id: `${type} ${subject} ${version}`, type, subject, version, data });

  for (const { creditCode: agencyId, name, province, registeredOn, deregisteredOn } of rows.agencies) {
    tell(AgencyRegistered, agencyId, { agencyId, creditCode: agencyId, name, province, registeredOn });
    if (deregisteredOn) tell(AgencyDeregistered, agencyId, { agencyId, deregisteredOn, reason: '' });
  }
  for (const { agency, revision, publishedOn, sections } of disclosures) {
    const missing = missingIn(sections);
    tell(DisclosurePublished, `${agency} ${revision}`, {
      agencyId: agency,
      revision,
      publishedOn,
      complete: missing.length === 0,
      missing,
    });
  }
  for (const { number, agency, consultant, from, until, fullTime } of rows.employments) {
    const employment = { employmentId: number, agencyId: agency, personId: consultant, from, fullTime };
    tell(EmploymentStarted, number, employment);
    if (until) tell(EmploymentEnded, number, { ...employment, until });
  }
  for (const { agency, on, how, reason } of rows.departures) {
    if (how === 'suspended') tell(AgencySuspended, agency, { agencyId: agency, suspendedOn: on, reason }, 2);
    else tell(AgencyDeregistered, agency, { agencyId: agency, deregisteredOn: on, reason }, 2);
  }
  for (const { consultant, settledOn } of rows.explanations) {
    const agencyIds = rows.employments.filter((one) => one.consultant === consultant).map(({ agency }) => agency);
    tell(ImplausibilitySettled, consultant, {
      ...{ signalId: consultant, kind: 'full-time-twice', personId: consultant, agencyIds },
      ...{ outcome: 'settled', settledOn },
    });
  }
  for (const { number, consultant, issuedOn } of rows.certificates) {
    tell(CertificateIssued, number, {
      certificateId: number,
      personId: consultant,
      issuedOn,
      validUntil: plusMonths(issuedOn, 36),
    });
  }
  for (const { number, agency, kind, level, decision, decidedOn } of rows.merits) {
    if (decision === 'recognised')
      tell(MeritRecognised, number, {
        meritId: number,
        agencyId: agency,
        kind,
        level: level ?? undefined,
        recognisedOn: decidedOn,
      });
  }
  tellOfProjects({ rows }, tell);
  tellOfComplaints({ rows }, tell);
  return facts;
}

type Tell = (event: EventDefinition, subject: string, data: Record<string, unknown>) => void;

function tellOfProjects({ rows }: Pick<Sample, 'rows'>, tell: Tell): void {
  const ids = new Map(
    rows.projects.map(({ number, agency, enterprise }) => [
      number,
      { projectId: number, agencyId: agency, enterpriseId: enterprise },
    ]),
  );
  // A project that moves asks for feedback from the day of the record on.
  const takeovers = rows.projects.flatMap(({ continues, handedInOn }) =>
    continues ? [[continues, feedbackDue(handedInOn)] as const] : [],
  );
  const dueOf = new Map([
    ...rows.projects.flatMap(({ number, endedOn }) => (endedOn ? [[number, feedbackDue(endedOn)] as const] : [])),
    ...takeovers,
  ]);
  for (const { number, startedOn, continues } of rows.projects) {
    tell(ProjectStarted, number, { ...ids.get(number), startedOn, ...(continues ? { continues } : {}) });
    if (dueOf.has(number)) tell(FeedbackRequested, number, { ...ids.get(number), due: dueOf.get(number) });
  }
  for (const [workId, rowsOfMonth] of workByMonth({ rows })) {
    const [{ project, consultant }] = rowsOfMonth as [DayOfWork];
    const on = rowsOfMonth.map((day) => day.on).sort();
    const days = rowsOfMonth.reduce((sum, day) => sum + day.days, 0);
    const entries = rowsOfMonth.map((day) => ({ on: day.on, days: day.days, cosigned: true }));
    const span = { from: on[0], until: on.at(-1), days, entries };
    tell(OnSiteWorkRecorded, workId, { ...ids.get(project), workId, personId: consultant, ...span });
  }
  for (const { number, project, submittedOn, outcome, decidedOn } of rows.assessments) {
    tell(AssessmentSubmitted, number, { ...ids.get(project), assessmentId: number, submittedOn });
    if (outcome) tell(AssessmentDecided, number, { ...ids.get(project), assessmentId: number, outcome, decidedOn });
  }
  for (const answer of rows.feedback) {
    const { project, givenOn } = answer;
    const satisfaction = Object.fromEntries(satisfactions.map((name) => [name, answer[name]]));
    tell(FeedbackGiven, project, {
      ...ids.get(project),
      givenOn,
      late: givenOn > dueOf.get(project)!,
      satisfaction,
    });
  }
}

type DayOfWork = Readonly<{ project: string; consultant: string; on: string; days: number }>;

/** On-site work grouped by project, consultant and month. */
function workByMonth({ rows }: Pick<Sample, 'rows'>): Map<string, DayOfWork[]> {
  const all = rows.onSiteWork.flatMap(({ project, consultant, days }) =>
    days.map((day): DayOfWork => ({ project, consultant, ...day })),
  );
  return Map.groupBy(all, ({ project, consultant, on }) => `${project} ${consultant} ${on.slice(0, 7)}`);
}

function tellOfComplaints({ rows }: Pick<Sample, 'rows'>, tell: Tell): void {
  for (const {
    number,
    agency,
    filedOn,
    acceptedOn,
    answeredOn,
    ruledOn,
    outcome,
    severity,
    sameAs,
  } of rows.complaints) {
    const complaint = { complaintId: number, agencyId: agency, ...(sameAs ? { incidentId: sameAs } : {}) };
    const due = acceptedOn && addDays(officialCalendar, acceptedOn, 15).date;
    if (due && (answeredOn ?? '9999-12-31') > due)
      tell(ComplaintClockMissed, number, { ...complaint, clock: 'answer', due });
    if (ruledOn) tell(ComplaintRuled, number, { ...complaint, filedOn, ruledOn, outcome, severity });
  }
}

/** The fields that the sample's designs leave out; the registry decides what the disclosure standard requires. */
function missingIn(sections: Readonly<Record<string, unknown>>): string[] {
  const { basics, yearsAndIncome, team } = sections as Record<string, Record<string, unknown> | undefined>;
  return [
    ...(basics?.['address'] ? [] : ['basics.address']),
    ...(yearsAndIncome?.['income'] ? [] : ['yearsAndIncome.income']),
    ...(team ? [] : ['team.certifiedCount', 'team.fullTimeCount']),
  ];
}
