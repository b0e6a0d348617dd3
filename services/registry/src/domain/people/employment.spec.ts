import { given } from '@heng/testing/rules';
import fc from 'fast-check';
import { anAgency, deregisteredAgency, suspendedAgency } from '../../../test/an-agency.js';
import type { Agency } from '../registration/agency.js';
import { type Employment, endEmployment, startEmployment } from './employment.js';

const agency = anAgency();
const ids = { id: '11111111-2222-8333-8444-555555555555', personId: '66666666-7777-8888-8999-aaaaaaaaaaaa' };
const TODAY = '2026-03-02';
const beginning = (from: string, others: readonly Employment[], of: Agency, isAgreed = false) =>
  startEmployment({ ...ids, from, fullTime: true }, of, { others, isAgreed }, TODAY);
const start = (from: string, others: readonly Employment[] = []): Employment => ({
  ...beginning(from, others, agency).state,
  version: 1,
});
const end = (employment: Employment, until: string) => endEmployment(employment, until, TODAY).state;

test('an employment that ended may be followed the day after its last day, not on it', () => {
  const next = (from: string) =>
    given([end(start('2025-01-01'), '2025-06-30')]).when((others) => beginning(from, others, agency));
  next('2025-07-01').then({ state: { from: '2025-07-01', until: null } });
  next('2025-06-30').then('registry.employment-overlaps');
});

test('a current employment, and one that begins later, leave no room for an open-ended one', () => {
  for (const [other, from] of [
    [start('2025-01-01'), '2026-01-01'],
    [end(start('2025-01-01'), '2025-06-30'), '2024-01-01'],
  ] as const)
    given([other])
      .when((others) => beginning(from, others, agency))
      .then('registry.employment-overlaps');
});

test('a second employment needs the agreement of the person or a present employer, one after the other does not', () => {
  const elsewhere = { ...start('2025-01-01'), agencyId: 'another agency' };
  const second = (from: string, other: Employment, isAgreed?: boolean) =>
    given([other]).when((others) => beginning(from, others, agency, isAgreed));
  second('2025-06-01', elsewhere).then('registry.employment-not-agreed');
  second('2024-01-01', elsewhere).then('registry.employment-not-agreed');
  second('2025-06-01', elsewhere, true).then({ state: { from: '2025-06-01', agencyId: agency.id } });
  second('2025-06-01', { ...elsewhere, until: '2025-05-31' }).then({ state: { from: '2025-06-01' } });
  second('2025-05-31', { ...elsewhere, until: '2025-05-31' }).then('registry.employment-not-agreed');
});

test('an employment of one day is one', () => {
  expect(end(start('2026-03-02'), '2026-03-02').until).toBe('2026-03-02');
});

const starting = (from: string, of = agency) => given(of).when((by) => beginning(from, [], by));
const ending = (from: string, until: string) =>
  given(start(from)).when((current) => endEmployment(current, until, TODAY));

test('nothing is recorded of the days to come, nothing ends before it starts or twice', () => {
  starting('2026-03-03').then('registry.date-in-future');
  ending('2025-01-01', '2026-03-03').then('registry.date-in-future');
  ending('2025-01-02', '2025-01-01').then('registry.employment-ends-before-start');
  given(end(start('2025-01-01'), '2025-02-01'))
    .when((ended) => endEmployment(ended, '2025-03-01', TODAY))
    .then('registry.employment-already-ended');
});

test('only an agency in good standing hires', () => {
  starting('2025-01-01', deregisteredAgency()).then('registry.agency-deregistered');
  starting('2025-01-01', suspendedAgency()).then('registry.agency-suspended');
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
