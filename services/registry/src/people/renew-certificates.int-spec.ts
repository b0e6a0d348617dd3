import { randomUUID } from 'node:crypto';
import {
  AssessmentDecided,
  AssessmentRevoked,
  OnSiteWorkRecorded,
  ProjectStarted,
  SpotCheckConcluded,
} from '@heng/contracts';
import { callGrpc, eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

let agencyId: string;
const staff = { role: 'alliance-staff' } as const;
const code = '91350100M000100Y43';
const own = { role: 'agency', org: code } as const;
const foreign = { role: 'agency', org: '914403001922038216' } as const;
const examination = { role: 'subsystem', subsystem: 'examination' } as const;

const bed = TestBed.of(registry, { date: '2026-03-02' });
beforeAll(async () => {
  const agency = { creditCode: code, name: '衡鉴咨询', province: '350000', email: 'a@example.cn' };
  agencyId = (await bed.call('POST', '/agencies', { as: staff, body: agency })).body.id;
  await bed.call('POST', '/agencies', { as: staff, body: { ...agency, creditCode: foreign.org, name: '明度咨询' } });
});

async function certify(number: string, issuedOn: string) {
  const personId = (await bed.call('POST', '/consultants', { as: own, body: { name: '林知远' } })).body.id as string;
  const body = { personId, from: '2025-01-01', fullTime: true };
  await bed.call('POST', `/agencies/${agencyId}/employments`, { as: own, body });
  const message = { requestId: number, number, personId, issuedOn };
  const answer = await callGrpc(bed, 'RegistryService/RecordCertificate', message, examination);
  return { personId, certificateId: answer.body.certificate.id as string };
}

/** Enterprises that passed with the person as lead consultant, as in tracking's events. */
async function passed(personId: string, count: number, decidedOn = '2025-06-01') {
  const decisions = [];
  for (let n = 0; n < count; n++) {
    const project = { projectId: randomUUID(), agencyId, enterpriseId: randomUUID() };
    const [workId, assessmentId] = [randomUUID(), randomUUID()];
    const work = { ...project, workId, personId, from: '2025-01-05', until: '2025-02-05', days: 12 };
    await bed.publish(OnSiteWorkRecorded, workId, work);
    const decision = { ...project, assessmentId, outcome: 'passed', decidedOn };
    decisions.push(decision);
    await bed.publish(AssessmentDecided, assessmentId, decision);
    await eventually(async () =>
      expect(
        await bed.db.query('select 1 from tracked_assessment where assessment_id = $1', [assessmentId]),
      ).toHaveLength(1),
    );
  }
  return decisions;
}

const read = (id: string, as: object = staff) => bed.call('GET', `/certificates/${id}`, { as: as as typeof staff });
const about = async (type: string, personId: string) =>
  (await bed.recorded(`registry.certificate-${type}.v1`)).filter(({ data }) => data['personId'] === personId);

test('whose three enterprises passed gets a new certificate from the day the old one expires', async () => {
  const { personId, certificateId } = await certify('LH-1', '2023-03-10');
  await passed(personId, 3);
  await bed.setDate('2026-03-10');
  expect((await read(certificateId)).body).toMatchObject({ state: 'valid', expiry: null });
  await bed.setDate('2026-03-11');
  const { body } = await read(certificateId);
  expect(body).toMatchObject({ state: 'renewed', expiry: { on: '2026-03-11', enterprises: 3 } });
  expect(body.expiry.facts).toHaveLength(7);
  const [issued] = await about('issued', personId);
  expect(body.expiry.facts).toContain(
    (await bed.db.query('select id from event where subject = $1 and type = $2', [certificateId, issued!.type]))[0].id,
  );
  expect((await read(body.renewedBy)).body).toMatchObject({
    number: 'LH-1-R1',
    personId,
    issuedOn: '2026-03-10',
    validUntil: '2029-03-10',
    renews: certificateId,
    state: 'valid',
  });
  expect(await about('renewed', personId)).toMatchObject([
    { subject: body.renewedBy, data: { renews: certificateId, origin: certificateId, facts: body.expiry.facts } },
  ]);
  expect(await about('lapsed', personId)).toEqual([]);
});

test('work that a spot check found false earns no renewal, also no late one', async () => {
  const { personId, certificateId } = await certify('LH-void', '2023-03-10');
  await eventually(async () => expect((await read(certificateId)).body.state).toBe('lapsed'));
  await passed(personId, 2);
  const falseFacts = await bed.db
    .query('select event_id from tracked_work where person_id = $1 limit 1', [personId])
    .then((rows: { event_id: string }[]) => rows.map((row) => row.event_id));
  const rating = { ratingId: randomUUID(), cycle: '2026-H1', agencyId };
  await bed.publish(SpotCheckConcluded, rating.ratingId, { ...rating, authentic: false, falseFacts, reason: '不实' });
  await eventually(async () => expect(await bed.db.query('select from void_fact')).toHaveLength(1));
  await passed(personId, 2);
  await eventually(async () => expect((await read(certificateId)).body.state).toBe('renewed'));
  const { expiry } = (await read(certificateId)).body;
  expect([expiry.enterprises, expiry.facts.length]).toEqual([3, 7]);
  expect(expiry.facts).not.toContain(falseFacts[0]);
});

test('days on a project and on the one that continues it at another agency count together', async () => {
  const { personId, certificateId } = await certify('LH-moved', '2023-03-10');
  await eventually(async () => expect((await read(certificateId)).body.state).toBe('lapsed'));
  await passed(personId, 2);
  const first = { projectId: randomUUID(), agencyId: randomUUID(), enterpriseId: randomUUID() };
  const next = { ...first, projectId: randomUUID(), agencyId };
  await bed.publish(ProjectStarted, first.projectId, { ...first, startedOn: '2025-01-05' });
  await bed.publish(ProjectStarted, next.projectId, { ...next, startedOn: '2025-03-03', continues: first.projectId });
  for (const [project, from, until] of [
    [first, '2025-01-06', '2025-01-10'],
    [next, '2025-03-03', '2025-03-07'],
  ] as const) {
    const work = { ...project, workId: randomUUID(), personId, from, until, days: 5 };
    await bed.publish(OnSiteWorkRecorded, work.workId, work);
  }
  const decision = { ...next, assessmentId: randomUUID(), outcome: 'passed', decidedOn: '2025-06-02' };
  await bed.publish(AssessmentDecided, decision.assessmentId, decision);
  await eventually(async () => expect((await read(certificateId)).body.state).toBe('renewed'));
});

test('a certificate that a spot check found false is not renewed', async () => {
  const untrue = await certify('LH-untrue', '2023-03-10');
  const sound = await certify('LH-sound', '2023-03-10');
  for (const { certificateId } of [untrue, sound])
    await eventually(async () => expect((await read(certificateId)).body.state).toBe('lapsed'));
  const [{ id }] = await bed.db.query("select id from event where subject = $1 and type like '%issued%'", [
    untrue.certificateId,
  ]);
  const rating = { ratingId: randomUUID(), cycle: '2026-H1', agencyId };
  const found = { ...rating, authentic: false, falseFacts: [id], reason: '伪造' };
  await bed.publish(SpotCheckConcluded, rating.ratingId, found);
  await eventually(async () =>
    expect(await bed.db.query('select from void_fact where fact_id = $1', [id])).toHaveLength(1),
  );
  await passed(untrue.personId, 3);
  await passed(sound.personId, 3);
  await eventually(async () => expect((await read(sound.certificateId)).body.state).toBe('renewed'));
  expect((await read(untrue.certificateId)).body.state).toBe('lapsed');
});

test('two enterprises are too few; the employer is told with the figures, once', async () => {
  const { personId, certificateId } = await certify('LH-2', '2023-03-15');
  await passed(personId, 2);
  await bed.setDate('2026-03-16');
  expect((await read(certificateId, own)).body).toMatchObject({
    state: 'lapsed',
    renewedBy: null,
    expiry: { zh: expect.stringContaining('已通过评定的企业有2家'), enterprises: 2 },
  });
  await bed.setDate('2026-03-17');
  expect(await about('lapsed', personId)).toMatchObject([
    {
      data: {
        certificateId,
        number: 'LH-2',
        validUntil: '2026-03-15',
        agencyIds: [agencyId],
        enterprises: 2,
        needed: 3,
      },
    },
  ]);
  await passed(personId, 1, '2026-03-15');
  await eventually(async () => expect((await read(certificateId)).body).toMatchObject({ state: 'renewed' }));
  const renewed = await about('renewed', personId);
  expect(renewed).toMatchObject([{ data: { number: 'LH-2-R1', issuedOn: '2026-03-15', validUntil: '2029-03-15' } }]);
  await passed(personId, 1, '2026-03-14');
  expect(await about('renewed', personId)).toEqual(renewed);
});

test('a certificate of long ago that the facts carry through two renewals has both', async () => {
  const { personId } = await certify('LH-3', '2019-05-10');
  await eventually(async () => expect(await about('lapsed', personId)).toHaveLength(1));
  await passed(personId, 3, '2022-05-10');
  expect(await about('renewed', personId)).toEqual([]);
  const early = { projectId: randomUUID(), agencyId, enterpriseId: randomUUID() };
  for (let n = 0; n < 3; n++) {
    const project = { ...early, projectId: randomUUID(), enterpriseId: randomUUID() };
    const work = { ...project, workId: randomUUID(), personId, from: '2020-01-05', until: '2020-02-05', days: 10 };
    await bed.publish(OnSiteWorkRecorded, work.workId, work);
    const decision = { ...project, assessmentId: randomUUID(), outcome: 'passed', decidedOn: '2020-06-01' };
    await bed.publish(AssessmentDecided, decision.assessmentId, decision);
  }
  await passed(personId, 3, '2024-05-01');
  await eventually(async () =>
    expect((await about('renewed', personId)).map(({ data }) => [data['number'], data['validUntil']])).toEqual([
      ['LH-3-R1', '2025-05-10'],
      ['LH-3-R2', '2028-05-10'],
    ]),
  );
});

test('a pass that was revoked by the day of expiry does not help, and helps late when that is corrected', async () => {
  const { personId, certificateId } = await certify('LH-6', '2023-03-18');
  const [revoked] = await passed(personId, 3);
  const revoke = (revokedOn: string, version: number) =>
    bed.publish(AssessmentRevoked, revoked!.assessmentId, { ...revoked!, revokedOn }, { version });
  await revoke('2026-03-18', 2);
  await eventually(async () =>
    expect(await bed.db.query('select from tracked_assessment where revoked_on is not null')).toHaveLength(1),
  );
  await bed.setDate('2026-03-19');
  expect((await read(certificateId)).body).toMatchObject({ state: 'lapsed', expiry: { enterprises: 2 } });
  await revoke('2026-03-19', 3);
  await eventually(async () => expect((await read(certificateId)).body).toMatchObject({ state: 'renewed' }));
  expect(await about('renewed', personId)).toMatchObject([{ data: { number: 'LH-6-R1', issuedOn: '2026-03-18' } }]);
});

describe('revoking', () => {
  const revoke = (over: object = {}, as: Parameters<typeof callGrpc>[3] = examination) =>
    callGrpc(
      bed,
      'RegistryService/RevokeCertificate',
      { requestId: 'v-1', number: 'LH-4', revokedOn: '2026-03-16', reason: '替考', ...over },
      as,
    );

  test('a revoked certificate is not renewed, and says why to its employer', async () => {
    const { personId, certificateId } = await certify('LH-4', '2023-03-20');
    await passed(personId, 3);
    const first = await revoke();
    expect(first).toMatchObject({ status: 'OK', body: { certificate: { number: 'LH-4', revokedOn: '2026-03-16' } } });
    expect(await revoke()).toEqual(first);
    await bed.setDate('2026-03-21');
    expect((await read(certificateId, own)).body).toMatchObject({ state: 'revoked', revocationReason: '替考' });
    expect(await about('renewed', personId)).toEqual([]);
    expect(await about('revoked', personId)).toMatchObject([
      { subject: certificateId, data: { revokedOn: '2026-03-16', origin: certificateId, validUntil: '2026-03-20' } },
    ]);
    expect(JSON.stringify(await about('revoked', personId))).not.toContain('替考');
  });

  test.each([
    ['again', { requestId: 'v-2' }, 'registry.certificate-already-revoked'],
    ['an unknown number', { requestId: 'v-3', number: 'LH-none' }, 'registry.certificate-unknown'],
    ['one that was followed', { requestId: 'v-4', number: 'LH-1' }, 'registry.certificate-already-renewed'],
    ['from tomorrow', { requestId: 'v-5', number: 'LH-1-R1', revokedOn: '2030-01-01' }, 'registry.date-in-future'],
    ['without a reason', { requestId: 'v-6', reason: '' }, 'kit.body-invalid'],
  ])('%s is refused', async (_, over, problem) => {
    expect(await revoke(over)).toMatchObject({ problem });
  });

  test('only the examination subsystem revokes', async () => {
    expect(await revoke({ requestId: 'v-7' }, staff)).toMatchObject({ status: 'PERMISSION_DENIED' });
    expect(await revoke({ requestId: 'v-7' }, { role: 'subsystem', subsystem: 'awards' })).toMatchObject({
      status: 'PERMISSION_DENIED',
    });
  });
});

describe('who reads certificates', () => {
  test('the agency sees those of the persons it employs, without a name', async () => {
    const { status, body } = await bed.call('GET', `/agencies/${agencyId}/certificates`, { as: own });
    expect(status).toBe(200);
    const states = body.items.map(({ number, state }: Record<string, string>) => [number, state]);
    expect(states).toEqual(
      expect.arrayContaining([
        ['LH-1', 'renewed'],
        ['LH-1-R1', 'valid'],
        ['LH-4', 'revoked'],
      ]),
    );
    expect(JSON.stringify(body)).not.toContain('林知远');
  });

  test('another agency sees none of them', async () => {
    const { certificateId } = await certify('LH-5', '2025-03-20');
    expect(await read(certificateId, foreign)).toMatchObject({
      status: 403,
      body: { code: 'registry.not-your-consultant' },
    });
    expect(await bed.call('GET', `/agencies/${agencyId}/certificates`, { as: foreign })).toMatchObject({
      status: 403,
      body: { code: 'registry.not-your-agency' },
    });
  });
});
