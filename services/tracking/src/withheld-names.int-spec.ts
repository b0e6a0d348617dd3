import { creditCodeFrom } from '@heng/contracts';
import { type As, callGrpc, eventually, type GrpcStream, importFile, TestBed, watchGrpc } from '@heng/testing';
import { differences, readable, settled } from '../test/agency-views.js';
import { type Client, giveAnswer, servedClients } from '../test/answering.js';
import { fillBoard } from '../test/board-projects.js';
import { agency, committee, enterprise, otherAgency, staff } from '../test/parties.js';
import { CODE, CONFIDENTIAL, NAME, type Planted, plant, planted, proposer, stranger, write } from '../test/planted.js';
import {
  answers,
  ask,
  partsOfCode,
  partsOfName,
  secretsIn,
  toldToSubsystems,
  wholeName,
} from '../test/withheld-name.js';
import type { BoardLineView } from './board/board-view.js';
import { tracking } from './tracking.module.js';

const NOBODYS = '无此词子丑寅';
const NOBODYS_CODE = creditCodeFrom('440600', 'MA8HKWTY');
const OTHER_NAME = '一丁丂七丄丅';
const FORMATS = ['csv', 'jsonl', 'xlsx'];
const readers: readonly (As | undefined)[] = [undefined, stranger, enterprise, proposer];

let bed: TestBed;
let all: Planted;
let ids: string[];
/** Its projects that have begun. */
let begun: string[];
let watch: GrpcStream<unknown>;
/** Each on another day: the same proposal is refused. */
let proposals = 0;

beforeAll(async () => {
  bed = await TestBed.start(tracking);
  all = await plant(bed);
  const { running, ended, elsewhere, suspended } = all.projects;
  begun = [running, ended, elsewhere, suspended];
  ids = [
    ...[all.enterpriseId, ...Object.values(all.projects), all.withholdingId, ...Object.values(all.files)],
    ...[all.importId, agency.id, otherAgency.id, all.foreign.enterpriseId, all.foreign.projectId],
  ];
  await fillBoard(bed, 60);
  await answerAsMany();
  await bed.setDate('2026-03-09');
  watch = await watchGrpc(bed, 'TrackingService/WatchProjects', { position: '0' }, committee);
  await settled(bed);
}, 120_000);
afterAll(async () => {
  watch.leave();
  await bed.stop();
});

/** The enterprise and four others answer on their projects at an agency, so that satisfaction is published. */
async function answerAsMany(): Promise<void> {
  const [projectId, client] = [all.projects.ended, { as: planted }];
  const others = await servedClients(bed, 4, { from: 41 });
  const answered = [giveAnswer(bed, { projectId, client }, 4, { comment: CONFIDENTIAL })];
  for (const served of others) answered.push(giveAnswer(bed, served, 5));
  for (const { status } of await Promise.all(answered)) expect(status).toBe(201);
  await alsoWithhold(others[0]!.client);
}

/** Withholds other names, too, so that there are several positions among withheld names. */
async function alsoWithhold({ id, as }: Client): Promise<void> {
  const asked = { reason: 'other', justification: '另有理由，不宜向社会公开', until: '2027-03-01' };
  const { id: withholdingId } = await write(bed, `/enterprises/${id}/name-withholdings`, as, asked);
  await write(bed, `/name-withholdings/${withholdingId}/grant`, staff, { reason: '理由成立' }, 1);
}

const everything = async () => [
  ...(await readable(bed, { ids, agencyId: agency.id })),
  ...FORMATS.map((format) => `/board/export.${format}?agencyId=${otherAgency.id}`),
  ...byCode(CODE),
];
const searchOf = (word: string, filter = '') => `/board?q=${encodeURIComponent(word)}${filter}`;
/** The same search on the board and in each of its files. */
const searchesOf = (word: string, filter = '') => {
  const onBoard = searchOf(word, filter);
  return [onBoard, ...FORMATS.map((format) => onBoard.replace('/board', `/board/export.${format}`))];
};
const byCode = (code: string) => [`/enterprises?creditCode=${code}`, `/enterprises?creditCode=${code}&province=440000`];
const nameSeenBy = async (path: string, as?: As) => (await ask(bed, path, as)).includes(NAME);

