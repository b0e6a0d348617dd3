import { type Methodology, methodology2026_1 } from '@heng/assessment';
import { refuse } from './refusals.js';

const versions = new Map<string, Methodology>([['2026.1', methodology2026_1]]);

/** The rating method (评级方法) of a version. @throws DomainError `rating.methodology-unknown` */
export function methodologyOf(version: string): Methodology {
  const methodology = versions.get(version);
  if (!methodology)
    throw refuse('methodology-unknown', { methodology: version, known: [...versions.keys()].join(', ') });
  return methodology;
}
