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
  /** SHA-256 of the secret, which is not stored. */
  tokenHash: string;
  /** The enterprise's address at that time; a change of address invalidates the links sent to the old one. */
  sentTo: string;
  issuedOn: string;
  /** The last day of its validity. */
  validUntil: string;
}>;
export type LinkSecret = Readonly<{ id: string; token: string; tokenHash: string }>;

type Open = Pick<Feedback, 'givenOn' | 'due'>;

/** The last day on which a feedback link is valid. */
export const linksValidUntil = (due: string): string => plusDays(due, clocks.feedbackLink.daysAfterDue);

/** True when a link may be sent: at most one a day to an address *(default)*, to protect the mailbox. */
export const mayGetLink = (feedback: Open, sentToday: boolean, today: string): boolean =>
  mayAnswer(feedback, today) && today <= linksValidUntil(feedback.due) && !sentToday;

/** @throws `tracking.feedback-already-given`, `tracking.feedback-links-over`, `tracking.feedback-link-recent` */
export function mustGetLink(feedback: Open, sentToday: boolean, today: string): void {
  mustBeOpen(feedback, today);
  const validUntil = linksValidUntil(feedback.due);
  if (today > validUntil) throw refuse('feedback-links-over', { validUntil });
  if (sentToday) throw refuse('feedback-link-recent', { issuedOn: today });
}

/** A link for an enterprise, sent to its present address. Only the event of its letter contains its secret. */
export const newLink = (
  { id, tokenHash }: LinkSecret,
  { id: projectId, feedbackDue }: Project,
  sentTo: string,
  today: string,
): Omit<FeedbackLink, 'version'> => ({
  ...{ id, projectId, tokenHash, sentTo, issuedOn: today },
  validUntil: linksValidUntil(feedbackDue!.date),
});

/** Sends an enterprise its own link. */
export const issueLink = (
  secret: LinkSecret,
  project: Project,
  sentTo: string,
  today: string,
): Decision<Omit<FeedbackLink, 'version'>> => ({
  state: newLink(secret, project, sentTo, today),
  events: [FeedbackLinkIssued.of(secret.id, letterFacts(secret, project))],
});

/** Sends an enterprise its valid link again; a request for it never disturbs an answer in progress. */
export const sendAnew = (current: Feedback, link: LinkSecret, project: Project): Decision<Feedback> => ({
  state: current,
  events: [FeedbackLinkIssued.of(link.id, letterFacts(link, project))],
});

/** The facts that a letter with a link contains. */
export function letterFacts({ id: linkId, token }: LinkSecret, project: Project) {
  const { date: due, calendarVersion: calendar, provisional } = project.feedbackDue!;
  return { ...factsOf(project), linkId, token, due, calendar, provisional };
}

/** Makes a new link the valid one; null leaves the link as it is. */
export function withLink(current: Feedback | null, project: Project, linkId: string | null): Decision<Stateless> {
  const asked = current ?? askedOf(project);
  return { state: { ...asked, linkId: linkId ?? asked.linkId }, events: [] };
}

/** True when a link can be used. */
export const isUsable = (link: FeedbackLink, feedback: Feedback | null, email: string, today: string): boolean =>
  feedback?.linkId === link.id && link.sentTo === email && today <= link.validUntil && mayAnswer(feedback, today);

/**
 * One refusal covers spent, superseded and expired links and those to a former address, so that nobody can tell them
 * apart.
 * @throws `tracking.feedback-link-invalid`
 */
export function mustBeUsable(link: FeedbackLink, feedback: Feedback | null, email: string, today: string): void {
  if (!isUsable(link, feedback, email, today)) throw refuse('feedback-link-invalid');
}