/** The addresses where a reader sees withheld data. */
async function leaks(): Promise<string[]> {
  const seen = await answers(bed, await everything(), readers);
  return [...seen].filter(([, text]) => secretsIn(text).length > 0).map(([where]) => where);
}

/** The searches with these words whose answer differs from that with an unknown word. */
async function telling(words: readonly string[], addressesOf: (word: string) => string[], nobodys = NOBODYS) {
  const like = await answers(bed, addressesOf(nobodys), readers);
  const found = words.map(async (word) => {
    const seen = await answers(bed, addressesOf(word), readers);
    const isLike = ([where, text]: [string, string]) =>
      text === like.get(where.replace(encodeURIComponent(word), encodeURIComponent(nobodys)));
    return [...seen].filter((one) => !isLike(one)).map(([where]) => where);
  });
  return (await Promise.all(found)).flat();
}

describe.each(['requested', 'granted'])('while it is %s that the name is withheld', (state) => {
  beforeAll(async () => {
    if (state === 'granted')
      await write(bed, `/name-withholdings/${all.withholdingId}/grant`, staff, { reason: CONFIDENTIAL }, 1);
    await settled(bed);
  });

  test('no answer has the name or the code, in whatever list, file or figure, be it a refusal', async () => {
    const { body } = await bed.call('GET', `/enterprises/${all.enterpriseId}`);
    expect(body).toMatchObject({ name: null, creditCode: null, nameWithheld: true, city: '440600' });
    const { items } = (await bed.call('GET', `/board?agencyId=${otherAgency.id}`)).body;
    const nameless = (items as BoardLineView[]).filter(({ enterpriseName }) => enterpriseName === null);
    expect(nameless.map(({ id }) => id).sort()).toEqual(begun.slice(2).sort());
    const { published } = (await bed.call('GET', `/agencies/${agency.id}/satisfaction`)).body;
    expect(published).toMatchObject({ answers: 5 });
    expect(await leaks()).toEqual([]);
  }, 120_000);

  test('no part of them finds it, alone or with a filter that it fits', async () => {
    expect(await telling([...partsOfName, ...partsOfCode], (word) => [searchOf(word)])).toEqual([]);
    for (const filter of ['', `&agencyId=${otherAgency.id}`, '&province=440000', '&state=suspended', '&stage=none'])
      expect(await telling(wholeName, (word) => searchesOf(word, filter))).toEqual([]);
    expect(await telling([CODE], byCode, NOBODYS_CODE)).toEqual([]);
  }, 120_000);

  test('its parties and staff see it', async () => {
    const { enterpriseId, projects } = all;
    for (const as of [planted, agency, otherAgency, staff]) {
      for (const path of [`/enterprises/${enterpriseId}`, `/enterprises?creditCode=${CODE}`]) {
        const text = await ask(bed, path, as);
        expect([path, as.role, text.includes(NAME), text.includes(CODE)]).toEqual([path, as.role, true, true]);
      }
      for (const path of [`/projects/${projects.running}`, '/projects', `/board?agencyId=${otherAgency.id}`])
        expect([path, as.role, await nameSeenBy(path, as)]).toEqual([path, as.role, true]);
    }
  });

  test('who tries to use the code or to serve it learns no more than of a code that nobody has', async () => {
    const identity = {
      name: NAME,
      province: '440000',
      city: '440600',
      industry: '34',
      bureau: 'equipment-1',
      email: 'a@example.cn',
    };
    const rows = '项目自编号,机构统一社会信用代码,企业统一社会信用代码,项目开始日期';
    const tries: ((code: string) => Promise<unknown>)[] = [
      (creditCode) => bed.call('POST', '/enterprises', { as: enterprise, body: { ...identity, creditCode } }),
      (creditCode) => bed.call('POST', '/enterprises', { as: proposer, body: { ...identity, creditCode } }),
      // From the day of its proposal that names it, too.
      ...[proposer, stranger].map((as) => async (code: string) => {
        const row = ['1', as.org, code, '2025-09-01'].join(',');
        const { id, startedAt, endedAt, sha256, ...done } = await importFile(bed, 'projects', [rows, row], as);
        const faults = await Promise.all(
          ['faults', 'faults.csv'].map((list) => ask(bed, `/imports/${id}/${list}`, as)),
        );
        return [
          startedAt < endedAt,
          sha256.length,
          done,
          faults.map((text) => text.replaceAll(id, 'id').replace(/etag: .*/, '')),
        ];
      }),
    ];
    for (const attempt of tries) {
      const [about, nobodys] = [await attempt(CODE), await attempt(NOBODYS_CODE)].map((answer) =>
        JSON.stringify(answer),
      );
      expect(about!.replaceAll(CODE, NOBODYS_CODE).replace(/"headers":{}/, '')).toBe(
        nobodys!.replace(/"headers":{}/, ''),
      );
    }
    const startedOn = `2025-10-1${proposals++}`;
    const again = { agencyId: proposer.id, enterpriseId: all.enterpriseId, startedOn };
    expect(secretsIn(JSON.stringify(await write(bed, '/projects', proposer, again)))).toEqual([]);
  }, 60_000);

  test('no other subsystem is told it', async () => {
    const told = await toldToSubsystems(bed, Object.values(all.projects));
    expect(told).toContain(all.enterpriseId);
    await eventually(() => expect(JSON.stringify(watch.answers)).toContain(all.projects.suspended));
    const report = { requestId: state, assessmentId: all.importId, projectId: all.projects.running, on: '2026-03-02' };
    const reported = await callGrpc(
      bed,
      'TrackingService/RecordAssessment',
      { ...report, status: 'ASSESSMENT_STATUS_ACCEPTED' },
      committee,
    );
    expect(reported.status).toBe('OK');
    expect(secretsIn(JSON.stringify([told, watch.answers, reported]))).toEqual([]);
  });

  test('no place in a list, no number and no tag depends on it: under another name all is answered alike', async () => {
    const addresses = [...(await everything()), ...[...wholeName, OTHER_NAME, '一丁'].map((word) => searchOf(word))];
    const look = async () => {
      await settled(bed);
      const seen = await answers(bed, addresses, readers);
      // The version of an enterprise shows that it changed, for the next If-Match.
      const version = new RegExp(`^.* /enterprises/${all.enterpriseId}$`);
      for (const [where, text] of seen)
        if (version.test(where)) seen.set(where, text.replace(/"version":\d+/, '').replace(/etag: .*/, ''));
      return seen.set('watch', JSON.stringify(watch.answers));
    };
    const rename = async (name: string) => {
      const { version } = (await bed.call('GET', `/enterprises/${all.enterpriseId}`, { as: staff })).body;
      await write(
        bed,
        `/enterprises/${all.enterpriseId}/identity`,
        staff,
        { name, reason: '登记机关准予变更' },
        version,
      );
    };
    const before = await look();
    expect(before.size).toBeGreaterThan(400);
    await rename(OTHER_NAME);
    expect(differences(before, await look())).toEqual([]);
    await rename(NAME);
    await settled(bed);
  }, 120_000);
});

