import { accessMatrix, type As, faultsOf, importFile, operationEndpoints, TestBed } from '@heng/testing';
import { creditCodeFrom } from '@heng/contracts';
import { full } from '../test/disclosure.js';
import { foreign, own, plant, type Planted, staff } from '../test/planted.js';
import { registry } from './registry.module.js';

const bed = TestBed.of(registry);
let ids: Planted['ids'];
beforeAll(async () => {
  ({ ids } = await plant(bed));
  const { body } = await bed.call('POST', '/consultants', { as: staff, body: { name: '林知远' } });
  ids['newcomer'] = body.id as string;
});

/** Staff whose token names the agency, and staff whom the pool of experts knows as its adviser. */
const tied: [string, As][] = [
  ['that acts for the agency', { role: 'alliance-staff', org: own.org, sub: 'tied-by-token' }],
  ['with a relation in the pool', { role: 'alliance-staff', sub: 'sub-that-nobody-reads-expert' }],
];
const reason = '材料齐全，情况属实';
const merit = { kind: 'contribution', title: '标准起草', evidence: '见附件' };
const knowledge = { kind: 'method', title: '实施指南', summary: '面向离散制造企业的步骤和模板。', authors: 1 };

/** Every change of staff about an agency: its path, with the name of a planted record, and its content. */
const changes: Record<string, [path: string, body: object]> = {
  'POST /agencies/{id}/suspension': ['/agencies/<agency>/suspension', { reason }],
  'POST /agencies/{id}/reinstatement': ['/agencies/<agency>/reinstatement', { reason }],
  'POST /agencies/{id}/deregistration': ['/agencies/<agency>/deregistration', { reason }],
  'POST /agencies/{id}/identity': ['/agencies/<agency>/identity', { name: '福州新名咨询', from: '2026-03-02', reason }],
  'POST /agencies/{id}/credit-code-verification': ['/agencies/<agency>/credit-code-verification', { reason }],
  'POST /agencies/{id}/disclosures': ['/agencies/<agency>/disclosures', { sections: full }],
  'PUT /agencies/{id}/draft': ['/agencies/<agency>/draft', { sections: full }],
  'PUT /agencies/{id}/draft/{section}': ['/agencies/<agency>/draft/basics', { content: full['basics'] }],
  'DELETE /agencies/{id}/draft': ['/agencies/<agency>/draft', {}],
  'POST /agencies/{id}/draft/publication': ['/agencies/<agency>/draft/publication', {}],
  'POST /agencies/{id}/merits': ['/agencies/<agency>/merits', merit],
  'POST /agencies/{id}/knowledge': ['/agencies/<agency>/knowledge', { ...knowledge, sharedOn: '2026-02-01' }],
  'POST /merits/{id}/recognition': ['/merits/<claimed>/recognition', { reason }],
  'POST /merits/{id}/refusal': ['/merits/<claimed>/refusal', { reason }],
  'POST /withholdings/{id}/grant': ['/withholdings/<undecided>/grant', { reason }],
  'POST /withholdings/{id}/refusal': ['/withholdings/<undecided>/refusal', { reason }],
  'POST /withholdings/{id}/end': ['/withholdings/<granted>/end', { reason }],
  'POST /withholding-challenges/{id}/decision': [
    '/withholding-challenges/<challenge>/decision',
    { outcome: 'upheld', reason },
  ],
  'POST /signals/{id}/settlement': ['/signals/<signal>/settlement', { outcome: 'settled', reason }],
  'POST /employments/{id}/end': ['/employments/<employment>/end', { until: '2026-03-03' }],
  'POST /agencies/{id}/employments': [
    '/agencies/<agency>/employments',
    { personId: '<newcomer>', from: '2026-01-05', fullTime: true },
  ],
};

/** A text with the ids of the records that it names in angle brackets. */
const filled = (text: string) => text.replace(/<(\w+)>/g, (_, name: string) => ids[name]!);

describe.each(tied)('staff %s', (_, as) => {
  test.each(Object.entries(changes))('changes nothing by %s', async (endpoint, [template, body]) => {
    const [path, content] = [filled(template), JSON.parse(filled(JSON.stringify(body))) as object];
    const answer = await bed.call(endpoint.split(' ')[0]!, path, { as, body: content, version: 1 });
    expect([answer.status, answer.body.code]).toEqual([403, 'kit.conflict-of-interest']);
  });

  test.each(['/agencies/<agency>', '/merits?state=claimed', '/withholdings?state=requested', '/signals'])(
    '%s offers no action',
    async (template) => {
      const path = filled(template);
      const offered = async (reader: As) => {
        const { body } = await bed.call('GET', path, { as: reader });
        const records: { allowedActions: string[] }[] = body.items ?? [body];
        return records.flatMap(({ allowedActions }) => allowedActions);
      };
      expect((await offered(staff)).length).toBeGreaterThan(0);
      expect(await offered(as)).toEqual([]);
    },
  );
});

test('staff without a tie decide, as do staff with a tie to another agency', async () => {
  const other: As = { role: 'alliance-staff', org: '91350203M0001QKT19', sub: 'tied-elsewhere' };
  const { claimed, undecided } = ids;
  const recognised = await bed.call('POST', `/merits/${claimed}/recognition`, {
    as: other,
    body: { reason },
    version: 1,
  });
  expect(recognised.status).toBe(200);
  const granted = await bed.call('POST', `/withholdings/${undecided}/grant`, {
    as: staff,
    body: { reason },
    version: 1,
  });
  expect(granted.status).toBe(200);
});

