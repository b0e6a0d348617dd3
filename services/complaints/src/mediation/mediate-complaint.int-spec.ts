import { type As, enrolExpert, eventually, TestBed } from '@heng/testing';
import { announced, enrolNine } from '../../test/panels.js';
import {
  act,
  answered,
  grievance,
  office,
  otherOffice,
  problem,
  read,
  registered,
  reply,
  seat,
  staff,
} from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await registered(bed, otherOffice);
  await enrolNine(bed);
});
beforeEach(() => bed.setDate('2026-03-02'));

type Filed = { id: string; version: number; number: string; code: string; allowedActions: string[] };
type Shown = { id: string; version: number; state: string; offers: { by: string; text: string }[] | null };
const secondStaff: As = { ...staff, sub: 'staff-2' };
const OFFER = '退还第二期费用。';

let filings = 0;
/** A complaint that its agency has answered, with number and code. */
async function heard(body: object = {}): Promise<Filed> {
  const statement = `调解事项（第${++filings}件）`;
  const filed: Filed = (await bed.call('POST', '/complaints', { body: { ...grievance, statement, agencyId, ...body } }))
    .body;
  const accepted = await act(bed, filed, 'acceptance', staff);
  return { ...filed, ...(await act(bed, accepted, 'answer', office.as, reply)) };
}
const open = ({ number, code }: Filed) => bed.call('POST', '/filings/access', { body: { number, code } });
const mediationOf = async ({ id }: { id: string }, as: As = staff): Promise<Shown> =>
  (await bed.call('GET', `/complaints/${id}/mediation`, { as })).body.mediation;
/** A complaint that is being mediated. */
async function mediated(body: object = {}): Promise<{ filed: Filed; mediation: Shown }> {
  const filed = await heard(body);
  await act(bed, filed, 'mediation', staff, { reason: '双方愿意协商。' });
  return { filed, mediation: await mediationOf(filed) };
}
const step = (mediation: Shown, name: string, body: object, as?: As) =>
  bed.call('POST', `/mediations/${mediation.id}/${name}`, { version: mediation.version, body, ...(as && { as }) });
const done = ({ status, body }: { status: number; body: Shown }): Shown => {
  if (status >= 300) throw new Error(`refused with ${status}: ${JSON.stringify(body)}`);
  return body;
};
const codeOf = ({ number, code }: Filed) => ({ number, code });

test('an agreement ends the case without a ruling, is counted by itself, and is no fact for the rating', async () => {
  const { filed, mediation } = await mediated();
  expect(await read(bed, filed)).toMatchObject({
    ...{ state: 'mediating', mediationOpenedOn: '2026-03-02' },
    clocks: { ruling: { due: null, suspensions: [{ from: '2026-03-02', until: null, reason: '双方愿意协商。' }] } },
  });
  await bed.setDate('2026-03-05');
  const offered = done(await step(mediation, 'offers', { text: OFFER }, office.as));
  expect((await open(filed)).body.mediation).toMatchObject({
    ...{ offers: [{ by: 'agency', text: OFFER }], standing: 1, allowedActions: ['offer', 'agree', 'fail'] },
    due: { date: '2026-05-08' },
  });
  const settled = done(await step(offered, 'agreement', codeOf(filed)));
  expect(settled).toMatchObject({ state: 'settled', accepted: 1, endedBy: 'complainant', allowedActions: [] });
  expect(await read(bed, filed)).toMatchObject({
    ...{ state: 'settled', outcome: null, mediationEndedOn: '2026-03-05', allowedActions: ['merge'] },
    clocks: { ruling: { due: null, stoppedOn: '2026-03-05', missed: false } },
  });
  const { body } = await bed.call('GET', `/agencies/${agencyId}/complaints/summary`);
  expect(body).toMatchObject({ settled: 1, dismissed: 0, upheld: 0, clocks: { ruling: { met: 0, missed: 0 } } });
  await bed.setDate('2026-12-31');
  expect((await bed.recorded('complaints.clock-missed.v1')).filter(({ subject }) => subject === filed.id)).toEqual([]);
  expect((await bed.recorded('complaints.complaint-settled.v1')).at(-1)).toMatchObject({ subject: filed.id });
});

test('a mediation that fails leaves no word of its offers, and the clock for the ruling goes on', async () => {
  const { filed, mediation } = await mediated();
  await bed.setDate('2026-03-16');
  const offered = done(await step(mediation, 'offers', { text: OFFER, ...codeOf(filed) }));
  const failed = done(await step(offered, 'failure', { reason: '分歧较大，不再协商。' }, office.as));
  expect(failed).toMatchObject({ state: 'failed', endedBy: 'agency', endReason: '分歧较大，不再协商。' });
  await seat(bed, filed, agencyId);
  const complaint = await read(bed, filed, { role: 'expert' });
  // Nine working days of the mediation do not count: without it the last day were 04-14.
  expect(complaint).toMatchObject({ state: 'answered', clocks: { ruling: { due: { date: '2026-04-27' } } } });
  const events: { data: string }[] = await bed.db.query('select data::text as data from event');
  const told = [complaint, await read(bed, filed), await mediationOf(filed, secondStaff), events];
  expect(JSON.stringify(told)).not.toMatch(/退还第二期|不再协商/);
  expect((await open(filed)).body.mediation).toMatchObject({ state: 'failed', offers: [{ text: OFFER }] });
  const again = await bed.call('POST', `/complaints/${filed.id}/mediation`, {
    ...{ as: staff, version: complaint.version, body: { reason: '再次调解。' } },
  });
  expect(problem(again)).toEqual({ status: 409, code: 'complaints.mediated-before' });
  const panel = await announced(bed, filed, '2026-03-17');
  expect(panel.state).toBe('announced');
});

