import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { bureaus, cityNames, creditCodeFrom, industries, provinces, satisfactions } from '@heng/contracts';
import { jetstreamManager } from '@nats-io/jetstream';
import type { Bed } from './bed.js';
import { type ImportFigures, importFile } from './import-file.js';
import { inParallel, perSecond, until } from './measure.js';

const AGENCIES = 500;
const ENTERPRISES = 28_655;
const WIDTH = 20;
const CAUGHT_UP_MS = 1_800_000;
const DAY_MS = 86_400_000;
export const BUREAUS = bureaus.slice(0, 7).map(({ code }) => code);
const PLACES = ['北京', '上海', '广州', '深圳', '福州', '厦门', '成都', '武汉', '西安', '杭州', '重庆', '青岛', '大连'];
export const WORDS = [...'衡鉴致远恒信博雅中科华夏金桥天成智联云海东方新航标杆卓越启明瑞德诚安泰顺达凯鸿景正通宏'];
const TAILS = ['精密机械有限公司', '电子股份有限公司', '新材料有限公司', '食品集团有限公司', '汽车零部件有限公司'];

const pick = <T>(of: readonly T[], n: number): T => of[n % of.length]!;
const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const codeOf = (region: string, tag: string, n: number): string =>
  creditCodeFrom(region, `${tag}${String(n).padStart(8 - tag.length, '0')}`);

/** The loaded data and the speed: the imports of projects and of on-site days, answers per second. */
export type BoardLoad = Readonly<{
  projects: ImportFigures;
  days: ImportFigures;
  answers: number;
  secondsBehind: number;
}>;

/** Loads projects with their stages, on-site days and answers through the services. */
export async function loadBoard(bed: Bed, count: number, days: number, answers: number): Promise<BoardLoad> {
  const agencies = Array.from({ length: AGENCIES }, (_, n) => codeOf('350100', 'BA', n));
  const enterprises = Array.from({ length: Math.min(count, ENTERPRISES) }, (_, n) => codeOf('440600', 'BE', n));
  await importFile(bed, 'registry', 'agencies', 'each-row', [
    'creditCode,name,province,email',
    ...agencies.map(
      (code, n) => `${code},${pick(PLACES, n)}${pick(WORDS, n * 7)}${n}咨询有限公司,福建省,a${n}@example.cn`,
    ),
  ]);
  await importFile(bed, 'registry', 'consultants', 'each-row', [
    'name,email,creditCode,from,fullTime',
    ...agencies.map((code, n) => `咨询人员${n},p${n}@example.cn,${code},2023-01-02,true`),
  ]);
  await importFile(bed, 'tracking', 'enterprises', 'each-row', [
    'creditCode,name,province,city,industry,bureau,email',
    ...enterprises.map((code, n) => enterpriseRow(code, n)),
  ]);
  const known = 'select count(*)::int as n from employment';
  await until(async () => (await numberOf(bed, known)) === AGENCIES, CAUGHT_UP_MS);
  await bed.suite.services.registry.stop();
  const projects = await importFile(bed, 'tracking', 'projects', 'each-row', [
    projectHeader,
    ...Array.from({ length: count }, (_, n) => projectRow(n, pick(agencies, n), pick(enterprises, n))),
  ]);
  const worked = await importFile(bed, 'tracking', 'on-site-work', 'each-row', await dayRows(bed, days));
  const secondsBehind = await catchUp(bed);
  const given = await giveAnswers(bed, answers);
  await catchUp(bed);
  return { projects, days: worked, answers: given, secondsBehind };
}

const enterpriseRow = (code: string, n: number): string => {
  const name = `${pick(PLACES, n)}${pick(WORDS, n * 3)}${pick(WORDS, n * 11 + 1)}${pick(TAILS, n)}`;
  const province = pick(provinces, n * 7).code;
  const divisions = industries.filter((one) => one.code !== one.section);
  return [
    code,
    name,
    province,
    [...cityNames.keys()].find((city) => city.slice(0, 2) === province.slice(0, 2)),
    pick(divisions, n * 5).code,
    pick(BUREAUS, n * n),
    `e${n}@example.cn`,
  ].join();
};

