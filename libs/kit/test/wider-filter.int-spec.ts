import { randomUUID } from 'node:crypto';
import { Controller, Module } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  AssessmentSubmitted,
  EnterpriseRegistered,
  ProjectStarted,
  type RecordedEvent,
  subjectOf,
} from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { JETSTREAM, type Service, start } from '../src/index.js';
import { tally } from './tally.js';

/** The ids of the events that arrived, in order. */
let arrived: string[] = [];
const take = ({ id }: RecordedEvent) => void arrived.push(id);

@Controller()
class EarlierConsumer {
  @EventPattern(ProjectStarted.type, JETSTREAM)
  takeProject(event: RecordedEvent) {
    take(event);
  }
}
@Controller()
class LaterConsumer extends EarlierConsumer {
  @EventPattern(ProjectStarted.type, JETSTREAM)
  override takeProject(event: RecordedEvent) {
    take(event);
  }

  @EventPattern([AssessmentSubmitted.type, EnterpriseRegistered.type], JETSTREAM, { batch: 'later' })
  takeOthers(events: RecordedEvent[]) {
    events.forEach(take);
  }
}
@Module({ controllers: [EarlierConsumer] })
class EarlierModule {}
@Module({ controllers: [LaterConsumer] })
class LaterModule {}
const earlier: Service = { ...tally, module: EarlierModule };
const later: Service = { ...tally, module: LaterModule };

let bed: TestBed;
beforeEach(async () => {
  arrived = [];
  bed = await TestBed.start(earlier);
});
afterEach(() => bed.stop());

/** Another version of the service takes the place of the running one. */
async function upgradeTo(service: Service): Promise<void> {
  await bed.running.stop();
  bed.running = await start(service, bed.environment);
  await bed.running.ready;
}

const party = { agencyId: randomUUID(), enterpriseId: randomUUID() };
const idOf = ({ id }: { id: string }) => id;
const startProject = async () =>
  idOf(await bed.publish(ProjectStarted, 'x', { projectId: randomUUID(), ...party, startedOn: '2026-01-05' }));
const submit = async () => {
  const data = { projectId: randomUUID(), ...party, assessmentId: randomUUID(), submittedOn: '2026-02-02' };
  return idOf(await bed.publish(AssessmentSubmitted, 'x', data));
};
/** An event may arrive again: handlers act once on it. */
const all = (ids: string[]) => eventually(() => expect([...new Set(arrived)].sort()).toEqual([...ids].sort()));
const consumersOf = async () => {
  const { consumers } = await bed.js.jetstreamManager();
  const names: string[] = [];
  for await (const { name } of consumers.list('TRACKING')) names.push(name);
  return names;
};

test('producer before consumer: a consumer that learns a type gets what passed of it, and then goes on', async () => {
  const first = [await submit(), await startProject(), await submit()];
  await all([first[1]!]);
  await upgradeTo(later);
  await all(first);
  expect(arrived.indexOf(first[0]!)).toBeLessThan(arrived.indexOf(first[2]!));
  const next = [await submit(), await startProject()];
  await all([...first, ...next]);
  await eventually(async () => expect(await consumersOf()).toEqual(['registry']));
});

test('consumer before producer: a type that nobody has told yet arrives from its first event on', async () => {
  const project = await startProject();
  await all([project]);
  await upgradeTo(later);
  const told = [await submit(), await submit()];
  await all([project, ...told]);
  await eventually(async () => expect(await consumersOf()).toEqual(['registry']));
});

test('what passed while an earlier version was back arrives too', async () => {
  await upgradeTo(later);
  const before = await submit();
  await all([before]);
  await upgradeTo(earlier);
  const passed = await submit();
  const project = await startProject();
  await all([before, project]);
  await upgradeTo(later);
  await eventually(() => expect(arrived).toContain(passed));
});

test.each(['before', 'after'])('an upgrade that was interrupted %s the filter grew reads all of it', async (moment) => {
  const passed = [await submit(), await submit()];
  const project = await startProject();
  await all([project]);
  await bed.running.stop();
  const { consumers } = await bed.js.jetstreamManager();
  const { config } = await consumers.info('TRACKING', 'registry');
  const added = [AssessmentSubmitted, EnterpriseRegistered].map(({ type }) => subjectOf(type));
  const { ack_policy, deliver_policy } = config;
  await consumers.add('TRACKING', {
    ...{ durable_name: 'registry-added', ack_policy, deliver_policy },
    filter_subjects: added,
  });
  if (moment === 'after')
    await consumers.update('TRACKING', 'registry', { filter_subjects: [...added, subjectOf(ProjectStarted.type)] });
  await upgradeTo(later);
  await eventually(() => expect(arrived).toEqual(expect.arrayContaining(passed)));
  await eventually(async () => expect(await consumersOf()).toEqual(['registry']));
});
