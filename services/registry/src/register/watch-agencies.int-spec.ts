import { creditCodeFrom } from '@heng/contracts';
import { callGrpc, eventually, type GrpcStream, TestBed, watchGrpc } from '@heng/testing';
import { registry } from '../registry.module.js';

type Told = { position: string; kind: string; changedAt: string; agency: { id: string; state: string } };

const staff = { role: 'alliance-staff' } as const;
const examination = { role: 'subsystem', subsystem: 'examination' } as const;
const UNKNOWN = '00000000-0000-8000-8000-000000000000';
const agencies: { id: string; creditCode: string; name: string }[] = [];

const bed = TestBed.of(registry);
beforeAll(async () => {
  for (let n = 0; n < 4; n += 1) await register(n);
  await eventually(async () => expect((await bed.call('GET', '/agencies')).body.items).toHaveLength(4));
});

async function register(n: number) {
  const creditCode = creditCodeFrom('350100', `MA${String(n).padStart(6, '0')}`);
  const body = { creditCode, name: `福州衡鉴${n}`, province: '350000', email: 'office@example.cn' };
  agencies.push((await bed.call('POST', '/agencies', { as: staff, body })).body);
}
const watch = (position: string): Promise<GrpcStream<Told>> =>
  watchGrpc(bed, 'RegistryService/WatchAgencies', { position }, examination);
const idsIn = ({ answers }: GrpcStream<Told>) => answers.map(({ agency }) => agency.id);
const known = () => agencies.map(({ id }) => id);

describe('one or several by id', () => {
  test('another subsystem reads an agency by its id, and by its credit code however typed', async () => {
    const { id, creditCode, name } = agencies[0]!;
    const agency = {
      ...{ id, creditCode, name, version: 1, province: '350000', registeredOn: '2026-03-02', completeness: 0 },
      state: 'AGENCY_STATE_REGISTERED',
      creditCodeStatus: 'CREDIT_CODE_STATUS_VERIFIED',
    };
    const get = (request: object) => callGrpc(bed, 'RegistryService/GetAgency', request, examination);
    expect(await get({ id })).toMatchObject({ status: 'OK', body: { agency } });
    expect(await get({ creditCode: creditCode.toLowerCase() })).toMatchObject({ status: 'OK', body: { agency } });
  });

  test('several come in the order asked, the unknown apart', async () => {
    const ids = [agencies[2]!.id, UNKNOWN, agencies[1]!.id];
    const { body } = await callGrpc(bed, 'RegistryService/BatchGetAgencies', { ids }, examination);
    expect(body.agencies.map(({ id }: { id: string }) => id)).toEqual([agencies[2]!.id, agencies[1]!.id]);
    expect(body.unknownIds).toEqual([UNKNOWN]);
  });

  test.each([
    ['an unknown id', 'GetAgency', { id: UNKNOWN }, 'NOT_FOUND', 'kit.record-not-found'],
    ['an unknown code', 'GetAgency', { creditCode: '914403001922038216' }, 'NOT_FOUND', 'kit.record-not-found'],
    ['neither id nor code', 'GetAgency', {}, 'INVALID_ARGUMENT', 'kit.body-invalid'],
    ['an id that is none', 'BatchGetAgencies', { ids: ['first'] }, 'INVALID_ARGUMENT', 'kit.body-invalid'],
    [
      'more than a thousand',
      'BatchGetAgencies',
      { ids: Array(1001).fill(UNKNOWN) },
      'INVALID_ARGUMENT',
      'kit.body-invalid',
    ],
  ])('%s is refused', async (_, method, request, status, problem) => {
    expect(await callGrpc(bed, `RegistryService/${method}`, request, examination)).toMatchObject({ status, problem });
  });
});

describe('watching', () => {
  test('tells what has been, then what comes, in order', async () => {
    const stream = await watch('0');
    await eventually(() => expect(idsIn(stream)).toEqual(known()));
    await register(4);
    await bed.call('POST', `/agencies/${agencies[4]!.id}/deregistration`, {
      ...{ as: staff, version: 1, body: { reason: '机构申请注销' } },
    });
    await eventually(() => expect(stream.answers).toHaveLength(6));
    expect(stream.answers.slice(4)).toMatchObject([
      { kind: 'AGENCY_CHANGE_KIND_REGISTERED', agency: { id: agencies[4]!.id } },
      { kind: 'AGENCY_CHANGE_KIND_DEREGISTERED', agency: { state: 'AGENCY_STATE_DEREGISTERED' } },
    ]);
    const positions = stream.answers.map(({ position }) => Number(position));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    stream.leave();
    await eventually(() => expect(stream.status).toBe('CANCELLED'));
  });

  test('goes on after the position last seen', async () => {
    const whole = await watch('0');
    await eventually(() => expect(whole.answers).toHaveLength(6));
    const rest = await watch(whole.answers[2]!.position);
    await eventually(() => expect(rest.answers).toEqual(whole.answers.slice(3)));
    whole.leave();
    rest.leave();
  });

  test('thousands of changes come one after the other to a caller who reads', async () => {
    await bed.db.query(
      `insert into register_change (event_id, agency_id, kind, at, facts)
       select gen_random_uuid(), $1, 'disclosure-published', now(), '{}' from generate_series(1, 3000)`,
      [agencies[0]!.id],
    );
    const stream = await watch('0');
    await eventually(() => expect(stream.answers).toHaveLength(3006));
    const positions = stream.answers.map(({ position }) => Number(position));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    stream.leave();
  });

  test('a position that is none is refused, as is who is no subsystem', async () => {
    expect((await watch('-1')).status).toBe('INVALID_ARGUMENT');
    expect((await watchGrpc(bed, 'RegistryService/WatchAgencies', { position: '0' })).status).toBe('UNAUTHENTICATED');
    expect((await watchGrpc(bed, 'RegistryService/WatchAgencies', { position: '0' }, staff)).status).toBe(
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
