import { accessMatrix, type As, enrolExpert, faultsOf, importFile, operationEndpoints, TestBed } from '@heng/testing';
import { creditCodeFrom, EmploymentStarted } from '@heng/contracts';
import { agency, consultant, otherAgency, otherEnterprise, registration, staff } from '../test/parties.js';
import { CODE, plant, type Planted, write } from '../test/planted.js';
import { tracking } from './tracking.module.js';

const bed = TestBed.of(tracking);
const otherConsultant = 'c0000000-0000-8000-8000-000000000002';
let ids: Record<string, string>;
/** A project of other parties. */
let free: string;
beforeAll(async () => {
  const records: Planted = await plant(bed);
  const reason = '该企业名称早已在官网公开';
  const { id: challenge } = await write(bed, `/enterprises/${records.enterpriseId}/name-challenges`, staff, { reason });
  const { enterpriseId: enterprise, withholdingId: withholding, projects } = records;
  ids = { ...projects, enterprise, withholding, challenge, agency: agency.id, consultant };
  const employed = { employmentId: otherConsultant, agencyId: otherAgency.id, personId: otherConsultant };
  await bed.publish(EmploymentStarted, otherConsultant, { ...employed, from: '2024-03-01', fullTime: true });
  const others = { agencyId: otherAgency.id, enterpriseId: records.foreign.enterpriseId, startedOn: '2025-09-01' };
  ({ id: free } = await write(bed, '/projects', staff, others));
  // A feedback link that was sent yesterday may be sent again.
  await bed.setDate('2026-03-04');
  await enrolExpert(bed, 'tied-to-agency', { relation: agency.id });
  await enrolExpert(bed, 'tied-to-enterprise', { affiliation: CODE });
});

const tied: [string, As][] = [
  ['that acts for the agency', { role: 'alliance-staff', org: agency.org!, sub: 'acts-for-agency' }],
  ['that acts for the enterprise', { role: 'alliance-staff', org: CODE, sub: 'acts-for-enterprise' }],
  ['with a relation to the agency in the pool', { role: 'alliance-staff', sub: 'tied-to-agency' }],
  ['that belongs to the enterprise by the pool', { role: 'alliance-staff', sub: 'tied-to-enterprise' }],
];
const reason = '材料齐全，情况属实';
const work = { personId: '<consultant>', entries: [{ on: '2025-09-04', days: 1 }] };

/** Every change of staff about a project: its path, with the name of a planted record, and its content. */
const ofProjects: Record<string, [path: string, body: object]> = {
  'POST /projects': ['/projects', { agencyId: '<agency>', enterpriseId: '<enterprise>', startedOn: '2025-10-01' }],
  'POST /projects/{id}/confirmation': ['/projects/<running>/confirmation', {}],
  'POST /projects/{id}/decline': ['/projects/<running>/decline', { reason }],
  'POST /projects/{id}/withdrawal': ['/projects/<running>/withdrawal', { reason }],
  'POST /projects/{id}/suspension': ['/projects/<running>/suspension', { from: '2026-02-01', reason }],
  'POST /projects/{id}/resumption': ['/projects/<running>/resumption', { from: '2026-02-02' }],
  'POST /projects/{id}/end': ['/projects/<running>/end', { endedOn: '2026-02-02' }],
  'POST /projects/{id}/termination': ['/projects/<running>/termination', { endedOn: '2026-02-02', reason }],
  'PUT /projects/{id}/stages/{stage}': ['/projects/<running>/stages/diagnosis', { startedOn: '2025-10-01' }],
  'POST /projects/{id}/stages/{stage}/confirmation': ['/projects/<running>/stages/launch/confirmation', {}],
  'POST /projects/{id}/on-site-work': ['/projects/<running>/on-site-work', work],
  'POST /projects/{id}/on-site-work/cosignature': ['/projects/<running>/on-site-work/cosignature', work],
  'POST /projects/{id}/feedback-links': ['/projects/<ended>/feedback-links', {}],
};
/** Every change of staff about an enterprise. */
const ofEnterprises: Record<string, [path: string, body: object]> = {
  'POST /enterprises/{id}/identity': ['/enterprises/<enterprise>/identity', { name: '佛山新名公司', reason }],
  'PUT /enterprises/{id}/email': ['/enterprises/<enterprise>/email', { email: 'new@example.cn' }],
  'POST /name-withholdings/{id}/grant': ['/name-withholdings/<withholding>/grant', { reason }],
  'POST /name-withholdings/{id}/refusal': ['/name-withholdings/<withholding>/refusal', { reason }],
  'POST /name-withholdings/{id}/end': ['/name-withholdings/<withholding>/end', { reason }],
  'POST /name-challenges/{id}/decision': ['/name-challenges/<challenge>/decision', { outcome: 'upheld', reason }],
};

/** A text with the ids of the records that it names in angle brackets. */
const filled = (text: string) => text.replace(/<(\w+)>/g, (_, record: string) => ids[record]!);

async function attempt(as: As, endpoint: string, [template, body]: [string, object]) {
  const [path, content] = [filled(template), JSON.parse(filled(JSON.stringify(body))) as object];
  const answer = await bed.call(endpoint.split(' ')[0]!, path, { as, body: content, version: 1 });
  return [answer.status, answer.body.code];
}

describe.each(tied)('staff %s', (_, as) => {
  test.each(Object.entries(ofProjects))('changes nothing by %s', async (endpoint, change) => {
    expect(await attempt(as, endpoint, change)).toEqual([403, 'kit.conflict-of-interest']);
  });

  test('is offered no action on the project', async () => {
    const offered = async (reader: As, path: string) =>
      (await bed.call('GET', filled(path), { as: reader })).body.allowedActions as string[];
    for (const path of ['/projects/<running>', '/projects/<running>/on-site-work']) {
      expect((await offered(staff, path)).length).toBeGreaterThan(0);
      expect(await offered(as, path)).toEqual([]);
    }
    const { body } = await bed.call('GET', '/projects', { as });
    const listed: { id: string; allowedActions: string[] }[] = body.items;
    expect(listed.find(({ id }) => id === ids['running'])?.allowedActions).toEqual([]);
  });
});

