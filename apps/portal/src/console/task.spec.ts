import { wordsOf } from '../words/index.js';
import { blocksOf } from './cycle-blocks.js';
import { byDeadline, countsOf, type Task, withClock } from './task.js';

const task: Task = {
  ...{ kind: 'complaints', service: 'complaints', id: 'c-1', href: '/complaints/c-1', name: '甲公司' },
  ...{ waitsFor: 'staff', since: '2026-06-20', clock: 'complaints.acceptance' },
};
const clock = { subject: 'c-1', what: 'complaints.acceptance', due: '2026-06-30', over: true, steps: [] };

test('a task has the last day of its own clock', () => {
  const others = [
    { ...clock, what: 'complaints.answer', due: '2026-07-01' },
    { ...clock, subject: 'c-2', due: '2026-07-02' },
  ];
  expect(withClock(task, [...others, clock])).toEqual({ ...task, due: '2026-06-30', over: true, steps: [] });
  expect(withClock(task, [])).toEqual(task);
});

test('a complaint whose answer is overdue has the last day of the ruling', () => {
  const clocks = [
    { ...clock, what: 'complaints.answer' },
    { ...clock, what: 'complaints.ruling', due: '2026-08-24', over: false },
  ];
  const accepted: Task = { ...task, waitsFor: 'agency', clock: 'complaints.answer', due: '2026-08-24' };
  expect(withClock(accepted, clocks)).toMatchObject({ due: '2026-08-24', over: false });
});

test('the earliest last day stands first; without one, what waits longest', () => {
  const soon = { ...task, due: '2026-07-01' };
  const late = { ...task, due: '2026-07-02' };
  const old = { ...task, since: '2026-01-01' };
  expect(byDeadline([task, late, old, soon])).toEqual([soon, late, old, task]);
});

test('each kind is counted, and what is overdue in it', () => {
  const counts = countsOf([task, { ...task, over: true }, { ...task, kind: 'merits' }]);
  expect([...counts]).toEqual([
    ['complaints', { all: 2, over: 1 }],
    ['merits', { all: 1, over: 0 }],
  ]);
});

test('a cycle names what its next step waits for, and who does it', () => {
  const cycle = {
    ...{ state: 'drafted' as const, waitingFor: [], allowedActions: ['publish-notices'] },
    ratings: { reviewed: 2, 'in-review': 3, granted: 30 },
  };
  expect(blocksOf(cycle, wordsOf('en'))).toEqual([
    { text: 'Publishing the results of 2 agencies', waitsFor: 'staff' },
    { text: 'Expert reviews of 3 agencies', waitsFor: 'expert' },
  ]);
  const sealing = { ...cycle, state: 'sealing' as const, waitingFor: ['tracking' as const], ratings: {} };
  expect(blocksOf(sealing, wordsOf('en'))).toEqual([
    { text: 'The tracking service to seal its records of the cycle', waitsFor: 'service' },
  ]);
});
