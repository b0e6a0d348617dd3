import fc from 'fast-check';
import { agencies } from './test-agencies.js';
import type { Facts } from './test-facts.js';

const kinds = Object.keys(agencies) as (keyof typeof agencies)[];
export const day = fc
  .integer({ min: 0, max: 3 * 365 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
export const person = fc.constantFrom('Li', 'Wang', 'Zhao');
const enterprise = fc.constantFrom('E1', 'E2', 'E3', 'E4');

/** Possible facts of an agency, in any order and on any day. */
const happening: fc.Arbitrary<(agency: Facts) => Facts> = fc.oneof(
  fc.tuple(person, day).map(
    ([p, d]) =>
      (agency: Facts) =>
        agency.employs(p, d),
  ),
  fc.tuple(person, day).map(
    ([p, d]) =>
      (agency: Facts) =>
        agency.lost(p, d),
  ),
  fc.tuple(person, day, day).map(
    ([p, a, b]) =>
      (agency: Facts) =>
        agency.certified(p, a, b),
  ),
  fc.tuple(enterprise, day).map(
    ([e, d]) =>
      (agency: Facts) =>
        agency.project(e, d),
  ),
  fc.tuple(person, enterprise, day, fc.integer({ min: 1, max: 60 })).map(
    ([p, e, d, halves]) =>
      (agency: Facts) =>
        agency.worked(p, e, halves / 2, d),
  ),
  fc.tuple(enterprise, day).map(
    ([e, d]) =>
      (agency: Facts) =>
        agency.submitted(e, d),
  ),
  fc.tuple(enterprise, day, fc.constantFrom('passed' as const, 'failed' as const)).map(
    ([e, d, outcome]) =>
      (agency: Facts) =>
        agency.decided(e, outcome, d),
  ),
  fc.tuple(enterprise, day).map(
    ([e, d]) =>
      (agency: Facts) =>
        agency.asked(e, d),
  ),
  fc.tuple(enterprise, fc.integer({ min: 1, max: 5 }), day, fc.boolean()).map(
    ([e, level, d, amended]) =>
      (agency: Facts) =>
        agency.answered(e, level, d, amended ? d : null),
  ),
  fc.tuple(enterprise, day).map(
    ([e, d]) =>
      (agency: Facts) =>
        agency.movedTo('another-agency', e, d),
  ),
  fc.tuple(person, day, fc.boolean()).map(
    ([p, d, settled]) =>
      (agency: Facts) =>
        settled ? agency.fullTimeTwiceSettled(p, d) : agency.employs(p, d, 'another-agency'),
  ),
  fc.tuple(fc.constantFrom('C1', 'C2', 'C3'), fc.constantFrom('minor' as const, 'serious' as const), day).map(
    ([c, severity, d]) =>
      (agency: Facts) =>
        agency.ruled(c, severity, d, d),
  ),
  fc.tuple(fc.constantFrom('M1', 'M2'), fc.constantFrom('research' as const, 'citation' as const)).map(
    ([m, kind]) =>
      (agency: Facts) =>
        agency.merit(m, kind),
  ),
);
/** An agency of any kind with any facts. */
export const anyAgency = fc
  .tuple(fc.constantFrom(...kinds), fc.array(happening, { maxLength: 40 }))
  .map(([kind, happenings]) => happenings.reduce((agency, happen) => happen(agency), agencies[kind]()));
