import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  freePorts,
  readSample,
  type Sample,
  serviceNames,
  type ServiceName,
  startSuite,
  type Suite,
} from '@heng/local';

jest.setTimeout(600_000);

/** Made up: New Year's holiday lasts one day longer than the regulation and the weekend alone give. */
const year2027 = {
  year: 2027,
  sources: ['国务院办公厅关于2027年部分节假日安排的通知（测试）'],
  daysOff: [
    { name: '元旦', from: '2027-01-01', until: '2027-01-04' },
    { name: '春节', from: '2027-02-05', until: '2027-02-12' },
    { name: '清明节', from: '2027-04-05', until: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', until: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', until: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', until: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', until: '2027-10-07' },
  ],
  workdays: ['2027-01-09'],
  reason: '国务院办公厅公布了2027年放假安排。',
};

type Claims = Parameters<Suite['token']>[0];
const staff: Claims = { sub: 'staff', roles: ['alliance-staff'] };
/** Nobody decides about a complaint of their own, so another one files it. */
const complainant: Claims = { sub: 'complainant', roles: ['alliance-staff'] };
const expert: Claims = { sub: 'expert', roles: ['expert'] };

let dataDir: string;
let suite: Suite;
let sample: Sample;
let keys = 0;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'heng-calendar-'));
  await chmod(dataDir, 0o711);
  sample = await readSample(join(import.meta.dirname, '../samples/2026-H1'));
  const until = new AbortController().signal;
  const startOn = sample.plan.span.from;
  suite = await startSuite({ dataDir, ports: await freePorts(), startOn, say: () => undefined, until });
});
afterAll(async () => {
  await suite.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** A call of a service; a write on a record names its version. */
async function call(service: ServiceName, as: Claims, request: string, body?: object, version?: number): Promise<any> {
  const [method, path] = request.split(' ') as [string, string];
  const answer = await fetch(suite.urls[service] + path, {
    method,
    headers: {
      authorization: `Bearer ${await suite.token(as)}`,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': `key ${(keys += 1)}` }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const json: unknown = await answer.json();
  if (!answer.ok) throw new Error(`${request}: ${answer.status} ${JSON.stringify(json)}`);
  return json;
}

async function eventually<T>(find: () => Promise<T | undefined>): Promise<T> {
  for (let n = 0; n < 600; n += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await sleep(100);
  }
  throw new Error('it has not come within a minute');
}

async function onCycle(action: string, body: object = {}): Promise<void> {
  const { version } = await call('rating', staff, 'GET /cycles/2026-H1');
  await call('rating', staff, `POST /cycles/2026-H1/${action}`, body, version);
}

/** An agency that discloses, and its rating on public notice from 2026-12-18. */
async function onNotice(): Promise<{ agencyId: string; rating: { id: string } }> {
  const { agency: creditCode, sections } = sample.disclosures.at(-1)!;
  const { name, province, email } = sample.rows.agencies.find((row) => row.creditCode === creditCode)!;
  const agency = await call('registry', staff, 'POST /agencies', { creditCode, name, province, email });
  const own = { sub: 'agency', roles: ['agency'], org: creditCode } satisfies Claims;
  await call('registry', own, `POST /agencies/${agency.id}/disclosures`, { sections });
  const enrolment = { name: '周明远', sub: expert.sub, fields: ['management-system'], enrolledOn: '2024-10-08' };
  await call('registry', staff, 'POST /experts', enrolment);
  await suite.moveTo('2026-07-01');
  await call('rating', staff, 'POST /cycles', { cycle: '2026-H1', methodology: '2026.1' });
  await onCycle('close');
  await eventually(async () =>
    (await call('rating', staff, 'GET /cycles/2026-H1')).state === 'drafted' ? true : undefined,
  );
  const lottery = { source: '双色球2026076期', resultOn: '2026-07-02', factsPerAgency: 5 };
  await onCycle('spot-check', lottery);
  await suite.moveTo('2026-07-02');
  await onCycle('spot-check/draw', { result: '03 11 12 19 24 31 + 09' });
  const read = async () => (await call('rating', staff, 'GET /cycles/2026-H1/ratings')).items[0];
  let rating = await read();
  await call(
    'rating',
    staff,
    `POST /ratings/${rating.id}/spot-check`,
    { authentic: true, reason: '属实。' },
    rating.version,
  );
  rating = await read();
  await call('rating', expert, `POST /ratings/${rating.id}/declaration`, {}, rating.version);
  rating = await read();
  await call('rating', expert, `POST /ratings/${rating.id}/review`, { judged: {}, reason: '同意。' }, rating.version);
  await suite.moveTo('2026-12-18');
  await onCycle('notices');
  return { agencyId: agency.id, rating };
}

const complaintOf = ({ id }: { id: string }) => call('complaints', staff, `GET /complaints/${id}`);
const ratingOf = ({ id }: { id: string }) => call('rating', staff, `GET /ratings/${id}`);
const calendarOf = async (service: ServiceName) =>
  (await call(service, staff, 'GET /health/ready')).info.clock.calendar as string;

test('an imported year moves what is open in complaints and rating, the parties are told, and all services agree', async () => {
  const { agencyId, rating } = await onNotice();
  const filing = { agencyId, allegation: 'other', statement: '服务未按约定进行。', evidence: [] };
  const filed = await call('complaints', complainant, 'POST /complaints', filing);
  await suite.moveTo('2026-12-20');
  await call('complaints', staff, `POST /complaints/${filed.id}/acceptance`, {}, filed.version);
  expect((await complaintOf(filed)).clocks.answer.due).toMatchObject({ date: '2027-01-04', provisional: true });
  expect((await ratingOf(rating)).notice).toMatchObject({ lastDay: '2027-01-04', provisional: true });
  const before = await calendarOf('complaints');

  const { version } = await call('registry', staff, 'GET /calendar');
  const { calendar } = await call('registry', staff, 'POST /calendar/years', year2027, version);
  const notice = await eventually(async () => {
    const { notice } = await ratingOf(rating);
    return notice.provisional ? undefined : notice;
  });
  expect(notice).toMatchObject({ lastDay: '2027-01-05', calendarVersion: calendar });
  const due = await eventually(async () => {
    const { answer } = (await complaintOf(filed)).clocks;
    return answer.due.provisional ? undefined : answer.due;
  });
  expect(due).toMatchObject({ date: '2027-01-05', calendarVersion: calendar });

  expect(before).not.toBe(calendar);
  for (const service of serviceNames)
    await eventually(async () => ((await calendarOf(service)) === calendar ? true : undefined));
  const told = await eventually(async () => {
    const { items } = await call('notification', staff, 'GET /messages?status=sent');
    const moved = items.filter(({ template }: { template: string }) => template.endsWith('-deadline-moved'));
    return moved.length === 2 ? moved : undefined;
  });
  const toAgency = (template: string) => expect.objectContaining({ template, partyId: agencyId }) as object;
  expect(told).toEqual(
    expect.arrayContaining([toAgency('rating-deadline-moved'), toAgency('complaints-deadline-moved')]),
  );
});
