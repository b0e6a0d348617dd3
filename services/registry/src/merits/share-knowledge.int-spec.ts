import { type As, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';
import { PAGE_OF_KNOWLEDGE } from './read-knowledge.query.js';

let here: string;
let there: string;
const staff = { role: 'alliance-staff' } as const;
const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const foreign = { role: 'agency', org: '914403001922038216' } as const;
const UNKNOWN = '00000000-0000-8000-8000-000000000000';
const guide = {
  kind: 'method',
  title: '装备行业贯标实施指南',
  summary: '面向离散制造企业的步骤、模板和常见问题。',
  authors: 3,
  sharedOn: '2026-02-10',
};

const bed = TestBed.of(registry);
beforeAll(async () => {
  const [first, second] = await Promise.all(
    [own.org, foreign.org].map((creditCode, n) =>
      bed.call('POST', '/agencies', {
        as: staff,
        body: { creditCode, name: ['福州衡鉴咨询', '深圳致远咨询'][n], province: '350000', email: 'a@example.cn' },
      }),
    ),
  );
  [here, there] = [first!.body.id, second!.body.id];
});

const share = (body: object = guide, options: object = {}) =>
  bed.call('POST', `/agencies/${here}/knowledge`, { as: own, body, ...options });
const claim = (agencyId: string, body: object) =>
  bed.call('POST', `/agencies/${agencyId}/merits`, { as: staff, body: { evidence: '见附件', ...body } });
const recognise = (id: string) => bed.call('POST', `/merits/${id}/recognition`, { as: staff, version: 1, body: {} });
const read = async (path: string) => (await bed.call('GET', path)).body;
const upload = async (content: string, as: As = own) => {
  const body = new FormData();
  body.append('file', new Blob([content]), '指南.txt');
  return (await bed.call('POST', '/files', { as, body })).body.id as string;
};

test('shared knowledge is public once staff have recognised it, and its file with it', async () => {
  const fileId = await upload('第一步：启动。');
  const shared = await share({ ...guide, fileId }, { key: 'share' });
  expect(shared).toMatchObject({ status: 201, body: { version: 1, state: 'claimed', agencyId: here } });
  expect((await share({ ...guide, fileId }, { key: 'share' })).body).toEqual(shared.body);
  const { id } = shared.body;
  expect(await bed.call('GET', `/knowledge/${id}`)).toMatchObject({ status: 404 });
  expect((await read('/knowledge')).items).toEqual([]);
  expect(await bed.call('GET', `/files/${fileId}/content`)).toMatchObject({ status: 403 });

  await recognise(id);
  const line = {
    ...guide,
    id,
    agencyId: here,
    agencyName: '福州衡鉴咨询',
    recognisedOn: '2026-03-02',
    citations: 0,
  };
  expect((await read('/knowledge')).items).toEqual([line]);
  expect(await read(`/knowledge/${id}`)).toEqual({
    ...line,
    file: { id: fileId, name: '指南.txt', type: 'text/plain', size: 21 },
    citedBy: [],
    awards: [],
  });
  expect(await bed.call('GET', `/files/${fileId}/content`)).toMatchObject({ status: 200, body: '第一步：启动。' });
  const [event] = (await bed.recorded('registry.merit-recognised.v1')).filter(({ subject }) => subject === id);
  expect(event).toMatchObject({ data: { kind: 'shared-knowledge', title: guide.title, knowledgeId: id } });
  for (const state of ['infected', 'quarantined']) {
    await bed.db.query('update file set state = $1 where id = $2', [state, fileId]);
    expect((await read(`/knowledge/${id}`)).file).toBeNull();
    expect((await bed.call('GET', `/files/${fileId}/content`)).status).not.toBe(200);
  }
});

test('its citations and awards are with it, as far as they are recognised', async () => {
  const { id } = (await share()).body;
  await recognise(id);
  const citation = { kind: 'citation', title: '被省级培训教材引用', knowledgeId: id };
  const award = {
    kind: 'association-award',
    title: '优秀成果一等奖',
    awardedBy: '中国机械工业联合会',
    knowledgeId: id,
  };
  const [cited, honoured] = [await claim(here, citation), await claim(here, award)];
  expect(cited).toMatchObject({ status: 201, body: { knowledgeId: id } });
  expect(await read(`/knowledge/${id}`)).toMatchObject({ citations: 0, citedBy: [], awards: [] });
  await recognise(cited.body.id);
  await recognise(honoured.body.id);
  expect(await read(`/knowledge/${id}`)).toMatchObject({
    citations: 1,
    citedBy: [{ id: cited.body.id, title: citation.title, recognisedOn: '2026-03-02' }],
    awards: [{ id: honoured.body.id, awardedBy: award.awardedBy }],
  });
  const unknown = { status: 422, body: { code: 'registry.knowledge-unknown' } };
  expect(await claim(there, citation)).toMatchObject(unknown);
  expect(await claim(here, { ...citation, knowledgeId: cited.body.id })).toMatchObject(unknown);
  expect(await claim(here, { ...citation, knowledgeId: (await share()).body.id })).toMatchObject(unknown);
});

test('what is refused stays unread', async () => {
  const { id } = (await share({ ...guide, title: '未获认可的指南' })).body;
  await bed.call('POST', `/merits/${id}/refusal`, { as: staff, version: 1, body: { reason: '与已有成果重复' } });
  expect(await bed.call('GET', `/knowledge/${id}`)).toMatchObject({ status: 404 });
  expect((await read(`/knowledge?q=${encodeURIComponent('未获认可')}`)).items).toEqual([]);
});

test('the public searches by words, kind and agency, page by page, last first', async () => {
  const made: string[] = [];
  for (let n = 0; n < 55; n += 1) {
    const { id } = (await share({ ...guide, kind: 'case', title: `案例 ${n} Lean` })).body;
    await recognise(id);
    made.push(id);
  }
  const first = await read('/knowledge?q=lean&kind=case');
  const second = await read(`/knowledge?q=lean&kind=case&cursor=${first.next}`);
  const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
  expect([first.items.length, second.next]).toEqual([50, null]);
  expect(ids).toEqual(made.toSorted().reverse());
  expect((await read(`/knowledge?agencyId=${there}`)).items).toEqual([]);
  const { headers } = await bed.call('GET', '/knowledge');
  const again = await bed.call('GET', '/knowledge', { headers: { 'if-none-match': headers.get('etag')! } });
  expect(again.status).toBe(304);
  await bed.db.transaction(async (tx) => {
    await tx.query('set local enable_seqscan = off');
    const plan = await tx.query(`explain ${PAGE_OF_KNOWLEDGE}`, [null, null, null, '2026-03-02', UNKNOWN, 51]);
    expect(JSON.stringify(plan)).toContain('merit_published');
  });
});

test.each([
  ['another’s file', async () => ({ ...guide, fileId: await upload('x', foreign) }), 422, 'kit.file-unknown'],
  ['a day to come', () => ({ ...guide, sharedOn: '2026-03-03' }), 422, 'registry.date-in-future'],
  ['nobody who wrote it', () => ({ ...guide, authors: 0 }), 400, 'kit.body-invalid'],
  ['an unknown kind', () => ({ ...guide, kind: 'rumour' }), 400, 'kit.body-invalid'],
])('knowledge with %s is refused', async (_, body, status, code) => {
  expect(await share(await body())).toMatchObject({ status, body: { code } });
});

test('an agency shares its own', async () => {
  expect(await share(guide, { as: foreign })).toMatchObject({
    status: 403,
    body: { code: 'registry.not-your-agency' },
  });
});
