import { type FacetFilter, facetCounts, facetNames, type FacetRow, fittingStates } from './board-facets.js';

const row = (n: number, found: Partial<FacetRow> = {}): FacetRow => ({
  ...(Object.fromEntries(facetNames.map((name) => [name, null])) as Omit<FacetRow, 'n'>),
  ...found,
  n,
});

test('the row without a value is the total, and the others are the numbers beside the values', () => {
  const rows = [row(3, { province: '440000' }), row(5), row(2, { province: '350000' }), row(0, { province: '110000' })];
  const { count, counts } = facetCounts(rows);
  expect(count).toBe(5);
  expect(counts).toEqual({
    ...{ province: { 350000: 2, 440000: 3 }, bureau: {}, stage: {} },
    ...{ progress: {}, state: {}, stalled: {} },
  });
});

test('the progress is the sum of its states', () => {
  const states = { 'in-progress': 8, suspended: 1, completed: 4, terminated: 2, moved: 1 };
  const rows = Object.entries(states).map(([state, n]) => row(n, { state, progress: state }));
  const { counts } = facetCounts(rows);
  expect(counts.state).toEqual(states);
  expect(counts.progress).toEqual({ 'in-progress': 9, completed: 7 });
});

test('the order of the rows does not show', () => {
  const rows = ['丙', '甲', '乙'].map((bureau, n) => row(n + 1, { bureau }));
  expect(JSON.stringify(facetCounts(rows))).toBe(JSON.stringify(facetCounts(rows.toReversed())));
});

test('without lines nothing is counted', () => {
  expect(facetCounts([])).toEqual({ count: 0, counts: Object.fromEntries(facetNames.map((name) => [name, {}])) });
});

test.each<[string, FacetFilter, string[]]>([
  ['no filter', {}, ['in-progress', 'suspended', 'completed', 'terminated', 'moved']],
  ['projects under way', { progress: 'in-progress' }, ['in-progress', 'suspended']],
  ['projects that are over', { progress: 'completed' }, ['completed', 'terminated', 'moved']],
  ['a state', { state: 'moved' }, ['moved']],
  ['a state that contradicts the progress', { state: 'moved', progress: 'in-progress' }, []],
  ['stalled projects', { stalled: true }, ['in-progress']],
  ['stalled projects that are over', { stalled: true, progress: 'completed' }, []],
])('lines that fit %s are in these states', (_, filter, states) => {
  expect(fittingStates(filter)).toEqual(states);
});
