import { TestBed } from '@heng/testing';
import { agency, consultant, registerParties, staff } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let bed: TestBed;
let enterpriseId: string;
beforeAll(async () => {
  bed = await TestBed.start(tracking);
  enterpriseId = await registerParties(bed);
});
afterAll(() => bed.stop());

const work = { personId: consultant, from: '2026-01-05', until: '2026-01-09', days: 4.5 };
const eventsOf = async (id: string) => (await bed.recorded()).filter(({ data }) => data['projectId'] === id);

test('an id in capitals is the same id: facts say it one way, and changes wait for each other', async () => {
  const capitals = { agencyId: agency.id.toUpperCase(), enterpriseId: enterpriseId.toUpperCase() };
  const { body } = await bed.call('POST', '/projects', { as: staff, body: { ...capitals, startedOn: '2025-09-01' } });
  const id = body.id as string;
  const person = { ...work, personId: consultant.toUpperCase() };
  await bed.call('POST', `/projects/${id.toUpperCase()}/on-site-work`, { as: staff, body: person });
  const ids = (await eventsOf(id)).map(({ data }) => [data['agencyId'], data['enterpriseId'], data['personId']]);
  expect(ids).toEqual([
    [agency.id, enterpriseId, undefined],
    [agency.id, enterpriseId, consultant],
  ]);

  const stages = ['launch', 'diagnosis', 'planning', 'documentation'];
  const answers = await Promise.all(
    stages.map((stage, n) =>
      bed.call('PUT', `/projects/${n % 2 ? id : id.toUpperCase()}/stages/${stage}`, {
        as: staff,
        version: 1,
        body: { startedOn: '2025-09-01' },
      }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
});
