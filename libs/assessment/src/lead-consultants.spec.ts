import { facts, indicator } from '../test-facts.js';
import { expiries, methodology2026_1 } from './index.js';

const enterprises = ['E1', 'E2', 'E3'];
const LAST_DAY = '2026-03-15';

/** Four days before the 15th, one on `last`, and one at the end of the month. */
const month = (last: string) => ['2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14', last, '2026-03-31'];

test.each([
  [LAST_DAY, true],
  ['2026-03-16', false],
])('of work that lasts beyond an expiry on the 15th the days up to it count: the tenth on %s', (last, renewed) => {
  const li = facts().certified('Li', '2023-03-15', LAST_DAY);
  for (const enterprise of enterprises)
    li.worked('Li', enterprise, 5, '2024-01-01')
      .decided(enterprise, 'passed', '2024-02-01')
      .workedOn('Li', enterprise, month(last));
  const [expiry] = expiries(li.evidence, methodology2026_1, { cutoff: '2026-06-30' });
  expect(expiry!.renewedUntil !== null).toBe(renewed);
});

test.each([
  ['2026-03-14', 0],
  ['2026-03-15', 1],
])('at a cutoff within a month the days up to it count: at %s', (cutoff, staff) => {
  const li = facts().employs('Li');
  for (const enterprise of enterprises)
    li.worked('Li', enterprise, 5, '2026-01-31')
      .decided(enterprise, 'passed', '2026-02-01')
      .workedOn('Li', enterprise, month(LAST_DAY));
  expect(indicator('full-time-staff', li, undefined, cutoff).value).toBe(staff);
});
