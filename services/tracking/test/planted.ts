import { AgencyRegistered, creditCodeFrom } from '@heng/contracts';
import { type As, eventually, sendFile, type TestBed } from '@heng/testing';
import { agency, consultant, enterprise, otherAgency, registerParties, registration, staff } from './parties.js';

/** The name and the credit code of the enterprise that owns everything; no other name contains a part of it. */
export const NAME = '鑫鸾蓬灏淼瓷坊';
export const CODE = creditCodeFrom('440600', 'MA8HKWTX');
/** A mark in all confidential texts about it: reasons, materials, the name of a file. */
export const CONFIDENTIAL = '绝密甲乙丙';

export type Organisation = As & { org: string };
export const planted: Organisation = { role: 'enterprise', org: CODE, sub: 'planted-1' };
/** An agency that has only proposed to serve it, and an unrelated one. */
export const proposer: Organisation & { id: string } = {
  ...{ role: 'agency', org: creditCodeFrom('350100', 'MA000083'), sub: 'proposer-1' },
  id: 'a0000000-0000-8000-8000-000000000003',
};
export const stranger: Organisation & { id: string } = {
  ...{ role: 'agency', org: creditCodeFrom('350100', 'MA000084'), sub: 'stranger-1' },
  id: 'a0000000-0000-8000-8000-000000000004',
};

/** The records of the enterprise, and in `foreign` an ended project of another one at the same agency. */
export type Planted = Readonly<{
  enterpriseId: string;
  withholdingId: string;
  /** `running` and `ended` are of the first agency, `elsewhere` of the second, the others of the proposer. */
  projects: Readonly<Record<'running' | 'ended' | 'elsewhere' | 'suspended' | 'proposal' | 'takeover', string>>;
  files: Readonly<Record<'material' | 'loose' | 'ofEnterprise', string>>;
  importId: string;
  foreign: Readonly<{ enterpriseId: string; projectId: string }>;
}>;

type Written = { id: string; version: number };

/** A writing call that must succeed; returns its answer. */
export async function write(bed: TestBed, path: string, as: As, body?: unknown, version?: number): Promise<Written> {
  const method = /\/(stages\/[\w-]+|email)$/.test(path) ? 'PUT' : 'POST';
  const answer = await bed.call(method, path, { as, body, ...(version === undefined ? {} : { version }) });
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
  return answer.body as Written;
}

/**
 * An enterprise that asked for the withholding of its name before any project of it began, and has projects of all
 * kinds since.
 */
export async function plant(bed: TestBed): Promise<Planted> {
  const foreignId = await registerParties(bed);
  await registerAgencies(bed);
  const identity = { ...registration, creditCode: CODE, name: NAME, email: 'office@planted.example.cn' };
  const { id: enterpriseId } = await write(bed, '/enterprises', planted, identity);
  const asked = { reason: 'business-plan', justification: `${CONFIDENTIAL}，投产计划尚未公告`, until: '2027-03-01' };
  const { id: withholdingId } = await write(bed, `/enterprises/${enterpriseId}/name-withholdings`, planted, asked);
  const files = {
    material: await upload(bed, agency, '启动会纪要'),
    loose: await upload(bed, agency, '未附材料'),
    ofEnterprise: await upload(bed, planted, '企业草稿'),
  };
  const foreign = { enterpriseId: foreignId, projectId: await began(bed, agency, foreignId, enterprise) };
  await endOf(bed, foreign.projectId, 'end', enterprise);
  const projects = await serve(bed, enterpriseId, files.material);
  return { enterpriseId, withholdingId, projects, files, importId: await importRows(bed), foreign };
}

async function registerAgencies(bed: TestBed): Promise<void> {
  for (const { id, org } of [proposer, stranger]) {
    const identity = { creditCode: org, creditCodeStatus: 'verified', name: `机构${id.at(-1)}`, province: '350000' };
    await bed.publish(AgencyRegistered, id, { agencyId: id, ...identity, registeredOn: '2024-01-02' });
  }
  await eventually(async () => {
    const known = await bed.db.query('select from agency_directory');
    if (known.length < 4) throw new Error(`tracking knows ${known.length} of 4 agencies`);
  });
}

