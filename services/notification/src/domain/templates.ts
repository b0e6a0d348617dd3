import type { Template } from './template.js';
import { agencyRegistered } from './templates/agency-registered.js';
import { agencyReinstated } from './templates/agency-reinstated.js';
import { agencySuspended } from './templates/agency-suspended.js';
import { agreementAsked } from './templates/agreement-asked.js';
import { announcementLetters } from './templates/announcement-letters.js';
import { applicationRefused } from './templates/application-refused.js';
import { applicationReturned } from './templates/application-returned.js';
import { caseLetters } from './templates/case-letters.js';
import { certificateLapsed } from './templates/certificate-lapsed.js';
import { complaintToAnswer } from './templates/complaint-to-answer.js';
import { confirmationDue } from './templates/confirmation-due.js';
import { consentAsked } from './templates/consent-asked.js';
import { correspondenceLetters } from './templates/correspondence-letters.js';
import { deadlineLetters } from './templates/deadline-moved.js';
import { disclosureStale } from './templates/disclosure-stale.js';
import { draftRating } from './templates/draft-rating.js';
import { expertLetters } from './templates/expert-letters.js';
import { feedbackAsked } from './templates/feedback-asked.js';
import { feedbackClock } from './templates/feedback-clock.js';
import { feedbackReminded } from './templates/feedback-reminded.js';
import { filerTold } from './templates/filer-told.js';
import { leftUnrated } from './templates/left-unrated.js';
import { mediationLetters } from './templates/mediation-letters.js';
import { noticePublished } from './templates/notice-published.js';
import { objectionLetters } from './templates/objection-letters.js';
import { hearingLetters } from './templates/hearing-letters.js';
import { panelLetters } from './templates/panel-letters.js';
import { projectDeclined } from './templates/project-declined.js';
import { projectProposed } from './templates/project-proposed.js';
import { ratingGranted } from './templates/rating-granted.js';
import { standardAnnounced } from './templates/standard-announced.js';
import { fieldLetters, nameLetters } from './templates/withholding-letters.js';

/** Every letter that is written, each for one event type and kind of addressee; in the order of the process. */
export const templates: readonly Template[] = [
  agencyRegistered,
  applicationReturned,
  applicationRefused,
  agencySuspended,
  agencyReinstated,
  standardAnnounced,
  confirmationDue,
  disclosureStale,
  ...fieldLetters,
  certificateLapsed,
  consentAsked,
  agreementAsked,
  ...nameLetters,
  projectProposed,
  projectDeclined,
  feedbackClock,
  feedbackAsked,
  feedbackReminded,
  complaintToAnswer,
  filerTold,
  ...mediationLetters,
  ...correspondenceLetters,
  ...panelLetters,
  ...expertLetters,
  ...hearingLetters,
  ...announcementLetters,
  draftRating,
  noticePublished,
  ...objectionLetters,
  ratingGranted,
  leftUnrated,
  ...caseLetters,
  ...deadlineLetters,
];

/** The types of the events that a letter is written for. */
export const typesOf = ({ event, before }: Template): string[] => [event.type, ...(before ? [before.type] : [])];

export const templatesForEvent = (type: string): Template[] =>
  templates.filter((template) => typesOf(template).includes(type));

export function templateNamed(name: string): Template {
  const template = templates.find((candidate) => candidate.name === name);
  if (!template) throw new Error(`there is no letter ${name}`);
  return template;
}
