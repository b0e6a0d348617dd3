import { TestBed } from '@heng/testing';
import { agency, enterprise, eventsOf, otherAgency, registerParties } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let enterpriseId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

const propose = (as: typeof agency, over: object = {}) =>
  bed.call('POST', '/projects', {
    as,
    body: { agencyId: as.id.toUpperCase(), enterpriseId: enterpriseId.toUpperCase(), startedOn: '2025-09-01', ...over },
  });
const confirm = (id: string) =>
  bed.call('POST', `/projects/${id.toUpperCase()}/confirmation`, { as: enterprise, version: 1 });

test('an id in capitals is the same id: facts say it one way, and changes wait for each other', async () => {
  const id = (await propose(agency)).body.id as string;
  expect((await confirm(id)).status).toBe(200);
  const ids = (await eventsOf(bed, id)).map(({ data }) => [data['agencyId'], data['enterpriseId']]);
  expect(ids).toEqual([
    [agency.id, enterpriseId],
    [agency.id, enterpriseId],
  ]);

  const stages = ['launch', 'diagnosis', 'planning', 'documentation'];
  const answers = await Promise.all(
    stages.map((stage, n) =>
      bed.call('PUT', `/projects/${n % 2 ? id : id.toUpperCase()}/stages/${stage}`, {
        as: agency,
        version: 2,
        body: { startedOn: '2025-09-01' },
      }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);

  const moving = { startedOn: '2026-02-10', continues: id.toUpperCase(), reason: '由本机构继续服务' };
  const next = (await propose(otherAgency, moving)).body.id as string;
  expect((await confirm(next)).status).toBe(200);
  expect((await eventsOf(bed, id)).at(-2)).toMatchObject({ data: { ending: 'moved', continuedBy: next } });
  expect((await eventsOf(bed, next)).at(-1)).toMatchObject({ data: { continues: id } });
});