const STAGES = ['launch', 'diagnosis', 'planning', 'documentation', 'internalAuditAndManagementReview', 'assessment'];
const projectHeader = [
  'number,agencyCode,enterpriseCode,startedOn',
  ...STAGES.map((stage) => `${stage}StartedOn,${stage}CompletedOn`),
  'endedOn',
].join();

/** Projects begun within the last three years; older ones have progressed further, and four of ten have ended. */
function projectRow(n: number, agency: string, enterprise: string): string {
  const age = 20 + ((n * 7919) % 1060);
  const started = Date.now() - age * DAY_MS;
  const reached = Math.min(6, Math.floor(age / 60));
  const stages = STAGES.map((_, at) => {
    if (at >= reached) return ',';
    const begun = started + at * 40 * DAY_MS;
    return `${dateOf(begun)},${dateOf(begun + 30 * DAY_MS)}`;
  });
  const ended = reached === 6 && n % 10 < 4 ? dateOf(started + 240 * DAY_MS) : '';
  return [`N${n}`, agency, enterprise, dateOf(started), ...stages, ended].join();
}

/** Consecutive days of each agency's consultant, in the agency's projects. */
async function dayRows(bed: Bed, count: number): Promise<string[]> {
  const { rows } = await bed.database('tracking').query<{ id: string; person: string; started: string }>(
    `select p.id, e.person_id as person, p.started_on::text as started from project p join employment e using (agency_id)
     where p.started_on < current_date - 60 order by p.id limit $1`,
    [count / 2],
  );
  const days = rows.flatMap(({ id, person, started }) =>
    [0, 1].map((n) => `${id},${person},${dateOf(Date.parse(started) + n * DAY_MS)},${n === 0 ? 1 : 0.5}`),
  );
  return ['projectId,personId,on,days', ...days];
}

/** Answers of enterprises whose time has not run out. */
async function giveAnswers(bed: Bed, count: number): Promise<number> {
  const { rows } = await bed
    .database('tracking')
    .query<{ id: string; org: string }>(
      `select id, enterprise_code as org from project where ended_on is not null order by ended_on desc, id limit $1`,
      [count],
    );
  const give = async ({ id, org }: { id: string; org: string }, n: number) => {
    const satisfaction = Object.fromEntries(satisfactions.map((name, at) => [name, 1 + ((n + at) % 5)]));
    const response = await fetch(`${bed.suite.urls.tracking}/projects/${id}/feedback`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await bed.token({ sub: org, roles: ['enterprise'], org })}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ satisfaction, basics: { confirmed: true } }),
    });
    if (!response.ok) throw new Error(`an answer was refused: ${await response.text()}`);
  };
  return perSecond(rows.length, () => inParallel([...rows.entries()], WIDTH, ([n, row]) => give(row, n)));
}

/**
 * Waits until tracking has published and received every event and processed every due deadline; returns the seconds.
 */
async function catchUp(bed: Bed): Promise<number> {
  const manager = await jetstreamManager(bed.nc);
  const began = performance.now();
  for (let quiet = 0; quiet < 3;) {
    await sleep(1000);
    const { num_pending, num_ack_pending } = await manager.consumers.info('TRACKING', 'tracking');
    const waiting = await numberOf(bed, 'select count(*)::int as n from outbox');
    const due = await numberOf(
      bed,
      'select count(*)::int as n from deadline where done_at is null and due < current_date',
    );
    quiet = num_pending + num_ack_pending + waiting + due === 0 ? quiet + 1 : 0;
    if (performance.now() - began > CAUGHT_UP_MS) throw new Error('tracking does not catch up');
  }
  return (performance.now() - began) / 1000;
}

async function numberOf(bed: Bed, sql: string): Promise<number> {
  const { rows } = await bed.database('tracking').query<{ n: number }>(sql);
  return rows[0]!.n;
}
