import { evidenceTypes, sealTypes } from './catalogue.js';
import * as complaints from './complaints.events.js';
import { AnnouncementEnded, AnnouncementPublished, RepairDecided } from './complaints-announcement.events.js';
import * as mediation from './complaints-mediation.events.js';
import {
  CasePanelDrawn,
  CasePanelMemberLeft,
  CasePanelReady,
  RatingCaseDecided,
  RatingCaseOpened,
} from './complaints-revocation.events.js';
import { AdditionPassedOn, ComplaintWithdrawn } from './complaints-correspondence.events.js';
import * as reports from './complaints-report.events.js';
import {
  PanelDrawn,
  PanelMemberLeft,
  PanelReady,
  ReconsiderationDecided,
  ReconsiderationOverdue,
  ReconsiderationRequested,
  RulingIssued,
} from './complaints-panel.events.js';
import { type EventType } from './define-event.js';
import * as rating from './rating.events.js';
import { CalendarYearImported, RegistryDeadlineMoved } from './registry-calendar.events.js';
import * as experts from './registry-experts.events.js';
import * as registryDisclosure from './registry-disclosure.events.js';
import * as registryMerits from './registry-merits.events.js';
import * as registryPeople from './registry-people.events.js';
import * as registration from './registry-registration.events.js';
import * as withholding from './registry-withholding.events.js';
import * as assessment from './tracking-assessment.events.js';
import * as tracking from './tracking.events.js';
import * as feedback from './tracking-feedback.events.js';
import * as projects from './tracking-projects.events.js';

const types = (...events: readonly { type: EventType }[]): string[] => events.map(({ type }) => type);

export type ServiceName = 'registry' | 'tracking' | 'complaints' | 'rating' | 'notification';

/** The events from which a service maintains its directory of agencies. */
const directory = [
  registration.AgencyRegistered,
  registration.AgencySuspended,
  registration.AgencyReinstated,
  registration.AgencyDeregistered,
  registration.AgencyIdentityChanged,
] as const;

/** The events from which a service maintains its pool of experts. */
const pool = [
  experts.ExpertEnrolled,
  experts.ExpertSuspended,
  experts.ExpertReinstated,
  experts.ExpertLeft,
  experts.ExpertAffiliated,
  experts.ExpertRelated,
] as const;

