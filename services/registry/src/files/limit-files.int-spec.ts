import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CollectFiles } from '@heng/files';
import { TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const foreign = { role: 'agency', org: '914403001922038216' } as const;
const staff = { role: 'alliance-staff' } as const;

let bed: TestBed;
let folder: string;
let agencyId: string;
const start = async (environment: Record<string, string>) => {
  folder = await mkdtemp(join(tmpdir(), 'heng-files-'));
  bed = await TestBed.start(registry, { environment: { FILES_DIR: folder, ...environment } });
  const office = { creditCode: own.org, name: '福州衡鉴管理咨询有限公司', province: '350000', email: 'o@example.cn' };
  agencyId = (await bed.call('POST', '/agencies', { as: staff, body: office })).body.id;
};
const stop = async () => {
  await bed.stop();
  await rm(folder, { recursive: true });
};
const upload = async (content: string, as: typeof own | typeof foreign | typeof staff = own) => {
  const body = new FormData();
  body.append('file', new Blob([content]), 'a.txt');
  const { status, body: answer } = await bed.call('POST', '/files', { as, body });
  return status === 201 ? { id: answer.id as string } : { refused: [status, answer.code] };
};
const contents = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

describe('a quota', () => {
  beforeAll(() => start({ FILES_DAY_COUNT: '3', FILES_DAY_BYTES: '50', FILES_TOTAL_BYTES: '60' }));
  afterAll(stop);

  test('of files is one of a day and a party, and the alliance has none', async () => {
    for (const content of ['1', '2', '3']) expect(await upload(content)).toHaveProperty('id');
    expect(await upload('4')).toEqual({ refused: [429, 'kit.file-quota-count'] });
    expect(await upload('4', foreign)).toHaveProperty('id');
    for (const content of ['5', '6', '7', '8']) expect(await upload(content, staff)).toHaveProperty('id');
    await bed.setDate('2026-03-03');
    expect(await upload('4')).toHaveProperty('id');
  });

  test('of bytes is one of a day and one of all, and nothing of a refused file stays', async () => {
    const before = await contents();
    expect(await upload('x'.repeat(50))).toEqual({ refused: [429, 'kit.file-quota-day'] });
    expect(await upload('x'.repeat(48))).toHaveProperty('id');
    await bed.setDate('2026-03-04');
    expect(await upload('y'.repeat(9))).toEqual({ refused: [409, 'kit.file-quota-total'] });
    expect(await contents()).toBe(before + 1);
  });

  test('of files holds for uploads at the same time', async () => {
    await bed.setDate('2026-03-05');
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((content) => upload(content, foreign)));
    expect(answers.filter((answer) => 'id' in answer)).toHaveLength(3);
  });
});

describe('a file that no record names', () => {
  beforeAll(() => start({ FILES_ORPHAN_DAYS: '30' }));
  afterAll(stop);

  test('is deleted after thirty days, and one that a record names stays, also with the same content', async () => {
    const [lost, named, twin] = [await upload('lost'), await upload('evidence'), await upload('evidence')];
    const claim = { kind: 'research', title: '承担联盟研究任务', fileIds: [named.id] };
    const claimed = await bed.call('POST', `/agencies/${agencyId}/merits`, { as: own, body: claim });
    expect(claimed.status).toBe(201);
    const collect = () => bed.running.app.get(CollectFiles, { strict: false }).collect();
    const states = async () =>
      Promise.all(
        [lost, named, twin].map(async ({ id }) => (await bed.call('GET', `/files/${id}`, { as: own })).body.state),
      );
    await bed.setDate('2026-04-01');
    await collect();
    expect(await states()).toEqual(['unscanned', 'unscanned', 'unscanned']);
    await bed.setDate('2026-04-02');
    await collect();
    expect(await states()).toEqual(['removed', 'unscanned', 'removed']);
    expect(await contents()).toBe(1);
    const content = ({ id }: { id?: string }) => bed.call('GET', `/files/${id}/content`, { as: own });
    expect(await content(named)).toMatchObject({ status: 200 });
    expect(await content(twin)).toMatchObject({ status: 404, body: { code: 'kit.file-removed' } });
    const again = await bed.call('POST', `/agencies/${agencyId}/merits`, {
      as: own,
      body: { ...claim, fileIds: [lost.id] },
    });
    expect(again).toMatchObject({ status: 422, body: { code: 'kit.file-unknown' } });
  });
});
