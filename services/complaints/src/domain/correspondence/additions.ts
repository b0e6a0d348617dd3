import { maySee, type Reader } from '../sight.js';
import type { Correspondence } from './correspondence.js';

export type Addition = Readonly<{ passedOn: string; text: string }>;

/** The words that filers added as a reader of the case sees them: the agency as staff passed them on, others in the original. */
export function additionsFor(reader: Reader, all: readonly Pick<Correspondence, 'id' | 'caseId' | 'messages'>[]) {
  if (!maySee(reader, 'additions')) return [];
  const seen = all.filter(({ id, caseId }) => id === caseId || maySee(reader, 'joined'));
  return seen.flatMap(({ messages }) =>
    messages.flatMap(({ text, passed }): Addition[] =>
      passed ? [{ passedOn: passed.on, text: reader === 'accused' ? passed.text : text }] : [],
    ),
  );
}
