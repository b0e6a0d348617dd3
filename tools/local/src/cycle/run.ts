import type { Sample } from '../load/read-sample.js';
import type { Suite } from '../suite/suite.js';
import type { RatingApi } from './rating-api.js';

/** The parts that the steps of a cycle work with. */
export type Run = Readonly<{
  api: Suite['api'];
  rating: RatingApi;
  sample: Sample;
  moveTo: Suite['moveTo'];
  /** One line per step of the process. */
  say: (line: string) => void;
  until: AbortSignal;
}>;
