import { randomUUID } from 'node:crypto';
import {
  EnterpriseRegistered,
  NameWithholdingGranted,
  OnSiteWorkRecorded,
  ProjectEnded,
  ProjectStarted,
} from '@heng/contracts';
import { type As, eventually, TestBed } from '@heng/testing';
import { foreign, full, own, registerAgency, staff } from '../../test/disclosure.js';
import { NAME_WITHHELD } from '../domain/disclosure/hidden-names.js';
import { registry } from '../registry.module.js';
import { AnnounceStandards } from './announce-standards.js';

const bed = TestBed.of(registry);
const NAME = '泉州子丑实业（集团）有限公司';
const [enterpriseId, projectId] = [randomUUID(), randomUUID()];
const known = { startedOn: '2026-01-12', endedOn: '2026-12-10', consultants: 2, onSiteDays: 12.5 };
const entry = { ...known, enterprise: NAME, satisfaction: 4 };
const stating = (projects: readonly object[]) => ({
  ...full,
  experience: { enterpriseCount: projects.length, enterprises: projects.map(() => NAME), projects },
});
let agencyId: string;

const publish = (sections: object, as: As = own) =>
  bed.call('POST', `/agencies/${agencyId}/disclosures`, { as, body: { sections } });
const figures = async (as?: As) => (await bed.call('GET', `/agencies/${agencyId}/figures`, as ? { as } : {})).body;

beforeAll(async () => {
  agencyId = await registerAgency(bed);
  await publish(full);
  const identity = {
    creditCode: '914403001922038216',
    creditCodeStatus: 'verified',
    province: '350000',
    city: '350500',
  };
  await bed.publish(EnterpriseRegistered, enterpriseId, {
    enterpriseId,
    name: NAME,
    ...identity,
    industry: '13',
    bureau: '01',
  });
  const project = { projectId, agencyId, enterpriseId };
  await bed.publish(ProjectStarted, projectId, { ...project, startedOn: known.startedOn });
  for (const [days, from] of [
    [10, '2026-03-01'],
    [2.5, '2026-04-01'],
  ] as const) {
    const work = {
      ...project,
      workId: randomUUID(),
      personId: randomUUID(),
      from,
      until: from.replace('01', '20'),
      days,
    };
    await bed.publish(OnSiteWorkRecorded, work.workId, work);
  }
  await bed.publish(
    ProjectEnded,
    projectId,
    { ...project, endedOn: known.endedOn, outcome: 'completed' },
    { version: 2 },
  );
  await bed.setDate('2026-12-28');
  const ended = () => bed.db.query('select from tracked_project where ended_on is not null');
  const worked = () => bed.db.query('select from tracked_work');
  const named = () => bed.db.query('select from enterprise_name');
  await eventually(async () =>
    expect([(await ended()).length, (await worked()).length, (await named()).length]).toEqual([1, 2, 2]),
  );
});

test('an agency is told of the version that comes with the service, with what does not fit it, also after an upgrade', async () => {
  const told = async (id: string) =>
    (await bed.recorded('registry.disclosure-standard-announced.v1')).filter(({ data }) => data['agencyId'] === id);
  await eventually(async () => expect(await told(agencyId)).toHaveLength(1));
  const other = await registerAgency(bed, foreign.org);
  await eventually(async () => expect(await told(other)).toHaveLength(1));
  const [before] = await bed.db.query(
    `insert into agency select (jsonb_populate_record(agency, jsonb_build_object(
       'id', gen_random_uuid(), 'credit_code', '12440600MB2C07549J', 'name', '升级前的机构'))).*
     from agency where id = $1 returning id`,
    [agencyId],
  );
  await bed.running.app.get(AnnounceStandards).run(AbortSignal.abort());
  expect(await told(before.id)).toMatchObject([{ data: { version: '2027.1', inForceFrom: '2027-01-01' } }]);
  expect(await told(agencyId)).toHaveLength(1);
});

test('a draft for the coming version shows each project beside what the platform knows, and what is left to explain', async () => {
  const draft = `/agencies/${agencyId}/draft`;
  const write = (version: number, projects: readonly object[]) =>
    bed.call('PUT', draft, { as: own, version, body: { sections: stating(projects), standard: '2027.1' } });
  const wrong = { ...entry, onSiteDays: 60 };
  expect(await write(0, [wrong])).toMatchObject({
    status: 200,
    body: {
      standard: '2027.1',
      missing: ['experience.projects'],
      projects: [{ entry: 1, known, differs: ['onSiteDays'], explained: false }],
    },
  });
  expect(await write(1, [{ ...wrong, explanation: '企业尚未确认全部人日。' }])).toMatchObject({
    status: 200,
    body: { missing: [], projects: [{ differs: ['onSiteDays'], explained: true }] },
  });
  expect(await write(2, [{ ...wrong, endedOn: '2026-01-01' }])).toMatchObject({
    status: 422,
    body: { code: 'registry.disclosure-invalid', details: { field: 'experience.projects' } },
  });
  expect((await bed.call('GET', draft, { as: foreign })).status).toBe(403);
});

