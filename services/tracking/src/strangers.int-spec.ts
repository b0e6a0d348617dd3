import { creditCodeFrom } from '@heng/contracts';
import { type As, TestBed } from '@heng/testing';
import { settled } from '../test/agency-views.js';
import { answer } from '../test/feedback.js';
import { agency, consultant, enterprise, otherAgency } from '../test/parties.js';
import { linksOf, type Planted, plant, planted, proposer, stranger, write } from '../test/planted.js';
import { tableContents } from '../test/table-contents.js';
import { tracking } from './tracking.module.js';

type Document = { paths: Record<string, Record<string, { 'x-allowed'?: string[] }>> };
/** A record with an id, or a link, and its owners. */
type Thing = Readonly<{ id: string; of: readonly As[] }>;

const REASON = { reason: '外单位无权过问此事' };
const DAY = { personId: consultant, entries: [{ on: '2025-09-04', days: 1 }] };
const SINCE = { from: '2026-02-02' };
const END = { endedOn: '2026-02-28' };

/** All operations of an organisation on one record, with a body that its own organisation could send. */
const cases: Readonly<Record<string, object | null>> = {
  'GET /enterprises/{id}/name-withholdings': null,
  'GET /feedback/{token}': null,
  'PUT /feedback/{token}/draft': { satisfaction: { overall: 1 } },
  'POST /feedback/{token}': answer,
  'GET /files/{id}': null,
  'GET /files/{id}/content': null,
  'GET /imports/{id}': null,
  'GET /imports/{id}/faults': null,
  'GET /imports/{id}/faults.csv': null,
  'GET /projects/{id}/feedback': null,
  'GET /projects/{id}/on-site-work': null,
  'POST /enterprises/{id}/identity': { ...REASON, name: '外单位改名' },
  'POST /enterprises/{id}/name-withholdings': {
    ...{ reason: 'other', justification: '外单位要求不予公开该企业名称', until: '2026-12-31' },
  },
  'POST /imports/{id}/cancellation': null,
  'POST /name-withholdings/{id}/end': REASON,
  'POST /projects/{id}/confirmation': null,
  'POST /projects/{id}/decline': REASON,
  'POST /projects/{id}/end': END,
  'POST /projects/{id}/feedback': answer,
  'POST /projects/{id}/feedback-links': null,
  'POST /projects/{id}/on-site-work': DAY,
  'POST /projects/{id}/on-site-work/cosignature': DAY,
  'POST /projects/{id}/resumption': SINCE,
  'POST /projects/{id}/stages/{stage}/confirmation': null,
  'POST /projects/{id}/suspension': { ...SINCE, ...REASON },
  'POST /projects/{id}/termination': { ...END, ...REASON },
  'POST /projects/{id}/withdrawal': REASON,
  'PUT /enterprises/{id}/email': { email: 'elsewhere@example.cn' },
  'PUT /projects/{id}/feedback/draft': { satisfaction: { overall: 1 } },
  'PUT /projects/{id}/stages/{stage}': { startedOn: '2025-09-03' },
};
/** Public reads, except of a project that has not begun; and records without an organisation. */
const ofProject = ['GET /projects/{id}', 'GET /projects/{id}/assessments'];
const open = [
  ...ofProject,
  'GET /agencies/{id}/satisfaction',
  'GET /board/export.{format}',
  'GET /enterprises/{id}',
  'GET /enterprises/{id}/name-challenges',
  'POST /enterprises/{id}/name-challenges',
  'GET /imports/templates/{kind}.csv',
];

/** Organisations unrelated to the records, or related only to others of the same enterprise. */
const strangers: readonly As[] = [
  stranger,
  proposer,
  otherAgency,
  { role: 'agency', org: creditCodeFrom('350100', 'MA000085'), sub: 'of no known agency' },
  { role: 'agency', sub: 'of no organisation' },
  { role: 'agency', org: planted.org, sub: 'in the wrong role' },
  enterprise,
  { role: 'enterprise', org: creditCodeFrom('440600', 'MA000086'), sub: 'of no known enterprise' },
  { role: 'enterprise', sub: 'of no organisation' },
  { role: 'enterprise', org: agency.org!, sub: 'in the wrong role' },
];

