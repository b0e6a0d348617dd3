import { requireHappened, requireWithinProject } from './business-dates.js';

const project = {
  startedOn: '2025-09-01',
  endedOn: '2026-02-27' as string | null,
  suspensions: [{ from: '2025-12-01', until: '2025-12-31' as string | null, reason: '停工' }],
};

test('today has happened, tomorrow has not', () => {
  expect(() => requireHappened('startedOn', '2026-03-02', '2026-03-02')).not.toThrow();
  expect(() => requireHappened('startedOn', '2026-03-03', '2026-03-02')).toThrow('tracking.date-in-future');
});

test.each([
  ['2025-08-31', 'tracking.outside-project'],
  ['2025-09-01', null],
  ['2025-11-30', null],
  ['2025-12-01', 'tracking.in-suspension'],
  ['2025-12-31', 'tracking.in-suspension'],
  ['2026-01-01', null],
  ['2026-02-27', null],
  ['2026-02-28', 'tracking.outside-project'],
])('%s in a project with a pause in December: %s', (date, code) => {
  const require = () => requireWithinProject('startedOn', date, project);
  if (code) expect(require).toThrow(code);
  else expect(require).not.toThrow();
});

test('a suspension that lasts has no last day, nor has a project in progress', () => {
  const open = { ...project, endedOn: null, suspensions: [{ ...project.suspensions[0]!, until: null }] };
  expect(() => requireWithinProject('startedOn', '2025-11-30', open)).not.toThrow();
  expect(() => requireWithinProject('startedOn', '2099-01-01', open)).toThrow('tracking.in-suspension');
  const going = { ...open, suspensions: [] };
  expect(() => requireWithinProject('startedOn', '2099-01-01', going)).not.toThrow();
});
