import { randomUUID } from 'node:crypto';
import { creditCodeFrom, industries, provinces } from '@heng/contracts';
import type { Bed } from './bed.js';
import { inParallel, perSecond, until } from './measure.js';

const WIDTH = 20;
const CAUGHT_UP_MS = 300_000;
const CITIES = ['北京', '上海', '广州', '深圳', '福州', '厦门', '成都', '武汉', '西安', '拉萨', '杭州', '重庆', '青岛'];
const WORDS = [...'衡鉴致远恒信博雅中科华夏金桥天成智联云海东方新航标杆卓越启明瑞德诚安泰顺达凯鸿景正通宏'];
const TAILS = ['管理咨询有限公司', '信息技术有限公司', '咨询服务有限公司', '企业管理顾问有限公司'];

const pick = <T>(of: readonly T[], n: number): T => of[n % of.length]!;

/** Loads agencies with revisions through the API, as fast as it accepts them; each kind per second. */
export async function loadRegister(bed: Bed, agencies: number, revisions: number) {
  const ids: string[] = [];
  const numbers = Array.from({ length: agencies }, (_, n) => n);
  const registered = await perSecond(agencies, () =>
    inParallel(numbers, WIDTH, async (n) => void (ids[n] = (await post(bed, '/agencies', agencyOf(n))).id)),
  );
  const published = await publish(bed, ids, revisions);
  const last = ids.at(-1)!;
  const told = `select facts ->> 'revision' = $2 as shown from register_change where agency_id = $1 order by position desc limit 1`;
  const shown = await perSecond(1, () =>
    until(async () => {
      const { rows } = await bed.database('registry').query<{ shown: boolean }>(told, [last, String(revisions)]);
      return rows[0]?.shown ?? false;
    }, CAUGHT_UP_MS),
  );
  return { registered, published, secondsBehind: 1 / shown };
}

/** Publishes so many revisions of each agency's disclosure through the API; per second. */
export async function publish(bed: Bed, ids: readonly string[], revisions: number): Promise<number> {
  const inForce = await fetch(`${bed.suite.urls.registry}/disclosure-standards/in-force`);
  const { document } = (await inForce.json()) as { document: { sections: Sections } };
  const projects = projectsAs(document.sections['experience']!.fields['projects']!.type);
  const rounds = Array.from({ length: ids.length * revisions }, (_, n) => n);
  return perSecond(rounds.length, () =>
    inParallel(rounds, WIDTH, (n) =>
      post(bed, `/agencies/${pick(ids, n)}/disclosures`, {
        sections: sectionsOf(n % ids.length, Math.floor(n / ids.length), projects),
      }),
    ),
  );
}

const agencyOf = (n: number) => ({
  creditCode: creditCodeFrom('350100', `BM${String(n).padStart(6, '0')}`),
  name: `${pick(CITIES, n)}${pick(WORDS, n * 7)}${pick(WORDS, n * 3 + 1)}${pick(TAILS, n >> 2)}`,
  province: pick(provinces, n * n).code,
  email: 'office@example.cn',
});

type Sections = Readonly<Record<string, { fields: Readonly<Record<string, { type: string }>> }>>;

/** Two projects as the standard in force wants them: entries, before 2027 texts. */
function projectsAs(type: string): readonly unknown[] {
  const enterprises = ['企业甲', '企业乙'];
  if (type !== 'projects') return enterprises.map((name) => `${name}：贯标`);
  const rest = { startedOn: '2024-01-08', endedOn: null, consultants: 1, onSiteDays: 10, satisfaction: null };
  return enterprises.map((enterprise) => ({ enterprise, ...rest }));
}

