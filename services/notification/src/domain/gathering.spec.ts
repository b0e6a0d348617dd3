import { gatheredOn, gatheringSince, leavesTime } from './gathering.js';
import { templateNamed, templates } from './templates.js';

test('these letters are gathered, and no other: none has a one-time secret', () => {
  const gathered = templates.filter(({ gathering }) => gathering !== 'never');
  expect(gathered.map(({ name }) => name)).toEqual([
    'withholding-granted',
    'withholding-refused',
    'withholding-ended',
    'withholding-challenged',
    'certificate-lapsed',
    'name-challenged',
    'project-proposed',
    'project-declined',
    'feedback-clock',
    'registry-deadline-moved',
    'tracking-deadline-moved',
    'complaints-deadline-moved',
    'rating-deadline-moved',
  ]);
  expect(gathered.filter(({ event }) => 'token' in event.data.shape)).toEqual([]);
});

test.each([
  ['2026-03-09', false],
  ['2026-03-10', true],
])('a clock that ends on %s leaves more than a week from 2026-03-02: %s', (due, leaves) => {
  expect(leavesTime({ due }, '2026-03-02')).toBe(leaves);
  expect(gatheredOn(templateNamed('feedback-clock'), { due }, '2026-03-02')).toBe(leaves ? '2026-03-02' : null);
});

test('a moved last day is told at once when the former or the new one is near', () => {
  const letter = templateNamed('tracking-deadline-moved');
  const on = '2026-03-02';
  expect(gatheredOn(letter, { before: '2026-03-09', due: '2026-06-30' }, on)).toBeNull();
  expect(gatheredOn(letter, { before: '2026-06-30', due: '2026-03-09' }, on)).toBeNull();
  expect(gatheredOn(letter, { before: '2026-06-29', due: '2026-06-30' }, on)).toBe(on);
});

test('the letters of a day go at eight the next morning in Shanghai', () => {
  const since = (now: string) => gatheringSince(new Date(now)).toISOString();
  expect(since('2026-03-02T23:59:59.999Z')).toBe('2026-03-02T15:59:59.999Z');
  expect(since('2026-03-03T00:00:00.000Z')).toBe('2026-03-02T16:00:00.000Z');
});
