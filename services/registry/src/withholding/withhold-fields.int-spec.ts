import { TestBed } from '@heng/testing';
import type { DataSource } from 'typeorm';
import { foreign, full, own, registerAgency, staff } from '../../test/disclosure.js';
import { registry } from '../registry.module.js';
import { WITHHELD_FIELDS, WithholdingStore } from '../storage/withholding/withholding.store.js';
import {
  CHALLENGE_QUEUE,
  CHALLENGES_OF_WITHHOLDING,
  WITHHOLDING_QUEUE,
  WITHHOLDINGS_OF_AGENCY,
} from './read-withholdings.query.js';

let agencyId: string;
const anyone = { role: 'expert' } as const;
const UNKNOWN = '00000000-0000-8000-8000-000000000000';
const ENTERPRISE = '22222222-2222-8333-8444-555555555555';
const asked = {
  field: 'experience.enterprises',
  of: 'enterprise',
  enterpriseId: ENTERPRISE,
  reason: 'client-confidential',
  justification: '服务合同第八条约定保密',
  until: '2027-03-01',
};
const mark = { withheld: { of: 'enterprise', reason: 'client-confidential', until: '2027-03-01' } };
const reason = { reason: '保密义务属实' };

const bed = TestBed.of(registry);
beforeAll(async () => {
  agencyId = await registerAgency(bed);
});

const request = (over: object = {}, options: object = {}) =>
  bed.call('POST', `/agencies/${agencyId}/withholdings`, { as: own, body: { ...asked, ...over }, ...options });
const act = (id: string, how: 'grant' | 'refusal' | 'end', options: object = {}) =>
  bed.call('POST', `/withholdings/${id}/${how}`, { as: staff, version: 1, body: reason, ...options });
const challenge = (id: string, options: object = {}) =>
  bed.call('POST', `/withholdings/${id}/challenges`, {
    body: { reason: '该名单早已公布在企业官网上', contact: 'someone@example.cn' },
    ...options,
  });
const publish = (sections: object) =>
  bed.call('POST', `/agencies/${agencyId}/disclosures`, { as: own, body: { sections } });
const listed = async (as?: object) =>
  (await bed.call('GET', `/agencies/${agencyId}/withholdings`, as ? { as: as as typeof staff } : {})).body
    .items as any[];
const enterprisesIn = async (revision: number, as?: typeof staff) =>
  (await bed.call('GET', `/agencies/${agencyId}/disclosures/${revision}`, as ? { as } : {})).body.sections.experience
    .enterprises as unknown;

test('a field is asked for, not shown while it is undecided, granted, and shown again after its last day', async () => {
  const { status, body } = await request({}, { key: 'ask' });
  expect({ status, body }).toMatchObject({
    status: 201,
    body: { version: 1, state: 'requested', hides: true, decideBy: '2026-03-23', enterpriseId: ENTERPRISE },
  });
  expect((await request({}, { key: 'ask' })).body).toEqual(body);
  await publish(full);
  expect(await enterprisesIn(1)).toEqual(mark);

  expect(await act(body.id, 'grant', { version: 3 })).toMatchObject({
    status: 412,
    body: { code: 'kit.version-stale' },
  });
  const granted = await act(body.id, 'grant', { key: 'grant' });
  expect(granted).toMatchObject({ status: 200, body: { version: 2, state: 'granted', decision: reason.reason } });
  expect((await act(body.id, 'grant', { key: 'grant' })).body).toEqual(granted.body);
  expect(await enterprisesIn(1)).toEqual(mark);
  expect(await enterprisesIn(1, staff)).toEqual(full['experience']!['enterprises']);
  const held = { field: asked.field, of: 'enterprise', reason: asked.reason, until: asked.until };
  expect(await bed.running.app.get(WithholdingStore).inForce([agencyId, UNKNOWN], '2026-03-02')).toEqual(
    new Map([[agencyId, [held]]]),
  );

  await bed.setDate('2027-03-01');
  expect(await enterprisesIn(1)).toEqual(mark);
  await bed.setDate('2027-03-02');
  expect(await enterprisesIn(1)).toEqual(full['experience']!['enterprises']);
  expect((await listed())[0]).toMatchObject({ state: 'ended', endedBy: 'expiry', endedOn: '2027-03-02', hides: false });
  const data = { withholdingId: body.id, agencyId, field: asked.field };
  expect((await bed.recorded()).filter(({ subject }) => subject === body.id)).toMatchObject([
    { type: 'registry.withholding-requested.v1', data: { ...data, hidesMeanwhile: true, decideBy: '2026-03-23' } },
    { type: 'registry.withholding-granted.v1', data: { ...data, grantedOn: '2026-03-02', until: '2027-03-01' } },
    { type: 'registry.withholding-ended.v1', data: { ...data, endedOn: '2027-03-02', endedBy: 'expiry' } },
  ]);
});

