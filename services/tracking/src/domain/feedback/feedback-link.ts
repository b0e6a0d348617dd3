import { FeedbackLinkIssued } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { clocks } from '../clocks.js';
import { factsOf, type Project } from '../projects/project.js';
import { askedOf, type Feedback, mayAnswer, mustBeOpen, type Stateless } from './feedback.js';
import { refuse } from './feedback-refusals.js';

/** A one-time link (一次性链接) sent to an enterprise. Opening it spends nothing; only a finished answer does (R5). */
export type FeedbackLink = Readonly<{
  id: string;
  version: number;
  projectId: string;
  /** SHA-256 of the secret; the secret itself is kept nowhere. */
  tokenHash: string;
  /** The enterprise's address then; when that changes, what went to the old one is worth nothing. */
  sentTo: string;
  issuedOn: string;
  /** The last day on which it can be used. */
  validUntil: string;
}>;
export type LinkSecret = Readonly<{ id: string; token: string; tokenHash: string }>;

type Open = Pick<Feedback, 'givenOn' | 'due'>;

/** The last day on which a link to a feedback can be used. */
export const linksValidUntil = (due: string): string => plusDays(due, clocks.feedbackLink.daysAfterDue);

/** Whether a link is of use: there is an answer to give or to amend by it. */
export const isOpenByLink = (feedback: Open, today: string): boolean =>
  mayAnswer(feedback, today) && today <= linksValidUntil(feedback.due);

/** Whether a link may be sent: at most one a day to an address *(default)*, so that nobody floods a mailbox. */
export const mayGetLink = (feedback: Open, sentToday: boolean, today: string): boolean =>
  isOpenByLink(feedback, today) && !sentToday;

/** @throws `tracking.feedback-already-given`, `tracking.feedback-links-over`, `tracking.feedback-link-recent` */
export function mustGetLink(feedback: Open, sentToday: boolean, today: string): void {
  mustBeOpen(feedback, today);
  const validUntil = linksValidUntil(feedback.due);
  if (today > validUntil) throw refuse('feedback-links-over', { validUntil });
  if (sentToday) throw refuse('feedback-link-recent', { issuedOn: today });
}

/** A link for an enterprise, to its address of now. Only the event of its letter has its secret. */
export const newLink = (
  { id, tokenHash }: LinkSecret,
  { id: projectId, feedbackDue }: Project,
  sentTo: string,
  today: string,
): Omit<FeedbackLink, 'version'> => ({
  id,
  projectId,
  tokenHash,
  sentTo,
  issuedOn: today,
  validUntil: linksValidUntil(feedbackDue!.date),
});

/** An enterprise is sent a link of its own. */
export const issueLink = (
  secret: LinkSecret,
  project: Project,
  sentTo: string,
  today: string,
): Decision<Omit<FeedbackLink, 'version'>> => ({
  state: newLink(secret, project, sentTo, today),
  events: [FeedbackLinkIssued.of(secret.id, letterFacts(secret, project))],
});

/** An enterprise is sent the link that it can use once more: whoever asks for it takes nothing from who is writing. */
export const sendAnew = (current: Feedback, link: LinkSecret, project: Project): Decision<Feedback> => ({
  state: current,
  events: [FeedbackLinkIssued.of(link.id, letterFacts(link, project))],
});

/** What a letter with a link needs. */
export function letterFacts({ id: linkId, token }: LinkSecret, project: Project) {
  const { date: due, calendarVersion: calendar, provisional } = project.feedbackDue!;
  return { ...factsOf(project), linkId, token, due, calendar, provisional };
}

/** The new link is the one that can be used from now on. */
export const withLink = (current: Feedback | null, project: Project, linkId: string): Decision<Stateless> => ({
  state: { ...(current ?? askedOf(project)), linkId },
  events: [],
});

/** Whether a link can be used. */
export const isUsable = (link: FeedbackLink, feedback: Feedback | null, email: string, today: string): boolean =>
  feedback?.linkId === link.id && link.sentTo === email && today <= link.validUntil && mayAnswer(feedback, today);

/**
 * Spent, superseded and expired links, and those to an address of before, are told apart to nobody.
 * @throws `tracking.feedback-link-invalid`
 */
export function mustBeUsable(link: FeedbackLink, feedback: Feedback | null, email: string, today: string): void {
  if (!isUsable(link, feedback, email, today)) throw refuse('feedback-link-invalid');
}
