import { officialCalendar } from '@heng/legal-time';
import { type Asked, askedIn, periodOf } from './period.js';

const asked = (text: string) => askedIn(new URLSearchParams(text));
const dateOf = (text: string) => periodOf(asked(text) as Asked, officialCalendar).date;

test('periods end as the measures and the Civil Code say', () => {
  expect(dateOf('from=2026-02-09&n=10&unit=workingDays')).toBe('2026-02-28');
  expect(dateOf('from=2025-11-15&n=3&unit=months')).toBe('2026-02-24');
  expect(dateOf('from=2024-02-29&n=1&unit=years')).toBe('2025-02-28');
  expect(dateOf('from=2026-09-18&n=15&unit=days')).toBe('2026-10-08');
  expect(dateOf('from=2026-10-12&n=4&unit=workingDays&direction=before')).toBe('2026-09-30');
});

test('names the fields that do not fit', () => {
  expect(asked('from=2026-02-30&n=x')).toEqual({ faults: ['from', 'n'] });
  expect(asked('from=1999-02-01&n=1')).toEqual({ faults: ['from'] });
  expect(asked('from=2026-02-01&n=1.5&unit=days')).toEqual({ faults: ['n'] });
  expect(asked('from=2026-02-01&n=51&unit=years')).toEqual({ faults: ['n'] });
});
