import { ObjectionDecided, ObjectionFiled } from '@heng/contracts';
import { type Decision, defineLifecycle, type Who } from '@heng/kit/domain';
import { aboutOf, type Rating } from './rating.js';
import { refuse } from './refusals.js';

export const objectionLifecycle = defineLifecycle({
  states: { open: '待决定', upheld: '成立', dismissed: '不成立' },
  actions: { decide: { zh: '决定', by: ['expert'], from: ['open'] } },
  refuse: ({ state: outcome }, { decidedOn }: Pick<Objection, 'decidedOn'>) =>
    refuse('objection-decided', { outcome, decidedOn }),
});
export const { states: outcomes } = objectionLifecycle;

/** An objection (异议) during public notice: open → upheld | dismissed. */
export type Objection = Readonly<{
  id: string;
  version: number;
  ratingId: string;
  statement: string;
  evidence: readonly string[];
  filedOn: string;
  outcome: (typeof outcomes)[number];
  reason: string | null;
  decidedBy: string | null;
  decidedOn: string | null;
}>;
export type Ruling = Readonly<{ upheld: boolean; reason: string; by: string }>;

/** R8: somebody objects to a result on notice, with evidence. */
export function fileObjection(
  id: string,
  rating: Rating,
  { statement, evidence }: Pick<Objection, 'statement' | 'evidence'>,
  today: string,
): Decision<Omit<Objection, 'version'>> {
  const open = { outcome: 'open' as const, reason: null, decidedBy: null, decidedOn: null };
  return {
    state: { id, ratingId: rating.id, statement, evidence, filedOn: today, ...open },
    events: [ObjectionFiled.of(id, { ...aboutOf(rating), objectionId: id, filedOn: today })],
  };
}

/** R8: an expert decides, with the reason. */
export function decideObjection(
  objection: Objection,
  rating: Rating,
  { upheld, reason, by }: Ruling,
  today: string,
): Decision<Objection> {
  const { id, outcome } = objection;
  objectionLifecycle.after('decide', { ...objection, state: outcome });
  return {
    state: { ...objection, outcome: upheld ? 'upheld' : 'dismissed', reason, decidedBy: by, decidedOn: today },
    events: [ObjectionDecided.of(id, { ...aboutOf(rating), objectionId: id, upheld, decidedOn: today, reason })],
  };
}

/** Lists what an objection allows somebody now. */
export const allowedActions = ({ outcome, decidedOn }: Objection, who: Who): string[] =>
  objectionLifecycle.allowedActions({ state: outcome, decidedOn }, who);
