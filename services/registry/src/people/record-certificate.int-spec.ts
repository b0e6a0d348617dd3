import { callGrpc, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

let personId: string;
const examination = { role: 'subsystem', subsystem: 'examination' } as const;

const bed = TestBed.of(registry);
beforeAll(async () => {
  const { body } = await bed.call('POST', '/consultants', { as: { role: 'alliance-staff' }, body: { name: '林知远' } });
  personId = body.id;
});

const record = (over: object = {}, as: Parameters<typeof callGrpc>[3] = examination) =>
  callGrpc(
    bed,
    'RegistryService/RecordCertificate',
    { requestId: 'r-1', number: 'LHRH-0001', personId, issuedOn: '2024-02-29', ...over },
    as,
  );

test('a certificate is recorded once however often the subsystem repeats its request', async () => {
  const first = await record();
  expect(first).toMatchObject({
    status: 'OK',
    body: {
      certificate: { number: 'LHRH-0001', personId, issuedOn: '2024-02-29', validUntil: '2027-02-28', version: 1 },
    },
  });
  expect(await record()).toEqual(first);
  const { id: certificateId } = first.body.certificate;
  expect(await bed.recorded('registry.certificate-issued.v1')).toMatchObject([
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
    { requestId: 'r-3', number: 'LHRH-0002', personId: '00000000-0000-8000-8000-000000000000' },
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
  expect(await record(over)).toMatchObject({ status, problem });
});

test('only the examination subsystem records certificates', async () => {
  const other = { requestId: 'r-7', number: 'LHRH-0007' };
  expect(await record(other, { role: 'subsystem', subsystem: 'assessment' })).toMatchObject({
    status: 'PERMISSION_DENIED',
  });
  expect(await record(other, { role: 'alliance-staff' })).toMatchObject({ status: 'PERMISSION_DENIED' });
  expect(await callGrpc(bed, 'RegistryService/RecordCertificate', other)).toMatchObject({ status: 'UNAUTHENTICATED' });
});