test('the clock ends a mediation; no offer is made or accepted after its last day', async () => {
  const { filed, mediation } = await mediated();
  const offered = done(await step(mediation, 'offers', { text: OFFER }, office.as));
  await bed.setDate('2026-05-08');
  expect((await mediationOf(filed)).state).toBe('open');
  await bed.setDate('2026-05-09');
  expect(await mediationOf(filed)).toMatchObject({ state: 'failed', endedBy: 'clock', endedOn: '2026-05-09' });
  expect(problem(await step(offered, 'agreement', codeOf(filed)))).toEqual({ status: 412, code: 'kit.version-stale' });
  const late = await mediationOf(filed);
  expect(problem(await step(late, 'agreement', codeOf(filed)))).toEqual({
    ...{ status: 409, code: 'complaints.mediation-ended' },
  });
  expect(await read(bed, filed)).toMatchObject({ state: 'answered', clocks: { ruling: { missed: false } } });
});

test('no panel is announced during a mediation, and no mediation is opened beside a panel', async () => {
  const { filed } = await mediated();
  const body = { seats: 3, source: '双色球2026026期', resultOn: '2026-03-03' };
  expect(problem(await bed.call('POST', `/complaints/${filed.id}/panel`, { as: staff, body }))).toEqual({
    ...{ status: 409, code: 'complaints.mediation-running' },
  });
  const other = await heard();
  await announced(bed, other, '2026-03-03');
  const opening = bed.call('POST', `/complaints/${other.id}/mediation`, {
    ...{ as: staff, version: other.version, body: { reason: '双方愿意协商。' } },
  });
  expect(problem(await opening)).toEqual({ status: 409, code: 'complaints.panel-sits' });
});

test('a repeated request agrees once, and a stale one not at all', async () => {
  const { filed, mediation } = await mediated();
  const offered = done(await step(mediation, 'offers', { text: OFFER }, office.as));
  done(await step(offered, 'offers', { text: '只退一半。' }, office.as));
  expect(problem(await step(offered, 'agreement', codeOf(filed)))).toEqual({ status: 412, code: 'kit.version-stale' });
  const now = await mediationOf(filed);
  const agree = () =>
    bed.call('POST', `/mediations/${now.id}/agreement`, { key: 'agree', version: now.version, body: codeOf(filed) });
  const [first, second] = [await agree(), await agree()];
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.body).toMatchObject({ state: 'settled', accepted: 2 });
});

describe('who takes part', () => {
  const subs = ['offers', 'agreement', 'failure'] as const;
  const body = { offers: { text: OFFER }, agreement: {}, failure: { reason: '分歧较大。' } };

  test.each(subs)('%s is refused to everybody else', async (name) => {
    const { mediation } = await mediated();
    const [stranger, joined] = [await heard(), await heard()];
    const enterprise: As = { role: 'enterprise', org: '914403001922038216' };
    await enrolExpert(bed);
    for (const as of [otherOffice.as, { role: 'agency' } as As, { role: 'expert' } as As, enterprise, undefined])
      expect(problem(await step(mediation, name, body[name], as))).toEqual({
        ...{ status: 403, code: 'complaints.mediation-not-yours' },
      });
    expect(problem(await step(mediation, name, { ...body[name], ...codeOf(stranger) }))).toEqual({
      ...{ status: 403, code: 'complaints.mediation-not-yours' },
    });
    const wrong = { number: stranger.number, code: joined.code };
    expect(problem(await step(mediation, name, { ...body[name], ...wrong }))).toEqual({
      ...{ status: 404, code: 'complaints.filing-not-found' },
    });
  });

  test('staff make and accept no offer; one of them who is no mediator reads none', async () => {
    const { filed, mediation } = await mediated();
    const offered = done(await step(mediation, 'offers', { text: OFFER }, office.as));
    for (const name of ['offers', 'agreement'] as const)
      expect(problem(await step(offered, name, body[name], staff))).toMatchObject({
        code: 'complaints.mediation-not-yours',
      });
    expect(await mediationOf(filed)).toMatchObject({ offers: [{ text: OFFER }] });
    expect(await mediationOf(filed, secondStaff)).toMatchObject({ offers: null, accepted: null, endReason: null });
    const foreign = await bed.call('GET', `/complaints/${filed.id}/mediation`, { as: otherOffice.as });
    expect(problem(foreign)).toEqual({ status: 403, code: 'complaints.not-your-agency' });
    expect(done(await step(offered, 'failure', body.failure, secondStaff))).toMatchObject({ state: 'failed' });
  });

  test('one of the staff with a tie to the agency opens none', async () => {
    const { id, version } = await heard();
    const opening = await bed.call('POST', `/complaints/${id}/mediation`, {
      ...{ as: { ...staff, org: office.creditCode }, version, body: { reason: '双方愿意协商。' } },
    });
    expect(problem(opening)).toEqual({ status: 403, code: 'kit.conflict-of-interest' });
  });

  test('whose filing joined an earlier one sees the days, and neither offers nor a way to act', async () => {
    const { filed, mediation } = await mediated({ statement: '同一事项，收费未退。' });
    done(await step(mediation, 'offers', { text: OFFER }, office.as));
    const joined: Filed = (
      await bed.call('POST', '/complaints', { body: { ...grievance, statement: '同一事项，收费未退！', agencyId } })
    ).body;
    expect(joined.id).toBe(filed.id);
    expect((await open(joined)).body).toMatchObject({
      state: 'mediating',
      mediation: null,
      allowedActions: ['write', 'withdraw'],
    });
    expect(problem(await step(mediation, 'failure', { reason: '分歧。', ...codeOf(joined) }))).toMatchObject({
      code: 'complaints.mediation-not-yours',
    });
  });
});

