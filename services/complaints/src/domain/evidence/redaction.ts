import { RedactionMade } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import type { Complaint } from '../case/complaint.js';
import { refuse } from '../refusals.js';
import type { Reader } from '../sight.js';

/** The words of a case that can be redacted, and the side that then reads the redacted ones. */
const AUDIENCE = {
  statement: 'accused',
  wish: 'accused',
  evidence: 'accused',
  comment: 'accused',
  answer: 'filer',
} as const;
export type Words = keyof typeof AUDIENCE;
export const words = Object.keys(AUDIENCE) as Words[];

/**
 * A redacted version of a statement, or a document in place of a file, for the other side. `subject` names the words or
 * the file. A later one of the same subject replaces it; none is ever changed.
 */
export type Redaction = Readonly<{
  id: string;
  version: number;
  complaintId: string;
  agencyId: string;
  subject: string;
  text: string | null;
  fileId: string | null;
  reason: string;
  author: string;
  redactedOn: string;
}>;
export type Redacting = Pick<Redaction, 'subject' | 'text' | 'fileId' | 'reason'>;

const isWords = (subject: string): subject is Words => subject in AUDIENCE;

/** Staff redact words by a text, or a file of the case by another one, with a reason (R6). */
export function redact(
  { subject, text, fileId, reason }: Redacting,
  { id: complaintId, agencyId, ...complaint }: Complaint,
  exhibits: readonly Readonly<{ fileId: string }>[],
  { id, author, today }: Readonly<{ id: string; author: string; today: string }>,
): Decision<Omit<Redaction, 'version'>> {
  const known = isWords(subject) ? complaint[subject] !== null : exhibits.some((one) => one.fileId === subject);
  if (!known) throw refuse('redaction-of-nothing', { field: 'of', of: subject });
  const [given, other] = isWords(subject) ? [text, fileId] : [fileId, text];
  if (given === null || other !== null)
    throw refuse('redaction-unfit', { field: isWords(subject) ? 'text' : 'fileId' });
  const made = { id, complaintId, agencyId, subject, text, fileId, reason, author, redactedOn: today };
  const of = isWords(subject) ? { subject, fileId: null } : { subject: 'file' as const, fileId: subject };
  return {
    state: made,
    events: [RedactionMade.of(id, { redactionId: id, complaintId, agencyId, redactedOn: today, ...of })],
  };
}

/** The redaction in force of each subject; `redactions` are in the order in which they were made. */
export const inForce = (redactions: readonly Redaction[]): ReadonlyMap<string, Redaction> =>
  new Map(redactions.map((one) => [one.subject, one]));

/**
 * A complaint with the redacted words in place of those that its reader must not see. The wish often repeats the statement:
 * where staff redacted that, the accused reads of the wish what staff redacted too.
 */
export function asRedactedFor<C extends Complaint>(reader: Reader, complaint: C, redactions: readonly Redaction[]): C {
  const texts = [...inForce(redactions)].filter(([subject]) => isWords(subject) && AUDIENCE[subject] === reader);
  const redacted = texts.map(([subject, { text }]) => [subject, subject === 'evidence' ? [text] : text]);
  const isWishOpen = reader !== 'accused' || texts.every(([subject]) => subject !== 'statement');
  return { ...complaint, ...(isWishOpen ? {} : { wish: null }), ...Object.fromEntries(redacted) } as C;
}