test('after it has ended the name is there again, in all places, and found by each of its parts', async () => {
  await write(bed, `/name-withholdings/${all.withholdingId}/end`, planted, { reason: '已经公告' }, 2);
  await settled(bed);
  const seen = await leaks();
  const places = [
    ...['/enterprises', `/enterprises/${all.enterpriseId}`, `/enterprises?creditCode=${CODE}`],
    ...['/board', '/board/export.csv', ...begun.map((id) => `/projects/${id}`)],
    ...FORMATS.map((format) => `/board/export.${format}?agencyId=${otherAgency.id}`),
  ];
  for (const where of places)
    for (const reader of ['anyone', `agency ${stranger.org}`, `enterprise ${enterprise.org}`])
      expect(seen).toContainEqual(
        expect.stringMatching(new RegExp(`^${reader} ${where.replace(/[.?]/g, '\\$&')}([?&]cursor=.*)?$`)),
      );
  for (const part of partsOfName) {
    const { items } = (await bed.call('GET', `/board?q=${encodeURIComponent(part)}`)).body;
    expect([part, items.map(({ id }: { id: string }) => id).sort()]).toEqual([part, begun.toSorted()]);
  }
  const telltale = await telling(wholeName, searchesOf);
  expect(telltale).toHaveLength(wholeName.length * searchesOf(NAME).length * readers.length);
  expect(await telling([CODE], byCode, NOBODYS_CODE)).toHaveLength(byCode(CODE).length * readers.length);
}, 120_000);
