import * as complaints from './complaints.events.js';
import * as complaintsAnnouncement from './complaints-announcement.events.js';
import * as complaintsMediation from './complaints-mediation.events.js';
import * as complaintsCorrespondence from './complaints-correspondence.events.js';
import * as complaintsPanel from './complaints-panel.events.js';
import * as complaintsReport from './complaints-report.events.js';
import * as complaintsRestriction from './complaints-restriction.events.js';
import * as complaintsRevocation from './complaints-revocation.events.js';
import * as complaintsSummary from './complaints-summary.events.js';
import { type EventDefinition, serviceOf } from './define-event.js';
import * as rating from './rating.events.js';
import * as registryCalendar from './registry-calendar.events.js';
import * as registryPeople from './registry-people.events.js';
import * as registryDisclosure from './registry-disclosure.events.js';
import * as registryExperts from './registry-experts.events.js';
import * as registryMerits from './registry-merits.events.js';
import * as registryPlausibility from './registry-plausibility.events.js';
import * as registry from './registry.events.js';
import * as registration from './registry-registration.events.js';
import * as registryWithholding from './registry-withholding.events.js';
import * as trackingAssessment from './tracking-assessment.events.js';
import * as tracking from './tracking.events.js';
import * as trackingFeedback from './tracking-feedback.events.js';
import * as trackingProjects from './tracking-projects.events.js';

const isEvent = (value: unknown): value is EventDefinition =>
  typeof value === 'object' && value !== null && 'schema' in value;

/** Every event of the platform, once. */
export const allEvents: readonly EventDefinition[] = [
  registry,
  registryCalendar,
  registryDisclosure,
  registryExperts,
  registryMerits,
  registryPeople,
  registryPlausibility,
  registration,
  registryWithholding,
  tracking,
  trackingProjects,
  trackingAssessment,
  trackingFeedback,
  complaints,
  complaintsAnnouncement,
  complaintsCorrespondence,
  complaintsPanel,
  complaintsMediation,
  complaintsReport,
  complaintsRestriction,
  complaintsRevocation,
  complaintsSummary,
  rating,
].flatMap((module) => Object.values(module as Record<string, unknown>).filter(isEvent));

const byType = new Map(allEvents.map((event) => [event.type as string, event]));
export const eventOfType = (type: string): EventDefinition | undefined => byType.get(type);

/** True when a service publishes events. */
export const publishes = (service: string): boolean => allEvents.some((event) => serviceOf(event.type) === service);

/** The event types of a service that rating takes into its evidence. */
export const evidenceTypes = (service?: string): string[] =>
  allEvents.filter((event) => event.fact && (!service || serviceOf(event.type) === service)).map((event) => event.type);

/** The event types that were published before they became evidence, and that seals without a list do not count. */
const evidenceSinceLists: readonly string[] = [registryPlausibility.ImplausibilitySettled.type];

/** The event types of a service that a seal counts as evidence: those it lists. */
export const countedTypes = (service: string, listed?: readonly string[] | null): readonly string[] =>
  listed ?? evidenceTypes(service).filter((type) => !evidenceSinceLists.includes(type));

/** The seals of all services, of this version and the one before. */
export const sealTypes: readonly string[] = [
  ...[registry.RegistryPeriodSealed, registry.EarlierRegistryPeriodSealed],
  ...[tracking.TrackingPeriodSealed, tracking.EarlierTrackingPeriodSealed],
  ...[complaints.ComplaintsPeriodSealed, complaints.EarlierComplaintsPeriodSealed],
].map(({ type }) => type);
