export type { Concerned, PooledExpert, TieKind } from './domain.js';
export { type Named, staffTies } from './staff-ties.js';
export { type Candidate, ExpertPool, expertPool, ExpertPoolModule } from './expert-pool.js';
