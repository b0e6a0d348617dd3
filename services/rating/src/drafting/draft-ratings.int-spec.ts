import { EvidenceFrozen } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk, outcomeOf } from '../../test/desk.js';
import { creditCodeOf, deliver, idOf, Upstream } from '../../test/upstream.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
beforeAll(async () => {
  const upstream = new Upstream()
    .working('甲')
    .agency('曾用名')
    .renamed('曾用名', '无项目')
    .agency('未公开', { disclosed: false })
    .agency('新注册', { on: '2026-07-01' });
  upstream.working('被投诉', { projects: 6, passed: 5 });
  for (let n = 0; n < 3; n++) upstream.complaint('被投诉', n, 'serious');
  await at.toDrafts(upstream);
});

test('every agency registered by the cutoff gets a draft; one that has not disclosed is left unrated at once', async () => {
  expect(await at.states()).toEqual({ 甲: 'drafted', 无项目: 'drafted', 未公开: 'unrated', 被投诉: 'drafted' });
  expect((await at.standing()).ratings).toEqual({ drafted: 3, unrated: 1 });
  const [unrated, ...more] = await bed.recorded('rating.agency-left-unrated.v1');
  expect(more).toEqual([]);
  expect(unrated?.data['agencyId']).toBe(idOf('未公开'));
  expect(unrated?.data['reasons'][0]).toMatchObject({
    code: 'rating.not-disclosed',
    zh: expect.stringContaining('未进行信息公开'),
  });
  expect(await bed.recorded('rating.rating-drafted.v1')).toHaveLength(3);
});

test('an agency that was renamed is drafted once, under the name and code it has now', async () => {
  const own = { role: 'agency', org: creditCodeOf('无项目') } as const;
  const { body } = await bed.call('GET', `/ratings/${await at.idOf('无项目')}`, { as: own });
  expect(body).toMatchObject({ agencyId: idOf('曾用名'), agencyName: '无项目', creditCode: own.org });
});

test('a draft has a grade by the method, or says why not', async () => {
  expect((await at.read('甲')).body).toMatchObject({ grade: 'D', methodology: '2026.1', cutoff: '2026-06-30' });
  const { grade, reasons } = (await at.read('被投诉')).body;
  expect([grade, reasons[0].code, reasons[0].facts.length]).toEqual([null, 'rating.serious-complaints', 3]);
});

test('every figure names its facts, and the facts their type and date', async () => {
  const { indicators, facts, distance } = (await at.read('甲')).body;
  const certified = indicators.find(({ code }: { code: string }) => code === 'certified-consultants');
  expect(certified).toMatchObject({ clause: 'R9 1a', value: 2 });
  const behind = facts.filter(({ id }: { id: string }) => certified.facts.includes(id));
  expect(behind.map(({ type, date }: { type: string; date: string }) => [type, date]).sort()).toEqual([
    ['registry.certificate-issued.v1', '2025-05-10'],
    ['registry.certificate-issued.v1', '2025-05-10'],
    ['registry.employment-started.v1', '2025-10-08'],
    ['registry.employment-started.v1', '2025-10-08'],
  ]);
  expect(facts.every(({ date }: { date: string }) => /^\d{4}-\d{2}-\d{2}$/.test(date))).toBe(true);
  expect(distance).toMatchObject({ to: 'C' });
});

test('an agency reads its own draft, and nobody else does', async () => {
  const own = { role: 'agency', org: creditCodeOf('甲') } as const;
  const id = await at.idOf('甲');
  expect((await bed.call('GET', `/ratings/${id}`, { as: own })).status).toBe(200);
  for (const as of [undefined, { ...own, org: 'another' }, { role: 'enterprise', org: own.org } as const]) {
    expect(outcomeOf(await bed.call('GET', `/ratings/${id}`, as ? { as } : {}))).toEqual([404, 'rating.not-published']);
  }
  expect((await at.list(undefined, own)).items.map(({ agencyName }: any) => agencyName)).toEqual(['未公开', '甲']);
  expect(
    (await bed.call('GET', '/cycles/2026-H1/ratings')).body.items.map(({ agencyName }: any) => agencyName),
  ).toEqual(['未公开']);
});

test('the agency reads the band of its satisfaction, staff also the answers behind it (R5)', async () => {
  const own = { role: 'agency', org: creditCodeOf('被投诉') } as const;
  const behind = ({ indicators, facts }: { indicators: any[]; facts: { id: string; type: string }[] }) => {
    const { value, facts: ids } = indicators.find(({ code }) => code === 'satisfaction');
    const types = facts.filter(({ id }) => ids.includes(id)).map(({ type }) => type);
    return { value, types, known: ids.length === types.length };
  };
  const answer = 'tracking.feedback-given.v1';
  const asAgency = (await bed.call('GET', `/ratings/${await at.idOf('被投诉')}`, { as: own })).body;
  expect(behind(asAgency)).toEqual({ value: 3.25, types: [], known: true });
  expect(JSON.stringify(asAgency)).not.toContain(answer);
  const asStaff = behind((await at.read('被投诉')).body);
  expect(asStaff).toEqual({ value: 3.25, types: Array<string>(5).fill(answer), known: true });
});

test('drafting that stopped half-way goes on and drafts nothing twice', async () => {
  const before = (await at.list()).items;
  await bed.db.query('delete from rating where agency_name = $1', ['甲']);
  await bed.db.query("delete from cause where handler = 'draft-ratings' and (subject = '2026-H1' or subject = $1)", [
    before.find((one: any) => one.agencyName === '甲').id,
  ]);
  await bed.db.query("update cycle set state = 'sealed'");
  const [frozen] = await bed.recorded(EvidenceFrozen.type);
  await bed.publish(EvidenceFrozen, '2026-H1', frozen!.data);
  await at.until('drafted');
  expect((await at.list()).items).toEqual(before);
});

test('seals and facts of a cycle that is not open yet are kept', async () => {
  await deliver(bed, [new Upstream().agency('别处').seal('registry', '2027-H1', '2027-06-30')]);
  await eventually(async () =>
    expect(await bed.db.query("select source from received_seal where cycle = '2027-H1'")).toEqual([
      { source: 'registry' },
    ]),
  );
  expect(outcomeOf(await bed.call('GET', '/cycles/2027-H1'))).toEqual([404, 'kit.record-not-found']);
});
