import type { Answer, GrpcCall, HttpCall } from './call.js';
import type { Located } from './read-table.js';

/** What is done on one day is done in this order; within one of these, order does not matter. */
const phases = [
  'open the cycle',
  'draft applications',
  'submit applications',
  'register agencies',
  'register enterprises and consultants',
  'employ, certify, disclose, claim',
  'decide claims',
  'propose projects',
  'confirm projects',
  'record on-site work',
  'co-sign on-site work',
  'record stages',
  'submit for assessment',
  'decide assessments',
  'end projects',
  'give feedback',
  'file complaints',
  'accept or decline complaints',
  'answer complaints',
  'rule on complaints',
  'end employments',
  'deregister',
] as const;
export type Phase = (typeof phases)[number];
export const rankOf = (phase: Phase): number => phases.indexOf(phase);

/** The ids and versions that the services gave, by the sample's own names (`project P-0001`). */
export type Made = Map<string, Answer>;

/** One request of the sample. */
export type Step = Readonly<{
  date: string;
  phase: Phase;
  /** The row it comes from. */
  at: string;
  /** The same on every load: a repeated load changes nothing. */
  key: string;
  call: (idOf: (name: string) => string) => HttpCall | GrpcCall;
  /** What it makes; if it changes something as well, the answer names it besides that, as its `agencyId`. */
  makes?: string;
  /** What it changes: its requests go one after the other, each based on the version before. */
  changes?: string;
}>;

type Details = Pick<Step, 'call' | 'makes' | 'changes'>;

/** Makes steps of one row: `name` is the row's own key, `what` tells the steps of one row apart. */
export const stepsOf =
  (row: Located<unknown>, name: string) =>
  (date: string, phase: Phase, what: string, details: Details): Step => ({
    date,
    phase,
    at: row.at,
    key: encodeURIComponent(`${row.at.split(':')[0]} ${name} ${what}`),
    ...details,
  });
