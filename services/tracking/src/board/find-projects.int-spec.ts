import { AgencyIdentityChanged, creditCodeFrom } from '@heng/contracts';
import { callGrpc, eventually, TestBed } from '@heng/testing';
import { agency, committee, enterprise, otherAgency, registerParties, startProject } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let bed: TestBed;
let first: string;
let second: string;
const find = (enterpriseCreditCode: string, agencyCreditCode?: string) => {
  const request = { enterpriseCreditCode, ...(agencyCreditCode ? { agencyCreditCode } : {}) };
  return callGrpc(bed, 'TrackingService/FindProjects', request, committee);
};
const idsOf = async (...codes: Parameters<typeof find>) =>
  (await find(...codes)).body.projects.map(({ id }: { id: string }) => id);

beforeAll(async () => {
  bed = await TestBed.start(tracking);
  const enterpriseId = await registerParties(bed);
  first = await startProject(bed, enterpriseId, '2025-09-01');
  second = await startProject(bed, enterpriseId, '2025-10-09', otherAgency.id);
});
afterAll(() => bed.stop());

test('the assessment subsystem finds an enterprise’s projects by credit codes, the latest first', async () => {
  expect(await idsOf(enterprise.org!)).toEqual([second, first]);
  expect(await idsOf(enterprise.org!.toLowerCase(), agency.org)).toEqual([first]);
  expect(await idsOf(enterprise.org!, creditCodeFrom('350100', 'MA000081'))).toEqual([]);
  await eventually(async () => {
    const { body } = await find(enterprise.org!, otherAgency.org);
    const same = await callGrpc(bed, 'TrackingService/BatchGetProjects', { ids: [second] }, committee);
    expect(body).toEqual(same.body);
  });
});

test('an agency with another code is found by both', async () => {
  const code = creditCodeFrom('350100', 'MA000082');
  const former = { creditCode: agency.org!, name: '机构1', province: '350000' };
  const identity = {
    agencyId: agency.id,
    creditCode: code,
    creditCodeStatus: 'verified',
    name: '机构1',
    province: '350000',
  };
  const change = { ...identity, from: '2026-03-01', reason: '变更', former };
  await bed.publish(AgencyIdentityChanged, agency.id, change, { version: 2 });
  await eventually(async () => expect(await idsOf(enterprise.org!, code)).toEqual([first]));
  expect(await idsOf(enterprise.org!, agency.org)).toEqual([first]);
});

test('an unknown enterprise is not found, and one must be named', async () => {
  expect(await find(creditCodeFrom('350100', 'MA000083'))).toMatchObject({ status: 'NOT_FOUND' });
  expect(await find('')).toMatchObject({ status: 'INVALID_ARGUMENT' });
});