describe.each(tied.filter(([what]) => what.includes('enterprise')))('staff %s', (_, as) => {
  test.each(Object.entries(ofEnterprises))('changes nothing by %s', async (endpoint, change) => {
    expect(await attempt(as, endpoint, change)).toEqual([403, 'kit.conflict-of-interest']);
  });

  test.each(['/enterprises/<enterprise>', '/name-withholdings', '/name-challenges'])(
    '%s offers no action',
    async (path) => {
      const { body } = await bed.call('GET', filled(path), { as });
      const records: { allowedActions: string[] }[] = body.items ?? [body];
      expect(records.flatMap(({ allowedActions }) => allowedActions)).toEqual([]);
    },
  );
});

test('staff who act for an enterprise do not register it', async () => {
  const as: As = { role: 'alliance-staff', org: otherEnterprise.org!, sub: 'acts-for-another' };
  const body = { ...registration, creditCode: as.org };
  expect(await attempt(as, 'POST /enterprises', ['/enterprises', body])).toEqual([403, 'kit.conflict-of-interest']);
});

test('staff without a tie decide, as do staff with a tie to another organisation', async () => {
  const other: As = { role: 'alliance-staff', org: otherEnterprise.org!, sub: 'tied-elsewhere' };
  for (const [as, what] of [
    [other, 'POST /name-withholdings/{id}/grant'],
    [staff, 'POST /name-challenges/{id}/decision'],
  ] as const)
    expect((await attempt(as, what, ofEnterprises[what]!))[0]).toBe(200);
});

test('every change that staff may make is about a party and tried above, or about none', async () => {
  const { endpoints } = await accessMatrix(bed);
  const byStaff = endpoints
    .filter(
      (endpoint) => !operationEndpoints.includes(endpoint) && /^(POST|PUT|DELETE) .*alliance-staff/.test(endpoint),
    )
    .map((endpoint) => endpoint.replace(/ \(.*/, ''));
  // Files; the rows of imports are tried below.
  const aboutNobody = ['POST /files', 'POST /imports', 'POST /imports/{id}/cancellation'];
  const tried = [...Object.keys(ofProjects), ...Object.keys(ofEnterprises), 'POST /enterprises'];
  expect(byStaff.sort()).toEqual([...tried, ...aboutNobody].sort());
});

const NEWCOMER = creditCodeFrom('440600', 'MA8T1ED2');
/** A file of each kind: its header, a row about an organisation with a tie, and a row about others. */
const files: Record<string, () => string[]> = {
  enterprises: () => [
    '企业名称,省份,城市,行业代码,归口管理司局,联系邮箱,统一社会信用代码',
    `佛山新造机械,440000,440600,34,equipment-1,a@example.cn,${NEWCOMER}`,
    `佛山衡新机械,440000,440600,34,equipment-1,a@example.cn,${creditCodeFrom('440600', 'MA8FREE2')}`,
  ],
  projects: () => [
    '项目自编号,项目开始日期,机构统一社会信用代码,企业统一社会信用代码',
    `一,2025-05-06,${agency.org},${CODE}`,
    `二,2025-05-06,${otherAgency.org},${registration.creditCode}`,
  ],
  'on-site-work': () => [
    '人员编号,日期,人日,项目编号',
    `${consultant},2025-09-09,1,${ids['running']}`,
    `${otherConsultant},2025-09-09,1,${free}`,
  ],
  assessments: () => [
    'assessmentId,status,on,projectId',
    `9a0b1c2d-3e4f-4a6b-8c7d-9e0f1a2b3c4d,submitted,2026-02-10,${ids['running']}`,
    `9a0b1c2d-3e4f-4a6b-8c7d-9e0f1a2b3c4e,submitted,2026-02-10,${free}`,
  ],
};
const asNewcomer: [string, As] = ['that acts for it', { role: 'alliance-staff', org: NEWCOMER, sub: 'acts-for-new' }];
const importers = (kind: string) => (kind === 'enterprises' ? [asNewcomer] : tied);
const imports = Object.keys(files).flatMap((kind) => importers(kind).map(([who, as]) => [kind, who, as] as const));

test.each(imports)('no row of %s is applied about an organisation of staff %s', async (kind, _, as) => {
  const all = await importFile(bed, kind, files[kind]!(), as, { mode: 'all-or-nothing' });
  expect(all).toMatchObject({ state: 'failed', failure: 'rows-faulty', applied: 0, faulty: 1 });
  expect(await faultsOf(bed, all.id)).toEqual([expect.stringMatching(/^2 \w+ kit.conflict-of-interest$/)]);
});

test.each(Object.keys(files))('with each-row, the other rows of %s are applied', async (kind) => {
  const [, as] = importers(kind)[0]!;
  expect(await importFile(bed, kind, files[kind]!(), as)).toMatchObject({ state: 'done', applied: 1, faulty: 1 });
});

test('an agency imports projects of its own', async () => {
  const done = await importFile(bed, 'projects', files['projects']!().slice(0, 2), agency);
  expect(done).toMatchObject({ state: 'done', applied: 1, faulty: 0 });
});

test('every kind of rows is tried above', async () => {
  const { body } = await bed.call('GET', '/imports/templates/none.csv', { as: staff });
  expect(body.details.known.split(', ').sort()).toEqual(Object.keys(files).sort());
});
