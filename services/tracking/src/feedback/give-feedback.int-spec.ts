import { Clock } from '@heng/kit';
import { eventually, TestBed } from '@heng/testing';
import { satisfactions } from '@heng/contracts';
import { plusDays } from '@heng/legal-time';
import { answer, kindsOf, satisfaction, tokensOf, feedbackEvents } from '../../test/feedback.js';
import {
  agency,
  consultant,
  endedProject,
  enterprise,
  otherEnterprise,
  registerParties,
  registration,
  staff,
  startProject,
} from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let enterpriseId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

const at = (id: string) => `/projects/${id}/feedback`;
const give = (id: string, options: object = {}) =>
  bed.call('POST', at(id), { as: enterprise, body: answer, ...options });
const read = async (id: string) => (await bed.call('GET', at(id), { as: enterprise })).body;
const save = (id: string, version: number, body: object, options: object = {}) =>
  bed.call('PUT', `${at(id)}/draft`, { as: enterprise, version, body, ...options });
const answersOn = async (id: string) => (await bed.call('GET', `${at(id)}/answers`, { as: staff })).body;
const givenOf = async (id: string) => (await feedbackEvents(bed, id)).filter(({ kind }) => kind === 'given');
const openClocks = async (id: string): Promise<string[]> =>
  (await bed.db.query('select what from deadline where subject = $1 and done_at is null order by what', [id])).map(
    ({ what }: { what: string }) => what,
  );

test('the form is prefilled with what is recorded, which is confirmed as it was shown, or corrected', async () => {
  const id = await startProject(bed, enterpriseId);
  const entries = [
    { on: '2025-10-09', days: 1 },
    { on: '2025-10-10', days: 0.5 },
  ];
  const work = await bed.call('POST', `/projects/${id}/on-site-work`, {
    as: agency,
    body: { personId: consultant, entries },
  });
  expect(work.status).toBeLessThan(300);
  await bed.call('POST', `/projects/${id}/end`, { as: staff, version: 1, body: { endedOn: '2026-01-31' } });
  const form = await read(id);
  expect(form).toMatchObject({
    projectId: id,
    version: 0,
    agencyName: '机构1',
    basics: {
      startedOn: '2025-09-01',
      endedOn: '2026-01-31',
      consultants: [{ personId: consultant, days: 1.5, lead: false }],
    },
    draft: null,
    answer: null,
    due: { due: '2026-04-30', provisional: false },
    late: false,
    linksValidUntil: '2026-07-29',
    allowedActions: ['save-draft', 'give-feedback'],
  });
  expect(form.due.steps.length).toBeGreaterThan(0);
  expect(form.questions.map((group: { questions: unknown[] }) => group.questions.length)).toEqual([2, 5, 2]);

  const { startedOn, endedOn } = form.basics;
  const shown = { confirmed: true, startedOn, endedOn, consultants: [{ personId: consultant, days: 2 }] };
  expect(await give(id, { body: { ...answer, basics: shown } })).toMatchObject({
    status: 409,
    body: { code: 'tracking.basics-changed' },
  });
  const corrected = { ...shown, confirmed: false };
  await give(id, { body: { ...answer, basics: corrected } });
  expect((await read(id)).answer.basics).toEqual(corrected);
});

test('nothing is saved or asked before the end', async () => {
  const id = await startProject(bed, enterpriseId);
  for (const refused of [
    await give(id),
    await save(id, 0, { satisfaction: {} }),
    await bed.call('GET', at(id), { as: enterprise }),
    await bed.call('POST', `/projects/${id}/feedback-links`, { as: enterprise }),
  ])
    expect(refused).toMatchObject({ status: 409, body: { code: 'tracking.not-ended' } });
  expect(await answersOn(id)).toEqual({ projectId: id, due: null, missed: false, items: [] });
});

test('only the enterprise of the project answers, reads its form and saves its draft; only staff read the answers', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-01-31');
  await bed.call('POST', '/enterprises', {
    as: otherEnterprise,
    body: { ...registration, creditCode: otherEnterprise.org, email: 'other@example.cn' },
  });
  const calls = (as: object) => [
    give(id, { as }),
    bed.call('GET', at(id), { as: as as typeof staff }),
    save(id, 0, { satisfaction: {} }, { as }),
  ];
  const codes = async (as: object) => (await Promise.all(calls(as))).map(({ body }) => body.code as string);
  expect(new Set(await codes(otherEnterprise))).toEqual(new Set(['tracking.not-your-project']));
  for (const as of [agency, staff]) expect(new Set(await codes(as))).toEqual(new Set(['kit.not-allowed']));
  for (const as of [agency, enterprise, otherEnterprise])
    expect(await bed.call('GET', `${at(id)}/answers`, { as })).toMatchObject({
      status: 403,
      body: { code: 'kit.not-allowed' },
    });
  expect((await give('00000000-0000-8000-8000-000000000000')).body.code).toBe('kit.record-not-found');
  expect(await kindsOf(bed, id)).not.toContain('given');
});

