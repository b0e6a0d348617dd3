import { systemActor } from '@heng/kit';
import { eventually, TestBed } from '@heng/testing';
import { allOf, giveAnswer, registerClient, type Served, servedClients } from '../../test/answering.js';
import { agency, endedProject, otherAgency, registerParties, staff, startProject } from '../../test/parties.js';
import { ANSWERS_BEFORE, ASKED_BEFORE, SatisfactionBatchStore } from '../storage/satisfaction/satisfaction.stores.js';
import { tracking } from '../tracking.module.js';
import { PublishSatisfaction } from './publish-satisfaction.deadline.js';

let bed: TestBed;
beforeEach(async () => {
  bed = await TestBed.start(tracking);
  await registerParties(bed);
});
afterEach(() => bed.stop());

const published = async (id = agency.id) => {
  const { status, body } = await bed.call('GET', `/agencies/${id}/satisfaction`);
  expect(status).toBe(200);
  return body.published;
};
const answerAll = async (served: readonly Served[], level: number) => {
  for (const one of served) expect((await giveAnswer(bed, one, level)).status).toBe(201);
};

test('five enterprises’ answers are published on the Monday after, five more on a later one, and nothing between', async () => {
  const served = await servedClients(bed, 11);
  await bed.setDate('2026-03-09');
  expect(await published()).toBeNull();
  await answerAll(served.slice(0, 4), 4);
  await bed.setDate('2026-03-16');
  expect(await published()).toBeNull();
  await answerAll(served.slice(4, 5), 5);
  await bed.setDate('2026-03-22');
  expect(await published()).toBeNull();
  await bed.setDate('2026-03-23');
  const first = await published();
  const counts = [0, 0, 0, 4, 1];
  expect(first).toMatchObject({ batch: 1, publishedOn: '2026-03-23', answers: 5, asked: 11, responseRate: 0.45 });
  // s² = 0.8 ÷ 4; 2.776 × √(0.2 ÷ 5) = 0.5552; (3 × 2 + 21) ÷ 7
  expect(first).toMatchObject({ mean: 4.2, low: 3.64, high: 4.76, shrunk: 3.86 });
  expect(first.distribution).toContainEqual({ question: 'overall', counts });
  const [event, ...more] = await bed.recorded('tracking.satisfaction-published.v1');
  expect(more).toEqual([]);
  expect(event!.data).toMatchObject({
    agencyId: agency.id,
    batch: 1,
    answers: 5,
    asked: 11,
    distribution: { overall: counts },
  });

  await answerAll(served.slice(5, 9), 1);
  expect((await giveAnswer(bed, served[0]!, 1)).body).toMatchObject({ version: expect.any(Number) });
  await bed.setDate('2026-03-30');
  expect(await published()).toEqual(first);
  await answerAll(served.slice(9, 10), 1);
  await bed.setDate('2026-04-06');
  expect(await published()).toMatchObject({ batch: 2, answers: 10, publishedOn: '2026-04-06', mean: 2.3 });
  expect(await published(otherAgency.id)).toBeNull();
});

test('answers given on the Monday itself wait for the next', async () => {
  const served = await servedClients(bed, 5);
  await answerAll(served, 4);
  await bed.setDate('2026-03-08');
  expect(await published()).toBeNull();
  await bed.setDate('2026-03-09');
  expect((await published()).answers).toBe(5);
});

test('several answers of one enterprise are those of one', async () => {
  const served = await servedClients(bed, 4);
  const client = await registerClient(bed, 99);
  for (let n = 0; n < 3; n++) served.push({ client, projectId: await endedProject(bed, client.id, '2026-01-31') });
  await answerAll(
    served.filter((_, n) => n > 0),
    4,
  );
  await bed.setDate('2026-03-09');
  expect(await published()).toBeNull();
  await answerAll(served.slice(0, 1), 2);
  await bed.setDate('2026-03-16');
  expect(await published()).toMatchObject({ answers: 7, asked: 7, responseRate: 1 });
});

test('a question that few enterprises answered is not shown', async () => {
  const [first, ...others] = (await servedClients(bed, 5)) as [Served, ...Served[]];
  await answerAll([first], 1);
  const skipped = ['diagnosis', 'planning', 'documentation', 'systemOperation', 'training'];
  for (const { projectId, client } of others) {
    const satisfaction = { ...allOf(4), ...Object.fromEntries(skipped.map((question) => [question, null])) };
    const body = { satisfaction, basics: { confirmed: true } };
    const answer = await bed.call('POST', `/projects/${projectId}/feedback`, { as: client.as, body });
    expect(answer.status).toBe(201);
  }
  await bed.setDate('2026-03-09');
  const { distribution }: { distribution: { question: string; counts: number[] | null }[] } = await published();
  const hidden = distribution.filter(({ counts }) => counts === null);
  expect(hidden.map(({ question }) => question)).toEqual(skipped);
});

