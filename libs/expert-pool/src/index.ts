export type { Concerned } from './domain.js';
export { ExpertPool, expertPool, ExpertPoolModule } from './expert-pool.js';