test('an unfinished or broken answer is refused, and names what is wrong', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-01-31');
  const code = async (body: object) => (await give(id, { body })).body.code as string;
  const levels = (over: object) => ({ ...answer, satisfaction: { ...satisfaction, ...over } });
  const nothing = Object.fromEntries(satisfactions.map((name) => [name, null]));
  expect(await code({ ...answer, satisfaction: nothing })).toBe('tracking.level-missing');
  for (const over of [{ overall: 0 }, { overall: 6 }, { overall: 4.5 }, { overall: undefined }, { taste: 5 }])
    expect(await code(levels(over))).toBe('kit.body-invalid');
  for (const basics of [
    undefined,
    {},
    { confirmed: false },
    { confirmed: false, startedOn: '2025-09-01', endedOn: '2026-01-31' },
    { confirmed: false, startedOn: '2025-09-31', endedOn: '2026-01-31', consultants: [] },
    { confirmed: true, consultants: [{ personId: consultant, days: 0.3 }] },
    { confirmed: true, consultants: [{ personId: 'x', days: 1 }] },
  ])
    expect(await code({ ...answer, basics })).toBe('kit.body-invalid');
  expect(await code({ ...answer, comment: 'x'.repeat(2001) })).toBe('kit.body-invalid');
  expect(await code({ ...answer, comment: '11010519491231002X' })).toBe('tracking.id-card-number');
  expect(await code({ ...answer, comment: '好'.repeat(2000) })).toBeUndefined();
});

test('an agency sees no difference when its client answers', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-01-31');
  await tokensOf(bed, id);
  const paths = ['', '?state=completed', `/${id}`].map((rest) => `/projects${rest}`);
  const views = async () => {
    const answers = await Promise.all(paths.map((path) => bed.call('GET', path, { as: agency })));
    return answers.map(({ status, body, headers }) => ({ status, body, etag: headers.get('etag') }));
  };
  const before = await views();
  await save(id, 0, { satisfaction: { overall: 1 }, comment: '给联盟的话' });
  await give(id, { body: { ...answer, comment: '给联盟的话' } });
  expect(await views()).toEqual(before);
  expect(JSON.stringify(await bed.recorded())).not.toContain('给联盟的话');
});

test('what an enterprise has said cannot be changed by the service itself', async () => {
  const privileges = await bed.db.query(
    `select table_name, string_agg(privilege_type, ' ' order by privilege_type) as may
     from information_schema.role_table_grants where grantee = 'heng_service' and table_name in ('feedback_answer', 'feedback_link')
     group by table_name order by table_name`,
  );
  expect(privileges).toEqual([
    { table_name: 'feedback_answer', may: 'INSERT SELECT' },
    { table_name: 'feedback_link', may: 'INSERT SELECT' },
  ]);
});

test('a draft resumes, may be unfinished, spends nothing, and has become the answer when that is finished', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-01-31');
  const begun = { satisfaction: { overall: 4, training: null }, comment: '写到一半' };
  const first = await save(id, 0, begun);
  expect(first).toMatchObject({ status: 200, body: { id, version: 1, savedOn: '2026-03-02' } });
  await bed.setDate('2026-03-05');
  expect((await read(id)).draft).toEqual({ ...begun, basics: null, savedOn: '2026-03-02' });
  expect(await save(id, 7, begun)).toMatchObject({ status: 412, body: { code: 'kit.version-stale' } });
  expect(await save(id, 1, { ...begun, basics: { confirmed: true } })).toMatchObject({
    status: 200,
    body: { version: 2 },
  });
  expect(await kindsOf(bed, id)).not.toContain('given');
  await give(id);
  expect(await read(id)).toMatchObject({ version: 3, draft: null });
  const rows = await bed.db.query('select content from feedback_draft where id = $1', [id]);
  expect(rows).toEqual([{ content: null }]);
  expect((await save(id, 3, begun)).status).toBe(200);
  expect((await read(id)).draft).toMatchObject({ satisfaction: { overall: 4 } });
});

