import {
  type EventDefinition,
  ExpertAffiliated,
  ExpertEnrolled,
  ExpertLeft,
  ExpertReinstated,
  ExpertRelated,
  ExpertSuspended,
} from '@heng/contracts';
import { DomainError, kitSettings } from '@heng/kit';
import { eventually, TestBed } from '@heng/testing';
import { ExpertPool, expertPool, ExpertPoolModule } from '../src/index.js';

let pool: ExpertPool;
const bed = TestBed.of({
  name: 'complaints',
  module: ExpertPoolModule,
  tables: [],
  migrations: expertPool.migrations,
  settings: kitSettings,
});
beforeAll(() => {
  pool = bed.running.app.get(ExpertPool);
});

const id = (n: number) => `e0000000-0000-8000-8000-00000000000${n}`;
const [agency, other] = [id(8), id(9)];
type Told = [event: EventDefinition, version: number, data: object];
const told = (sub: string): Told[] => [
  [ExpertEnrolled, 1, { sub, fields: ['law'], enrolledOn: '2026-01-05' }],
  [ExpertRelated, 2, { agencyId: agency, kind: 'adviser', from: '2020-01-01' }],
  [ExpertAffiliated, 3, { creditCode: '91350100M000100Y43', from: '2020-01-01' }],
  [ExpertSuspended, 4, { suspendedOn: '2026-02-02' }],
  [ExpertReinstated, 5, { reinstatedOn: '2026-02-20' }],
  [ExpertAffiliated, 6, { creditCode: '91350100M000100Y43', from: '2020-01-01', until: '2021-01-01' }],
];

async function tell(expertId: string, events: readonly Told[]) {
  for (const [event, version, data] of events) await bed.publish(event, expertId, { expertId, ...data }, { version });
}

/** The outcome of an attempt to decide about an agency, now and in the end. */
const attempt = (sub: string, about: string, creditCode = 'x') =>
  pool.mustDecide({ sub, role: 'expert' }, { id: about, creditCodes: [creditCode] }).then(
    () => 'may decide',
    (error: unknown) => (error instanceof DomainError ? error.code : error),
  );
const becomes = (outcome: string, ...asked: Parameters<typeof attempt>) =>
  eventually(async () => expect(await attempt(...asked)).toBe(outcome));

test('an expert decides from enrolment on, not about an agency with a tie, and not while suspended', async () => {
  expect(await attempt('first', other)).toBe('kit.expert-not-in-pool');
  const events = told('first');
  await tell(id(1), events.slice(0, 1));
  await becomes('may decide', 'first', agency);
  await tell(id(1), events.slice(1, 2));
  await becomes('kit.conflict-of-interest', 'first', agency);
  expect(await attempt('first', other)).toBe('may decide');
  await tell(id(1), events.slice(2, 3));
  await becomes('kit.conflict-of-interest', 'first', other, '91350100M000100Y43');
  await tell(id(1), events.slice(3, 4));
  await becomes('kit.expert-suspended', 'first', other);
  await tell(id(1), events.slice(4));
  await becomes('may decide', 'first', other, '91350100M000100Y43');
  await tell(id(1), [[ExpertLeft, 7, { leftOn: '2026-03-01' }]]);
  await becomes('kit.expert-not-in-pool', 'first', other);
});

test('the events may come in any order, and again: the pool is the same', async () => {
  const events = told('second');
  await tell(id(2), [...events.toReversed(), ...events, [ExpertEnrolled, 1, events[0]![2]]]);
  await tell(id(3), [[ExpertEnrolled, 1, { sub: 'third', fields: ['law'], enrolledOn: '2026-01-05' }]]);
  await becomes('may decide', 'third', other);
  expect(await attempt('second', agency)).toBe('kit.conflict-of-interest');
  expect(await attempt('second', other, '91350100M000100Y43')).toBe('may decide');
});
