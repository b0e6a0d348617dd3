import type { Satisfaction } from '@heng/contracts';
import { type Decision, unchanged } from '@heng/kit/domain';
import type { BasicsInput } from './feedback-answer.js';

/** What an enterprise has written so far: any part may be missing. */
export type DraftContent = Readonly<{
  satisfaction: Readonly<Partial<Record<Satisfaction, number | null>>>;
  basics: BasicsInput | null;
  comment: string | null;
}>;

/**
 * The draft of the enterprise's answer, one for each project, by whatever link or account it is written: empty ⇄ written.
 * A finished answer empties it; its row stays, so that its versions go on.
 */
export type FeedbackDraft = Readonly<{
  /** The project's. */
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
