import { findImplausible, type KnownEmployment } from './plausibility.js';

const job = (n: number, from: string, until: string | null, fullTime: boolean, agencyId = `agency-${n}`) =>
  ({ id: `e${n}`, fact: `f${n}`, agencyId, from, until, fullTime }) satisfies KnownEmployment;
const found = (...employments: KnownEmployment[]) =>
  findImplausible({ personId: 'p', employments, certificates: [], works: [] }).map(
    ({ kind, from, until, sides }) => `${kind} ${from}–${until} ${sides.flatMap(({ facts }) => facts).join(' ')}`,
  );

test('part-time at both agencies, since different days, to this day', () => {
  expect(found(job(1, '2025-01-01', null, false), job(2, '2025-06-01', null, false))).toEqual([
    'employed-twice 2025-06-01–null f1 f2',
  ]);
});

test('full-time at one, on one day only', () => {
  expect(found(job(1, '2025-01-01', '2025-06-01', true), job(2, '2025-06-01', null, false))).toEqual([
    'employed-twice 2025-06-01–2025-06-01 f1 f2',
  ]);
});

test('full-time at both is one signal and not two', () => {
  expect(found(job(1, '2025-01-01', null, true), job(2, '2025-06-01', null, true))).toEqual([
    'full-time-twice 2025-06-01–null f1 f2',
  ]);
});

test('one after the other, and twice at one agency, are none', () => {
  expect(found(job(1, '2025-01-01', '2025-05-31', false), job(2, '2025-06-01', null, false))).toEqual([]);
  expect(found(job(1, '2025-01-01', null, false, 'a'), job(2, '2025-06-01', null, false, 'a'))).toEqual([]);
});