test('what no longer fits is not confirmed, but published anew', async () => {
  await bed.setDate('2027-01-01');
  const { version } = (await bed.call('GET', `/agencies/${agencyId}/timeliness`)).body;
  const confirm = (path: string) => bed.call('POST', `/agencies/${agencyId}/${path}`, { as: own, version });
  for (const path of ['confirmation', 'sections/experience/confirmation'])
    expect(await confirm(path)).toMatchObject({
      status: 409,
      body: { code: 'registry.section-outdated', details: { field: 'experience.projects', version: '2027.1' } },
    });
  expect((await confirm('sections/team/confirmation')).status).toBe(200);
});

test('from its first day on texts do not do, and what contradicts the platform is not complete until it is explained', async () => {
  await bed.setDate('2027-01-04');
  expect(await publish(full)).toMatchObject({ status: 422, body: { code: 'registry.disclosure-invalid' } });
  const { body: first } = await publish(stating([{ ...entry, consultants: 5 }]));
  expect(first).toMatchObject({ revision: 2, standard: '2027.1', complete: false, missing: ['experience.projects'] });
  expect(await figures()).toMatchObject({
    claims: expect.arrayContaining([expect.objectContaining({ field: 'experience.projects', claimed: 1, known: 1 })]),
    projects: [{ entry: 1, known, differs: ['consultants'], explained: false }],
  });
  const explained = { ...entry, consultants: 5, explanation: '另有三人为实习人员。' };
  expect((await publish(stating([explained]))).body).toMatchObject({ revision: 3, complete: true, missing: [] });
  expect((await publish(stating([entry]))).body).toMatchObject({ revision: 4, complete: true });
  expect((await bed.call('GET', `/agencies/${agencyId}/disclosures/1`)).body).toMatchObject({
    standard: '2026.1',
    sections: { experience: { projects: ['一项'] } },
  });
  const { body: completeness } = await bed.call('GET', `/agencies/${agencyId}/completeness`, { as: own });
  expect(completeness.standards).toMatchObject([{ standard: '2027.1', inForce: true, missing: [], unfit: [] }]);
});

test('numbers that differ are explained by the section', async () => {
  const sections = stating([entry]);
  const more = { ...sections.experience, enterpriseCount: 9 };
  const { body } = await publish({ ...sections, experience: more });
  expect(body).toMatchObject({ complete: false, missing: ['experience.enterpriseCount'] });
  const explained = { ...sections, experience: { ...more, differences: '八家企业在平台建立之前。' } };
  expect((await publish(explained)).body).toMatchObject({ complete: true, missing: [] });
  expect((await figures()).claims).toContainEqual(
    expect.objectContaining({
      field: 'experience.enterpriseCount',
      claimed: 9,
      known: 1,
      differs: true,
      explained: true,
    }),
  );
});

test('an entry whose enterprise is hidden is still compared; a list that is withheld is compared for nobody outside', async () => {
  const withholdingId = randomUUID();
  const hidden = { withholdingId, enterpriseId, reason: 'other', until: '2027-03-01', grantedOn: '2027-01-04' };
  await bed.publish(NameWithholdingGranted, withholdingId, hidden);
  const shown = async () => (await bed.call('GET', `/agencies/${agencyId}/disclosures/5`)).body;
  await eventually(async () =>
    expect((await shown()).sections.experience.projects).toEqual([{ ...entry, enterprise: NAME_WITHHELD }]),
  );
  const ofEntry = { entry: 1, known, differs: [], explained: false };
  for (const as of [undefined, foreign, own, staff]) expect((await figures(as)).projects).toEqual([ofEntry]);

  await bed.db.query(
    `insert into withholding (id, version, agency_id, field, of_whom, reason, justification, until_day, state,
       hides_meanwhile, requested_on, decide_by)
     values ($1, 1, $2, 'experience.projects', 'agency', 'client-confidential', '客户要求保密', '2027-03-02', 'granted',
       true, '2027-01-04', '2027-01-20')`,
    [randomUUID(), agencyId],
  );
  for (const as of [undefined, foreign]) expect((await figures(as)).projects).toEqual([]);
  for (const as of [own, staff]) expect((await figures(as)).projects).toEqual([ofEntry]);
});
