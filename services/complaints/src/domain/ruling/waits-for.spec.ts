import { announcePanel, drawPanel, recuseMember } from '@heng/panel';
import { startClock } from '../case/clocks.js';
import { dayOn } from '@heng/testing/rules';
import { states } from '../case/actions.js';
import { decidesNext, waitsFor } from './waits-for.js';

const { calendar } = dayOn('2026-03-02');
const running = startClock('answer', calendar, '2026-03-02');
const unasked = { extensionAsked: false };
const experts = ['a', 'b', 'c'].map((id) => ({ id }));
const panel = announcePanel(experts, [], { seats: 3, quorum: 3, strikes: {} });
const drawn = drawPanel(panel, 'seed');
const vacant = recuseMember(drawn, { expert: drawn.order[0]!, reason: '合作' });

test.each([
  ['no panel', undefined, 'staff'],
  ['a panel that is to be drawn', { state: 'announced', panel }, 'staff'],
  ['a panel with a vacant seat', { state: 'drawn', panel: vacant }, 'staff'],
  ['a complete panel', { state: 'drawn', panel: drawn }, 'panel'],
] as const)('with %s, what was answered, or not in time, waits for the right one', (_, of, waiter) => {
  expect(waitsFor({ ...unasked, state: 'answered', clocks: {} }, of as never)).toBe(waiter);
  expect(
    waitsFor({ ...unasked, state: 'accepted', clocks: { answer: { ...running, missed: true } } }, of as never),
  ).toBe(waiter);
  expect(decidesNext(of as never)).toBe(waiter);
});

test('before that it waits for staff, the agency or both parties; what has ended waits for nobody', () => {
  const of = Object.fromEntries(
    states.map((state) => [state, waitsFor({ ...unasked, state, clocks: { answer: running } }, undefined)]),
  );
  expect(of).toEqual({
    ...{ filed: 'staff', accepted: 'agency', mediating: 'parties', answered: 'staff' },
    ...{ declined: null, settled: null, ruled: null, withdrawn: null },
  });
  expect(waitsFor({ state: 'accepted', clocks: { answer: running }, extensionAsked: true }, undefined)).toBe('staff');
});