test('rounds that were slept through are one, and a round that breaks off is gone through again without a second batch', async () => {
  const served = await servedClients(bed, 5);
  await answerAll(served, 4);
  await bed.running.stop();
  await bed.db.query('alter table satisfaction_round rename to hidden');
  await bed.startService();
  const overdue = bed.setDate('2026-04-15');
  await eventually(async () => expect(await bed.recorded('tracking.satisfaction-published.v1')).toHaveLength(1));
  await bed.db.query('alter table hidden rename to satisfaction_round');
  await overdue;
  expect(await published()).toMatchObject({ batch: 1, publishedOn: '2026-04-15' });
  const [round] = await bed.db.query('select monday::text, version from satisfaction_round');
  expect(round.monday).toBe('2026-04-13');
  await bed.setDate('2026-04-20');
  expect(await bed.recorded('tracking.satisfaction-published.v1')).toHaveLength(1);
});

test('an agency whose batch fails keeps no other waiting, and gets it when the clock tries again', async () => {
  const served = await servedClients(bed, 5);
  for (const { client } of [...served]) {
    const projectId = await startProject(bed, client.id, '2025-09-01', otherAgency.id);
    const body = { endedOn: '2026-01-31' };
    await bed.call('POST', `/projects/${projectId}/end`, { as: staff, version: 1, body });
    served.push({ projectId, client });
  }
  await answerAll(served, 4);
  await bed.db.query(`alter table satisfaction_batch add constraint failing check (agency_id <> '${agency.id}')`);
  const overdue = bed.setDate('2026-03-09');
  await eventually(async () => expect(await published(otherAgency.id)).toMatchObject({ batch: 1, answers: 5 }));
  expect(await published()).toBeNull();
  await bed.db.query('alter table satisfaction_batch drop constraint failing');
  await overdue;
  expect(await published()).toMatchObject({ batch: 1, answers: 5 });
  expect(await bed.recorded('tracking.satisfaction-published.v1')).toHaveLength(2);
});

test('two replicas that go through a round at once make one batch', async () => {
  await answerAll(await servedClients(bed, 5), 4);
  await bed.db.query(`update deadline set done_at = now() where subject = 'satisfaction'`);
  await bed.setDate('2026-03-09');
  const publish = bed.running.app.get(PublishSatisfaction, { strict: false });
  const rounds = ['one', 'two'].map((id) => ({ handler: 'test', id, actor: systemActor('tracking') }));
  await Promise.all(rounds.map((cause) => publish.execute({ subject: 'satisfaction' }, cause)));
  expect(await bed.recorded('tracking.satisfaction-published.v1')).toHaveLength(1);
  expect(await published()).toMatchObject({ batch: 1, answers: 5 });
});

test('a round reads a hundred agencies at a time and publishes the batches of all', async () => {
  await bed.db.query('set session_replication_role = replica');
  await bed.db.query(
    `with of_agency as (select gen_random_uuid() as id, gen_random_uuid() as client from generate_series(1, 101)),
     ended as (insert into project (id, version, agency_id, agency_code, enterprise_id, enterprise_code, started_on, ended_on,
         stages, feedback_due, state, proposed_on, suspensions)
       select gen_random_uuid(), 1, id, '', client, '', '2025-09-01', '2026-01-31', '{}', '{}', 'completed', '2025-09-01', '[]'
       from of_agency)
     insert into feedback_answer (id, project_id, agency_id, enterprise_id, version, levels, given_on, answered_at, late, given_by)
     select gen_random_uuid(), gen_random_uuid(), id, gen_random_uuid(), 1, $1, '2026-03-02', '2026-03-02', false, 'account'
     from of_agency, generate_series(1, 5)`,
    [JSON.stringify(allOf(4))],
  );
  await bed.db.query('set session_replication_role = origin');
  const store = bed.running.app.get(SatisfactionBatchStore, { strict: false });
  expect(await store.ready('2026-03-09', undefined)).toHaveLength(100);
  await bed.setDate('2026-03-09');
  expect(await bed.recorded('tracking.satisfaction-published.v1')).toHaveLength(101);
});

test('an agency that nobody knows has no figures', async () => {
  const answer = await bed.call('GET', '/agencies/00000000-0000-8000-8000-000000000000/satisfaction');
  expect([answer.status, answer.body.code]).toEqual([404, 'kit.record-not-found']);
});

test('what a batch is made of comes out of indexes', async () => {
  await bed.db.query('set session_replication_role = replica');
  await bed.db.query(
    `insert into feedback_answer (id, project_id, agency_id, enterprise_id, version, levels, given_on, answered_at, late, given_by)
     select gen_random_uuid(), gen_random_uuid(), case when n % 90 = 0 then $1::uuid else gen_random_uuid() end, gen_random_uuid(), 1, '{}',
       '2026-01-01', '2026-01-01', false, 'account' from generate_series(1, 20000) n`,
    [agency.id],
  );
  await bed.db.query('set session_replication_role = origin');
  await bed.db.query('analyze feedback_answer, satisfaction_batch');
  const plan = async (sql: string) => JSON.stringify(await bed.db.query(`explain ${sql}`, [agency.id, '2026-03-02']));
  expect(await plan(ANSWERS_BEFORE)).toMatch(/feedback_answer_agency/);
  expect(await plan(ASKED_BEFORE)).toMatch(/project_agency/);
});
