import { SpotCheckConcluded, SpotCheckDrawn } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { drawOrder, listHash } from '@heng/panel';
import { aboutOf, factsBehind, type Finding, type Rating, ratingLifecycle } from './rating.js';
import { refuse } from './refusals.js';

/** The number of facts drawn for each agency, unless staff give another. */
export const FACTS_PER_AGENCY = 5;

/**
 * The hash of the list that a spot check is drawn from: of `agencyId:hash` for each draft, where hash is that of the facts
 * behind it. Both are the list hash of `@heng/panel`.
 */
export const hashOfDrafts = (drafts: readonly Pick<Rating, 'agencyId' | 'assessment'>[]): string =>
  listHash(drafts.map(({ agencyId, assessment }) => `${agencyId}:${listHash(factsBehind(assessment))}`));

/** R8: draws some of the facts behind a draft, for verification. The agency's id gives each agency a separate draw. */
export function drawSpotCheck(
  rating: Rating,
  { seed, factsPerAgency }: { seed: string; factsPerAgency: number },
): Decision<Rating> {
  const drawnFacts = drawFacts(`${seed} ${rating.agencyId}`, factsBehind(rating.assessment), factsPerAgency);
  const drawn = SpotCheckDrawn.of(rating.id, { ...aboutOf(rating), facts: drawnFacts });
  return { state: { ...rating, state: 'under-spot-check', drawnFacts }, events: [drawn] };
}

/** R8, R11 (3): staff have verified; false facts do not count, and the method determines their cost. */
export function concludeSpotCheck(rating: Rating, finding: Finding): Decision<Rating> {
  const { id, assessment } = rating;
  const { authentic, falseFacts, reason } = finding;
  const state = ratingLifecycle.after('conclude-spot-check', rating);
  if (authentic === falseFacts.length > 0)
    throw refuse('finding-contradictory', { authentic, count: falseFacts.length });
  const known = new Set(factsBehind(assessment));
  const foreign = falseFacts.filter((fact) => !known.has(fact));
  if (foreign.length > 0) throw refuse('fact-not-in-evidence', { field: 'falseFacts', facts: foreign.join(', ') });
  const found = { authentic, falseFacts: [...falseFacts], reason };
  const concluded = SpotCheckConcluded.of(id, { ...aboutOf(rating), ...found });
  return { state: { ...rating, state, finding }, events: [concluded] };
}

/** The first facts in the order of the draw, sorted; anyone can repeat it from the seed. */
export const drawFacts = (seed: string, facts: readonly string[], count: number): string[] =>
  drawOrder([...new Set(facts)], seed)
    .slice(0, count)
    .sort();
