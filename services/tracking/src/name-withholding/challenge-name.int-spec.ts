import { TestBed } from '@heng/testing';
import { agency, enterprise, otherEnterprise, registerParties, registration, staff } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let id: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  id = await registerParties(bed);
});

const UNKNOWN = '00000000-0000-8000-8000-000000000000';
const challenge = { reason: '该企业贯标的消息已经见报，不是秘密', contact: 'reader@example.cn' };
const decision = { reason: '已核对报道原文，情况属实' };
const withhold = async (until = '2027-03-01') => {
  const asked = { reason: 'business-plan', justification: '新建产线尚未公告，不宜公开', until };
  const { body } = await bed.call('POST', `/enterprises/${id}/name-withholdings`, { as: enterprise, body: asked });
  const granted = { as: staff, version: 1, body: { reason: '理由成立，予以准许' } };
  expect((await bed.call('POST', `/name-withholdings/${body.id}/grant`, granted)).status).toBe(200);
  return body.id as string;
};
const file = (options: object = {}) =>
  bed.call('POST', `/enterprises/${id}/name-challenges`, { body: challenge, ...options });
const decide = (of: string, outcome: string, options: object = {}) =>
  bed.call('POST', `/name-challenges/${of}/decision`, {
    ...{ as: staff, version: 1, body: { outcome, ...decision } },
    ...options,
  });
const nameOf = async () => (await bed.call('GET', `/enterprises/${id}`)).body.name as string | null;
const challenges = async (as?: object) =>
  (await bed.call('GET', `/enterprises/${id}/name-challenges`, as ? { as: as as typeof staff } : {})).body.items;
const queue = async (state = 'filed') =>
  (await bed.call('GET', `/name-challenges?state=${state}`, { as: staff })).body.items.map(
    (one: { id: string }) => one.id,
  );

test('a name that is public cannot be challenged, nor that of nobody', async () => {
  expect(await file()).toMatchObject({ status: 409, body: { code: 'tracking.name-not-withheld' } });
  const nobody = await bed.call('POST', `/enterprises/${UNKNOWN}/name-challenges`, { body: challenge });
  expect(nobody).toMatchObject({ status: 404, body: { code: 'kit.record-not-found' } });
  expect(await file({ body: { reason: '不对' } })).toMatchObject({ status: 400, body: { code: 'kit.body-invalid' } });
});

test('dismissed, a challenge leaves the name withheld; who filed it and why is for those who need it', async () => {
  await withhold();
  const filed = await file({ key: 'once' });
  expect(filed).toMatchObject({ status: 201, body: { version: 1, enterpriseId: id, state: 'filed' } });
  expect((await file({ key: 'once' })).body).toEqual(filed.body);
  const challengeId = filed.body.id as string;
  expect(await queue()).toEqual([challengeId]);
  const shown = { ...filed.body, allowedActions: [] };
  for (const as of [undefined, agency, otherEnterprise]) expect(await challenges(as)).toEqual([shown]);
  expect(await challenges(enterprise)).toEqual([{ ...shown, reason: challenge.reason }]);
  expect(await challenges(staff)).toEqual([{ ...shown, ...challenge, allowedActions: ['uphold', 'dismiss'] }]);
  for (const one of [filed.body, await challenges(), await bed.recorded('tracking.name-challenge-filed.v1')])
    expect(JSON.stringify(one)).not.toMatch(
      new RegExp(`${registration.name}|${registration.creditCode}|${challenge.reason}|${challenge.contact}`),
    );

  expect((await decide(challengeId, 'dismissed', { as: enterprise })).status).toBe(403);
  expect((await decide(challengeId, 'dismissed', { version: 4 })).status).toBe(412);
  const dismissed = await decide(challengeId, 'dismissed');
  expect(dismissed).toMatchObject({ status: 200, body: { state: 'dismissed', decision: decision.reason } });
  expect((await challenges())[0]).toMatchObject({ state: 'dismissed', decision: decision.reason });
  expect(await nameOf()).toBeNull();
  expect(await decide(challengeId, 'upheld', { version: 2 })).toMatchObject({
    status: 409,
    body: { code: 'tracking.name-challenge-already-decided' },
  });
  expect(await queue()).toEqual([]);
});

test('upheld, it ends at once whatever hides the name, and repeated it ends nothing that was granted since', async () => {
  const [one, other] = [(await file()).body.id as string, (await file()).body.id as string];
  const uphold = () => decide(one, 'upheld', { key: 'uphold' });
  const upheld = await uphold();
  expect(upheld).toMatchObject({ status: 200, body: { state: 'upheld', version: 2 } });
  expect(await nameOf()).toBe(registration.name);
  const ended = await bed.recorded('tracking.name-withholding-ended.v1');
  expect(ended).toMatchObject([{ data: { enterpriseId: id, endedBy: 'challenge', stillWithheld: false } }]);
  expect(await bed.recorded('tracking.name-challenge-decided.v1')).toMatchObject([
    { data: { outcome: 'dismissed' } },
    { data: { challengeId: one, enterpriseId: id, outcome: 'upheld' } },
  ]);

  await withhold();
  expect((await uphold()).body).toEqual(upheld.body);
  expect(await nameOf()).toBeNull();
  expect((await decide(other, 'dismissed')).status).toBe(200);
  expect(await queue('upheld')).toEqual([one]);
});