test('the public learns that, whose, why and until when, and nothing else; a refused request is nobody’s business', async () => {
  const withheld = { field: 'process.methods', of: 'agency', enterpriseId: undefined, reason: 'technical-know-how' };
  const { body } = await request({ ...withheld, until: '2028-03-01' });
  expect(body).toMatchObject({ hides: false, state: 'requested' });
  const find = (items: any[]) => items.find(({ id }) => id === body.id);
  expect(find(await listed())).toBeUndefined();
  await act(body.id, 'grant');

  const publicly = find(await listed());
  expect(publicly).toMatchObject({
    field: 'process.methods',
    of: 'agency',
    hides: true,
    allowedActions: ['challenge'],
  });
  expect(find(await listed(foreign))).toEqual(publicly);
  expect(publicly.reasonZh).toContain('技术信息');
  const ownView = find(await listed(own));
  expect(ownView).toMatchObject({ justification: asked.justification, decision: reason.reason });
  for (const key of ['justification', 'decision', 'enterpriseId', 'endReason', 'decidedBy'])
    expect(publicly).not.toHaveProperty(key);

  const refused = await request({
    field: 'yearsAndIncome.income',
    of: 'agency',
    enterpriseId: undefined,
    until: '2028-03-01',
  });
  expect(await act(refused.body.id, 'refusal')).toMatchObject({ status: 200, body: { state: 'refused' } });
  expect(JSON.stringify(await listed())).not.toContain(refused.body.id);
  expect(await bed.call('GET', `/withholdings/${refused.body.id}/challenges`)).toMatchObject({ status: 404 });
});

test('an agency asks and ends for itself, staff decide', async () => {
  expect(await request({}, { as: foreign })).toMatchObject({ status: 403, body: { code: 'registry.not-your-agency' } });
  expect(await request({}, { as: staff })).toMatchObject({ status: 403 });
  const { body } = await request({ until: '2028-03-01' });
  expect(await act(body.id, 'grant', { as: own })).toMatchObject({ status: 403 });
  expect(await act(body.id, 'end', { as: foreign })).toMatchObject({
    status: 403,
    body: { code: 'registry.not-your-agency' },
  });
  expect(await act(body.id, 'end', { as: own })).toMatchObject({
    status: 200,
    body: { state: 'ended', endedBy: 'agency', endReason: reason.reason },
  });
  expect(await act(body.id, 'end', { version: 2 })).toMatchObject({
    status: 409,
    body: { code: 'registry.withholding-over' },
  });
  expect(await act(UNKNOWN, 'grant')).toMatchObject({ status: 404, body: { code: 'kit.record-not-found' } });
});

test.each([
  ['a field that must be public', { field: 'team.certifiedCount' }, 422, 'registry.withholding-not-possible'],
  ['a field nobody knows', { field: 'team.fame' }, 422, 'registry.withholding-field-unknown'],
  ['one for too long', { until: '2030-03-03' }, 422, 'registry.withholding-until-too-late'],
  ['a field that is withheld', { field: 'process.methods', until: '2028-04-01' }, 409, 'registry.withholding-overlaps'],
  ['a reason outside the table', { reason: 'shame' }, 400, 'kit.body-invalid'],
  ['a request without justification', { justification: '保密' }, 400, 'kit.body-invalid'],
])('%s is refused', async (_, over, status, code) => {
  expect(await request(over)).toMatchObject({ status, body: { code } });
});

test('staff see what is to be decided first, and what they let pass', async () => {
  const first = await request({ field: 'yearsAndIncome.otherIncome', until: '2028-03-01' });
  await bed.setDate('2027-03-10');
  const second = await request({ field: 'experience.projects', until: '2028-03-01' });
  const queue = (await bed.call('GET', '/withholdings', { as: staff })).body.items as any[];
  expect(queue.map(({ id }) => id)).toEqual([first.body.id, second.body.id]);
  const { decideBy } = first.body;
  await bed.setDate('2027-03-25');
  expect((await bed.call('GET', '/withholdings?state=requested', { as: staff })).body.items).toMatchObject([
    { id: first.body.id, overdue: decideBy < '2027-03-25' },
    { id: second.body.id },
  ]);
  expect(await bed.recorded('registry.withholding-decision-missed.v1')).toMatchObject([
    { subject: first.body.id, data: { decideBy } },
  ]);
  expect(await act(first.body.id, 'refusal', { version: 2 })).toMatchObject({ status: 200 });
});

