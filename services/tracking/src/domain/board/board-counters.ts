import { type ProjectEnding, type Stage, stages } from '@heng/contracts';
import type { BoardLine, BoardState, Facets } from './board-line.js';

/** The events counted over time: projects start, end in one of three ways, and begin stages. */
export type Flow = 'started' | ProjectEnding | Stage;

/** The key of a monthly count: a province and an industry; `''` stands for all of them together. */
export type FlowKey = Readonly<{ month: string; flow: Flow; province: string; industry: string }>;
export type Counted<K> = K & Readonly<{ n: number }>;

/**
 * The changes of the board's counters. They name every combination that a line is or was in, even when its number stays
 * the same.
 */
export type CounterChanges = Readonly<{ cells: readonly Counted<Facets>[]; flows: readonly Counted<FlowKey>[] }>;

/** The change of the counters when lines change: what each line adds now, less what it added before. */
export function counterChanges(before: readonly BoardLine[], after: readonly BoardLine[]): CounterChanges {
  const cells = new Tally<Facets>();
  const flows = new Tally<FlowKey>();
  for (const [lines, n] of [
    [before, -1],
    [after, 1],
  ] as const)
    for (const line of lines) {
      cells.add(cellOf(line), n);
      for (const flow of flowsOf(line)) flows.add(flow, n);
    }
  return { cells: cells.all(), flows: flows.all().filter(({ n }) => n !== 0) };
}

/** The combination of facets that a line is counted in. */
export const cellOf = ({ province, bureau, stage, state, stalled }: BoardLine): Facets => ({
  ...{ province, bureau, stage, state, stalled },
});

/** Everything that a line adds to the flows: for its province and industry, for each alone, and for all together. */
export const flowsOf = (line: BoardLine): FlowKey[] =>
  happeningsOf(line).flatMap(([flow, on]) =>
    ['', line.province].flatMap((province) =>
      ['', line.industry].map((industry) => ({ month: on.slice(0, 7), flow, province, industry })),
    ),
  );

/** A stage that began before the project began at the former agency and is counted there. */
const happeningsOf = ({ startedOn, endedOn, state, stages: dates }: BoardLine): (readonly [Flow, string])[] => [
  ['started', startedOn],
  ...(endedOn !== null && isEnding(state) ? [[state, endedOn] as const] : []),
  ...stages.flatMap((stage, n) => {
    const began = dates[n]?.[2];
    return began && began >= startedOn ? [[stage, began] as const] : [];
  }),
];

const isEnding = (state: BoardState): state is ProjectEnding => state !== 'in-progress' && state !== 'suspended';

/** Sums of numbers by keys of one shape. */
class Tally<K extends object> {
  private readonly counted = new Map<string, Counted<K>>();

  add(key: K, n: number): void {
    const name = JSON.stringify(Object.values(key));
    this.counted.set(name, { ...key, n: (this.counted.get(name)?.n ?? 0) + n });
  }

  all(): Counted<K>[] {
    return [...this.counted.values()];
  }
}