test('an answer is amended until the last day, each version kept, and the latest one stands', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-01-31');
  const first = await give(id, { body: { ...answer, comment: '第一次' } });
  await bed.setDate('2026-04-30');
  const better = { ...answer, satisfaction: { ...satisfaction, overall: 5 }, comment: '第二次' };
  const second = await give(id, { body: better });
  expect(second).toMatchObject({ status: 201, body: { givenOn: '2026-03-05', late: false } });
  expect(second.body.version).toBeGreaterThan(first.body.version);
  expect((await givenOf(id)).map(({ version, data }) => [version, data['amendedOn'], data['givenOn']])).toEqual([
    [first.body.version, null, '2026-03-05'],
    [second.body.version, '2026-04-30', '2026-03-05'],
  ]);
  expect(await answersOn(id)).toMatchObject({
    projectId: id,
    due: '2026-04-30',
    missed: false,
    items: [
      { version: 1, comment: '第一次', satisfaction, by: 'account', answeredAt: '2026-03-05T04:00:00.000Z' },
      { version: 2, comment: '第二次', satisfaction: { overall: 5 }, givenOn: '2026-03-05', amendedOn: '2026-04-30' },
    ],
  });
  expect((await read(id)).answer).toMatchObject({ version: 2, comment: '第二次' });

  await bed.setDate('2026-05-01');
  expect(await give(id)).toMatchObject({ status: 409, body: { code: 'tracking.feedback-already-given' } });
  expect(await read(id)).toMatchObject({ allowedActions: [], answer: { version: 2 } });
});

test('the last day itself is in time, the day after is missed, and a late answer is taken once', async () => {
  const [punctual, tardy] = [
    await endedProject(bed, enterpriseId, '2026-04-30'),
    await endedProject(bed, enterpriseId, '2026-04-30'),
  ];
  await bed.setDate('2026-07-30');
  expect((await give(punctual)).body.late).toBe(false);
  expect(await kindsOf(bed, tardy)).not.toContain('missed');
  await bed.setDate('2026-07-31');
  expect(await kindsOf(bed, tardy)).toContain('missed');
  expect((await give(tardy)).body).toMatchObject({ late: true, givenOn: '2026-07-31', allowedActions: [] });
  expect(await give(tardy)).toMatchObject({ status: 409, body: { code: 'tracking.feedback-already-given' } });
  expect((await kindsOf(bed, tardy)).filter((kind) => ['missed', 'given'].includes(kind))).toEqual(['missed', 'given']);
  expect(await answersOn(tardy)).toMatchObject({ missed: true, items: [{ late: true, givenOn: '2026-07-31' }] });
});

test('an end recorded long afterwards has its three months from that day: an answer then is in time', async () => {
  const id = await endedProject(bed, enterpriseId, '2025-10-15');
  await give(id);
  await bed.setDate('2026-08-03');
  const kinds = await kindsOf(bed, id);
  expect(kinds.filter((kind) => ['missed', 'given'].includes(kind))).toEqual(['given']);
  expect((await givenOf(id))[0]?.data['late']).toBe(false);
  expect(await openClocks(id)).toEqual(['tracking.feedback']);
});

test('feedback in time stops the reminders and is recorded with its nine levels and basics, once for one request', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-07-15');
  await tokensOf(bed, id);
  expect(await openClocks(id)).toEqual(['tracking.feedback', 'tracking.feedback-reminder']);
  const { status, body } = await give(id, { key: 'once' });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    id,
    givenOn: '2026-08-03',
    late: false,
    allowedActions: ['save-draft', 'amend-feedback'],
  });
  expect((await give(id, { key: 'once' })).body).toEqual(body);
  expect(await givenOf(id)).toMatchObject([
    {
      subject: id,
      version: body.version,
      data: {
        ...{ projectId: id, agencyId: agency.id, enterpriseId, givenOn: '2026-08-03', late: false, satisfaction },
        amendedOn: null,
        basics: { confirmed: true, startedOn: '2025-09-01', endedOn: '2026-07-15', consultants: [] },
      },
    },
  ]);
  expect(await openClocks(id)).toEqual(['tracking.feedback']);
  await bed.setDate('2026-10-20');
  expect(await kindsOf(bed, id)).toEqual(['requested', 'link-issued', 'given']);
});

test('an answer that waits past its last day is late, so that it cannot be in time and missed', async () => {
  const id = await endedProject(bed, enterpriseId, '2026-08-15');
  await tokensOf(bed, id);
  const due = (await read(id)).due.due as string;
  await bed.setDate(due);
  const waiting = async () => {
    const [{ n }] = await bed.db.query(
      `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted`,
    );
    expect(n).toBeGreaterThan(0);
  };
  const [answered, moved] = await bed.db.transaction(async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('feedback ' || $1, 0))`, [id]);
    const answering = give(id);
    await eventually(waiting);
    const moving = bed.setDate(plusDays(due, 1));
    await eventually(() => expect(bed.running.app.get(Clock).today()).toBe(plusDays(due, 1)));
    return [answering, moving] as const;
  });
  await moved;
  expect((await answered).body).toMatchObject({ late: true, givenOn: plusDays(due, 1) });
  const kinds = (await kindsOf(bed, id)).filter((kind) => ['missed', 'given'].includes(kind));
  expect(kinds.toSorted()).toEqual(['given', 'missed']);
});
