import fc from 'fast-check';
import { anAgency, deregisteredAgency, suspendedAgency } from '../../../test/an-agency.js';
import { type Employment, endEmployment, startEmployment } from './employment.js';

const agency = anAgency();
const ids = { id: '11111111-2222-8333-8444-555555555555', personId: '66666666-7777-8888-8999-aaaaaaaaaaaa' };
const start = (from: string, others: readonly Employment[] = [], of = agency): Employment => ({
  ...startEmployment({ ...ids, from, fullTime: true }, of, others, '2026-03-02').state,
  version: 1,
});
const end = (employment: Employment, until: string) => endEmployment(employment, until, '2026-03-02').state;

test('an employment that ended may be followed the day after its last day, not on it', () => {
  const first = end(start('2025-01-01'), '2025-06-30');
  expect(start('2025-07-01', [first])).toMatchObject({ from: '2025-07-01', until: null });
  expect(() => start('2025-06-30', [first])).toThrow(expect.objectContaining({ code: 'registry.employment-overlaps' }));
});

test('a current employment, and one that begins later, leave no room for an open-ended one', () => {
  expect(() => start('2026-01-01', [start('2025-01-01')])).toThrow(
    expect.objectContaining({ code: 'registry.employment-overlaps' }),
  );
  expect(() => start('2024-01-01', [end(start('2025-01-01'), '2025-06-30')])).toThrow(
    expect.objectContaining({ code: 'registry.employment-overlaps' }),
  );
});

test('an employment of one day is one', () => {
  expect(end(start('2026-03-02'), '2026-03-02').until).toBe('2026-03-02');
});

test.each([
  ['a start after today', () => start('2026-03-03'), 'registry.date-in-future'],
  ['an end after today', () => end(start('2025-01-01'), '2026-03-03'), 'registry.date-in-future'],
  ['an end before the start', () => end(start('2025-01-02'), '2025-01-01'), 'registry.employment-ends-before-start'],
  [
    'a second end',
    () => end(end(start('2025-01-01'), '2025-02-01'), '2025-03-01'),
    'registry.employment-already-ended',
  ],
  ['a deregistered agency', () => start('2025-01-01', [], deregisteredAgency()), 'registry.agency-deregistered'],
  ['a suspended agency', () => start('2025-01-01', [], suspendedAgency()), 'registry.agency-suspended'],
])('%s is refused', (_, attempt, code) => {
  expect(attempt).toThrow(expect.objectContaining({ code }));
});

test('whatever is tried in whatever order, a person’s employments at one agency never share a day', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.option(day)), { maxLength: 12 }), (attempts) => {
      const kept: Employment[] = [];
      for (const [from, until] of attempts) {
        try {
          const started = start(from, kept);
          kept.push(until && until >= from ? end(started, until) : started);
        } catch (error) {
          expect(error).toMatchObject({ code: 'registry.employment-overlaps' });
        }
      }
      const inOrder = kept.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      inOrder.slice(1).forEach((later, i) => expect(inOrder[i]!.until! < later.from).toBe(true));
    }),
  );
});
