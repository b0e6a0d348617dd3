import {
  AgencyContactChanged,
  AgencyRegistered,
  AgencyReinstated,
  AgencySuspended,
  AgreementAsked,
  ApplicationRefused,
  ApplicationReturned,
  CertificateLapsed,
  ComplaintsDeadlineMoved,
  ConsentLinkIssued,
  DisclosureConfirmationDue,
  DisclosureStale,
  DisclosureStandardAnnounced,
  EnterpriseContactChanged,
  EnterpriseRegistered,
  type EventDefinition,
  ExpertContactChanged,
  FeedbackLinkIssued,
  FeedbackReminded,
  FeedbackRequested,
  NameChallengeFiled,
  NameWithholdingEnded,
  NameWithholdingGranted,
  NameWithholdingRefused,
  FilerContactGiven,
  ObjectorContactGiven,
  PersonContactChanged,
  ProjectDeclined,
  ProjectProposed,
  RatingDeadlineMoved,
  RegistryDeadlineMoved,
  TrackingDeadlineMoved,
  WithholdingChallengeFiled,
  WithholdingEnded,
  WithholdingGranted,
  WithholdingRefused,
} from '@heng/contracts';

import { complaintEvents } from './complaint-events.js';
import { expertEvents } from './expert-events.js';
import { ratingEvents } from './rating-events.js';
import {
  agencyId,
  enterpriseId,
  expertId,
  filerId,
  legal,
  objectorId,
  personId,
  type Sample,
  sample,
} from './sample.js';

export { agencyId, enterpriseId, expertId, filerId, objectorId, personId, type Sample };

export const agencyName = '福州衡鉴管理咨询有限公司';
export const enterpriseName = '厦门<海&风>电子有限公司';

/** The events that make agency and enterprise `n` known. */
export const registrations = (n: number) => ({
  agency: sample(AgencyRegistered, {
    agencyId: agencyId(n),
    creditCode: `9135010${n}M000100Y43`,
    creditCodeStatus: 'verified',
    name: agencyName,
    province: '350000',
    registeredOn: '2026-03-02',
  }),
  agencyContact: sample(AgencyContactChanged, { agencyId: agencyId(n), email: `agency-${n}@example.cn` }),
  enterprise: sample(EnterpriseRegistered, {
    enterpriseId: enterpriseId(n),
    creditCode: '12440600MB2C07549J',
    name: enterpriseName,
    province: '350000',
    city: '厦门市',
    industry: '39',
    bureau: '电子信息司',
  }),
  enterpriseContact: sample(EnterpriseContactChanged, {
    enterpriseId: enterpriseId(n),
    email: `enterprise-${n}@example.cn`,
  }),
  personContact: sample(PersonContactChanged, { personId: personId(n), email: `person-${n}@example.cn` }),
  objectorContact: sample(ObjectorContactGiven, { objectorId: objectorId(n), email: `objector-${n}@example.cn` }),
  expertContact: sample(ExpertContactChanged, { expertId: expertId(n), email: `expert-${n}@example.cn` }),
  filerContact: sample(FilerContactGiven, { filerId: filerId(n), email: `filer-${n}@example.cn` }),
});

const application = (n: number) => ({
  applicationId: 'c2000000-0000-8000-8000-000000000001',
  agencyId: agencyId(n),
  creditCode: '91350100M000100Y43',
  name: agencyName,
  province: '350000',
  decidedOn: '2026-03-02',
});
const withholding = (n: number) => ({
  withholdingId: 'c3000000-0000-8000-8000-000000000001',
  agencyId: agencyId(n),
  field: 'yearsAndIncome.income',
});
const sections = ['basics', 'team'];
/** A last day that another calendar moved. */
const moved = (event: EventDefinition, deadline: string, parties: Record<string, unknown>): Sample => {
  const recordId = 'd1000000-0000-8000-8000-000000000001';
  return sample(event, { ...parties, deadline, recordId, before: '2027-01-04', due: '2027-01-05', ...legal });
};
const nameWithholding = (n: number) => ({
  withholdingId: 'c7000000-0000-8000-8000-000000000001',
  enterpriseId: enterpriseId(n),
});
const project = (n: number) => ({
  projectId: 'c1000000-0000-8000-8000-000000000001',
  agencyId: agencyId(n),
  enterpriseId: enterpriseId(n),
});
const feedbackLink = (n: number) => ({
  ...project(n),
  linkId: 'c8000000-0000-8000-8000-000000000001',
  token: 'one-time-secret',
  due: '2026-09-28',
  ...legal,
});

