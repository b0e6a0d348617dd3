import { consumers } from '@heng/contracts';
import { eventually, type GrpcStream, TestBed, watchGrpc } from '@heng/testing';
import { differences, look, readable, settled } from '../../test/agency-views.js';
import { allOf, answerBody, giveAnswer, type Served, servedClients } from '../../test/answering.js';
import { agency, registerParties, startProject } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

/** Events for enterprises alone. */
const TO_ENTERPRISES = /^tracking\.(feedback-link-issued|feedback-reminded|contact-changed)\./;

let bed: TestBed;
let late: Served;
let served: Served[];
let ids: string[];
let addresses: string[];
let watch: GrpcStream<unknown>;
/** The views at the last look. */
let seen: Map<string, string> | undefined;
beforeAll(async () => {
  bed = await TestBed.start(tracking);
  await bed.setDate('2025-10-16');
  const enterpriseId = await registerParties(bed);
  [late] = (await servedClients(bed, 1, { from: 50, endedOn: '2025-10-15' })) as [Served];
  await bed.setDate('2026-03-02');
  served = await servedClients(bed, 6);
  const running = await startProject(bed, enterpriseId);
  const [one, two] = served as [Served, Served];
  ids = [one.projectId, two.projectId, late.projectId, served[5]!.projectId, running, one.client.id, agency.id];
  // The links of this day are sent before it ends.
  await settled(bed);
  await bed.setDate('2026-03-03');
  await settled(bed);
  addresses = await readable(bed, { ids, agencyId: agency.id });
  watch = await watchGrpc(
    bed,
    'TrackingService/WatchProjects',
    { position: '0' },
    { role: 'subsystem', subsystem: 'assessment' },
  );
  // Each of the eight projects began, and seven have ended.
  await eventually(() => expect(watch.answers).toHaveLength(15));
}, 60_000);
afterAll(async () => {
  watch.leave();
  await bed.stop();
});

/** Everything that an agency sees or receives. */
async function everyView() {
  await settled(bed);
  const projects = [...served, late].map(({ projectId }) => projectId);
  const letters = (await bed.recorded()).filter(
    ({ type }) => consumers.notification.includes(type) && !TO_ENTERPRISES.test(type),
  );
  const views = await look(bed, addresses, [undefined, agency], projects);
  return views.set('letters', JSON.stringify(letters)).set('watch', JSON.stringify(watch.answers));
}

/** The differences for an agency after an act. */
async function changedBy(act: () => Promise<unknown>): Promise<string[]> {
  seen ??= await everyView();
  const before = seen;
  await act();
  seen = await everyView();
  return differences(before, seen);
}

const given = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  expect({ status, body }).toMatchObject({ status: 201 });
};
async function linkOf({ projectId, client }: Served): Promise<string> {
  await given(bed.call('POST', `/projects/${projectId}/feedback-links`, { as: client.as }));
  const issued = await bed.recorded('tracking.feedback-link-issued.v2');
  return issued.findLast(({ data }) => data['projectId'] === projectId)!.data['token'] as string;
}

test('what is followed is all there is: lists with every filter, exports, single things', async () => {
  const paths = ['/board', '/projects', `/projects/${ids[0]}`, `/agencies/${agency.id}/satisfaction`, '/enterprises'];
  expect(addresses).toEqual(expect.arrayContaining(paths));
  expect(addresses.filter((address) => address.startsWith('/board/export'))).not.toEqual([]);
  expect(addresses).toContain(`/board?agencyId=${agency.id}`);
  expect(addresses.filter((address) => /feedback-signals|answers|metrics/.test(address))).toEqual([]);
  seen = await everyView();
  const calls = [...seen].filter(([where]) => where.startsWith('TrackingService/'));
  expect(calls).toHaveLength(8);
  expect(calls.filter(([, answer]) => !answer.startsWith('{"status":"OK"'))).toEqual([]);
  expect(seen.get('letters')).toContain('tracking.feedback-requested.v1');
});