describe('the filer comments on the answer', () => {
  const comment = (filed: Filed, wantsMediation = true) =>
    bed.call('POST', '/filings/comment', {
      body: { ...codeOf(filed), comment: '清单缺少第三个项目。', wantsMediation },
    });

  test('once; the agency, staff and those who rule read it', async () => {
    const filed = await heard();
    await seat(bed, filed, agencyId);
    expect((await open(filed)).body).toMatchObject({ comment: null, allowedActions: ['comment', 'write', 'withdraw'] });
    expect((await comment(filed)).body).toMatchObject({
      comment: '清单缺少第三个项目。',
      allowedActions: ['write', 'withdraw'],
    });
    for (const as of [staff, office.as, { role: 'expert' } as As])
      expect(await read(bed, filed, as)).toMatchObject({ comment: '清单缺少第三个项目。', wantsMediation: true });
    expect(problem(await comment(filed))).toEqual({ status: 409, code: 'complaints.commented-before' });
    const redaction = { words: 'comment', text: '清单不全。', reason: '可以指明提供材料的人。' };
    await bed.call('POST', `/complaints/${filed.id}/redactions`, { as: staff, body: redaction });
    expect((await read(bed, filed, office.as)).comment).toBe('清单不全。');
    expect((await read(bed, filed, { role: 'expert' })).comment).toBe('清单缺少第三个项目。');
    const [told] = (await bed.recorded('complaints.answer-commented.v1')).filter(({ subject }) => subject === filed.id);
    expect(told).toMatchObject({ actor: { sub: 'public', role: 'public' }, data: { wantsMediation: true } });
    expect(JSON.stringify(told)).not.toMatch(/清单/);
  });

  test('and who wants no mediation has none', async () => {
    const filed = await heard();
    await comment(filed, false);
    const { version } = await read(bed, filed);
    const opening = await bed.call('POST', `/complaints/${filed.id}/mediation`, {
      ...{ as: staff, version, body: { reason: '双方愿意协商。' } },
    });
    expect(problem(opening)).toEqual({ status: 409, code: 'complaints.mediation-unwanted' });
  });

  test('neither before the answer, nor by a wrong code', async () => {
    const statement = `调解事项（第${++filings}件）`;
    const filed: Filed = (await bed.call('POST', '/complaints', { body: { ...grievance, statement, agencyId } })).body;
    expect(problem(await comment(filed))).toEqual({ status: 409, code: 'complaints.not-answered' });
    expect(problem(await comment({ ...filed, code: '1' }))).toEqual({
      status: 404,
      code: 'complaints.filing-not-found',
    });
  });
});

test('the filer who left an address is told of each step, and of offers of the other side alone', async () => {
  const { filed, mediation } = await mediated({ email: 'party@example.cn' });
  const offered = done(await step(mediation, 'offers', { text: OFFER, ...codeOf(filed) }));
  const countered = done(await step(offered, 'offers', { text: '退一半。' }, office.as));
  done(await step(countered, 'agreement', codeOf(filed)));
  await eventually(async () => {
    const told = (await bed.recorded('complaints.filer-told.v1')).filter(({ subject }) => subject === filed.id);
    expect(told.map(({ data }) => data['step'])).toEqual([
      ...['received', 'accepted', 'answered', 'mediation-opened', 'offer-made', 'settled'],
    ]);
  });
});

test('a complaint that was answered before there were mediations has none', async () => {
  expect(await mediationOf(await answered(bed, agencyId))).toBeNull();
});
