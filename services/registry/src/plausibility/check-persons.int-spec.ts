import { randomUUID } from 'node:crypto';
import { OnSiteWorkRecorded } from '@heng/contracts';
import { callGrpc, eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const staff = { role: 'alliance-staff' } as const;
const codes = ['91350100M000100Y43', '914403001922038216', '12440600MB2C07549J'] as const;
const [own, other, third] = codes.map((org) => ({ role: 'agency', org }) as const) as [As, As, As];
type As = { role: 'agency'; org: string };
let [here, there]: [string, string] = ['', ''];

const bed = TestBed.of(registry);
beforeAll(async () => {
  const registered = codes.map((creditCode, n) =>
    bed.call('POST', '/agencies', {
      as: staff,
      body: { creditCode, name: `衡鉴咨询${n}`, province: '350000', email: 'a@example.cn' },
    }),
  );
  [here, there] = (await Promise.all(registered)).map(({ body }) => body.id) as [string, string];
});

const consultant = async () =>
  (await bed.call('POST', '/consultants', { as: staff, body: { name: '林知远' } })).body.id as string;
const employ = async (agencyId: string, personId: string, from: string, fullTime = true) =>
  (await bed.call('POST', `/agencies/${agencyId}/employments`, { as: staff, body: { personId, from, fullTime } })).body
    .id as string;
const endEmployment = (id: string, until: string) =>
  bed.call('POST', `/employments/${id}/end`, { as: staff, version: 1, body: { until } });
const certify = (personId: string, issuedOn: string) =>
  callGrpc(
    bed,
    'RegistryService/RecordCertificate',
    { requestId: randomUUID(), number: `LHRH-${randomUUID().slice(0, 8)}`, personId, issuedOn },
    { role: 'subsystem', subsystem: 'examination' },
  );
type Work = { from: string; until?: string; days?: number; agencyId?: string; enterpriseId?: string };
const work = (
  personId: string,
  { from, until = from, days = 1, agencyId = here, enterpriseId = randomUUID() }: Work,
) => {
  const [workId, projectId] = [randomUUID(), randomUUID()];
  const data = { projectId, agencyId, enterpriseId, workId, personId, from, until, days };
  return bed.publish(OnSiteWorkRecorded, workId, data);
};

type Signal = { id: string; personId: string; kind: string; sides: { facts: string[] }[] };
const signalsAbout = async (personId: string) => {
  const { body } = await bed.call('GET', '/signals', { as: staff });
  return body.items.filter((signal: Signal) => signal.personId === personId);
};
const found = (personId: string, ...expected: object[]) =>
  eventually(async () => {
    const signals = await signalsAbout(personId);
    expect(signals).toHaveLength(expected.length);
    expect(signals).toEqual(expect.arrayContaining(expected.map((one) => expect.objectContaining(one))));
    return signals;
  });
const eventsAbout = async (personId: string, what: string) =>
  (await bed.recorded(`registry.implausibility-${what}.v1`)).filter(({ data }) => data['personId'] === personId);

test('a person full-time at two agencies is found, told with its facts, and closed when an employment ends earlier', async () => {
  const personId = await consultant();
  await employ(here, personId, '2025-01-01');
  const employmentId = await employ(there, personId, '2025-06-01');
  const [signal] = await found(personId, { kind: 'full-time-twice', from: '2025-06-01', until: null, state: 'open' });
  const facts: { id: string }[] = await bed.db.query(
    `select id from event where type = 'registry.employment-started.v1' and data->>'personId' = $1`,
    [personId],
  );
  expect(await eventsAbout(personId, 'found')).toMatchObject([
    {
      subject: signal.id,
      version: 1,
      actor: { role: 'system' },
      data: {
        agencyIds: [here, there].sort(),
        from: '2025-06-01',
        until: null,
        facts: facts.map(({ id }) => id).sort(),
        foundOn: '2026-03-02',
      },
    },
  ]);
  await endEmployment(employmentId, '2025-12-31');
  await found(personId, { id: signal.id, until: '2025-12-31', state: 'open', version: 2 });
});

test('on site at two enterprises on one day, once however often it is told', async () => {
  const personId = await consultant();
  await employ(here, personId, '2025-01-01', false);
  await employ(there, personId, '2025-01-01', false);
  const first = await work(personId, { from: '2026-01-05' });
  const second = await work(personId, { from: '2026-01-05', agencyId: there });
  const both = { kind: 'two-enterprises', from: '2026-01-05', until: '2026-01-05' };
  const signals: Signal[] = await found(personId, both, { kind: 'employed-twice', from: '2025-01-01', until: null });
  const signal = signals.find(({ kind }) => kind === 'two-enterprises')!;
  expect(signal.sides.flatMap(({ facts }) => facts).sort()).toEqual([first.id, second.id].sort());
  await bed.publish(OnSiteWorkRecorded, second.subject, second.data as Record<string, unknown>, { id: second.id });
  await work(personId, { from: '2026-01-06' });
  await eventually(async () =>
    expect(await bed.db.query('select from tracked_work where person_id = $1', [personId])).toHaveLength(3),
  );
  await found(personId, { id: signal.id, version: 1 }, { kind: 'employed-twice', version: 1 });
  expect(await eventsAbout(personId, 'found')).toHaveLength(1);
});

test('more days than the period has; half a day at each of two enterprises is none', async () => {
  const personId = await consultant();
  await employ(here, personId, '2025-01-01');
  await work(personId, { from: '2026-01-05', days: 0.5 });
  await work(personId, { from: '2026-01-05', days: 0.5 });
  await work(personId, { from: '2026-01-12', until: '2026-01-14', days: 3.5 });
  await found(personId, { kind: 'too-many-days', from: '2026-01-12', until: '2026-01-14' });
});

test('work under a lapsed certificate, until a certificate that covers it is recorded', async () => {
  const personId = await consultant();
  await employ(here, personId, '2025-01-01');
  await certify(personId, '2022-12-31');
  await work(personId, { from: '2025-12-31' });
  await work(personId, { from: '2026-01-01' });
  const [signal] = await found(personId, { kind: 'lapsed-certificate', from: '2026-01-01', until: '2026-01-01' });
  await certify(personId, '2025-12-31');
  await found(personId, { id: signal.id, state: 'closed', outcome: 'facts-changed', closedOn: '2026-03-02' });
  expect(await eventsAbout(personId, 'settled')).toMatchObject([
    { subject: signal.id, version: 2, data: { outcome: 'facts-changed', settledOn: '2026-03-02' } },
  ]);
});

test('work outside employment at the project’s agency', async () => {
  const personId = await consultant();
  const employmentId = await employ(here, personId, '2025-01-01');
  const fact = await work(personId, { from: '2026-01-05', until: '2026-01-09', days: 5 });
  await work(personId, { from: '2026-01-12', agencyId: there });
  await found(personId, { kind: 'not-employed', from: '2026-01-12' });
  await endEmployment(employmentId, '2026-01-07');
  const signals = await found(
    personId,
    { kind: 'not-employed', from: '2026-01-08', until: '2026-01-09' },
    { kind: 'not-employed', from: '2026-01-12' },
  );
  expect(signals.flatMap(({ sides }: Signal) => sides)).toContainEqual(
    expect.objectContaining({ agencyId: here, days: 5, facts: expect.arrayContaining([fact.id]) }),
  );
});

describe('a signal of two agencies', () => {
  let personId: string;
  let signal: any;
  const path = (action = '') => `/signals/${signal.id}${action}`;
  const explain = (as: As, options: object = {}) =>
    bed.call('POST', path('/explanation'), { as, version: 1, body: { text: '登记有误，实为兼职' }, ...options });
  const settle = (options: object = {}) =>
    bed.call('POST', path('/settlement'), {
      ...{ as: staff, version: 4, body: { outcome: 'settled', reason: '已说明并更正' } },
      ...options,
    });

  beforeAll(async () => {
    personId = await consultant();
    await employ(here, personId, '2025-01-01');
    await employ(there, personId, '2025-01-01');
    const enterpriseId = randomUUID();
    await work(personId, { from: '2026-01-05', enterpriseId });
    await work(personId, { from: '2026-01-05', agencyId: there });
    const signals = await found(personId, { kind: 'full-time-twice' }, { kind: 'two-enterprises' });
    signal = signals.find(({ kind }: Signal) => kind === 'two-enterprises');
  });

  test('is read whole by staff, and by an agency on its own side only', async () => {
    const { body: whole } = await bed.call('GET', path(), { as: staff });
    expect(whole).toMatchObject({ otherAgencies: 0, allowedActions: ['settle'], text: { zh: expect.any(String) } });
    expect(whole.sides.map((side: { agencyId: string }) => side.agencyId).sort()).toEqual([here, there].sort());
    const { body: mine } = await bed.call('GET', path(), { as: own });
    expect(mine).toMatchObject({ otherAgencies: 1, sides: [{ agencyId: here }], allowedActions: ['explain'] });
    const hidden = whole.sides.find((side: { agencyId: string }) => side.agencyId === there);
    for (const secret of [there, hidden.enterpriseId, ...hidden.facts])
      expect(JSON.stringify(mine)).not.toContain(secret);
  });

  test('is listed to whom it concerns and to nobody else', async () => {
    const idsFor = async (as: As) => {
      const { body } = await bed.call('GET', '/signals?kind=two-enterprises&state=open', { as });
      expect(JSON.stringify(body.items)).not.toContain(as === own ? there : here);
      return body.items.map(({ id }: { id: string }) => id);
    };
    expect(await idsFor(own)).toContain(signal.id);
    expect(await idsFor(other)).toContain(signal.id);
    expect(await idsFor(third)).toEqual([]);
    const stranger = { role: 'agency', org: '91330106MA27XF2E3H' } as const;
    expect((await bed.call('GET', '/signals', { as: stranger })).body).toEqual({ items: [], next: null });
    expect(await bed.call('GET', path(), { as: third })).toMatchObject({
      status: 403,
      body: { code: 'registry.signal-not-yours' },
    });
    expect((await bed.call('GET', '/signals?kind=rumour', { as: staff })).status).toBe(400);
  });

  test('is explained by each, unseen by the other, and settled by staff', async () => {
    expect(await explain(third)).toMatchObject({ status: 403, body: { code: 'registry.signal-not-yours' } });
    expect(await explain(own, { body: { text: '' } })).toMatchObject({ status: 400 });
    const first = await explain(own, { key: 'explain' });
    expect(first).toMatchObject({ status: 200, body: { version: 2, state: 'open', otherAgencies: 1 } });
    expect((await explain(own, { key: 'explain' })).body).toEqual(first.body);
    expect(await explain(other)).toMatchObject({ status: 412, body: { code: 'kit.version-stale' } });
    const content = new FormData();
    content.append('file', new Blob(['当日考勤']), '考勤.txt');
    const { id: fileId } = (await bed.call('POST', '/files', { as: other, body: content })).body;
    const given = { text: '当日为半日', fileIds: [fileId] };
    const second = await explain(other, { version: 2, body: given });
    expect(second.body).toMatchObject({ state: 'explained', explanations: [{ agencyId: there, ...given }] });
    for (const [as, status] of [
      [other, 200],
      [staff, 200],
      [own, 403],
      [third, 403],
      [undefined, 403],
    ] as const)
      expect([as, (await bed.call('GET', `/files/${fileId}/content`, as ? { as } : {})).status]).toEqual([as, status]);
    const ofAnother = { text: '再作说明', fileIds: [fileId] };
    expect(await explain(own, { version: 3, body: ofAnother })).toMatchObject({
      status: 422,
      body: { code: 'kit.file-unknown' },
    });
    const again = (await explain(other, { version: 3, body: { text: '确为半日' } })).body;
    expect(again.explanations).toMatchObject([{ text: '确为半日', fileIds: [fileId] }]);

    expect(await settle({ version: 2 })).toMatchObject({ status: 412 });
    expect(await settle({ body: { outcome: 'facts-changed', reason: '无' } })).toMatchObject({ status: 400 });
    const settled = await settle();
    expect(settled).toMatchObject({ status: 200, body: { version: 5, state: 'closed', outcome: 'settled' } });
    expect(settled.body.explanations).toHaveLength(2);
    expect(await explain(own, { version: 5 })).toMatchObject({ status: 409, body: { code: 'registry.signal-closed' } });
    expect(await eventsAbout(personId, 'settled')).toMatchObject([{ version: 5, data: { outcome: 'settled' } }]);
  });

  test('stays closed when more is told of the person', async () => {
    await work(personId, { from: '2026-01-19' });
    await eventually(async () =>
      expect(await bed.db.query('select from tracked_work where person_id = $1', [personId])).toHaveLength(3),
    );
    await found(personId, { kind: 'full-time-twice', state: 'open' }, { kind: 'two-enterprises', state: 'closed' });
  });
});
