import { callGrpc, streamGrpc, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

let personId: string;
const UNKNOWN = '00000000-0000-8000-8000-000000000000';
const method = 'RegistryService/RecordCertificates';
const examination = { role: 'subsystem', subsystem: 'examination' } as const;
const of = (n: number | string, over: object = {}) => ({
  requestId: `r-${n}`,
  number: `LH-${n}`,
  personId,
  issuedOn: '2025-03-01',
  ...over,
});
const many = (count: number, name = 'm') => Array.from({ length: count }, (_, n) => of(`${name}-${n}`));
const record = (requests: object[], as: Parameters<typeof streamGrpc>[3] = examination) =>
  streamGrpc(bed, method, requests, as);
const countOf = async (prefix: string) =>
  (await bed.db.query('select count(*)::int as n from certificate where number like $1', [`${prefix}%`]))[0].n;

const bed = TestBed.of(registry);
beforeAll(async () => {
  const { body } = await bed.call('POST', '/consultants', { as: { role: 'alliance-staff' }, body: { name: '林知远' } });
  personId = body.id;
});

test('many certificates are recorded in one call, each with its event and its clock, and again changes nothing', async () => {
  expect(await record(many(1203))).toMatchObject({
    status: 'OK',
    body: { recorded: 1203, repeated: 0, faulty: 0, faults: [] },
  });
  expect(await countOf('LH-m-')).toBe(1203);
  const [{ clocks }] = await bed.db.query(
    "select count(*)::int as clocks from deadline where what = 'registry.certificate-expiry' and due = '2028-03-01'",
  );
  expect(clocks).toBe(1203);
  expect(await bed.recorded('registry.certificate-issued.v1')).toHaveLength(1203);
  expect(await record(many(1203))).toMatchObject({ body: { recorded: 0, repeated: 1203, faulty: 0 } });
  expect(await bed.recorded('registry.certificate-issued.v1')).toHaveLength(1203);
});

test('what is faulty is named by its request and stops no other', async () => {
  await record([of('taken')]);
  const { body } = await record([
    of('good-1'),
    of('unknown', { personId: UNKNOWN }),
    of('late', { issuedOn: '2026-03-03' }),
    of('twice', { number: 'LH-taken' }),
    of('no-day', { issuedOn: '2025-02-30' }),
    of('', { requestId: '' }),
    of('taken', { number: 'LH-other' }),
    of('reserved', { number: 'LH-1-R1' }),
    of('good-2'),
    of('in-file', { number: 'LH-good-2' }),
  ]);
  expect(body).toMatchObject({ recorded: 2, repeated: 0, faulty: 8 });
  expect(body.faults.map(({ requestId, code }: Record<string, string>) => [requestId, code])).toEqual([
    ['r-unknown', 'registry.person-unknown'],
    ['r-late', 'registry.date-in-future'],
    ['r-twice', 'registry.certificate-number-taken'],
    ['r-no-day', 'kit.body-invalid'],
    ['', 'kit.idempotency-key-missing'],
    ['r-taken', 'kit.idempotency-key-reused'],
    ['r-reserved', 'registry.certificate-number-reserved'],
    ['r-in-file', 'registry.certificate-number-taken'],
  ]);
  expect(await countOf('LH-good')).toBe(2);
});

test('one that came alone and comes again in a stream is one', async () => {
  await callGrpc(bed, 'RegistryService/RecordCertificate', of('alone'), examination);
  expect(await record([of('alone'), of('alone')])).toMatchObject({ body: { recorded: 0, repeated: 2 } });
  expect(await countOf('LH-alone')).toBe(1);
});

test('streams that race for the same numbers record each once', async () => {
  const answers = await Promise.all([record(many(700, 'race')), record(many(700, 'race'))]);
  expect(answers.map(({ status }) => status)).toEqual(['OK', 'OK']);
  expect(answers.reduce((sum, { body }) => sum + body.recorded, 0)).toBe(700);
  expect(await countOf('LH-race')).toBe(700);
});

test('of many faults the first thousand are told, and all are counted', async () => {
  const { body } = await record(many(1100, 'x').map((request) => ({ ...request, personId: UNKNOWN })));
  expect(body).toMatchObject({ recorded: 0, faulty: 1100 });
  expect(body.faults).toHaveLength(1000);
});

test('an empty stream records nothing', async () => {
  expect(await record([])).toMatchObject({ status: 'OK', body: { recorded: 0, repeated: 0, faulty: 0 } });
});

test('only the examination subsystem streams certificates, and nothing of a refused stream is recorded', async () => {
  const refused = many(900, 'refused');
  expect(await record(refused, { role: 'subsystem', subsystem: 'assessment' })).toMatchObject({
    status: 'PERMISSION_DENIED',
    problem: 'kit.not-allowed',
  });
  expect(await record(refused, { role: 'alliance-staff' })).toMatchObject({ status: 'PERMISSION_DENIED' });
  expect(await streamGrpc(bed, method, refused)).toMatchObject({ status: 'UNAUTHENTICATED' });
  expect(await countOf('LH-refused')).toBe(0);
});

describe('one that comes alone', () => {
  const recordOne = (over: object = {}, as: Parameters<typeof callGrpc>[3] = examination) =>
    callGrpc(
      bed,
      'RegistryService/RecordCertificate',
      { requestId: 'r-1', number: 'LHRH-0001', personId, issuedOn: '2024-02-29', ...over },
      as,
    );

  test('a certificate is recorded once however often the subsystem repeats its request', async () => {
    const first = await recordOne();
    expect(first).toMatchObject({
      status: 'OK',
      body: {
        certificate: { number: 'LHRH-0001', personId, issuedOn: '2024-02-29', validUntil: '2027-02-28', version: 1 },
      },
    });
    expect(await recordOne()).toEqual(first);
    const { id: certificateId } = first.body.certificate;
    const issued = await bed.recorded('registry.certificate-issued.v1');
    expect(issued.filter(({ subject }) => subject === certificateId)).toMatchObject([
      {
        subject: certificateId,
        data: { certificateId, number: 'LHRH-0001', personId, issuedOn: '2024-02-29', validUntil: '2027-02-28' },
        actor: { role: 'subsystem' },
      },
    ]);
  });

  test.each([
    ['a number recorded before', { requestId: 'r-2' }, 'FAILED_PRECONDITION', 'registry.certificate-number-taken'],
    [
      'an unknown person',
      { requestId: 'r-3', number: 'LHRH-0002', personId: UNKNOWN },
      'INVALID_ARGUMENT',
      'registry.person-unknown',
    ],
    [
      'a certificate of tomorrow',
      { requestId: 'r-4', number: 'LHRH-0003', issuedOn: '2026-03-03' },
      'INVALID_ARGUMENT',
      'registry.date-in-future',
    ],
    ['a request id used for other content', { number: 'LHRH-0004' }, 'INVALID_ARGUMENT', 'kit.idempotency-key-reused'],
    ['no request id', { requestId: '' }, 'INVALID_ARGUMENT', 'kit.idempotency-key-missing'],
    ['no number', { requestId: 'r-5', number: '' }, 'INVALID_ARGUMENT', 'kit.body-invalid'],
    [
      'a day that does not exist',
      { requestId: 'r-6', number: 'LHRH-0006', issuedOn: '2025-02-29' },
      'INVALID_ARGUMENT',
      'kit.body-invalid',
    ],
  ])('%s is refused', async (_, over, status, problem) => {
    expect(await recordOne(over)).toMatchObject({ status, problem });
  });

  test('only the examination subsystem records certificates', async () => {
    const other = { requestId: 'r-7', number: 'LHRH-0007' };
    expect(await recordOne(other, { role: 'subsystem', subsystem: 'assessment' })).toMatchObject({
      status: 'PERMISSION_DENIED',
    });
    expect(await recordOne(other, { role: 'alliance-staff' })).toMatchObject({ status: 'PERMISSION_DENIED' });
    expect(await callGrpc(bed, 'RegistryService/RecordCertificate', other)).toMatchObject({
      status: 'UNAUTHENTICATED',
    });
  });
});
