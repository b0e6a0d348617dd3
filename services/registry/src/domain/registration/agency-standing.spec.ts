import type { Actor, Fact } from '@heng/contracts';
import { type Decision, DomainError } from '@heng/kit/domain';
import fc from 'fast-check';
import { type Agency, type AgencyState, allowedActions, isOnRegister, isRegistered, register } from './agency.js';
import { agencyTransitions, deregister, endSuspension, reinstate, suspend, SUSPENSION } from './agency-standing.js';

const staff: Actor = { sub: 'staff-1', role: 'alliance-staff' };
const office = {
  id: '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d',
  creditCode: '91350100M000100Y43',
  name: '福州衡鉴',
  province: '350000',
  email: 'a@example.cn',
};
const registered: Agency = { ...register(office, staff, '2026-03-02').state, version: 1 };
const [today, later, reason] = ['2026-04-01', '2026-04-10', '核查中'];
const parentOf = (over: object = {}) => ({ ...registered, ...over });
const code = (expected: string) => expect.objectContaining({ code: expected });

test('a suspension ends by itself on the day after its last', () => {
  const { state, events, deadlines } = suspend(registered, { reason, until: later }, today);
  expect(state).toMatchObject({ state: 'suspended', suspendedOn: today, suspendedUntil: later, stateReason: reason });
  expect(events[0]?.data).toEqual({ agencyId: office.id, suspendedOn: today, until: later, reason });
  expect(deadlines).toMatchObject([{ start: SUSPENSION, due: { date: later } }]);
  const ended = endSuspension(state, later);
  expect(ended.state).toEqual(registered);
  expect(ended.events[0]?.data).toMatchObject({ reinstatedOn: '2026-04-11', was: 'suspended' });
});

test('the clock of a suspension that was ended, or began anew, changes nothing', () => {
  expect(endSuspension(registered, later).events).toEqual([]);
  const again = suspend(registered, { reason, until: '2026-05-01' }, today).state;
  expect(endSuspension(again, later)).toEqual({ state: again, events: [] });
});

test('staff end a suspension before its last day; its clock stops', () => {
  const { state } = suspend(registered, { reason, until: later }, today);
  const { deadlines, events } = reinstate(state, { reason: '核查完毕', parent: null }, '2026-04-05');
  expect(deadlines).toEqual([{ stop: SUSPENSION }]);
  expect(events[0]?.data).toMatchObject({ reinstatedOn: '2026-04-05', reason: '核查完毕' });
});

test('an agency leaves the register after its branches, and can be taken back', () => {
  expect(() => deregister(registered, { reason, branches: 2 }, today)).toThrow(code('registry.branches-registered'));
  const { state, events } = deregister(registered, { reason: '机构申请注销', branches: 0 }, today);
  expect(events[0]?.data).toEqual({ agencyId: office.id, deregisteredOn: today, reason: '机构申请注销' });
  expect(allowedActions(state)).toEqual(['reinstate']);
  expect(() => deregister(state, { reason, branches: 0 }, today)).toThrow(code('registry.agency-deregistered'));
  expect(reinstate(state, { reason, parent: null }, later).state).toEqual(registered);
});

test('a deregistered branch comes back to a registered parent only', () => {
  const branch = { ...registered, parentId: 'parent' };
  const { state } = deregister(branch, { reason, branches: 0 }, today);
  const back = (parent: Agency) => () => reinstate(state, { reason, parent }, later);
  expect(back(parentOf({ state: 'deregistered' }))).toThrow(code('registry.parent-not-registered'));
  expect(back(parentOf())).not.toThrow();
});

test.each([
  ['an end before today', () => suspend(registered, { reason, until: '2026-03-31' }, today), 'suspension-ends-in-past'],
  [
    'an ID-card number in a reason',
    () => suspend(registered, { reason: '362322198709086409' }, today),
    'id-card-number',
  ],
  ['what is registered', () => reinstate(registered, { reason, parent: null }, today), 'agency-in-good-standing'],
])('%s is refused', (_, attempt, expected) => {
  expect(attempt).toThrow(code(`registry.${expected}`));
});

const actions = {
  suspend: (agency: Agency) => suspend(agency, { reason }, today),
  reinstate: (agency: Agency) => reinstate(agency, { reason, parent: null }, today),
  deregister: (agency: Agency) => deregister(agency, { reason, branches: 0 }, today),
};
const stateTold: Record<string, AgencyState> = {
  'registry.agency-registered.v1': 'registered',
  'registry.agency-suspended.v1': 'suspended',
  'registry.agency-reinstated.v1': 'registered',
  'registry.agency-deregistered.v1': 'deregistered',
};

test('any sequence of actions keeps the state table, and the events alone tell the state', () => {
  const sequence = fc.array(fc.constantFrom('suspend', 'reinstate', 'deregister'), { maxLength: 12 });
  fc.assert(
    fc.property(sequence, (names) => {
      let agency = registered;
      const events: Fact[] = [...register(office, staff, '2026-03-02').events];
      for (const name of names) {
        const table: Partial<Record<AgencyState, AgencyState>> = agencyTransitions[name];
        const expected = table[agency.state];
        expect(allowedActions(agency).includes(name)).toBe(expected !== undefined);
        try {
          const decision = actions[name](agency);
          expect(decision.state.state).toBe(expected);
          agency = decision.state;
          events.push(...decision.events);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          expect(expected).toBeUndefined();
        }
        const told = events.flatMap(({ type }) => stateTold[type] ?? []);
        expect(told.at(-1)).toBe(agency.state);
        expect([isOnRegister(agency), isRegistered(agency)]).toEqual([
          agency.state !== 'deregistered',
          agency.state === 'registered',
        ]);
      }
    }),
  );
});

test('whatever is done, a clock runs just while a suspension has an end, and what rings is a reinstatement', () => {
  const steps = { ...actions, suspendUntil: (agency: Agency) => suspend(agency, { reason, until: later }, today) };
  const step = fc.constantFrom('suspend', 'suspendUntil', 'reinstate', 'deregister', 'ring');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (names) => {
      let [agency, clock]: [Agency, string | null] = [registered, null];
      for (const name of names) {
        try {
          if (name === 'ring' && clock === null) continue;
          const decision: Decision<Agency> = name === 'ring' ? endSuspension(agency, clock!) : steps[name](agency);
          if (name === 'ring') expect([agency.state, decision.state.state]).toEqual(['suspended', 'registered']);
          for (const change of decision.deadlines ?? []) clock = 'start' in change ? change.due.date : null;
          agency = decision.state;
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
        }
        expect(clock).toBe(agency.suspendedUntil);
      }
    }),
  );
});
