import {
  AssessmentDecided,
  AssessmentRevoked,
  AssessmentSubmitted,
  AssessmentWithdrawn,
  CertificateIssued,
  CertificateRevoked,
  ComplaintAccepted,
  ComplaintAnswered,
  ComplaintDeclined,
  ComplaintFiled,
  ComplaintRuled,
  DisclosurePublished,
  EmploymentEnded,
  EmploymentStarted,
  FeedbackGiven,
  FeedbackMissed,
  FeedbackRequested,
  MeritRecognised,
  OnSiteWorkRecorded,
  OnSiteWorkWithdrawn,
  ProjectEnded,
  ProjectStarted,
  StageRecorded,
} from '@heng/contracts';
import type { Who } from '@heng/kit/domain';
import { publicStates, type Rating } from './rating.js';

/** A reader: a role, and the credit code it acts for. */
export type Reader = Pick<Who, 'role' | 'org'>;

/** Staff and experts read all ratings at any time. */
export const isInsider = ({ role }: Reader): boolean => role === 'alliance-staff' || role === 'expert';

/** Before its notice, only insiders and the agency itself read a rating. */
export function mayRead(reader: Reader, { state, creditCode }: Pick<Rating, 'state' | 'creditCode'>): boolean {
  return isInsider(reader) || publicStates.includes(state) || (reader.role === 'agency' && reader.org === creditCode);
}

/** R5: only insiders see which enterprise has answered, not even as the id of a fact. */
export const maySeeFact = (reader: Reader, type: string): boolean =>
  isInsider(reader) || (type !== FeedbackGiven.type && type !== FeedbackMissed.type);

export const recordKinds = [
  ...(['certificate', 'complaint', 'disclosure', 'knowledge', 'merit'] as const),
  ...(['on-site-work', 'project', 'team'] as const),
] as const;
/** The one record that a fact tells of; the id of a disclosure is its revision, on-site work is of a project, a team of an agency. */
export type FactRecord = Readonly<{ kind: (typeof recordKinds)[number]; id: string }>;
type Rated = Pick<Rating, 'creditCode' | 'agencyId'>;
type Records = Readonly<{
  kind: FactRecord['kind'];
  field: string;
  types: readonly Readonly<{ type: string }>[];
  readers: (reader: Reader, rated: Rated, data: RecordedFact['data']) => boolean;
}>;

const everyone = () => true;
const isOwn = ({ role, org }: Reader, { creditCode }: Rated) => role === 'agency' && org === creditCode;
/** A person of the rated agency may have worked for another one, too. */
const staffOrItsAgency: Records['readers'] = (reader, rated, { agencyId }) =>
  reader.role === 'alliance-staff' || (isOwn(reader, rated) && agencyId === rated.agencyId);
const assessments = [AssessmentSubmitted, AssessmentDecided, AssessmentWithdrawn, AssessmentRevoked];
const RECORDS: readonly Records[] = [
  { kind: 'project', field: 'projectId', types: [ProjectStarted, ProjectEnded, StageRecorded], readers: everyone },
  { kind: 'project', field: 'projectId', types: assessments, readers: everyone },
  // R5: the links behind satisfaction would tell who has answered.
  {
    kind: 'project',
    field: 'projectId',
    types: [FeedbackRequested, FeedbackGiven, FeedbackMissed],
    readers: isInsider,
  },
  {
    ...{ kind: 'on-site-work', field: 'projectId', types: [OnSiteWorkRecorded, OnSiteWorkWithdrawn] },
    readers: staffOrItsAgency,
  },
  { kind: 'team', field: 'agencyId', types: [EmploymentStarted, EmploymentEnded], readers: staffOrItsAgency },
  { kind: 'disclosure', field: 'revision', types: [DisclosurePublished], readers: everyone },
  { kind: 'knowledge', field: 'knowledgeId', types: [MeritRecognised], readers: everyone },
  { kind: 'merit', field: 'meritId', types: [MeritRecognised], readers: everyone },
  {
    ...{ kind: 'certificate', field: 'certificateId', types: [CertificateIssued, CertificateRevoked] },
    readers: (reader, rated) => reader.role === 'alliance-staff' || isOwn(reader, rated),
  },
  {
    ...{ kind: 'complaint', field: 'complaintId', types: [ComplaintAccepted, ComplaintAnswered, ComplaintRuled] },
    readers: (reader, rated) => isInsider(reader) || isOwn(reader, rated),
  },
  { kind: 'complaint', field: 'complaintId', types: [ComplaintFiled, ComplaintDeclined], readers: isInsider },
];

/** The fields of facts that name their records. */
export const recordFields = [...new Set(RECORDS.map(({ field }) => field))];

/** The record of a fact where its service shows it to this reader. */
export function recordOf(reader: Reader, rated: Rated, { type, data }: RecordedFact): FactRecord | null {
  const found = RECORDS.find(
    ({ field, types, readers }) =>
      types.some((one) => one.type === type) &&
      (data[field] ?? undefined) !== undefined &&
      readers(reader, rated, data),
  );
  return found ? { kind: found.kind, id: String(data[found.field]) } : null;
}
type RecordedFact = Readonly<{ type: string; data: Readonly<Record<string, unknown>> }>;

/** R8: what is drawn is for insiders while it is checked, so that nobody prepares for the check. */
export const withoutHiddenDraw = (reader: Reader, rating: Rating): Rating =>
  isInsider(reader) || rating.state !== 'under-spot-check' ? rating : { ...rating, drawnFacts: null };