async function upload(bed: TestBed, as: As, about: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([`${about}${CONFIDENTIAL}`]), `${about}${CONFIDENTIAL}.txt`);
  return (await write(bed, '/files', as, form)).id;
}

const propose = async (bed: TestBed, as: Organisation & { id: string }, enterpriseId: string, over: object = {}) =>
  (await write(bed, '/projects', as, { agencyId: as.id, enterpriseId, startedOn: '2025-09-01', ...over })).id;

async function began(bed: TestBed, as: As & { id: string }, enterpriseId: string, by: As): Promise<string> {
  const id = await propose(bed, as as Organisation & { id: string }, enterpriseId);
  await write(bed, `/projects/${id}/confirmation`, by, undefined, 1);
  return id;
}

const endOf = (bed: TestBed, id: string, how: 'end' | 'termination', by: As) =>
  write(
    bed,
    `/projects/${id}/${how}`,
    by,
    { endedOn: '2026-01-31', ...(how === 'end' ? {} : { reason: CONFIDENTIAL }) },
    2,
  );

/**
 * Its projects: one in progress with all kinds of records, an ended one, a terminated and a suspended one elsewhere,
 * and mere proposals.
 */
async function serve(bed: TestBed, enterpriseId: string, materialId: string): Promise<Planted['projects']> {
  const [running, ended] = [
    await began(bed, agency, enterpriseId, planted),
    await began(bed, agency, enterpriseId, planted),
  ];
  const [elsewhere, suspended] = [
    await began(bed, otherAgency, enterpriseId, planted),
    await began(bed, otherAgency, enterpriseId, planted),
  ];
  const launch = { startedOn: '2025-09-02', materialIds: [materialId], reason: CONFIDENTIAL };
  await write(bed, `/projects/${running}/stages/launch`, agency, launch, 2);
  const days = { personId: consultant, entries: [{ on: '2025-09-03', days: 1 }] };
  await write(bed, `/projects/${running}/on-site-work`, agency, days);
  await endOf(bed, ended, 'end', agency);
  await endOf(bed, elsewhere, 'termination', otherAgency);
  const pause = { from: '2026-01-05', reason: CONFIDENTIAL };
  await write(bed, `/projects/${suspended}/suspension`, planted, pause, 2);
  const takeover = { startedOn: '2026-02-02', continues: running, reason: '由本机构继续服务' };
  const proposals = {
    proposal: await propose(bed, proposer, enterpriseId),
    takeover: await propose(bed, proposer, enterpriseId, takeover),
  };
  return { running, ended, elsewhere, suspended, ...proposals };
}

/** A finished import of the first agency with a faulty row. */
async function importRows(bed: TestBed): Promise<string> {
  const lines = [
    '项目自编号,机构统一社会信用代码,企业统一社会信用代码,项目开始日期',
    `${CONFIDENTIAL},${agency.org},${CODE},某日`,
  ];
  const { body } = await sendFile(bed, 'projects', lines, agency);
  await eventually(async () => {
    const { body: now } = await bed.call('GET', `/imports/${body.id}`, { as: staff });
    if (now.endedAt === null) throw new Error(`still ${now.state}`);
  });
  return body.id as string;
}

/** The tokens of the links sent to a project's enterprise, the latest last. */
export async function linksOf(bed: TestBed, projectId: string): Promise<string[]> {
  return eventually(async () => {
    const issued = await bed.recorded('tracking.feedback-link-issued.v2');
    const tokens = issued.flatMap(({ data }) => (data['projectId'] === projectId ? [data['token'] as string] : []));
    if (tokens.length === 0) throw new Error('no link yet');
    return tokens;
  });
}
