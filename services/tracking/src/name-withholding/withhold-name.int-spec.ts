import { creditCodeFrom } from '@heng/contracts';
import { TestBed } from '@heng/testing';
import { planOf, withholdingSteps } from '@heng/withholding/test';
import {
  agency,
  enterprise,
  otherAgency,
  otherEnterprise,
  registerParties,
  registration,
  staff,
  startProject,
} from '../../test/parties.js';
import { withheldNames } from '../domain/name-withholding/withheld-names.js';
import { HIDING, NameWithholdings } from '../storage/name-withholding/name-withholding.store.js';
import { tracking } from '../tracking.module.js';

const nameFor = async (bed: TestBed, id: string, as?: object) =>
  (await bed.call('GET', `/enterprises/${id}`, as ? { as: as as typeof staff } : {})).body.name as string | null;

describe('a name', () => {
  withholdingSteps({
    service: tracking,
    kind: withheldNames,
    reason: 'business-plan',
    paths: {
      of: (enterpriseId) => `/enterprises/${enterpriseId}/name-withholdings`,
      all: '/name-withholdings',
      challenged: (enterpriseId) => `/enterprises/${enterpriseId}/name-challenges`,
      challenges: '/name-challenges',
    },
    indexes: {
      of: 'name_withholding_enterprise_requested',
      all: 'name_withholding_state',
      challenged: 'name_challenge_filed',
      challenges: 'name_challenge_state',
    },
    codes: {
      notYours: 'tracking.not-your-enterprise',
      notHidden: 'tracking.name-not-withheld',
      challengeDecided: 'tracking.name-challenge-already-decided',
    },
    prepare: registerParties,
    value: async (bed, n) => {
      const owner = { role: 'enterprise', org: creditCodeFrom('440600', `MA00W${100 + n}`) } as const;
      const body = { ...registration, creditCode: owner.org };
      const ownerId = (await bed.call('POST', '/enterprises', { as: owner, body })).body.id as string;
      return {
        ...{ ownerId, owner, asked: {} },
        publish: () => startProject(bed, ownerId),
        isShownTo: async (reader) => (await nameFor(bed, ownerId, reader)) !== null,
      };
    },
  });
});

describe('a withheld name', () => {
  const bed = TestBed.of(tracking);
  let id: string;
  beforeAll(async () => {
    id = await registerParties(bed);
    const proposal = { agencyId: otherAgency.id, enterpriseId: id, startedOn: '2026-01-05' };
    await bed.call('POST', '/projects', { as: otherAgency, body: proposal });
    await startProject(bed, id);
    const asked = { reason: 'business-plan', justification: '新建产线尚未公告，不宜公开', until: '2028-03-01' };
    const { body } = await bed.call('POST', `/enterprises/${id}/name-withholdings`, { as: enterprise, body: asked });
    const grant = { as: staff, version: 1, body: { reason: '理由成立，予以准许' } };
    expect((await bed.call('POST', `/name-withholdings/${body.id}/grant`, grant)).status).toBe(200);
  });

  test('has one open challenge at a time of each person who has signed in, and one of all others together', async () => {
    const challenge = async (contact: string, as?: typeof staff) => {
      const body = { reason: '该名称早已公开在官网', contact };
      const answer = await bed.call('POST', `/enterprises/${id}/name-challenges`, { body, ...(as && { as }) });
      return answer.body.code ?? answer.body;
    };
    const signedIn = { role: 'expert', sub: 'challenger' } as const;
    const first = await challenge('one@example.cn');
    expect(await challenge('other@example.cn')).toBe('tracking.name-challenged-already');
    expect(await challenge('one@example.cn', signedIn)).toMatchObject({ state: 'filed' });
    expect(await challenge('one@example.cn', signedIn)).toBe('tracking.name-challenged-already');
    const decision = { as: staff, version: 1, body: { outcome: 'dismissed', reason: '理由不成立，仍不予公开' } };
    expect((await bed.call('POST', `/name-challenges/${first.id}/decision`, decision)).status).toBe(200);
    expect(await challenge('other@example.cn')).toMatchObject({ state: 'filed' });
  });

  test('is read by staff, the enterprise and its agencies, and by nobody else', async () => {
    const publicly = (await bed.call('GET', `/enterprises/${id}`)).body;
    expect(publicly).toMatchObject({ creditCode: null, nameWithheld: true, province: registration.province });
    expect(JSON.stringify(publicly)).not.toMatch(
      new RegExp(`${registration.name}|${registration.creditCode}|example.cn`),
    );
    for (const as of [staff, enterprise, agency]) expect(await nameFor(bed, id, as)).toBe(registration.name);
    // A mere proposal of a project is no way to learn a name.
    for (const as of [undefined, otherAgency, otherEnterprise, { role: 'expert' }, { ...enterprise, role: 'agency' }])
      expect(await nameFor(bed, id, as)).toBeNull();
  });

  test('is found by its credit code by who may read it', async () => {
    const find = async (as: object) =>
      (await bed.call('GET', `/enterprises?creditCode=${registration.creditCode}`, { as: as as typeof staff })).body
        .items;
    expect(await find(agency)).toMatchObject([{ id, name: registration.name, nameWithheld: true }]);
    expect(await find(otherAgency)).toEqual([]);
  });

  test('has a history for the enterprise and staff', async () => {
    const history = (as: object) => bed.call('GET', `/enterprises/${id}/name-withholdings`, { as: as as typeof staff });
    const notYours = { status: 403, body: { code: 'tracking.not-your-enterprise' } };
    expect(await history(otherEnterprise)).toMatchObject(notYours);
    expect(await history(agency)).toMatchObject({ status: 403 });
    for (const [as, allowedActions] of [
      [enterprise, ['end']],
      [staff, ['end']],
    ] as const)
      expect((await history(as)).body.items).toMatchObject([{ enterpriseId: id, state: 'granted', allowedActions }]);
  });

  test('is hidden to its last day inclusive, which is read by an index', async () => {
    const hiding = (today: string) => bed.running.app.get(NameWithholdings).hiding([id, agency.id], today);
    expect(await hiding('2028-03-01')).toEqual(new Set([id]));
    expect(await hiding('2028-03-02')).toEqual(new Set());
    expect(await planOf(bed, HIDING, [[id], '2028-03-01'])).toContain('name_withholding_enterprise_requested');
  });
});
