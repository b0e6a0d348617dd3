import {
  EnterpriseChanged,
  EnterpriseRegistered,
  NameWithholdingEnded,
  NameWithholdingGranted,
  NameWithholdingRequested,
} from '@heng/contracts';
import { type As, eventually, TestBed } from '@heng/testing';
import { own, registerAgency, staff } from '../../test/disclosure.js';
import { NAME_WITHHELD } from '../domain/disclosure/hidden-names.js';
import { registry } from '../registry.module.js';

const bed = TestBed.of(registry);
const enterpriseId = '33333333-2222-8333-8444-555555555555';
const withholdingId = '44444444-2222-8333-8444-555555555555';
const [NAME, FORMER, CODE] = ['泉州子丑实业（集团）有限公司', '泉州寅卯实业有限公司', '914403001922038216'];
const identity = {
  ...{ enterpriseId, creditCode: CODE, creditCodeStatus: 'verified' },
  ...{ province: '350000', city: '350500', industry: '13', bureau: '01' },
};
const asked = { withholdingId, enterpriseId, reason: 'other', until: '2027-03-01' };
const introduction = `曾服务${NAME}（原${FORMER}，${CODE}）。`;
let agencyId: string;
let knowledgeId: string;
let fileId: string;

beforeAll(async () => {
  agencyId = await registerAgency(bed);
  const publish = (sections: object) =>
    bed.call('POST', `/agencies/${agencyId}/disclosures`, { as: own, body: { sections } });
  expect((await publish({ basics: { introduction } })).status).toBe(201);
  expect(
    (await publish({ basics: { introduction: `${introduction}更多。` }, process: { methods: NAME } })).status,
  ).toBe(201);
  const form = new FormData();
  form.append('file', new Blob(['第一步：启动。']), `${NAME}贯标案例.txt`);
  fileId = (await bed.call('POST', '/files', { as: own, body: form })).body.id;
  const shared = {
    kind: 'case',
    title: `${NAME}贯标案例`,
    summary: `${NAME}（${CODE}）的做法`,
    authors: 1,
    sharedOn: '2026-02-01',
    fileId,
  };
  knowledgeId = (await bed.call('POST', `/agencies/${agencyId}/knowledge`, { as: own, body: shared })).body.id;
  const award = { kind: 'alliance-award', title: `${FORMER}项目一等奖`, evidence: '见附件', knowledgeId };
  const merits = [
    knowledgeId,
    (await bed.call('POST', `/agencies/${agencyId}/merits`, { as: own, body: award })).body.id,
  ];
  for (const id of merits) await bed.call('POST', `/merits/${id}/recognition`, { as: staff, version: 1, body: {} });
  await bed.publish(EnterpriseRegistered, enterpriseId, { ...identity, name: FORMER });
  await bed.publish(
    EnterpriseChanged,
    enterpriseId,
    {
      ...{ ...identity, name: NAME, changedOn: '2026-02-01', reason: '更名。' },
    },
    { version: 2 },
  );
});

/** Everything that shows the agency's disclosure, merits and published file to somebody. */
async function shown(as?: As): Promise<string> {
  const revisions = ['', '/1', '/2', '/compare?from=1&to=2'].map((path) => `/disclosures${path}`);
  const own = ['', '/merits', ...revisions].map((path) => `/agencies/${agencyId}${path}`);
  const bodies = [...own, '/knowledge', `/knowledge/${knowledgeId}`, `/files/${fileId}`].map(
    async (path) => (await bed.call('GET', path, as && { as })).body,
  );
  const { headers } = await bed.call('GET', `/files/${fileId}/content`, as && { as });
  const download = decodeURIComponent(headers.get('content-disposition')!);
  return JSON.stringify([download, ...(await Promise.all(bodies))]);
}
const secrets = [NAME, FORMER, CODE];
const hidden = async () => {
  const text = await shown();
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).toContain(NAME_WITHHELD);
};
const open = async () => expect(await shown()).toContain(NAME);

test('the name of an enterprise that tracking withholds is in no public disclosure, in none of its revisions', async () => {
  await open();
  const requested = { ...asked, requestedOn: '2026-03-02', hidesMeanwhile: true, decideBy: '2026-03-20' };
  await bed.publish(NameWithholdingRequested, withholdingId, { ...requested, calendar: 'x', provisional: false });
  await eventually(hidden);
  await bed.publish(NameWithholdingGranted, withholdingId, { ...asked, grantedOn: '2026-03-02' }, { version: 2 });
  await eventually(hidden);
});

test('no search finds shared knowledge by a name that is not shown there', async () => {
  const found = async (q: string) => (await bed.call('GET', `/knowledge?q=${encodeURIComponent(q)}`)).body;
  for (const secret of [...secrets, '子丑实业', '泉州', CODE.toLowerCase()])
    expect([secret, await found(secret)]).toEqual([secret, { items: [], next: null }]);
  expect((await found('贯标案例')).items).toMatchObject([{ id: knowledgeId, title: `${NAME_WITHHELD}贯标案例` }]);
});

test('the agency itself and staff see what was disclosed; nobody can try names against the public digest', async () => {
  for (const as of [own, staff]) expect(await shown(as)).toContain(FORMER);
  const { body } = await bed.call('GET', `/agencies/${agencyId}/disclosures/1`);
  expect(body.commitments['basics.introduction'].salt).toBeUndefined();
});

test('the name is shown again after its last day, or when the withholding has ended; an older event does not hide it again', async () => {
  await bed.setDate('2027-03-02');
  await open();
  await bed.setDate('2027-03-01');
  await hidden();
  const ended = { withholdingId, enterpriseId, endedOn: '2027-03-01', endedBy: 'enterprise', wasHidden: true };
  await bed.publish(NameWithholdingEnded, withholdingId, ended, { version: 3 });
  await eventually(open);
  await bed.publish(NameWithholdingGranted, withholdingId, { ...asked, grantedOn: '2026-03-02' }, { version: 2 });
  const other = { ...identity, enterpriseId: agencyId, name: '泉州辰巳有限公司' };
  await bed.publish(EnterpriseRegistered, agencyId, other);
  await eventually(async () =>
    expect(await bed.db.query('select name from enterprise_name where enterprise_id = $1', [agencyId])).toHaveLength(2),
  );
  await open();
});