test('an answer by account, one by link, a draft, an amendment, a late answer: the agency sees none of them', async () => {
  const [byAccount, byLink, drafting] = served as [Served, Served, Served];
  expect(await changedBy(() => given(giveAnswer(bed, byAccount, 1, { comment: '顾问没有来过现场' })))).toEqual([]);
  const token = await linkOf(byLink);
  const read = () => bed.call('GET', `/feedback/${token}`);
  expect(await changedBy(read)).toEqual([]);
  const body = answerBody(5, { satisfaction: { ...allOf(5), training: null } });
  expect(await changedBy(() => given(bed.call('POST', `/feedback/${token}`, { body })))).toEqual([]);
  expect(await changedBy(() => given(giveAnswer(bed, byAccount, 5)))).toEqual([]);
  const draft = { satisfaction: { overall: 2 }, basics: null, comment: '草稿' };
  const save = () =>
    bed.call('PUT', `/projects/${drafting.projectId}/feedback/draft`, {
      as: drafting.client.as,
      body: draft,
      version: 0,
    });
  expect(await changedBy(async () => expect(await save()).toMatchObject({ status: 200 }))).toEqual([]);
  expect(await changedBy(() => given(giveAnswer(bed, late, 2)))).toEqual([]);
  const answers = await bed.recorded('tracking.feedback-given.v1');
  expect(answers.map(({ data }) => data['late'])).toEqual([false, false, false, true]);
}, 120_000);

test('nor does it on a Monday, until those of five enterprises are there; then all it sees are the figures of all', async () => {
  const [, , third, fourth, fifth] = served as [Served, Served, Served, Served, Served];
  await given(giveAnswer(bed, third, 4));
  expect(await changedBy(() => bed.setDate('2026-03-09'))).toEqual([]);
  expect(await changedBy(() => given(giveAnswer(bed, fourth, 3)))).toEqual([]);
  expect(await changedBy(() => bed.setDate('2026-03-15'))).toEqual([]);
  const figures = `/agencies/${agency.id}/satisfaction`;
  const everybody = ['anyone', agency.org].map((reader) => `${reader} ${figures}`);
  expect(await changedBy(() => bed.setDate('2026-03-16'))).toEqual(everybody);
  const { published } = (await bed.call('GET', figures, { as: agency })).body;
  expect(published).toMatchObject({ batch: 1, answers: 5, asked: 7, publishedOn: '2026-03-16' });
  expect(await changedBy(() => given(giveAnswer(bed, fifth, 1)))).toEqual([]);
  expect(await changedBy(() => bed.setDate('2026-03-23'))).toEqual([]);
}, 120_000);

/** The views of a project alone, without its identifying parts and the hashes of contents with those parts. */
async function viewsOf({ projectId, client }: Served): Promise<Record<string, string>> {
  const all = await readable(bed, { ids: [projectId], agencyId: agency.id });
  const own = all.filter((address) => address.includes(projectId));
  const views = await look(bed, own, [undefined, agency], [projectId]);
  const names = { project: projectId, enterprise: client.id, code: client.as.org, name: client.name };
  const plain = (text: string) =>
    Object.entries(names).reduce(
      (left, [word, name]) => left.replaceAll(Buffer.from(name).toString('latin1'), word),
      text.replace(/(etag: W\/"(?:\d+-)?)[\w-]{16}"/, '$1'),
    );
  return Object.fromEntries([...views].map(([where, text]) => [plain(where), plain(text)]));
}

test('when the last day is over, the project answered and the one that was not look alike', async () => {
  await bed.setDate('2026-05-01');
  const [answered, silent] = [served[0]!, served[5]!];
  const missed = await bed.recorded('tracking.feedback-missed.v1');
  expect(missed.map(({ subject }) => subject)).toContain(silent.projectId);
  await settled(bed);
  const views = await viewsOf(answered);
  expect(Object.keys(views).length).toBeGreaterThan(5);
  expect(views).toEqual(await viewsOf(silent));
}, 60_000);

test('a version that moved with an answer would be seen in lists, in the project, its tag and over gRPC', async () => {
  await bed.db.query(`
    create function leak() returns trigger language plpgsql as
      'begin update project set version = version + 1 where id = new.project_id; return new; end';
    create trigger leak after insert on feedback_answer for each row execute function leak();`);
  const { projectId } = served[5]!;
  const changed = await changedBy(() => given(giveAnswer(bed, served[5]!, 3)));
  for (const where of [`anyone /projects/${projectId}`, `${agency.org} /projects/${projectId}`])
    expect(changed).toContain(where);
  expect(changed.filter((where) => where.startsWith('TrackingService/GetProject'))).toHaveLength(1);
});
