import { type As, eventually, TestBed } from '@heng/testing';
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
import { tracking } from '../tracking.module.js';

let enterpriseId: string;
let ids: string[];
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
  const other = { ...registration, creditCode: otherEnterprise.org, name: '厦门明新电子有限公司' };
  const { body } = await bed.call('POST', '/enterprises', { as: otherEnterprise, body: other });
  ids = [
    await startProject(bed, enterpriseId, '2026-01-05'),
    await startProject(bed, body.id as string, '2026-01-06', otherAgency.id),
  ];
  await eventually(async () => expect(await board()).toHaveLength(2));
});

const board = async (query = '', as?: As) =>
  (await bed.call('GET', `/board?${query}`, as ? { as } : {})).body.items as Record<string, unknown>[];
const files = () =>
  Promise.all(['csv', 'jsonl'].map(async (format) => (await bed.call<string>('GET', `/board/export.${format}`)).body));

test('a name that is withheld is hidden from the public in every view, and seen by the parties and staff', async () => {
  const until = '2026-12-31';
  const { body: asked } = await bed.call('POST', `/enterprises/${enterpriseId}/name-withholdings`, {
    ...{ as: enterprise, body: { reason: 'business-plan', justification: '涉及未公开的扩产计划', until } },
  });
  // The board shows it already: a request alone hides nothing.
  expect(await board('q=hengzao')).toMatchObject([
    { id: ids[0], enterpriseName: registration.name, nameWithheld: false },
  ]);
  await bed.call('POST', `/name-withholdings/${asked.id}/grant`, {
    ...{ as: staff, version: asked.version, body: { reason: '理由成立' } },
  });

  await eventually(async () => expect(await board('q=hengzao')).toEqual([]));
  for (const q of [registration.name, 'fshz', '衡造', enterprise.org!])
    expect(await board(`q=${encodeURIComponent(q)}`)).toEqual([]);
  const hidden = [{ id: ids[0], enterpriseName: null, nameWithheld: true, city: '440600', province: '440000' }];
  const shown = [{ id: ids[0], enterpriseName: registration.name, nameWithheld: true }];
  for (const as of [undefined, otherAgency, otherEnterprise]) {
    expect(await board(`agencyId=${agency.id}`, as)).toMatchObject(hidden);
    const { body } = await bed.call('GET', `/projects/${ids[0]}`, as ? { as } : {});
    expect(body).toMatchObject({ enterpriseName: null, nameWithheld: true });
  }
  for (const as of [staff, agency, enterprise]) {
    expect(await board(`agencyId=${agency.id}`, as)).toMatchObject(shown);
    expect((await bed.call('GET', `/projects/${ids[0]}`, { as })).body).toMatchObject(shown[0]!);
    expect((await bed.call('GET', '/projects', { as })).body.items).toEqual(
      expect.arrayContaining([expect.objectContaining(shown[0]!)]),
    );
  }
  for (const file of await files()) {
    expect(file).toContain(ids[0]);
    expect(file).toContain('厦门明新电子有限公司');
    expect(file).not.toMatch(/衡造|12440600MB2C07549J/);
  }
});

test('a file is the same for everybody, also for staff', async () => {
  const { body } = await bed.call<string>('GET', '/board/export.csv', { as: staff });
  expect(body).not.toContain(registration.name);
});

test('the agency of its project still finds it by its own name', async () => {
  expect(await board(`q=${encodeURIComponent('机构1')}`)).toMatchObject([{ id: ids[0] }]);
});

test('when the withholding has ended the name is shown and found again', async () => {
  await bed.setDate('2027-01-01');
  await eventually(async () => expect(await board('q=hengzao')).toMatchObject([{ id: ids[0], nameWithheld: false }]));
  for (const file of await files()) expect(file).toContain(registration.name);
});