/** A file is open to an organisation, in any of its roles. */
const inAnyRole = (...organisations: As[]): As[] =>
  organisations.flatMap((as) => (['agency', 'enterprise'] as const).map((role) => ({ ...as, role })));

let all: Planted;
let things: Readonly<Record<string, readonly Thing[]>>;
let allowed: Map<string, string[]>;

const bed = TestBed.of(tracking);
beforeAll(async () => {
  all = await plant(bed);
  const { running, ended, proposal, takeover } = all.projects;
  const [superseded] = await linksOf(bed, ended);
  await bed.setDate('2026-03-03');
  await write(bed, `/projects/${ended}/feedback-links`, planted);
  const token = (await linksOf(bed, ended)).at(-1)!;
  const [{ hash }] = await bed.db.query('select token_hash as hash from feedback_link where project_id = $1', [ended]);
  things = {
    projects: [
      ...[running, ended].map((id) => ({ id, of: [agency, planted] })),
      ...[proposal, takeover].map((id) => ({ id, of: [proposer, planted] })),
    ],
    enterprises: [{ id: all.enterpriseId, of: [planted] }],
    'name-withholdings': [{ id: all.withholdingId, of: [planted] }],
    files: [
      { id: all.files.material, of: inAnyRole(agency, planted) },
      { id: all.files.loose, of: inAnyRole(agency) },
      { id: all.files.ofEnterprise, of: inAnyRole(planted) },
    ],
    imports: [{ id: all.importId, of: [agency] }],
    feedback: [superseded!, hash as string, ended, `${token.slice(0, -1)}~`].map((id) => ({ id, of: [] })),
  };
  const { body } = await bed.call<Document>('GET', '/openapi.json');
  const operations = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, one]) => [`${method.toUpperCase()} ${path}`, one['x-allowed'] ?? []] as const,
    ),
  );
  allowed = new Map(operations);
  await settled(bed);
}, 60_000);

const addressOf = (path: string, id: string) => path.replace(/\{(id|token)\}/, id).replace('{stage}', 'launch');
const thingsOf = (path: string) => things[path.split('/')[1]!]!;
const isOf = ({ of }: Thing, as: As) => of.some(({ role, org }) => role === as.role && org === as.org);
const ask = (operation: string, id: string, as: As, version = 7) => {
  const [method, path] = operation.split(' ') as [string, string];
  const body = cases[operation] ?? undefined;
  return bed.call(method, addressOf(path, id), {
    as,
    ...(body ? { body } : {}),
    ...(method === 'GET' ? {} : { version }),
  });
};

test('each endpoint of one thing has a case', () => {
  const organisations = ['agency', 'enterprise', 'public'];
  const ofOneThing = [...allowed].filter(
    ([operation, who]) => operation.includes('{') && who.some((one) => organisations.includes(one)),
  );
  expect(ofOneThing.map(([operation]) => operation).sort()).toEqual([...Object.keys(cases), ...open].sort());
});

test('an organisation neither reads nor changes a thing of others, nor learns how it stands', async () => {
  const before = await tableContents(bed);
  const answered: string[] = [];
  const refused = new Set<string>();
  for (const operation of Object.keys(cases))
    for (const thing of thingsOf(operation.split(' ')[1]!))
      for (const as of strangers.filter((one) => !isOf(thing, one))) {
        const { status, body } = await ask(operation, thing.id, as);
        if (status !== 403 && status !== 404)
          answered.push(`${operation} of ${thing.id} as ${as.role} ${as.sub ?? as.org}: ${status} ${body.code}`);
        if (body.code !== 'kit.not-allowed') refused.add(`${operation} ${as.role}`);
      }
  expect(answered).toEqual([]);
  // Each was refused for the record, not only for the role.
  const judged = Object.keys(cases).flatMap((operation) =>
    (['agency', 'enterprise'] as const)
      .filter((role) => allowed.get(operation)!.some((one) => one === role || one === 'public'))
      .map((role) => `${operation} ${role}`),
  );
  expect([...refused].sort()).toEqual(judged.sort());
  await settled(bed);
  expect(await tableContents(bed)).toEqual(before);
}, 180_000);

