import { creditCodeFrom } from '@heng/contracts';
import { type As, TestBed } from '@heng/testing';
import { planOf, withholdingSteps } from '@heng/withholding/test';
import { foreign, full, own, registerAgency, staff } from '../../test/disclosure.js';
import { withheldFields } from '../domain/withholding/withheld-fields.js';
import { registry } from '../registry.module.js';
import { FieldWithholdings, WITHHELD_FIELDS } from '../storage/withholding/field-withholdings.js';

const UNKNOWN = '00000000-0000-8000-8000-000000000000';
const ENTERPRISE = '22222222-2222-8333-8444-555555555555';
/** Content that every version of the standard takes. */
const sections = { ...full, experience: { ...full['experience'], projects: [] } };
const ofEnterprise = { field: 'experience.enterprises', of: 'enterprise', enterpriseId: ENTERPRISE };
const read = async (bed: TestBed, agencyId: string, as?: As) =>
  (await bed.call('GET', `/agencies/${agencyId}/disclosures/1`, { ...(as && { as }) })).body.sections;

describe('a field', () => {
  withholdingSteps({
    service: registry,
    kind: withheldFields,
    reason: 'client-confidential',
    paths: {
      of: (agencyId) => `/agencies/${agencyId}/withholdings`,
      all: '/withholdings',
      challenged: (_, withholdingId) => `/withholdings/${withholdingId}/challenges`,
      challenges: '/withholding-challenges',
    },
    indexes: {
      of: 'withholding_agency_requested',
      all: 'withholding_state',
      challenged: 'withholding_challenge_filed',
      challenges: 'withholding_challenge_state',
    },
    codes: {
      notYours: 'registry.not-your-agency',
      notHidden: 'registry.withholding-hides-nothing',
      challengeDecided: 'registry.challenge-already-decided',
    },
    value: async (bed, n) => {
      const owner = { role: 'agency', org: creditCodeFrom('350200', `MA00W${100 + n}`) } as const;
      const ownerId = await registerAgency(bed, owner.org);
      return {
        ...{ ownerId, owner, asked: ofEnterprise },
        publish: () => bed.call('POST', `/agencies/${ownerId}/disclosures`, { as: owner, body: { sections } }),
        isShownTo: async (reader) => !('withheld' in (await read(bed, ownerId, reader)).experience.enterprises),
      };
    },
  });
});

describe('of a field', () => {
  const bed = TestBed.of(registry);
  let agencyId: string;
  beforeAll(async () => {
    agencyId = await registerAgency(bed);
    await bed.call('POST', `/agencies/${agencyId}/disclosures`, { as: own, body: { sections: full } });
  });

  const asked = { reason: 'technical-know-how', justification: '服务合同第八条约定保密', until: '2027-03-01' };
  const reason = { reason: '保密义务属实' };
  const request = async (over: object) =>
    bed.call('POST', `/agencies/${agencyId}/withholdings`, { as: own, body: { ...asked, ...over } });
  const act = (id: string, how: string) =>
    bed.call('POST', `/withholdings/${id}/${how}`, { as: staff, version: 1, body: reason });
  const find = async (id: string, as?: As) => {
    const { body } = await bed.call('GET', `/agencies/${agencyId}/withholdings`, { ...(as && { as }) });
    return body.items.find((one: { id: string }) => one.id === id);
  };

  test('the public learns that, whose, why and until when, and nothing else', async () => {
    const { body } = await request(ofEnterprise);
    expect(body).toMatchObject({ hides: false, enterpriseId: ENTERPRISE, agencyId });
    expect(await find(body.id)).toBeUndefined();
    await act(body.id, 'grant');

    const publicly = await find(body.id);
    const { field, of } = ofEnterprise;
    expect(publicly).toMatchObject({ field, of, hides: true, allowedActions: ['challenge'] });
    expect(publicly.reasonZh).toContain('技术信息');
    for (const key of ['justification', 'decision', 'enterpriseId', 'endReason', 'decidedBy'])
      expect(publicly).not.toHaveProperty(key);
    expect(await find(body.id, foreign)).toEqual(publicly);
    const seenByOwner = { justification: asked.justification, decision: reason.reason, enterpriseId: ENTERPRISE };
    expect(await find(body.id, own)).toMatchObject({ ...seenByOwner, allowedActions: ['end'] });

    const withheld = { of, reason: asked.reason, until: asked.until };
    expect((await read(bed, agencyId)).experience.enterprises).toEqual({ withheld });
    expect((await read(bed, agencyId, staff)).experience.enterprises).toEqual(full['experience']!['enterprises']);
    expect(await bed.running.app.get(FieldWithholdings).inForce([agencyId, UNKNOWN], '2026-03-02')).toEqual(
      new Map([
        [agencyId, [{ field, ...withheld }]],
        [UNKNOWN, []],
      ]),
    );
    expect(JSON.stringify(await bed.recorded())).not.toContain(ENTERPRISE);
  });

  test('a refused request is nobody’s business', async () => {
    const { body } = await request({ field: 'yearsAndIncome.income', of: 'agency' });
    expect(await act(body.id, 'refusal')).toMatchObject({ status: 200, body: { state: 'refused' } });
    expect(await find(body.id)).toBeUndefined();
    expect(await bed.call('GET', `/withholdings/${body.id}/challenges`)).toMatchObject({ status: 404 });
    expect(await bed.call('GET', `/withholdings/${body.id}/challenges`, { as: own })).toMatchObject({ status: 200 });
  });

  test('the standard in force says whether it may be withheld', async () => {
    const code = async (field: string) => (await request({ field, of: 'agency' })).body.code as string;
    expect(await code('team.certifiedCount')).toBe('registry.withholding-not-possible');
    expect(await code('team.fame')).toBe('registry.withholding-field-unknown');
  });

  test('which fields are hidden is read by an index', async () => {
    expect(await planOf(bed, WITHHELD_FIELDS, [[agencyId], '2026-03-02'])).toContain('withholding_agency_field');
  });
});
