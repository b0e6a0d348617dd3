import { AgencyIdentityChanged, AgencyRegistered, creditCodeFrom } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { enterprise, registerParties } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let enterpriseId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

test('an agency that got another code goes on with its projects by the new one only', async () => {
  const agencyId = 'a0000000-0000-8000-8000-000000000008';
  const [former, present] = [creditCodeFrom('350100', 'MA000081'), creditCodeFrom('350100', 'MA000082')];
  const identity = { agencyId, creditCodeStatus: 'verified', name: '机构八', province: '350000' };
  await bed.publish(AgencyRegistered, agencyId, { ...identity, creditCode: former, registeredOn: '2024-01-02' });
  const knownBy = (code: string) =>
    eventually(async () =>
      expect(await bed.db.query('select from agency_directory where credit_code = $1', [code])).toHaveLength(1),
    );
  await knownBy(former);
  const start = { agencyId, enterpriseId, startedOn: '2025-09-01' };
  const { body: project } = await bed.call('POST', '/projects', { as: { role: 'agency', org: former }, body: start });
  await bed.call('POST', `/projects/${project.id}/confirmation`, { as: enterprise, version: 1 });
  const change = {
    from: '2026-03-01',
    reason: '变更',
    former: { creditCode: former, name: '机构八', province: '350000' },
  };
  const changed = { ...identity, creditCode: present, ...change };
  await bed.publish(AgencyIdentityChanged, agencyId, changed, { version: 2 });
  await knownBy(present);
  const stage = (org: string) => {
    const body = { startedOn: '2025-09-01' };
    return bed.call('PUT', `/projects/${project.id}/stages/launch`, { as: { role: 'agency', org }, version: 2, body });
  };
  expect(await stage(former)).toMatchObject({ status: 403, body: { code: 'tracking.not-your-project' } });
  expect((await stage(present)).status).toBe(200);
});