test('of a project that has not begun nobody else knows', async () => {
  const { proposal, takeover } = all.projects;
  for (const id of [proposal, takeover])
    for (const operation of ofProject) {
      for (const as of strangers.filter(({ org }) => org !== proposer.org))
        expect(await ask(operation, id, as)).toMatchObject({ status: 404, body: { code: 'kit.record-not-found' } });
      for (const as of [proposer, planted]) expect(await ask(operation, id, as)).toMatchObject({ status: 200 });
    }
});

test.each(['/projects', '/imports'])('its %s are its own', async (list) => {
  const idsFor = async (as: As) => (await bed.call('GET', list, { as })).body.items?.map(({ id }: Thing) => id);
  const own = list === '/projects' ? [all.projects.proposal, all.projects.takeover].sort() : [];
  for (const as of strangers.filter((one) => one.role === 'agency' && one !== otherAgency))
    expect((await idsFor(as)).sort()).toEqual(as === proposer ? own : []);
});

test('who has only proposed sees of the enterprise what the public sees, and can only withdraw', async () => {
  const { running, proposal, takeover } = all.projects;
  const [publicly, asProposer] = await Promise.all([
    bed.call('GET', `/projects/${running}`),
    bed.call('GET', `/projects/${running}`, { as: proposer }),
  ]);
  expect(asProposer.body).toEqual(publicly.body);
  const before = await tableContents(bed);
  for (const id of [proposal, takeover])
    for (const operation of Object.keys(cases).filter((one) => one.includes('/projects/'))) {
      const { status, body } = await ask(operation, id, proposer, 1 + Number(operation.endsWith('/withdrawal')));
      if (operation === 'GET /projects/{id}/on-site-work')
        expect(body).toMatchObject({ consultants: [], allowedActions: [] });
      else if (operation.endsWith('/withdrawal')) expect(status).toBe(412);
      else if (status !== 403) expect([operation, body.code]).toEqual([operation, 'tracking.not-begun']);
    }
  expect(await tableContents(bed)).toEqual(before);
});

test('a link opens the feedback on its own project, whoever has it, and none of another', async () => {
  const { projectId } = all.foreign;
  const [token] = await linksOf(bed, projectId);
  const formOf = async () => (await bed.call('GET', `/projects/${all.projects.ended}/feedback`, { as: planted })).body;
  const before = await formOf();
  for (const as of [stranger, enterprise, planted]) {
    expect((await ask('GET /feedback/{token}', token!, as)).body).toMatchObject({ projectId });
    expect(await ask('GET /projects/{id}/feedback', projectId, as)).toMatchObject({
      status: as === enterprise ? 200 : 403,
    });
  }
  expect((await ask('PUT /feedback/{token}/draft', token!, stranger, 0)).body).toMatchObject({ id: projectId });
  expect((await ask('POST /feedback/{token}', token!, enterprise)).body).toMatchObject({ id: projectId });
  expect(await formOf()).toEqual(before);
});

test('its own organisation is let in with the same requests, and changes things', async () => {
  const before = await tableContents(bed);
  const { running, ended } = all.projects;
  const ids: Record<string, string> = {
    ...{ enterprises: all.enterpriseId, files: all.files.material, imports: all.importId },
    ...{ 'name-withholdings': all.withholdingId, feedback: (await linksOf(bed, ended)).at(-1)! },
  };
  const shut: string[] = [];
  for (const operation of Object.keys(cases)) {
    const who = allowed.get(operation)!;
    for (const as of who.includes('enterprise') || who.includes('agency') ? [agency, planted] : [planted]) {
      if (!who.includes(as.role) && !who.includes('public')) continue;
      const id = ids[operation.split('/')[1]!] ?? (operation.includes('/feedback') ? ended : running);
      const { status, body } = await ask(operation, id, as);
      // A wrong version or state is acceptable, but no fault of the request.
      if (![200, 201, 409, 412].includes(status)) shut.push(`${operation} as ${as.role}: ${status} ${body.code}`);
    }
  }
  expect(shut).toEqual([]);
  expect(await tableContents(bed)).not.toEqual(before);
});