test('a third party challenges without a name; upheld, it ends the withholding', async () => {
  const withholding = (await listed()).find(({ field, hides }) => field === 'process.methods' && hides);
  const filed = await challenge(withholding.id, { key: 'challenge' });
  expect(filed).toMatchObject({ status: 201, body: { state: 'filed', field: 'process.methods' } });
  expect((await challenge(withholding.id, { key: 'challenge' })).body).toEqual(filed.body);
  expect(filed.body).not.toHaveProperty('contact');

  const seenBy = async (as?: typeof anyone | typeof own | typeof staff) =>
    (await bed.call('GET', `/withholdings/${withholding.id}/challenges`, as ? { as } : {})).body.items[0];
  expect(await seenBy()).toEqual(filed.body);
  expect(await seenBy(anyone)).toEqual(filed.body);
  expect(await seenBy(own)).toEqual({ ...filed.body, reason: '该名单早已公布在企业官网上' });
  expect(await seenBy(staff)).toMatchObject({ contact: 'someone@example.cn', allowedActions: ['uphold', 'dismiss'] });
  expect((await bed.call('GET', '/withholding-challenges', { as: staff })).body.items).toMatchObject([
    { id: filed.body.id, contact: 'someone@example.cn' },
  ]);

  const decide = (options: object = {}) =>
    bed.call('POST', `/withholding-challenges/${filed.body.id}/decision`, {
      as: staff,
      version: 1,
      body: { outcome: 'upheld', reason: '已公开，不属于商业秘密' },
      ...options,
    });
  expect(await decide({ version: 2 })).toMatchObject({ status: 412 });
  const decided = await decide({ key: 'uphold' });
  expect(decided).toMatchObject({ status: 200, body: { state: 'upheld', version: 2 } });
  expect((await decide({ key: 'uphold' })).body).toEqual(decided.body);
  expect(await decide({ version: 2 })).toMatchObject({
    status: 409,
    body: { code: 'registry.challenge-already-decided' },
  });
  expect((await listed()).find(({ id }) => id === withholding.id)).toMatchObject({
    state: 'ended',
    endedBy: 'challenge',
    hides: false,
  });
  expect(await seenBy()).toMatchObject({ state: 'upheld', decision: '已公开，不属于商业秘密' });
  expect(await challenge(withholding.id)).toMatchObject({
    status: 409,
    body: { code: 'registry.withholding-hides-nothing' },
  });
  expect(await challenge(UNKNOWN)).toMatchObject({ status: 404 });
  expect(await challenge(withholding.id, { body: { reason: '不服' } })).toMatchObject({ status: 400 });
  expect(JSON.stringify(await bed.recorded())).not.toMatch(/someone@example|早已公布|第八条|22222222-2222-8333/);
});

test('the lists are read by their indexes', async () => {
  const plan = async (sql: string, values: unknown[]) =>
    (await explain(bed.db, sql, values)).map((row) => row['QUERY PLAN']).join('\n');
  const [none, size] = [null, 51];
  expect(await plan(WITHHELD_FIELDS, [[agencyId], '2026-03-02'])).toContain('withholding_agency_field');
  expect(await plan(WITHHOLDINGS_OF_AGENCY, [agencyId, true, none, none, size])).toContain(
    'withholding_agency_requested',
  );
  expect(await plan(WITHHOLDING_QUEUE, ['requested', none, none, size])).toContain('withholding_state_decide_by');
  expect(await plan(CHALLENGES_OF_WITHHOLDING, [UNKNOWN, none, none, size])).toContain('withholding_challenge_filed');
  expect(await plan(CHALLENGE_QUEUE, ['filed', none, none, size])).toContain('withholding_challenge_state');
});

function explain(db: DataSource, sql: string, values: unknown[]): Promise<Record<string, string>[]> {
  return db.transaction(async (tx) => {
    await tx.query('set local enable_seqscan = off');
    await tx.query('set local enable_bitmapscan = off');
    return tx.query(`explain ${sql}`, values);
  });
}