test('every change that staff may make is about an agency and tried above, or about none', async () => {
  const aboutNoAgency = [
    'POST /calendar/years',
    'POST /disclosure-standards',
    // Persons and experts: an expert's own ties are recorded by others, as the pool's events name the organisation.
    ...['', '/{id}/affiliations', '/{id}/leaving', '/{id}/reinstatement', '/{id}/relations', '/{id}/suspension'].map(
      (rest) => `POST /experts${rest}`,
    ),
    ...['PUT /experts/{id}/email', 'PUT /experts/{id}/fields'],
    'POST /consultants',
    'POST /consultants/{id}/consent-links',
    'PUT /consultants/{id}/email',
    'POST /consultants/{id}/email-deletion',
    // Files; the rows of imports are tried below.
    ...['POST /files', 'POST /imports', 'POST /imports/{id}/cancellation'],
  ];
  const { endpoints } = await accessMatrix(bed);
  const byStaff = endpoints
    .filter(
      (endpoint) => !operationEndpoints.includes(endpoint) && /^(POST|PUT|DELETE) .*alliance-staff/.test(endpoint),
    )
    .map((endpoint) => endpoint.replace(/ \(.*/, ''));
  const applications = ['approval', 'refusal', 'return'].map((how) => `POST /applications/{id}/${how}`);
  const others = ['POST /agencies', 'POST /agencies/{id}/employment-requests'];
  expect(byStaff.sort()).toEqual([...Object.keys(changes), ...aboutNoAgency, ...applications, ...others].sort());
});

test.each(['approval', 'refusal', 'return'])('staff who act for an applicant do not decide by %s', async (how) => {
  const [application] = await bed.db.query('select id, credit_code as "creditCode" from application');
  const as: As = { role: 'alliance-staff', org: application.creditCode, sub: 'tied-to-applicant' };
  const answer = await bed.call('POST', `/applications/${application.id}/${how}`, { as, body: { reason }, version: 3 });
  expect([answer.status, answer.body.code]).toEqual([403, 'kit.conflict-of-interest']);
});

test('staff who act for an organisation do not register it', async () => {
  const creditCode = creditCodeFrom('350200', 'MA0T8ED1');
  const as: As = { role: 'alliance-staff', org: creditCode, sub: 'tied-to-newcomer' };
  const body = { creditCode, name: '厦门砺远咨询', province: '350000', email: 'a@example.cn' };
  const answer = await bed.call('POST', '/agencies', { as, body });
  expect([answer.status, answer.body.code]).toEqual([403, 'kit.conflict-of-interest']);
});

/** A file of each kind: its header, a row about the organisation of a credit code, and a row about nobody's. */
const files: Record<string, (creditCode: string) => string[]> = {
  agencies: (creditCode) => [
    '机构名称,省份,联系邮箱,统一社会信用代码',
    `厦门砺远咨询,350000,a@example.cn,${creditCode}`,
    `厦门衡远咨询,350000,a@example.cn,${creditCodeFrom('350200', 'MA0FREE1')}`,
  ],
  consultants: (creditCode) => [
    '姓名,本人邮箱,入职日期,是否专职,机构统一社会信用代码',
    `周叙白,zhou@example.cn,2026-01-05,是,${creditCode}`,
    `周叙白,zhou@example.cn,2026-01-06,否,${foreign.org}`,
  ],
};

test.each(Object.entries(files))(
  'staff apply no row of %s about an organisation to which they have a tie',
  async (kind, file) => {
    const creditCode = kind === 'agencies' ? creditCodeFrom('350200', 'MA0T1ED2') : own.org;
    const as: As = { role: 'alliance-staff', org: creditCode, sub: 'tied-importer' };
    const all = await importFile(bed, kind, file(creditCode), as, { mode: 'all-or-nothing' });
    expect(all).toMatchObject({ state: 'failed', failure: 'rows-faulty', applied: 0, faulty: 1 });
    const each = await importFile(bed, kind, file(creditCode), as);
    expect(each).toMatchObject({ state: 'done', applied: 1, faulty: 1 });
    expect(await faultsOf(bed, each.id)).toEqual(['2 creditCode kit.conflict-of-interest']);
  },
);

test('staff whom the pool of experts ties to an agency import no consultant of it', async () => {
  const [, as] = tied[1]!;
  const { id } = await importFile(bed, 'consultants', files['consultants']!(own.org).slice(0, 2), as);
  const { body } = await bed.call('GET', `/imports/${id}/faults`, { as: staff });
  expect(body.items[0].faults).toEqual([
    {
      ...{ column: 'creditCode', code: 'kit.conflict-of-interest' },
      zh: '您与该机构有利害关系（担任顾问），应当回避，不能就该机构的事项作出决定。',
      en: 'You have a conflict of interest with the organisation (adviser) and recuse: you decide nothing about it.',
    },
  ]);
});

test('an agency imports its own consultants', async () => {
  const [header = ''] = files['consultants']!(own.org);
  const done = await importFile(bed, 'consultants', [header, `温叙白,wen@example.cn,2026-01-05,是,${own.org}`], own);
  expect(done).toMatchObject({ state: 'done', applied: 1, faulty: 0 });
});

test('every kind of rows is tried above', async () => {
  const { body } = await bed.call('GET', '/imports/templates/none.csv', { as: staff });
  expect(body.details.known.split(', ').sort()).toEqual(Object.keys(files).sort());
});
