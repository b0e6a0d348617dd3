import { randomUUID } from 'node:crypto';
import { EnterpriseChanged, EnterpriseRegistered, OnSiteWorkRecorded, OnSiteWorkWithdrawn } from '@heng/contracts';
import { type As, eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const bed = TestBed.of(registry);
const staff: As = { role: 'alliance-staff' };
const enterprise = (org: string): As => ({ role: 'enterprise', org });
const [OWN, OTHER] = ['12440600MB2C07549J', '914403001922038216'] as const;
const [own, other] = [randomUUID(), randomUUID()];
const project = { projectId: randomUUID(), agencyId: randomUUID(), enterpriseId: own };
const foreign = { projectId: randomUUID(), agencyId: project.agencyId, enterpriseId: other };

const identity = { province: '350000', city: '350200', industry: '39', bureau: 'information-technology' };
const register = (enterpriseId: string, creditCode: string, name: string) =>
  bed.publish(EnterpriseRegistered, enterpriseId, { enterpriseId, creditCode, name, ...identity });
const person = async (name: string): Promise<string> =>
  (await bed.call('POST', '/consultants', { as: staff, body: { name } })).body.id;
const work = async (of: typeof project, personId: string, workId = randomUUID()) => {
  const data = { ...of, workId, personId, from: '2026-01-05', until: '2026-01-09', days: 5 };
  await bed.publish(OnSiteWorkRecorded, workId, data);
  return data;
};
const namesOf = async ({ projectId }: typeof project, as?: As) =>
  bed.call('GET', `/projects/${projectId}/consultants`, as ? { as } : {});
const shown = async (of: typeof project, org: string): Promise<string[]> =>
  (await namesOf(of, enterprise(org))).body.map(({ name }: { name: string }) => name);

beforeAll(async () => {
  await register(own, OWN, '甲厂');
  await register(other, OTHER, '乙厂');
  await work(project, await person('林知远'));
  await work(project, await person('周远'));
  await work(foreign, await person('赵明'));
  await eventually(async () => expect(await shown(foreign, OTHER)).toEqual(['赵明']));
});

test('an enterprise reads the names of those recorded on its own project, without any consent', async () => {
  const { status, body } = await namesOf(project, enterprise(OWN));
  expect(status).toBe(200);
  expect(body).toEqual([
    { personId: expect.any(String), name: '周远' },
    { personId: expect.any(String), name: '林知远' },
  ]);
});

test('it reads none of the project of another enterprise, and neither does anybody else', async () => {
  expect([await shown(foreign, OWN), await shown(project, OTHER)]).toEqual([[], []]);
  expect((await namesOf(project, { role: 'enterprise' })).body).toEqual([]);
  expect((await namesOf(project)).status).toBe(401);
  for (const role of ['agency', 'expert', 'regulator', 'alliance-staff'] as const)
    expect((await namesOf(project, { role, org: OWN })).status).toBe(403);
});

test('an enterprise that takes the code of another for its name reads no names of that one', async () => {
  const data = { enterpriseId: other, creditCode: OTHER, name: OWN, ...identity, changedOn: '2026-03-02', reason: 'x' };
  await bed.publish(EnterpriseChanged, other, data);
  await register(randomUUID(), '91350100M000100Y43', '丙厂');
  await eventually(async () => expect(await bed.db.query('select from served_enterprise')).toHaveLength(3));
  expect([await shown(foreign, OWN), await shown(foreign, OTHER)]).toEqual([[], ['赵明']]);
});

test('work that is withdrawn leaves the person on the record of the project', async () => {
  const withdrawn = await work(project, await person('吴起'));
  await bed.publish(OnSiteWorkWithdrawn, withdrawn.workId, { ...withdrawn, days: 0 }, { version: 2 });
  await eventually(async () =>
    expect(
      await bed.db.query('select from tracked_work where work_id = $1 and version = 2', [withdrawn.workId]),
    ).toHaveLength(1),
  );
  expect(await shown(project, OWN)).toContain('吴起');
});
