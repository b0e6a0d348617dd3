import type { Sample } from '../load/read-sample.js';
import type { ServiceName } from '../suite/service-process.js';

/** An upgrade from an earlier version, whose sample is handed in before. */
export type Upgrade = Readonly<{
  /** The folder of the earlier version, installed and built. */
  earlier: string;
  sample: Sample;
  say: (line: string) => void;
  until: AbortSignal;
}>;

/** An order of deployment: the cycle is closed after `first` and goes on `as` told before the others follow. */
export type Order = Readonly<{
  name: string;
  first: readonly ServiceName[];
  closes: Readonly<{ state: string; waitingFor: readonly string[] }>;
}>;

export const orders: readonly Order[] = [
  {
    name: 'producers first',
    first: ['registry', 'tracking', 'complaints'],
    // The earlier rating service takes neither the settled signals nor the seals that count them.
    closes: { state: 'sealing', waitingFor: ['registry', 'tracking', 'complaints'] },
  },
  {
    name: 'consumers first',
    first: ['rating', 'notification'],
    // The earlier registry does not count the settled signals, which the rating service has.
    closes: { state: 'drafted', waitingFor: [] },
  },
];
