import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgencyIdentityChanged, creditCodeFrom } from '@heng/contracts';
import { type As, EICAR, eventually, startClamd, TestBed } from '@heng/testing';
import {
  agency,
  enterprise,
  eventsOf,
  otherAgency,
  otherEnterprise,
  refusalOf,
  registerParties,
  staff,
  startProject,
} from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let bed: TestBed;
let folder: string;
let enterpriseId: string;
const startBed = async (environment: Record<string, string> = {}) => {
  bed = await TestBed.start(tracking, { environment: { FILES_DIR: folder, ...environment } });
  enterpriseId = await registerParties(bed);
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heng-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

const pdf = (about: string) => `%PDF-1.7\n% ${about} âãÏÓ\n`;
async function upload(as: As, content: string, name = '启动会纪要.pdf') {
  const form = new FormData();
  form.append('file', new Blob([content]), name);
  return bed.call('POST', '/files', { as, body: form });
}
const uploaded = async (as: As, about: string) => (await upload(as, pdf(about))).body as { id: string; sha256: string };
const read = (id: string, as?: As) => bed.call('GET', `/files/${id}/content`, as ? { as } : {});
const record = (projectId: string, as: As, version: number, body: object) =>
  bed.call('PUT', `/projects/${projectId}/stages/launch`, { as, version, body: { startedOn: '2025-09-01', ...body } });
const materialsTold = async (projectId: string) => (await eventsOf(bed, projectId)).at(-1)!.data['materials'];
const notYours = { status: 403, code: 'kit.file-not-yours' };

describe('where nothing scans', () => {
  beforeAll(() => startBed());
  afterAll(() => bed.stop());

  test('what shows a stage is open to both parties and staff, and to nobody else', async () => {
    const id = await startProject(bed, enterpriseId);
    const file = await uploaded(agency, 'minutes');
    expect(refusalOf(await read(file.id, enterprise))).toEqual(notYours);
    expect((await record(id, agency, 1, { materialIds: [file.id.toUpperCase()] })).status).toBe(200);
    expect(await materialsTold(id)).toEqual([{ fileId: file.id, sha256: file.sha256 }]);
    for (const as of [agency, enterprise, staff])
      expect(await read(file.id, as)).toMatchObject({ status: 200, body: pdf('minutes') });
    for (const as of [otherAgency, otherEnterprise, undefined])
      for (const path of [`/files/${file.id}`, `/files/${file.id}/content`])
        expect(refusalOf(await bed.call('GET', path, as ? { as } : {}))).toEqual(notYours);
    const downloads = await bed.call('GET', `/files/${file.id}/downloads`, { as: staff });
    expect(downloads.body.items.map(({ role }: { role: string }) => role)).toEqual([
      'alliance-staff',
      'enterprise',
      'agency',
    ]);
  });

  test('each party adds files of its own and keeps those of the other', async () => {
    const id = await startProject(bed, enterpriseId);
    const [theirs, ours] = [await uploaded(agency, 'plan'), await uploaded(enterprise, 'notice')];
    await record(id, agency, 1, { materialIds: [theirs.id] });
    expect((await record(id, enterprise, 2, { materialIds: [theirs.id, ours.id] })).status).toBe(200);
    expect((await record(id, agency, 3, { completedOn: '2025-09-20' })).status).toBe(200);
    expect(await materialsTold(id)).toMatchObject([{ fileId: theirs.id }, { fileId: ours.id }]);
    expect((await record(id, agency, 4, { completedOn: '2025-09-20', materialIds: [] })).status).toBe(200);
    expect(await materialsTold(id)).toEqual([]);
    expect(refusalOf(await read(ours.id, agency))).toEqual(notYours);
  });

  test('a file of somebody else is not named as material, nor one that is not there', async () => {
    const id = await startProject(bed, enterpriseId);
    const unknown = { status: 422, code: 'kit.file-unknown' };
    const [foreign, ours] = [await uploaded(otherAgency, 'foreign'), await uploaded(enterprise, 'ours')];
    for (const materialId of [foreign.id, ours.id, '00000000-0000-8000-8000-000000000000'])
      expect(refusalOf(await record(id, agency, 1, { materialIds: [materialId] }))).toEqual(unknown);
    expect(refusalOf(await record(id, staff, 1, { materialIds: [foreign.id] }))).toEqual(unknown);
    expect((await record(id, staff, 1, { materialIds: [ours.id] })).status).toBe(200);
  });

  test('materials show what was done', async () => {
    const id = await startProject(bed, enterpriseId);
    const { id: fileId } = await uploaded(agency, 'early');
    const answer = await record(id, agency, 1, { startedOn: null, materialIds: [fileId] });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'tracking.stage-materials-unstarted' });
  });

  test('after a move the former agency and the enterprise read what the stages carry, the new agency does not', async () => {
    const old = await startProject(bed, enterpriseId);
    const shown = await uploaded(agency, 'shown');
    await record(old, agency, 1, { materialIds: [shown.id] });
    const body = { agencyId: otherAgency.id, enterpriseId, startedOn: '2026-02-10', continues: old };
    const move = { ...body, reason: '由其他机构继续服务' };
    expect((await bed.call('POST', '/projects', { as: staff, body: move })).status).toBe(201);
    for (const as of [agency, enterprise]) expect((await read(shown.id, as)).status).toBe(200);
    expect(refusalOf(await read(shown.id, otherAgency))).toEqual(notYours);
  });

  test('an agency that gets another code keeps its files', async () => {
    const id = await startProject(bed, enterpriseId, '2025-09-01', otherAgency.id);
    const { id: fileId } = await uploaded(otherAgency, 'of before');
    const org = creditCodeFrom('350100', 'MA000082');
    const identity = { agencyId: otherAgency.id, creditCode: org, creditCodeStatus: 'verified', name: '机构2' };
    const former = { creditCode: otherAgency.org, name: '机构2', province: '350000' };
    const change = { ...identity, province: '350000', from: '2026-03-01', reason: '变更', former };
    await bed.publish(AgencyIdentityChanged, otherAgency.id, change, { version: 2 });
    const recoded = { role: 'agency', org } as const;
    await eventually(async () => expect((await read(fileId, recoded)).status).toBe(200));
    expect((await record(id, recoded, 1, { materialIds: [fileId] })).status).toBe(200);
    expect((await record(id, staff, 2, { materialIds: [fileId], completedOn: '2025-09-20' })).status).toBe(200);
  });
});

test('where clamd scans, a file leaves quarantine, and an infected one shows nothing', async () => {
  const clamd = await startClamd();
  await startBed({ CLAMD_HOST: '127.0.0.1', CLAMD_PORT: String(clamd.port) });
  const judged = (id: string) =>
    eventually(async () => {
      const { body } = await bed.call('GET', `/files/${id}`, { as: staff });
      if (body.state === 'quarantined') throw new Error('not yet scanned');
      return body.state as string;
    });
  const projectId = await startProject(bed, enterpriseId);
  const [clean, infected] = [await upload(agency, 'harmless', 'a.txt'), await upload(agency, EICAR, 'b.txt')];
  expect([await judged(clean.body.id), await judged(infected.body.id)]).toEqual(['clean', 'infected']);
  const refused = await record(projectId, agency, 1, { materialIds: [infected.body.id] });
  expect(refusalOf(refused)).toEqual({ status: 422, code: 'kit.file-unfit' });
  expect((await record(projectId, agency, 1, { materialIds: [clean.body.id] })).status).toBe(200);
  await bed.stop();
  await clamd.stop();
});
