import { creditCodeFrom, RatingGranted } from '@heng/contracts';
import { type As, eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const staff = { role: 'alliance-staff' } as const;
let id: string;
let branch: string;
const page = async (of = id) => (await bed.call('GET', `/agencies/${of}`)).body;

async function register(n: number, name: string, more = {}): Promise<string> {
  const body = { creditCode: creditCodeFrom('350100', `MA00000${n}`), name, province: '350000', email: 'a@example.cn' };
  return (await bed.call('POST', '/agencies', { as: staff, body: { ...body, ...more } })).body.id;
}

const bed = TestBed.of(registry);
beforeAll(async () => {
  id = await register(1, '福州旧名咨询有限公司');
  branch = await register(2, '厦门分公司', { parentId: id });
  await bed.call('POST', `/agencies/${id}/identity`, {
    ...{ as: staff, version: 1, body: { name: '福州衡鉴咨询有限公司', from: '2026-03-02', reason: '更名' } },
  });
});

test('one answer says who an agency is, was and belongs to, with its version as ETag and without its address', async () => {
  const { status, headers, body } = await bed.call('GET', `/agencies/${id}`);
  expect({ status, etag: headers.get('etag') }).toEqual({ status: 200, etag: expect.stringMatching(/^W\/"2-/) });
  expect(body).toMatchObject({
    ...{ id, version: 2, name: '福州衡鉴咨询有限公司', state: 'registered', province: '350000', parent: null },
    branches: [{ id: branch, name: '厦门分公司', state: 'registered' }],
    former: [{ name: '福州旧名咨询有限公司', creditCode: creditCodeFrom('350100', 'MA000001'), from: '2026-03-02' }],
    ...{ disclosure: null, timeliness: [], merits: [], rating: { latest: null, earlier: [] } },
    team: { employed: 0, certified: 0, names: [] },
    links: { disclosures: `/agencies/${id}/disclosures` },
    allowedActions: [],
  });
  expect(JSON.stringify(body)).not.toContain('example.cn');
  expect(await page(branch)).toMatchObject({ parent: { id, name: '福州衡鉴咨询有限公司' }, branches: [], former: [] });
});

test('whoever asks is offered what is theirs to do', async () => {
  const allowed = async (as: As) => (await bed.call('GET', `/agencies/${branch}`, { as })).body.allowedActions;
  const { creditCode } = await page(branch);
  expect(await allowed({ role: 'agency', org: creditCode })).toEqual([
    ...['publish-disclosure', 'start-employment', 'claim-merit'],
  ]);
  expect(await allowed({ role: 'alliance-staff' })).toEqual(expect.arrayContaining(['suspend', 'deregister']));
  expect(await allowed({ role: 'agency', org: creditCodeFrom('350100', 'MA000001') })).toEqual([]);
});

test('what it discloses is shown as the public may see it, with what the platform knows beside it', async () => {
  const own = { role: 'agency', org: creditCodeFrom('350100', 'MA000001') } as const;
  const sections = {
    process: { methods: '不为人知的方法' },
    team: { certifiedCount: 7, certifiedPersons: ['0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d'] },
  };
  await bed.call('POST', `/agencies/${id}/disclosures`, { as: own, body: { sections } });
  await bed.db.query(
    `insert into withholding (id, version, agency_id, field, of_whom, reason, justification, until_day, state,
       hides_meanwhile, requested_on, decide_by)
     values ($1, 1, $1, 'process.methods', 'agency', 'other', '', '2026-06-01', 'granted', false, '2026-03-01', '2026-03-20')`,
    [id],
  );
  const body = await page();
  expect(body.disclosure).toMatchObject({
    ...{ revision: 1, standard: '2026.1', publishedOn: '2026-03-02', complete: false, answered: 2 },
    sections: {
      process: { methods: { withheld: { of: 'agency', reason: 'other', until: '2026-06-01' } } },
      team: { certifiedCount: 7, certifiedPersons: { count: 1 } },
    },
  });
  expect(JSON.stringify(body)).not.toMatch(/不为人知|0a1b2c3d/);
  expect(body.figures.claims).toContainEqual(
    expect.objectContaining({ field: 'team.certifiedCount', claimed: 7, known: 0, differs: true }),
  );
  await eventually(async () => {
    const { timeliness } = await page();
    expect(timeliness).toContainEqual(expect.objectContaining({ section: 'team', stale: false }));
  });
});

test('merits that were recognised and ratings, the latest first', async () => {
  const { body: merit } = await bed.call('POST', `/agencies/${id}/merits`, {
    as: staff,
    body: {
      ...{ kind: 'alliance-award', title: '优秀咨询机构', evidence: '证书一号' },
      ...{ awardedBy: '联盟', awardedOn: '2026-01-12' },
    },
  });
  expect((await page()).merits).toEqual([]);
  await bed.call('POST', `/merits/${merit.id}/recognition`, { as: staff, version: 1, body: { reason: '属实' } });
  const rating = (cycle: string, grade: string, grantedOn: string) =>
    bed.publish(RatingGranted, id, { ratingId: id, agencyId: id, cycle, grade, grantedOn });
  await rating('2025-H1', 'C', '2025-08-20');
  await rating('2025-H2', 'B', '2026-02-20');
  await eventually(async () =>
    expect((await page()).rating).toEqual({
      latest: { cycle: '2025-H2', grade: 'B', decidedOn: '2026-02-20' },
      earlier: [{ cycle: '2025-H1', grade: 'C', decidedOn: '2025-08-20' }],
    }),
  );
  const { merits } = await page();
  expect(merits).toMatchObject([{ id: merit.id, kind: 'alliance-award', title: '优秀咨询机构' }]);
  expect(JSON.stringify(merits)).not.toContain('证书一号');
});

test.each([
  ['an unknown id', '/agencies/00000000-0000-8000-8000-000000000000', 404, 'kit.record-not-found'],
  ['an id that is none', '/agencies/first', 400, 'kit.body-invalid'],
])('%s is refused', async (_, path, status, code) => {
  expect(await bed.call('GET', path)).toMatchObject({ status, body: { code } });
});
