import { type As, callGrpc, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';
import { TableQuery } from '@heng/kit';
import { meritTable } from '../storage/merits/merit.store.js';
import { OF_STATE_AND_KIND } from './merits.js';

let agencyId: string;
const staff = { role: 'alliance-staff' } as const;
const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const foreign = { role: 'agency', org: '914403001922038216' } as const;
const awards = { role: 'subsystem', subsystem: 'awards' } as const;
const UNKNOWN = '00000000-0000-8000-8000-000000000000';
const SECRET = '内部会议纪要第三号';
const contribution = { kind: 'contribution', title: '参与联盟宣贯', evidence: SECRET };

const bed = TestBed.of(registry);
beforeAll(async () => {
  const office = { creditCode: own.org, name: '衡鉴咨询', province: '350000', email: 'office@example.cn' };
  agencyId = (await bed.call('POST', '/agencies', { as: staff, body: office })).body.id;
});

const claim = (body: object = contribution, as: As = own) =>
  bed.call('POST', `/agencies/${agencyId}/merits`, { as, body });
const decide = (id: string, how: 'recognition' | 'refusal', body: object = {}) =>
  bed.call('POST', `/merits/${id}/${how}`, { as: staff, version: 1, body });
const listed = async (as?: As, path = `/agencies/${agencyId}/merits`) =>
  (await bed.call('GET', path, as ? { as } : {})).body;
const upload = async (content: string, as: As = own) => {
  const body = new FormData();
  body.append('file', new Blob([content]), 'evidence.txt');
  return (await bed.call('POST', '/files', { as, body })).body.id as string;
};

test('the public reads what is recognised, the agency and staff all of it with what shows it', async () => {
  const [recognised, refused, undecided] = await Promise.all([claim(), claim(), claim()]);
  await decide(recognised.body.id, 'recognition', { reason: '与留存文件一致' });
  await decide(refused.body.id, 'refusal', { reason: '所附文件不能证明' });
  for (const as of [undefined, foreign, { role: 'expert' } as const]) {
    const page = await listed(as);
    expect(page.items.map(({ id }: { id: string }) => id)).toEqual([recognised.body.id]);
    expect(JSON.stringify(page)).not.toMatch(/内部会议|留存文件|evidence|fileIds|allowedActions/);
  }
  for (const as of [own, staff]) {
    const { items } = await listed(as);
    expect(items.map(({ id, state, evidence }: Record<string, string>) => [id, state, evidence]).sort()).toEqual(
      [
        [recognised.body.id, 'recognised', SECRET],
        [refused.body.id, 'refused', SECRET],
        [undecided.body.id, 'claimed', SECRET],
      ].sort(),
    );
  }
  expect(await bed.call('GET', `/agencies/${UNKNOWN}/merits`)).toMatchObject({ status: 404 });
});

test('staff decide in the order of the claims, page by page', async () => {
  const claims = await Promise.all(Array.from({ length: 60 }, () => claim({ ...contribution, kind: 'research' })));
  const first = await listed(staff, '/merits?kind=research');
  expect(first.items).toHaveLength(50);
  const second = await listed(staff, `/merits?kind=research&cursor=${first.next}`);
  expect(second.next).toBeNull();
  const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
  expect(ids.toSorted()).toEqual(claims.map(({ body }) => body.id as string).sort());
  await decide(ids[0]!, 'recognition');
  expect((await listed(staff, '/merits?kind=research')).items[0].id).toBe(ids[1]);
  expect((await listed(staff, '/merits?kind=research&state=recognised')).items).toMatchObject([{ id: ids[0] }]);
  expect(await bed.call('GET', '/merits', { as: own })).toMatchObject({ status: 403 });
  await bed.db.transaction(async (tx) => {
    await tx.query('set local enable_seqscan = off');
    const condition = { where: OF_STATE_AND_KIND, values: ['claimed', null] };
    const sql = new TableQuery(meritTable).queueSql('entered', condition);
    const plan = await tx.query(`explain ${sql}`, ['claimed', null, 5]);
    const text = JSON.stringify(plan);
    expect(text).toContain('merit_queue');
    expect(text).not.toContain('Sort');
  });
});

test('a recognition needs no reason, nor a body', async () => {
  const { body } = await claim();
  const answer = await bed.call('POST', `/merits/${body.id}/recognition`, { as: staff, version: 1 });
  expect(answer).toMatchObject({ status: 200, body: { state: 'recognised', reason: null } });
});

test('files are evidence when they are the agency’s own, for staff also theirs', async () => {
  const [mine, theirs, alliances] = [await upload('a'), await upload('b', foreign), await upload('c', staff)];
  const withFiles = (...fileIds: string[]) => ({ kind: 'research', title: '承担联盟研究任务', fileIds });
  expect(await claim(withFiles(mine))).toMatchObject({ status: 201, body: { fileIds: [mine], evidence: null } });
  for (const id of [theirs, alliances, UNKNOWN])
    expect(await claim(withFiles(mine, id))).toMatchObject({
      status: 422,
      body: { code: 'kit.file-unknown', details: { field: 'fileIds', id } },
    });
  expect(await claim(withFiles(mine, alliances), staff)).toMatchObject({ status: 201 });
  await bed.db.query("update file set state = 'infected' where id = $1", [mine]);
  expect(await claim(withFiles(mine))).toMatchObject({ status: 422, body: { code: 'kit.file-unfit' } });
  expect(await claim(withFiles())).toMatchObject({ status: 422, body: { code: 'registry.merit-evidence-missing' } });
});

describe('the awards subsystem', () => {
  const award = {
    requestId: 'award-1',
    kind: 'AWARD_KIND_GOVERNMENT',
    level: 'AWARD_LEVEL_NATIONAL',
    title: '国家级优秀服务机构',
    awardedBy: '工业和信息化部',
    awardedOn: '2026-02-20',
    reference: '工信部信发〔2026〕7号',
  };
  const record = (over: object = {}, as: As = awards) =>
    callGrpc(bed, 'RegistryService/RecordAward', { agencyId, ...award, ...over }, as);

  test('records an award that counts at once, however often it is told', async () => {
    const answer = await record();
    expect(answer).toMatchObject({ status: 'OK', body: { version: 1, recognisedOn: '2026-03-02' } });
    expect(await record()).toEqual(answer);
    const { meritId } = answer.body;
    const events = (await bed.recorded('registry.merit-recognised.v1')).filter(({ subject }) => subject === meritId);
    expect(events).toMatchObject([
      {
        data: {
          meritId,
          agencyId,
          kind: 'government-award',
          level: 'national',
          title: award.title,
          awardedBy: award.awardedBy,
          awardedOn: award.awardedOn,
          recognisedOn: '2026-03-02',
        },
        actor: { role: 'subsystem' },
      },
    ]);
    const { items } = await listed();
    expect(items).toContainEqual(expect.objectContaining({ id: meritId, awardedBy: award.awardedBy }));
    expect(JSON.stringify(items)).not.toContain('〔2026〕7号');
  });

  test.each([
    ['the same request with other content', { title: '另一奖励' }, 'kit.idempotency-key-reused'],
    ['a government’s award without a level', { requestId: '2', level: 0 }, 'registry.merit-level-missing'],
    ['a level of the alliance', { requestId: '3', kind: 'AWARD_KIND_ALLIANCE' }, 'registry.merit-level-not-applicable'],
    ['an award of tomorrow', { requestId: '4', awardedOn: '2026-03-03' }, 'registry.date-in-future'],
    ['a kind that is none', { requestId: '5', kind: 0 }, 'kit.body-invalid'],
    ['an unknown agency', { requestId: '6', agencyId: UNKNOWN }, 'kit.record-not-found'],
    ['no request id', { requestId: '' }, 'kit.idempotency-key-missing'],
  ])('%s is refused', async (_, over, problem) => {
    expect(await record(over)).toMatchObject({ problem });
  });
});
