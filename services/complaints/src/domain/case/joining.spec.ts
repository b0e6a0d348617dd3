import { joinsSince } from './joining.js';

test('an equal filing joins the first one within 30 days', () => {
  expect(joinsSince('2026-03-31')).toBe('2026-03-01');
});
