import { SpotCheckConcluded, SpotCheckDrawn } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { aboutOf, factsBehind, type Finding, type Rating } from './rating.js';
import { refuse } from './refusals.js';

/** How many facts of each agency are drawn when staff do not say. */
export const FACTS_PER_AGENCY = 5;

/** R8: draws some of the facts that a draft rests on, for verification. The agency's id makes its draw its own. */
export function drawSpotCheck(
  rating: Rating,
  { seed, factsPerAgency }: { seed: string; factsPerAgency: number },
): Decision<Rating> {
  const drawnFacts = drawFacts(`${seed} ${rating.agencyId}`, factsBehind(rating.assessment), factsPerAgency);
  return {
    state: { ...rating, state: 'under-spot-check', drawnFacts },
    events: [SpotCheckDrawn.of(rating.id, { ...aboutOf(rating), facts: drawnFacts })],
  };
}

/** R8, R11 (3): staff verified; what was found false does not count, and the method says what it costs. */
export function concludeSpotCheck(rating: Rating, finding: Finding): Decision<Rating> {
  const { id, state, assessment } = rating;
  const { authentic, falseFacts, reason } = finding;
  if (state !== 'under-spot-check') throw refuse('not-under-spot-check', { state });
  if (authentic === falseFacts.length > 0)
    throw refuse('finding-contradictory', { authentic, count: falseFacts.length });
  const known = new Set(factsBehind(assessment));
  const foreign = falseFacts.filter((fact) => !known.has(fact));
  if (foreign.length > 0) throw refuse('fact-not-in-evidence', { field: 'falseFacts', facts: foreign.join(', ') });
  return {
    state: { ...rating, state: 'in-review', finding },
    events: [SpotCheckConcluded.of(id, { ...aboutOf(rating), authentic, falseFacts: [...falseFacts], reason })],
  };
}

/** Some of the facts, none twice; the same seed and facts in any order give the same draw, so that anyone can repeat it. */
export function drawFacts(seed: string, facts: readonly string[], count: number): string[] {
  const urn = [...new Set(facts)].sort();
  const random = randomFrom(seed);
  const drawn: string[] = [];
  while (drawn.length < count && urn.length > 0) drawn.push(...urn.splice(Math.floor(random() * urn.length), 1));
  return drawn.sort();
}

/** Numbers from 0 to below 1 that follow from a text: mulberry32, started with the FNV-1a hash of the text. */
function randomFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
