import type { Satisfaction } from '@heng/contracts';
import { type Decision, unchanged } from '@heng/kit/domain';
import type { BasicsInput } from './feedback-answer.js';

/** The content of a draft: any part may be missing. */
export type DraftContent = Readonly<{
  satisfaction: Readonly<Partial<Record<Satisfaction, number | null>>>;
  basics: BasicsInput | null;
  comment: string | null;
}>;

/**
 * The draft of the enterprise's answer, one per project, whichever link or account writes it: empty ⇄ written. A
 * finished answer empties it; its row stays, so that its versions continue.
 */
export type FeedbackDraft = Readonly<{
  /** The project's id. */
  id: string;
  version: number;
  content: DraftContent | null;
  savedOn: string | null;
}>;

export const saved = (id: string, content: DraftContent, today: string): Decision<Omit<FeedbackDraft, 'version'>> => ({
  state: { id, content, savedOn: today },
  events: [],
});

export const emptied = (draft: FeedbackDraft): Decision<FeedbackDraft> =>
  draft.content ? { state: { ...draft, content: null, savedOn: null }, events: [] } : unchanged(draft);