/** The disclosure of a sample agency, with another word in each revision; every third leaves a field out. */
function sectionsOf(n: number, revision: number, projects: readonly unknown[]): object {
  const divisions = industries.filter(({ code, section }) => code !== section).map(({ zh }) => zh);
  return {
    basics: {
      ...{ registeredCapital: 100 * (1 + (n % 20)), city: `${pick(CITIES, n)}市`, contact: 'office@example.cn' },
      industries: [pick(divisions, n), pick(divisions, n * 5 + 3)],
      introduction: `从事两化融合管理体系贯标咨询服务${revision + 1}年，服务周边制造企业。`,
      ...(n % 3 === 0 ? {} : { address: `创新路${n}号` }),
    },
    process: {
      policies: '咨询服务管理制度、项目质量评审制度、客户信息保密制度。',
      mechanism: '项目经理负责，方案与体系文件由质量部门两级评审。',
      procedure: '贯标启动、现状调研及诊断、体系分析策划、文件编写及发布、内部审核和管理评审、评定试点。',
      methods: '访谈、现场观察、数据采集与对标分析。',
    },
    yearsAndIncome: { years: revision, income: { from: 50, to: 100 }, otherYears: 3, otherIncome: { from: 0, to: 0 } },
    team: { certifiedCount: n % 15, fullTimeCount: n % 9 },
    experience: { enterpriseCount: 2, enterprises: ['企业甲', '企业乙'], projects },
    knowledge: { results: ['贯标实施工作手册'], recognition: [] },
  };
}

async function post({ suite, token }: Bed, path: string, body: object): Promise<{ id: string }> {
  const response = await fetch(suite.urls.registry + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await token({ sub: 'bench', roles: ['alliance-staff'] })}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { id: string };
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(answer)}`);
  return answer;
}

/** Copies each agency with all its revisions, its line, its changes and its projects nine times, directly in the database. */
const COPY = `
  create temp table copy as
    select id, gen_random_uuid() as copied, n from agency, generate_series(1, 9) n;
  insert into agency (id, version, state, credit_code, credit_code_status, name, province, email, registered_on)
    select copied, version, state, n || credit_code, credit_code_status, name, province, email, registered_on
    from agency join copy using (id);
  insert into agency_identity
      (agency_id, n, credit_code, name, province, valid_from, takes_code, name_grams, reason, decided_by)
    select copied, i.n, copy.n || credit_code, name, province, valid_from, takes_code, name_grams, reason, decided_by
    from agency_identity i join copy on copy.id = agency_id;
  insert into disclosure_revision (id, version, agency_id, revision, standard, published_on, published_by, sections, edits,
      complete, required, answered, missing, content_hash)
    select gen_random_uuid(), version, copied, revision, standard, published_on, published_by, sections, edits,
      complete, required, answered, missing, content_hash
    from disclosure_revision join copy on copy.id = agency_id;
  insert into section_confirmation (id, version, published_on, changed_on, confirmed_on)
    select copied, version, published_on, changed_on, confirmed_on from section_confirmation join copy using (id);
  insert into register_change (event_id, agency_id, kind, at, facts)
    select gen_random_uuid(), copied, kind, at, facts from register_change join copy on copy.id = agency_id;
  insert into register_line (agency_id, names, sounds, readings, codes, grams, state, province, city, industries,
      registered_on, disclosed_on, completeness, grade, cycle, change, changed_at)
    select copied, names, sounds, readings, codes, grams, state, province, city, industries,
      registered_on, disclosed_on, completeness, grade, cycle, change, changed_at
    from register_line join copy on copy.id = agency_id;
  insert into tracked_project (project_id, agency_id, enterprise_id, started_on, started_version, started_event, ended_on,
      ended_version, ended_event)
    select gen_random_uuid(), copied, enterprise_id, started_on, started_version, started_event, ended_on, ended_version,
      ended_event
    from tracked_project join copy on copy.id = agency_id`;

export const tenfold = ({ database }: Bed): Promise<unknown> => database('registry').query(COPY);

/** Leaves the tables as autovacuum does some time after so many changes. */
export async function vacuum({ database }: Bed): Promise<void> {
  for (const table of [
    'agency',
    'agency_identity',
    'disclosure_revision',
    'section_confirmation',
    'register_change',
    'register_line',
    'tracked_project',
  ])
    await database('registry').query(`vacuum analyze ${table}`);
}
