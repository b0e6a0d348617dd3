import { methodology2026_1 } from './gen/methodology-2026-1.js';
import type { Methodology } from './methodology.js';

/** Every version of the rating method, the latest first. */
export const methodologies: readonly [Methodology, ...Methodology[]] = [methodology2026_1];
