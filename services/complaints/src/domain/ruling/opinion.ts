import type { Decision } from '@heng/kit/domain';
import type { CasePanel } from './panel.js';
import { type Asker, type Given, panelLifecycle } from './panel-actions.js';
import { told } from './panel-events.js';
import { refuse } from './refusals.js';
import { type AnyVerdict, type Grounds, groundsOf, isSame, type Said, verdictOn } from './verdict.js';

/** A member's opinion, stored apart from all others: nobody else reads it before every member has given one. Then it is voted on. */
export type Opinion = Readonly<{
  id: string;
  version: number;
  panelId: string;
  expert: string;
  opinion: AnyVerdict & Grounds;
  givenOn: string;
  /** The vote in the deliberation, with the reason where it differs from the opinion. */
  vote: AnyVerdict | null;
  voteReason: string | null;
  votedOn: string | null;
}>;

type Acting = Readonly<{ asker: Asker; given: Given }>;
export const givenIn = (opinions: readonly Pick<Opinion, 'expert' | 'vote'>[]): Given => ({
  opinions: opinions.map(({ expert }) => expert),
  votes: opinions.filter(({ vote }) => vote).map(({ expert }) => expert),
});

/** R6: a member gives an opinion, blind to all others: the outcome, and which fact, which evidence, which rule. */
export function giveOpinion(
  id: string,
  panel: CasePanel,
  said: Said & Grounds,
  { asker, given }: Acting,
  today: string,
): Decision<Omit<Opinion, 'version'>> {
  panelLifecycle.after('opine', { ...panel, asker, given, today });
  const opinion = { ...verdictOn(panel.matter, said), ...groundsOf(said) };
  return {
    state: {
      ...{ id, panelId: panel.id, expert: asker.expert!, opinion, givenOn: today },
      ...{ vote: null, voteReason: null, votedOn: null },
    },
    events: [told(panel, 'opined', { givenOn: today }, id)],
  };
}

/** All opinions are open to the members; each votes, otherwise than in the own opinion with a reason. A vote may change until the ruling. */
export function castVote(
  current: Opinion,
  panel: CasePanel,
  { reason, ...said }: Said & Readonly<{ reason: string | null }>,
  { asker, given }: Acting,
  today: string,
): Decision<Opinion> {
  panelLifecycle.after('vote', { ...panel, asker, given });
  const vote = verdictOn(panel.matter, said);
  if (!reason && !isSame(vote, current.opinion)) throw refuse('vote-reason-missing', { field: 'reason' });
  return {
    state: { ...current, vote, voteReason: reason, votedOn: today },
    events: [told(panel, 'voted', { votedOn: today }, current.id)],
  };
}
