import { AgencyDeregistered, AgencyReinstated, AgencySuspended } from '@heng/contracts';
import { type Decision, DomainError } from '@heng/kit/domain';
import { given, keepsLifecycle, fact } from '@heng/testing/rules';
import fc from 'fast-check';
import { anAgency, deregisteredAgency, suspendedAgency } from '../../../test/an-agency.js';
import { type Agency, agencyLifecycle, register } from './agency.js';
import { deregister, endSuspension, reinstate, suspend, SUSPENSION } from './agency-standing.js';

const registered = anAgency();
const [today, later, reason] = ['2026-04-01', '2026-04-10', '核查中'];
const suspendedUntil = (until: string) => suspend(registered, { reason, until }, today).state;

test('a suspension ends by itself on the day after its last', () => {
  const suspended = given(registered)
    .when((agency) => suspend(agency, { reason, until: later }, today))
    .then({
      state: { state: 'suspended', suspendedOn: today, suspendedUntil: later, stateReason: reason },
      events: [fact(AgencySuspended, { agencyId: registered.id, suspendedOn: today, until: later, reason })],
      deadlines: [{ start: SUSPENSION, due: { date: later } }],
    });
  given(suspended)
    .when((agency) => endSuspension(agency, later))
    .then({ state: registered, events: [fact(AgencyReinstated, { reinstatedOn: '2026-04-11', was: 'suspended' })] });
});

test('the clock of a suspension that was ended, or began anew, changes nothing', () => {
  for (const agency of [registered, suspendedUntil('2026-05-01')])
    expect(endSuspension(agency, later)).toEqual({ state: agency, events: [] });
});

test('staff end a suspension before its last day; its clock stops', () => {
  given(suspendedUntil(later))
    .when((agency) => reinstate(agency, { reason: '核查完毕', parent: null }, '2026-04-05'))
    .then({
      events: [fact(AgencyReinstated, { reinstatedOn: '2026-04-05', reason: '核查完毕' })],
      deadlines: [{ stop: SUSPENSION }],
    });
});

test('an agency leaves the register after its branches, and can be taken back', () => {
  const left = given(registered)
    .when((agency) => deregister(agency, { reason, branches: 0 }, today))
    .then([fact(AgencyDeregistered, { agencyId: registered.id, deregisteredOn: today, reason })]);
  given(left)
    .when((agency) => reinstate(agency, { reason, parent: null }, later))
    .then({ state: registered });
});

test('a deregistered branch comes back to a registered parent only', () => {
  const branch = { ...deregisteredAgency(), parentId: 'parent' };
  const back = (parent: Agency) => given(branch).when((agency) => reinstate(agency, { reason, parent }, later));
  back(deregisteredAgency()).then('registry.parent-not-registered');
  back(registered).then({ state: { state: 'registered' } });
});

test.each<[string, Agency, (agency: Agency) => Decision<Agency>, string]>([
  [
    'a suspension does not end before today',
    registered,
    (agency) => suspend(agency, { reason, until: '2026-03-31' }, today),
    'suspension-ends-in-past',
  ],
  [
    'a reason holds no ID-card number',
    registered,
    (agency) => suspend(agency, { reason: '362322198709086409' }, today),
    'id-card-number',
  ],
  [
    'a registered agency is not reinstated',
    registered,
    (agency) => reinstate(agency, { reason, parent: null }, today),
    'agency-in-good-standing',
  ],
  [
    'a suspended agency is not suspended',
    suspendedAgency(),
    (agency) => suspend(agency, { reason }, today),
    'agency-suspended',
  ],
  [
    'an agency leaves once',
    deregisteredAgency(),
    (agency) => deregister(agency, { reason, branches: 0 }, today),
    'agency-deregistered',
  ],
  [
    'an agency does not leave before its branches',
    registered,
    (agency) => deregister(agency, { reason, branches: 2 }, today),
    'branches-registered',
  ],
])('%s', (_, agency, decision, refusal) => {
  given(agency).when(decision).then(`registry.${refusal}`);
});

const actions = {
  suspend: (agency: Agency) => suspend(agency, { reason }, today),
  reinstate: (agency: Agency) => reinstate(agency, { reason, parent: null }, today),
  deregister: (agency: Agency) => deregister(agency, { reason, branches: 0 }, today),
};

test('any sequence of actions keeps the lifecycle, and the events alone tell the state', () => {
  const { events } = register(registered, { sub: 'staff-1', role: 'alliance-staff' }, '2026-03-02');
  keepsLifecycle(agencyLifecycle, { state: registered, events }, actions, {
    'registry.agency-registered.v1': 'registered',
    'registry.agency-suspended.v1': 'suspended',
    'registry.agency-reinstated.v1': 'registered',
    'registry.agency-deregistered.v1': 'deregistered',
  });
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
        const { state, suspendedOn, deregisteredOn } = agency;
        expect([suspendedOn !== null, deregisteredOn !== null]).toEqual([
          state === 'suspended',
          state === 'deregistered',
        ]);
      }
    }),
  );
});
