import { evidenceTypes } from './catalogue.js';
import { ComplaintAccepted, ComplaintsPeriodSealed } from './complaints.events.js';
import { type EventType } from './define-event.js';
import * as rating from './rating.events.js';
import * as registry from './registry.events.js';
import * as registryDisclosure from './registry-disclosure.events.js';
import * as registryMerits from './registry-merits.events.js';
import * as registryPeople from './registry-people.events.js';
import * as registration from './registry-registration.events.js';
import * as withholding from './registry-withholding.events.js';
import * as tracking from './tracking.events.js';

const types = (...events: readonly { type: EventType }[]): string[] => events.map(({ type }) => type);

type Consumer = 'registry' | 'tracking' | 'complaints' | 'rating' | 'notification';

/** What the kit's directory of agencies is kept by. */
const directory = [
  registration.AgencyRegistered,
  registration.AgencySuspended,
  registration.AgencyReinstated,
  registration.AgencyDeregistered,
  registration.AgencyIdentityChanged,
] as const;

/** Which event types each service takes. */
export const consumers: Readonly<Record<Consumer, readonly string[]>> = {
  registry: types(
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
    tracking.ProjectStarted,
    tracking.ProjectEnded,
    tracking.OnSiteWorkRecorded,
    tracking.AssessmentSubmitted,
    tracking.AssessmentDecided,
    tracking.FeedbackGiven,
    rating.RatingGranted,
    rating.AgencyLeftUnrated,
    rating.PeriodClosed,
  ),
  tracking: types(...directory, registryPeople.EmploymentStarted, registryPeople.EmploymentEnded, rating.PeriodClosed),
  complaints: types(...directory, rating.PeriodClosed),
  rating: [
    ...evidenceTypes(),
    ...types(
      registry.RegistryPeriodSealed,
      tracking.TrackingPeriodSealed,
      ComplaintsPeriodSealed,
      rating.EvidenceFrozen,
    ),
  ],
  notification: types(
    ...directory,
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
    registryPeople.PersonContactChanged,
    registryPeople.ConsentLinkIssued,
    registryPeople.CertificateLapsed,
    tracking.EnterpriseContactChanged,
    tracking.EnterpriseRegistered,
    tracking.FeedbackRequested,
    ComplaintAccepted,
    rating.RatingDrafted,
    rating.NoticePublished,
    rating.RatingGranted,
    rating.AgencyLeftUnrated,
  ),
};

/** The services that take an event type. */
export const consumersOf = (type: string): string[] =>
  Object.entries(consumers)
    .filter(([, taken]) => taken.includes(type))
    .map(([service]) => service);
