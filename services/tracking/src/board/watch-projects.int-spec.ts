import { callGrpc, eventually, type GrpcStream, TestBed, watchGrpc } from '@heng/testing';
import { agency, committee, proposeProject, registerParties, staff, startProject } from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

type Told = {
  position: string;
  logPosition: string;
  kind: string;
  changedAt: string;
  project: Record<string, unknown>;
};

let enterpriseId: string;
const ids: string[] = [];
const examination = { role: 'subsystem', subsystem: 'examination' } as const;
const UNKNOWN = '00000000-0000-8000-8000-000000000000';

const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
  for (const startedOn of ['2025-09-01', '2025-10-09', '2026-01-05'])
    ids.push(await startProject(bed, enterpriseId, startedOn));
  await eventually(async () => expect((await bed.call('GET', '/board')).body.count).toBe(3));
});

const watch = (logPosition: string): Promise<GrpcStream<Told>> =>
  watchGrpc(bed, 'TrackingService/WatchProjects', { logPosition }, examination);
const call = (method: string, request: object, as: Parameters<typeof callGrpc>[3] = examination) =>
  callGrpc(bed, `TrackingService/${method}`, request, as);
const told = ({ answers }: GrpcStream<Told>) => answers.map(({ kind, project }) => [kind, project['id']]);
const act = async (id: string, method: string, path: string, version: number, body: object) =>
  expect(await bed.call(method, `/projects/${id}${path}`, { as: staff, version, body })).toMatchObject({ status: 200 });

describe('one or several by id', () => {
  test('another subsystem reads a project by its id, however written', async () => {
    const project = {
      ...{ id: ids[0], version: 1, agencyId: agency.id, enterpriseId, startedOn: '2025-09-01', stages: [] },
      ...{ state: 'PROJECT_STATE_IN_PROGRESS', expectedBy: '2026-05-06' },
    };
    for (const id of [ids[0]!, ids[0]!.toUpperCase()])
      expect(await call('GetProject', { id })).toMatchObject({ status: 'OK', body: { project } });
  });

  test('a proposal says that it is one', async () => {
    const id = await proposeProject(bed, enterpriseId);
    const { body } = await call('GetProject', { id });
    expect(body.project).toMatchObject({ id, state: 'PROJECT_STATE_PROPOSED' });
    expect(body.project.expectedBy).toBeUndefined();
  });

  test('several come in the order asked, the unknown left out', async () => {
    const { body } = await call('BatchGetProjects', { ids: [ids[2], UNKNOWN, ids[1]!.toUpperCase()] });
    expect(body.projects.map(({ id }: { id: string }) => id)).toEqual([ids[2], ids[1]]);
  });

  test.each([
    ['an unknown id', 'GetProject', { id: UNKNOWN }, 'NOT_FOUND', 'kit.record-not-found'],
    ['an id that is none', 'BatchGetProjects', { ids: ['first'] }, 'INVALID_ARGUMENT', 'kit.body-invalid'],
    [
      'more than a thousand',
      'BatchGetProjects',
      { ids: Array(1001).fill(UNKNOWN) },
      'INVALID_ARGUMENT',
      'kit.body-invalid',
    ],
  ])('%s is refused', async (_, method, request, status, problem) => {
    expect(await call(method, request)).toMatchObject({ status, problem });
  });

  test.each(['GetProject', 'BatchGetProjects'])('%s is for subsystems alone', async (method) => {
    const request = method === 'GetProject' ? { id: ids[0] } : { ids };
    expect(await callGrpc(bed, `TrackingService/${method}`, request)).toMatchObject({ status: 'UNAUTHENTICATED' });
    expect(await call(method, request, staff)).toMatchObject({ status: 'PERMISSION_DENIED' });
  });
});

describe('watching', () => {
  test('tells what has been, then what comes, in order', async () => {
    const stream = await watch('0');
    await eventually(() => expect(told(stream)).toEqual(ids.map((id) => ['PROJECT_CHANGE_KIND_STARTED', id])));
    const [id] = ids as [string];
    await act(id, 'PUT', '/stages/planning', 1, { plannedFrom: '2026-04-01' });
    await act(id, 'PUT', '/stages/launch', 2, { startedOn: '2025-09-08', completedOn: '2025-09-30' });
    await act(id, 'POST', '/suspension', 3, { from: '2026-02-02', reason: '企业停产检修' });
    await act(id, 'POST', '/resumption', 4, { from: '2026-02-24' });
    const report = { projectId: id, status: 'accepted', on: '2026-02-26' };
    await bed.call('POST', `/assessments/${id}/reports`, { as: committee, body: report });
    await act(id, 'POST', '/end', 5, { endedOn: '2026-03-02' });
    await eventually(() =>
      expect(told(stream).slice(3)).toEqual([
        ['PROJECT_CHANGE_KIND_STAGE_RECORDED', id],
        ['PROJECT_CHANGE_KIND_SUSPENDED', id],
        ['PROJECT_CHANGE_KIND_RESUMED', id],
        ['PROJECT_CHANGE_KIND_ASSESSMENT_REPORTED', id],
        ['PROJECT_CHANGE_KIND_ENDED', id],
      ]),
    );
    expect(stream.answers.at(-1)).toMatchObject({
      changedAt: '2026-03-02T04:00:00+00:00',
      project: {
        ...{ id, version: 6, state: 'PROJECT_STATE_COMPLETED', endedOn: '2026-03-02' },
        stages: [
          { stage: 'STAGE_LAUNCH', startedOn: '2025-09-08', completedOn: '2025-09-30', confirmedOn: '2026-03-02' },
        ],
      },
    });
    const positions = stream.answers.map(({ logPosition }) => Number(logPosition));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    stream.leave();
    await eventually(() => expect(stream.status).toBe('CANCELLED'));
  });

  test('goes on after the position last seen, also as a text, which is deprecated', async () => {
    const whole = await watch('0');
    await eventually(() => expect(whole.answers).toHaveLength(8));
    const rest = await watch(whole.answers[4]!.logPosition);
    await eventually(() => expect(rest.answers).toEqual(whole.answers.slice(5)));
    const { position, logPosition } = whole.answers[4]!;
    expect(position).toBe(logPosition);
    const former = await watchGrpc<Told>(bed, 'TrackingService/WatchProjects', { position }, examination);
    await eventually(() => expect(former.answers).toEqual(rest.answers));
    for (const one of [whole, rest, former]) one.leave();
  });

  test('a position that is none is refused, as is who is no subsystem', async () => {
    expect((await watch('-1')).status).toBe('INVALID_ARGUMENT');
    expect((await watchGrpc(bed, 'TrackingService/WatchProjects', { logPosition: '0' })).status).toBe(
      'UNAUTHENTICATED',
    );
    expect((await watchGrpc(bed, 'TrackingService/WatchProjects', { logPosition: '0' }, agency)).status).toBe(
      'PERMISSION_DENIED',
    );
  });

  test('ends when the service stops, which does not wait for who watches', async () => {
    const stream = await watch('0');
    await bed.running.stop();
    await eventually(() => expect(stream.status).toBe('OK'));
    await bed.startService();
  });
});
