import { type ProjectEnding, type Stage, stages } from '@heng/contracts';
import { type BoardLine, type Facets, isEnding } from './board-line.js';

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
  const cells = difference(before.map(cellOf), after.map(cellOf));
  const flows = difference(before.flatMap(flowsOf), after.flatMap(flowsOf));
  return { cells, flows: flows.filter(({ n }) => n !== 0) };
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

/** The number of each key after less that before, all of one shape. */
function difference<K extends object>(before: readonly K[], after: readonly K[]): Counted<K>[] {
  const counted = new Map<string, Counted<K>>();
  const add = (n: number) => (key: K) => {
    const name = JSON.stringify(Object.values(key));
    counted.set(name, { ...key, n: (counted.get(name)?.n ?? 0) + n });
  };
  before.forEach(add(-1));
  after.forEach(add(1));
  return [...counted.values()];
}
