import type { Role } from '@heng/contracts';
import { defineLifecycle, defineRefusals } from './domain.js';

const refuse = defineRefusals('door', {
  'wrong-state': {
    kind: 'conflict',
    zh: '门的状态为{stateZh}，不能{actionZh}。',
    en: 'The door is {state}: do not {action} it.',
  },
  barred: { kind: 'conflict', zh: '门已闩上。', en: 'The door is barred.' },
});
type Door = Readonly<{ barred: boolean }>;
const door = defineLifecycle({
  states: { open: '开', shut: '关', locked: '锁' },
  actions: {
    shut: { zh: '关', by: ['public'], from: ['open'], to: 'shut' },
    open: {
      zh: '开',
      by: ['agency'],
      from: ['shut'],
      to: 'open',
      unless: ({ barred }: Door) => (barred ? refuse('barred') : undefined),
    },
    lock: { zh: '锁', by: ['agency', 'alliance-staff'], from: ['open', 'shut'], to: 'locked' },
    paint: { zh: '漆', by: ['alliance-staff'], from: ['open', 'shut', 'locked'] },
  },
  refuse: (words) => refuse('wrong-state', words),
});
const of = (state: 'open' | 'shut' | 'locked', barred = false) => ({ state, barred });

test('an action leads to its state, or leaves the state as it is', () => {
  expect(door.after('lock', of('open'))).toBe('locked');
  expect(door.after('paint', of('locked'))).toBe('locked');
});

test('an action is refused in a state that it does not lead from, and for what else speaks against it', () => {
  expect(() => door.after('open', of('locked'))).toThrow(
    expect.objectContaining({ zh: '门的状态为锁，不能开。', en: 'The door is locked: do not open it.' }),
  );
  expect(() => door.after('open', of('shut', true))).toThrow('door.barred');
  expect(door.after('open', of('shut'))).toBe('open');
});

test.each<[string, Role[], ReturnType<typeof of>, string[]]>([
  ['staff', ['alliance-staff'], of('shut'), ['lock', 'paint']],
  ['an agency', ['agency'], of('shut'), ['open', 'lock']],
  ['both', ['agency', 'alliance-staff'], of('shut'), ['open', 'lock', 'paint']],
  ['an agency before a barred door', ['agency'], of('shut', true), ['lock']],
  ['anyone', [], of('open'), ['shut']],
  ['a regulator', ['regulator'], of('locked'), []],
])('%s may do what the state allows and the role has', (_, roles, record, allowed) => {
  expect(door.allowedActions(record, { role: roles[0] ?? 'public', roles })).toEqual(allowed);
});

test('an organisation acts on what is its own; who has one role needs no list of them', () => {
  const parties = { agency: 'ours' };
  const allowed = (org: string) => door.allowedActions(of('shut'), { role: 'agency', org }, parties);
  expect(allowed('ours')).toEqual(['open', 'lock']);
  expect(allowed('theirs')).toEqual([]);
  expect(door.allowedActions(of('shut'), { role: 'alliance-staff' }, parties)).toEqual(['lock', 'paint']);
});

test('staff with a tie to the organisation of a record are offered nothing, other roles what they may do', () => {
  const parties = { agency: 'ours' };
  const conflict = (...records: readonly object[]) =>
    records.some((record) => Object.values(record).includes('ours')) ? refuse('barred') : undefined;
  const who = { role: 'alliance-staff', roles: ['alliance-staff'], conflict } as const;
  expect(door.allowedActions(of('shut'), who, parties)).toEqual([]);
  expect(door.allowedActions(of('shut'), who)).toEqual(['lock', 'paint']);
  const both = { ...who, roles: ['alliance-staff', 'agency'], org: 'ours' } as const;
  expect(door.allowedActions(of('shut'), both, parties)).toEqual(['open', 'lock']);
});

test('what is allowed is what is not refused', () => {
  for (const record of door.states.flatMap((state) => [of(state), of(state, true)]))
    for (const action of door.actions)
      expect(door.allows(action, record)).toBe(
        (() => {
          try {
            return Boolean(door.after(action, record));
          } catch {
            return false;
          }
        })(),
      );
});
