export type { Concerned, PooledExpert } from './domain.js';
export { type Named, staffTies } from './staff-ties.js';
export { ExpertPool, expertPool, ExpertPoolModule } from './expert-pool.js';
