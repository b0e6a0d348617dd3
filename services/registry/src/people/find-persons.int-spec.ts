import { callGrpc, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

let bed: TestBed;
const staff = { role: 'alliance-staff' } as const;
const examination = { role: 'subsystem', subsystem: 'examination' } as const;
const [CODE, OTHER, LATER] = ['91350100M000100Y43', '914403001922038216', '12440600MB2C07549J'];
const find = (request: object) => callGrpc(bed, 'RegistryService/FindPersons', request, examination);
const atAgency = async (agencyCreditCode: string, name: string) =>
  (await find({ nameAtAgency: { agencyCreditCode, name } })).body.persons;
const post = async (path: string, body: object, version?: number) => {
  const answer = await bed.call('POST', path, { as: staff, body, ...(version ? { version } : {}) });
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  return answer.body.id as string;
};

let agencyId: string;
const persons: string[] = [];
beforeAll(async () => {
  bed = await TestBed.start(registry);
  const agency = { province: '350000', email: 'a@example.cn' };
  agencyId = await post('/agencies', { ...agency, creditCode: CODE, name: '衡鉴咨询' });
  const other = await post('/agencies', { ...agency, creditCode: OTHER, name: '衡准咨询' });
  for (const [name, employer] of [
    ['林知远', agencyId],
    ['林知远', agencyId],
    ['林知远', other],
    ['周明', agencyId],
  ] as const) {
    const personId = await post('/consultants', { name, email: 'lin@example.cn', anotherPerson: true });
    await post(`/agencies/${employer}/employments`, { personId, from: '2025-01-02', fullTime: true });
    persons.push(personId);
  }
  for (const [number, issuedOn] of [
    ['LH-2', '2025-06-01'],
    ['LH-1', '2024-06-01'],
  ]) {
    const certificate = { requestId: number, number, issuedOn, personId: persons[1] };
    await callGrpc(bed, 'RegistryService/RecordCertificate', certificate, examination);
  }
});
afterAll(() => bed.stop());

test('a person is found by the number of a certificate, with all numbers and nothing more', async () => {
  const person = { id: persons[1], certificateNumbers: ['LH-1', 'LH-2'] };
  expect(await find({ certificateNumber: 'LH-1' })).toEqual({ status: 'OK', body: { persons: [person] } });
  expect((await find({ certificateNumber: 'LH-9' })).body).toEqual({ persons: [] });
});

test('persons are found by their whole name at the agency that employs them', async () => {
  const found = await atAgency(CODE.toLowerCase(), ' 林知远 ');
  expect(found.toSorted((a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id))).toEqual(
    [
      { id: persons[0]!, certificateNumbers: [] },
      { id: persons[1]!, certificateNumbers: ['LH-1', 'LH-2'] },
    ].toSorted((a, b) => a.id.localeCompare(b.id)),
  );
  expect(await atAgency(OTHER, '林知远')).toEqual([{ id: persons[2], certificateNumbers: [] }]);
  expect(await atAgency(CODE, '林知')).toEqual([]);
});

test('a person who has left is not found at the agency any more; a former code still names the agency', async () => {
  const [employment] = await bed.db.query('select id from employment where person_id = $1', [persons[3]]);
  await post(`/employments/${employment.id}/end`, { until: '2026-03-01' }, 1);
  expect(await atAgency(CODE, '周明')).toEqual([]);
  await post(`/agencies/${agencyId}/identity`, { creditCode: LATER, from: '2026-03-02', reason: '变更登记' }, 1);
  expect(await atAgency(CODE, '林知远')).toHaveLength(2);
  expect(await atAgency(LATER, '林知远')).toHaveLength(2);
});

test.each([
  ['an unknown agency', { nameAtAgency: { agencyCreditCode: '91350203M0001QKT19', name: '林知远' } }, 'NOT_FOUND'],
  ['no name', { nameAtAgency: { agencyCreditCode: CODE } }, 'INVALID_ARGUMENT'],
  ['nothing to find by', {}, 'INVALID_ARGUMENT'],
])('%s is refused', async (_, request, status) => {
  expect(await find(request)).toMatchObject({ status });
});
