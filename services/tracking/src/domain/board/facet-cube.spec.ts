import fc from 'fast-check';
import { boardStages, boardStates, progresses, progressOf } from './board-line.js';
import { type Cell, FacetCube, type FacetFilter, MOST_BUREAUS } from './facet-cube.js';

const provinces = ['350000', '440000'];
const bureaus = ['装备工业司', '原材料工业司'];
const facets = fc.record({
  province: fc.constantFrom(...provinces),
  bureau: fc.constantFrom(...bureaus),
  stage: fc.constantFrom(...boardStages),
  state: fc.constantFrom(...boardStates),
  stalled: fc.boolean(),
});
const anyCells = fc
  .uniqueArray(facets, { selector: (one) => JSON.stringify(one), maxLength: 60 })
  .chain((all) => fc.tuple(...all.map((one, id) => fc.nat(9).map((n): Cell => ({ ...one, id, n })))))
  .map((all): Cell[] => all);
const anyFilter = fc.record(
  {
    province: fc.constantFrom(...provinces, '110000'),
    bureau: fc.constantFrom(...bureaus),
    stage: fc.constantFrom(...boardStages),
    progress: fc.constantFrom(...progresses),
    state: fc.constantFrom(...boardStates),
    stalled: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

const valuesOf = (cell: Cell) => ({ ...cell, progress: progressOf(cell.state) });
const fits = (cell: Cell, filter: FacetFilter): boolean =>
  Object.entries(filter).every(([name, value]) => valuesOf(cell)[name as keyof FacetFilter] === value);
const sum = (cells: readonly Cell[]) => cells.reduce((all, { n }) => all + n, 0);

/** The counts expected of the cube, counted one by one. */
function countedBy(cells: readonly Cell[], filter: FacetFilter) {
  const names = ['province', 'bureau', 'stage', 'progress', 'state', 'stalled'] as const;
  const of = (name: (typeof names)[number]) => {
    const rest = cells.filter((cell) => fits(cell, { ...filter, [name]: valuesOf(cell)[name] }));
    const values = [...new Set(rest.map((cell) => String(valuesOf(cell)[name])))];
    const counts = values.map((value) => [value, sum(rest.filter((cell) => String(valuesOf(cell)[name]) === value))]);
    return Object.fromEntries(counts.filter(([, n]) => n !== 0));
  };
  return Object.fromEntries(names.map((name) => [name, of(name)]));
}

const cubeOf = (cells: readonly Cell[]) => {
  const cube = new FacetCube();
  // The combination before the change, and after it.
  for (const cell of cells) cube.put({ ...cell, n: 5 });
  for (const cell of cells) cube.put(cell);
  return cube;
};

test('beside each value is how many lines fit it and all other filters', () => {
  fc.assert(
    fc.property(anyCells, anyFilter, (cells, filter) => {
      const cube = cubeOf(cells);
      expect(cube.counts(filter)).toEqual(countedBy(cells, filter));
      expect(cube.sum(filter)).toBe(sum(cells.filter((cell) => fits(cell, filter))));
      expect(cube.cells(filter)).toEqual(cells.filter((cell) => cell.n > 0 && fits(cell, filter)).map(({ id }) => id));
    }),
  );
});

test('of the bureaus, which enterprises write as they like, only the most frequent are told', () => {
  const name = (n: number) => `第${String(n).padStart(3, '0')}局`;
  const cells = Array.from({ length: 3 * MOST_BUREAUS }, (_, id): Cell => {
    const rest = { province: '440000', stage: 'none', state: 'in-progress', stalled: false } as const;
    return { ...rest, bureau: name(id), id, n: id < 10 ? 1 : 2 };
  });
  const told = (from: number, n: number) => Array.from({ length: n }, (_, at) => [name(from + at), 2]);
  const { bureau, province } = cubeOf(cells).counts({});
  expect(bureau).toEqual(Object.fromEntries(told(10, MOST_BUREAUS)));
  expect(province).toEqual({ 440000: 6 * MOST_BUREAUS - 10 });
  const bare = cells.slice(0, MOST_BUREAUS);
  expect(Object.keys(cubeOf(bare).counts({}).bureau)).toHaveLength(MOST_BUREAUS);
});

test('of some lines only those are counted', () => {
  fc.assert(
    fc.property(anyCells, anyFilter, fc.infiniteStream(fc.nat(3)), (cells, filter, numbers) => {
      const some = cells.map((cell) => ({ ...cell, n: numbers.next().value }));
      const tally = some.filter(({ n }) => n > 0).map(({ id, n }) => ({ cell: id, n }));
      expect(cubeOf(cells).counts(filter, tally)).toEqual(countedBy(some, filter));
      expect(cubeOf(cells).sum(filter, tally)).toBe(sum(some.filter((cell) => fits(cell, filter))));
    }),
  );
});
