import fc from 'fast-check';
import { anyLine } from '../../../test/board-lines.js';
import { cellOf, type Counted, counterChanges, flowsOf } from './board-counters.js';
import type { BoardLine } from './board-line.js';

const line = (over: Partial<BoardLine> = {}): BoardLine => ({
  projectId: 'd0000000-0000-8000-8000-000000000001',
  version: 1,
  agencyId: 'a0000000-0000-8000-8000-000000000001',
  enterpriseId: 'f0000000-0000-8000-8000-000000000001',
  ...{
    enterpriseVersion: 1,
    province: '440000',
    bureau: 'equipment-1',
    industry: '34',
    stage: 'none',
    state: 'in-progress',
    stalled: false,
  },
  ...{ startedOn: '2025-09-01', endedOn: null, expectedBy: '2026-05-06' },
  stages: Array.from({ length: 6 }, () => [null, null, null, null, null] as const),
  ...over,
});
const began = (...days: (string | null)[]) => days.map((day) => [null, null, day, null, null] as const);
const together = ({ flows }: ReturnType<typeof counterChanges>) =>
  flows
    .filter(({ province, industry }) => `${province}${industry}` === '')
    .map(({ flow, month, n }) => [flow, month, n]);

test('a new line is counted in its cell, and what happened in the months in which it did', () => {
  const ended = line({ state: 'terminated', endedOn: '2026-02-28', stages: began('2025-09-01', '2025-11-30') });
  const changes = counterChanges([], [ended]);
  expect(changes.cells).toEqual([{ ...cellOf(ended), n: 1 }]);
  expect(together(changes)).toEqual([
    ['started', '2025-09', 1],
    ['terminated', '2026-02', 1],
    ['launch', '2025-09', 1],
    ['diagnosis', '2025-11', 1],
  ]);
});

test('it is counted for its province and industry, for each alone and for all together', () => {
  const { flows } = counterChanges([], [line()]);
  expect(flows).toEqual(
    [
      ['', ''],
      ['', '34'],
      ['440000', ''],
      ['440000', '34'],
    ].map(([province, industry]) => ({ flow: 'started', month: '2025-09', province, industry, n: 1 })),
  );
});

test('a stage whose day is corrected moves to another month, and nothing else changes', () => {
  const [before, after] = [line({ stages: began('2025-09-30') }), line({ stages: began('2025-10-01') })];
  const changes = counterChanges([before], [after]);
  expect(together(changes)).toEqual([
    ['launch', '2025-09', -1],
    ['launch', '2025-10', 1],
  ]);
  expect(changes.cells).toEqual([{ ...cellOf(after), n: 0 }]);
});

test('the stages that a project took over are counted at the agency where they began', () => {
  const taken = line({ startedOn: '2026-01-15', stages: began('2025-09-01', '2026-01-15') });
  expect(together(counterChanges([], [taken]))).toEqual([
    ['started', '2026-01', 1],
    ['diagnosis', '2026-01', 1],
  ]);
});

/** Sums numbers by their other properties and leaves out zero sums. */
function added(...all: readonly Counted<object>[][]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { n, ...key } of all.flat()) {
    const name = JSON.stringify(key);
    sums.set(name, (sums.get(name) ?? 0) + n);
  }
  return new Map([...sums].filter(([, n]) => n !== 0).toSorted());
}

test('after any changes in any batches the counters are those of a count of all lines', () => {
  const batches = fc.array(fc.uniqueArray(anyLine(5), { selector: ({ projectId }) => projectId }), { maxLength: 8 });
  fc.assert(
    fc.property(batches, (rounds) => {
      const lines = new Map<string, BoardLine>();
      const changes = rounds.map((round) => {
        const change = counterChanges(
          round.flatMap(({ projectId }) => lines.get(projectId) ?? []),
          round,
        );
        for (const one of round) lines.set(one.projectId, one);
        return change;
      });
      const now = [...lines.values()];
      const once = (key: object) => ({ ...key, n: 1 });
      expect(added(...changes.map(({ cells }) => [...cells]))).toEqual(added(now.map((one) => once(cellOf(one)))));
      expect(added(...changes.map(({ flows }) => [...flows]))).toEqual(added(now.flatMap(flowsOf).map(once)));
    }),
  );
});