/** The event types that each service takes. */
export const consumers: Readonly<Record<ServiceName, readonly string[]>> = {
  registry: types(
    CalendarYearImported,
    registration.AgencyRegistered,
    registration.AgencySuspended,
    registration.AgencyReinstated,
    registration.AgencyDeregistered,
    registration.AgencyIdentityChanged,
    registration.AgencyCreditCodeVerified,
    registryDisclosure.DisclosurePublished,
    registryDisclosure.DisclosureStandardPublished,
    withholding.WithholdingGranted,
    withholding.WithholdingRefused,
    withholding.WithholdingEnded,
    registryMerits.MeritRecognised,
    registryPeople.EmploymentStarted,
    registryPeople.EmploymentEnded,
    registryPeople.CertificateIssued,
    registryPeople.CertificateRenewed,
    registryPeople.CertificateRevoked,
    tracking.EnterpriseRegistered,
    tracking.EnterpriseChanged,
    tracking.NameWithholdingRequested,
    tracking.NameWithholdingGranted,
    tracking.NameWithholdingRefused,
    tracking.NameWithholdingEnded,
    projects.ProjectStarted,
    projects.ProjectEnded,
    projects.OnSiteWorkRecorded,
    projects.OnSiteWorkWithdrawn,
    assessment.AssessmentSubmitted,
    assessment.AssessmentDecided,
    assessment.AssessmentWithdrawn,
    assessment.AssessmentRevoked,
    feedback.SatisfactionPublished,
    rating.RatingGranted,
    rating.AgencyLeftUnrated,
    rating.SpotCheckConcluded,
    rating.PeriodClosed,
  ),
  tracking: types(
    ...directory,
    ...pool,
    CalendarYearImported,
    registryPeople.EmploymentStarted,
    registryPeople.EmploymentEnded,
    tracking.EnterpriseChanged,
    tracking.NameWithholdingRequested,
    tracking.NameWithholdingGranted,
    tracking.NameWithholdingRefused,
    tracking.NameWithholdingEnded,
    projects.ProjectStarted,
    projects.ProjectSuspended,
    projects.ProjectResumed,
    projects.ProjectEnded,
    projects.StagePlanned,
    projects.StageRecorded,
    assessment.AssessmentAccepted,
    assessment.AssessmentSubmitted,
    assessment.AssessmentDecided,
    assessment.AssessmentWithdrawn,
    assessment.AssessmentRevoked,
    feedback.FeedbackRequested,
    rating.PeriodClosed,
    rating.SpotCheckDrawn,
  ),
  complaints: types(
    ...directory,
    ...pool,
    complaints.ComplaintAccepted,
    complaints.ComplaintDeclined,
    complaints.ComplaintAnswered,
    complaints.ComplaintRuled,
    complaints.ComplaintClockMissed,
    complaints.ComplaintMerged,
    ComplaintWithdrawn,
    ReconsiderationRequested,
    ReconsiderationDecided,
    ReconsiderationOverdue,
    RulingIssued,
    mediation.AnswerExtensionDecided,
    mediation.MediationOpened,
    mediation.OfferMade,
    mediation.MediationFailed,
    mediation.ComplaintSettled,
    reports.ReportAccepted,
    reports.ReportDeclined,
    reports.ReportHearingBegun,
    reports.ReportHeard,
    reports.ReportVerified,
    reports.ReportNotVerified,
    reports.ReportClockMissed,
    rating.CaseOpened,
    rating.CaseDecided,
    CalendarYearImported,
    rating.PeriodClosed,
  ),
  rating: [
    ...evidenceTypes(),
    ...sealTypes,
    ...types(
      ...pool,
      CalendarYearImported,
      RatingCaseDecided,
      rating.EvidenceFrozen,
      feedback.SpotCheckMaterialHandedOver,
    ),
  ],
  notification: types(
    ...directory,
    CalendarYearImported,
    RegistryDeadlineMoved,
    tracking.TrackingDeadlineMoved,
    complaints.ComplaintsDeadlineMoved,
    rating.RatingDeadlineMoved,
    registration.AgencyContactChangedV1,
    registration.AgencyContactChanged,
    registration.ApplicationReturned,
    registration.ApplicationRefused,
    registryDisclosure.DisclosureStandardAnnounced,
    withholding.DisclosureConfirmationDue,
    withholding.DisclosureStale,
    withholding.WithholdingGranted,
    withholding.WithholdingRefused,
    withholding.WithholdingChallengeFiled,
    withholding.WithholdingEnded,
    registryPeople.PersonContactChangedV1,
    registryPeople.PersonContactChanged,
    registryPeople.PersonContactForgotten,
    experts.ExpertContactChanged,
    experts.ExpertContactForgotten,
    registryPeople.ConsentLinkIssuedV1,
    registryPeople.ConsentLinkIssued,
    registryPeople.AgreementAsked,
    registryPeople.CertificateLapsed,
    tracking.EnterpriseContactChangedV1,
    tracking.EnterpriseContactChanged,
    tracking.EnterpriseRegistered,
    tracking.EnterpriseChanged,
    tracking.NameWithholdingGranted,
    tracking.NameWithholdingRefused,
    tracking.NameWithholdingEnded,
    tracking.NameChallengeFiled,
    projects.ProjectProposed,
    projects.ProjectDeclined,
    feedback.FeedbackRequested,
    feedback.FeedbackLinkIssuedV1,
    feedback.FeedbackLinkIssued,
    feedback.FeedbackRemindedV1,
    feedback.FeedbackReminded,
    complaints.ComplaintNumbered,
    complaints.ComplaintAccepted,
    complaints.FilerContactGiven,
    complaints.FilerTold,
    mediation.AnswerExtensionDecided,
    mediation.AnswerCommented,
    mediation.MediationOpened,
    mediation.OfferMade,
    mediation.MediationFailed,
    mediation.ComplaintSettled,
    AdditionPassedOn,
    ComplaintWithdrawn,
    PanelDrawn,
    PanelMemberLeft,
    PanelReady,
    ReconsiderationRequested,
    ReconsiderationDecided,
    RulingIssued,
    reports.HearingOpened,
    reports.HearingConcluded,
    AnnouncementPublished,
    RepairDecided,
    AnnouncementEnded,
    RatingCaseOpened,
    CasePanelDrawn,
    CasePanelMemberLeft,
    CasePanelReady,
    RatingCaseDecided,
    rating.RatingDrafted,
    rating.NoticePublished,
    rating.ObjectorContactGiven,
    rating.ObjectionLinkIssued,
    rating.ObjectionAccepted,
    rating.ObjectionDeclined,
    rating.ObjectionDecided,
    rating.RatingGranted,
    rating.AgencyLeftUnrated,
    rating.CaseOpened,
    rating.CaseDecided,
  ),
};

/** The services that take an event type. */
export const consumersOf = (type: string): string[] =>
  Object.entries(consumers)
    .filter(([, taken]) => taken.includes(type))
    .map(([service]) => service);