/** One event for each letter, about agency and enterprise `n`, by the letter's name. */
export const letterEvents = (n: number): Record<string, Sample> => ({
  'agency-registered': registrations(n).agency,
  'application-returned': sample(ApplicationReturned, { ...application(n), reason: '请更正机构名称' }),
  'application-refused': sample(ApplicationRefused, { ...application(n), reason: '不从事贯标咨询服务' }),
  'agency-suspended': sample(AgencySuspended, {
    agencyId: agencyId(n),
    suspendedOn: '2026-03-02',
    until: '2026-06-02',
    reason: '连续多次未答复投诉',
  }),
  'agency-reinstated': sample(AgencyReinstated, {
    agencyId: agencyId(n),
    reinstatedOn: '2026-06-03',
    was: 'suspended',
    reason: '暂停期满',
  }),
  'standard-announced': sample(DisclosureStandardAnnounced, {
    agencyId: agencyId(n),
    version: '2027.1',
    inForceFrom: '2027-01-01',
    announcedOn: '2026-09-18',
    missing: ['team.trainingHours'],
    unfit: [],
  }),
  'confirmation-due': sample(DisclosureConfirmationDue, {
    agencyId: agencyId(n),
    sections,
    dueOn: '2026-10-18',
    daysLeft: 30,
  }),
  'disclosure-stale': sample(DisclosureStale, { agencyId: agencyId(n), sections, staleSince: '2026-10-19' }),
  'withholding-granted': sample(WithholdingGranted, {
    ...withholding(n),
    of: 'agency',
    reason: 'commercial-terms',
    grantedOn: '2026-09-18',
    until: '2027-09-18',
  }),
  'withholding-refused': sample(WithholdingRefused, { ...withholding(n), refusedOn: '2026-09-18' }),
  'withholding-challenged': sample(WithholdingChallengeFiled, {
    ...withholding(n),
    challengeId: 'c6000000-0000-8000-8000-000000000001',
    filedOn: '2026-10-09',
  }),
  'withholding-ended': sample(WithholdingEnded, { ...withholding(n), endedOn: '2027-09-19', endedBy: 'expiry' }),
  'certificate-lapsed': sample(CertificateLapsed, {
    certificateId: 'c4000000-0000-8000-8000-000000000001',
    number: 'LHRH-0001',
    personId: personId(n),
    validUntil: '2026-09-17',
    agencyIds: [agencyId(n)],
    enterprises: 2,
    needed: 3,
  }),
  'consent-asked': sample(ConsentLinkIssued, {
    linkId: 'c5000000-0000-8000-8000-000000000001',
    personId: personId(n),
    agencyName,
    token: 'one-time-secret',
    validUntil: '2026-10-18',
  }),
  'agreement-asked': sample(AgreementAsked, {
    agreementId: 'c6000000-0000-8000-8000-000000000001',
    personId: personId(n),
    matter: 'employment',
    agencyId: agencyId(n),
    agencyName,
    token: 'one-time-secret',
    validUntil: '2026-10-18',
  }),
  'name-withholding-granted': sample(NameWithholdingGranted, {
    ...nameWithholding(n),
    grantedOn: '2026-09-18',
    until: '2027-09-18',
  }),
  'name-withholding-refused': sample(NameWithholdingRefused, { ...nameWithholding(n), refusedOn: '2026-09-18' }),
  'name-withholding-ended': sample(NameWithholdingEnded, {
    ...nameWithholding(n),
    endedOn: '2027-09-19',
    endedBy: 'expiry',
  }),
  'name-challenged': sample(NameChallengeFiled, {
    challengeId: 'c6000000-0000-8000-8000-000000000002',
    enterpriseId: enterpriseId(n),
    filedOn: '2026-10-09',
  }),
  'project-proposed': sample(ProjectProposed, {
    ...project(n),
    startedOn: '2026-03-01',
    proposedOn: '2026-03-02',
  }),
  'project-declined': sample(ProjectDeclined, {
    ...project(n),
    declinedOn: '2026-03-03',
    reason: '项目负责人与约定不符',
  }),
  'feedback-clock': sample(FeedbackRequested, { ...project(n), due: '2026-09-28', ...legal }),
  'feedback-asked': sample(FeedbackLinkIssued, feedbackLink(n)),
  'feedback-reminded': sample(FeedbackReminded, { ...feedbackLink(n), daysLeft: 30 }),
  ...complaintEvents(n),
  ...expertEvents(n),
  'registry-deadline-moved': moved(RegistryDeadlineMoved, 'registry.withholding-decision', { agencyId: agencyId(n) }),
  'tracking-deadline-moved': moved(TrackingDeadlineMoved, 'tracking.feedback', {
    agencyId: agencyId(n),
    enterpriseId: enterpriseId(n),
  }),
  'complaints-deadline-moved': moved(ComplaintsDeadlineMoved, 'complaints.answer', { agencyId: agencyId(n) }),
  'rating-deadline-moved': moved(RatingDeadlineMoved, 'rating.notice', { agencyId: agencyId(n) }),
  ...ratingEvents(n),
});
