import { CalendarYearImported } from '@heng/contracts';
import { type As, eventually, TestBed } from '@heng/testing';
import { DataSource } from 'typeorm';
import type { Given, Value } from './given.js';

const UNKNOWN = '00000000-0000-8000-8000-000000000000';
const staff: As = { role: 'alliance-staff' };
const justification = '新建产线尚未公告，不宜公开';
const reason = { reason: '保密义务属实' };
const doubt = { reason: '该信息早已见报，不是秘密', contact: 'reader@example.cn' };
const decided = '已核对报道原文，情况属实';

/** The steps of a withholding, the same in each service. */
export function withholdingSteps({ service, kind, paths, codes, indexes, ...given }: Given): void {
  const bed = TestBed.of(service);
  let value: Value;
  let values = 0;
  beforeAll(() => given.prepare?.(bed));
  beforeEach(async () => {
    value = await given.value(bed, ++values);
  });

  /** The calendar of 2027, made up, which moves no date. */
  async function knowTheYear(): Promise<void> {
    const daysOff = [{ name: '清明节', from: '2027-04-05', until: '2027-04-05' }];
    const imported = { sources: ['通知'], calendar: '2007-2027.test', importedOn: '2027-03-21', reason: '测试' };
    await bed.publish(CalendarYearImported, 'calendar', { year: 2027, daysOff, workdays: [], ...imported });
    const open = 'select 1 from deadline where what = $1 and done_at is null';
    const before: unknown[] = await bed.db.query(open, [kind.decisionClock]);
    const recomputed = `${open} and calendar like '2007-2027.%'`;
    await eventually(async () =>
      expect(await bed.db.query(recomputed, [kind.decisionClock])).toHaveLength(before.length),
    );
  }

  const event = (what: string) => `${kind.service}.${kind.name}-${what}.v1`;
  const refused = (status: number, code: string) => ({ status, body: { code } });
  const request = (until: string, over: object = {}, options: object = {}) =>
    bed.call('POST', paths.of(value.ownerId), {
      as: value.owner,
      body: { reason: given.reason, justification, until, ...value.asked, ...over },
      ...options,
    });
  const act = (id: string, how: 'grant' | 'refusal' | 'end', options: object = {}) =>
    bed.call('POST', `${paths.all}/${id}/${how}`, { as: staff, version: 1, body: reason, ...options });
  const withhold = async (until: string): Promise<string> => {
    const { body } = await request(until);
    expect((await act(body.id, 'grant')).status).toBe(200);
    return body.id;
  };
  const listed = async (as: As = staff) => (await bed.call('GET', paths.of(value.ownerId), { as })).body.items;
  const recorded = async (type: string, ...subjects: string[]) =>
    (await bed.recorded(type)).filter(({ subject }) => subjects.includes(subject));
  const challenge = (withholding: string, options: object = {}) =>
    bed.call('POST', paths.challenged(value.ownerId, withholding), { body: doubt, ...options });
  const challenges = async (withholding: string, as?: As) =>
    (await bed.call('GET', paths.challenged(value.ownerId, withholding), as ? { as } : {})).body.items;
  const decide = (id: string, outcome: string, options: object = {}) =>
    bed.call('POST', `${paths.challenges}/${id}/decision`, {
      ...{ as: staff, version: 1, body: { outcome, reason: decided } },
      ...options,
    });

  test('what was never public is hidden while undecided and when granted, and shown after the last day', async () => {
    const asked = await request('2027-03-01', {}, { key: 'ask' });
    const undecided = { version: 1, state: 'requested', hides: true, decideBy: '2026-03-23', overdue: false };
    expect(asked).toMatchObject({ status: 201, body: { ...undecided, justification, allowedActions: ['end'] } });
    expect((await request('2027-03-01', {}, { key: 'ask' })).body).toEqual(asked.body);
    const { id } = asked.body;
    await value.publish();
    expect(await value.isShownTo()).toBe(false);

    expect(await act(id, 'grant', { version: 3 })).toMatchObject(refused(412, 'kit.version-stale'));
    const granted = await act(id, 'grant', { key: 'grant' });
    expect(granted).toMatchObject({ status: 200, body: { version: 2, state: 'granted', decision: reason.reason } });
    expect((await act(id, 'grant', { key: 'grant' })).body).toEqual(granted.body);
    for (const reader of [staff, value.owner]) expect(await value.isShownTo(reader)).toBe(true);

    await bed.setDate('2027-03-01');
    expect(await value.isShownTo()).toBe(false);
    await bed.setDate('2027-03-02');
    expect(await value.isShownTo()).toBe(true);
    const ended = { endedBy: 'expiry', endedOn: '2027-03-02' };
    expect(await listed()).toMatchObject([{ id, state: 'ended', ...ended, hides: false }]);
    const told = (await bed.recorded()).filter(({ subject }) => subject === id);
    expect(told).toMatchObject([
      { type: event('requested'), data: { withholdingId: id, hidesMeanwhile: true, decideBy: '2026-03-23' } },
      { type: event('granted'), data: { withholdingId: id, grantedOn: '2026-03-02', until: '2027-03-01' } },
      { type: event('ended'), data: { withholdingId: id, ...ended, wasHidden: true, stillWithheld: false } },
    ]);
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`${justification}|${reason.reason}`));
  });

  test('what the public knows stays until the request is granted', async () => {
    await value.publish();
    const { body } = await request('2028-03-01');
    expect(body).toMatchObject({ state: 'requested', hides: false });
    expect(await value.isShownTo()).toBe(true);
    await act(body.id, 'grant');
    expect(await value.isShownTo()).toBe(false);
  });

  test('whose it is asks and ends, staff decide', async () => {
    const [mine, notYours] = [value.owner, refused(403, codes.notYours)];
    const stranger = { ...mine, org: '914403001922038216' };
    expect(await request('2028-03-01', {}, { as: stranger })).toMatchObject(notYours);
    expect(await request('2028-03-01', {}, { as: staff })).toMatchObject({ status: 403 });
    const { id } = (await request('2028-03-01')).body;
    expect(await act(id, 'grant', { as: mine })).toMatchObject({ status: 403 });
    expect(await act(id, 'end', { as: stranger })).toMatchObject(notYours);
    const ended = { state: 'ended', endedBy: kind.asker, endReason: reason.reason };
    expect(await act(id, 'end', { as: mine })).toMatchObject({ status: 200, body: ended });
    expect(await act(id, 'end', { version: 2 })).toMatchObject(refused(409, `${kind.service}.${kind.name}-over`));
    expect(await act(UNKNOWN, 'grant')).toMatchObject(refused(404, 'kit.record-not-found'));
    const ofNobody = { as: mine, body: { reason: given.reason, justification, until: '2028-03-01', ...value.asked } };
    expect((await bed.call('POST', paths.of(UNKNOWN), ofNobody)).status).toBe(404);
  });

  test.each([
    ['one for too long', '2030-03-03', {}, 422, 'until-too-late'],
    ['one that is over already', '2027-03-02', {}, 422, 'until-past'],
    ['a reason outside the table', '2028-03-01', { reason: 'shame' }, 400, undefined],
    ['a request without justification', '2028-03-01', { justification: '保密' }, 400, undefined],
  ])('%s is refused', async (_, until, over, status, code) => {
    const answer = refused(status, code ? `${kind.service}.${kind.name}-${code}` : 'kit.body-invalid');
    expect(await request(until, over)).toMatchObject(answer);
  });

  test('requests at once do not miss each other', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => request('2028-03-01')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const codesOf = answers.flatMap(({ body }) => (body.code ? [body.code] : []));
    expect(new Set(codesOf)).toEqual(new Set([`${kind.service}.${kind.name}-overlaps`]));
  });

  test('a prolongation leaves no gap, and the value is public again when staff refuse it', async () => {
    await bed.setDate('2027-03-02');
    const first = await withhold('2027-03-20');
    await value.publish();
    const later = (await request('2028-03-01')).body;
    expect(later).toMatchObject({ state: 'requested', hides: true });
    await bed.setDate('2027-03-21');
    expect(await value.isShownTo()).toBe(false);
    expect(await recorded(event('ended'), first)).toMatchObject([{ data: { endedBy: 'expiry', stillWithheld: true } }]);
    expect((await act(later.id, 'refusal')).body).toMatchObject({ state: 'refused', allowedActions: [] });
    expect(await recorded(event('refused'), later.id)).toMatchObject([{ data: { wasHidden: true } }]);
    expect(await value.isShownTo()).toBe(true);
    expect((await request('2028-03-01')).body).toMatchObject({ hides: false });
  });

  test('staff see what is to be decided first, and what they let pass', async () => {
    const { id, decideBy } = (await request('2028-03-01')).body;
    const queue = async () =>
      (await bed.call('GET', `${paths.all}?state=requested`, { as: staff })).body.items as Record<string, unknown>[];
    const find = async () => (await queue()).find((one) => one['id'] === id);
    const days = (await queue()).map((one) => one['decideBy']);
    expect(days).toEqual([...days].sort());
    expect(await find()).toMatchObject({ decideBy, overdue: false });
    // Nobody misses a provisional date: the year is known before.
    await knowTheYear();
    await bed.setDate('2027-05-10');
    expect(await find()).toMatchObject({ overdue: true });
    expect(await recorded(event('decision-missed'), id)).toMatchObject([{ data: { decideBy } }]);
    expect(await act(id, 'refusal', { version: (await find())!['version'] })).toMatchObject({
      status: 200,
      body: { state: 'refused' },
    });
    expect(await find()).toBeUndefined();
  });

  test('dismissed, a challenge leaves the value hidden; who filed it and why is for those who need it', async () => {
    const withheld = await withhold('2028-03-01');
    expect(await challenge(withheld, { body: { reason: '不对' } })).toMatchObject(refused(400, 'kit.body-invalid'));
    const filed = await challenge(withheld, { key: 'once' });
    expect(filed).toMatchObject({ status: 201, body: { version: 1, state: 'filed', allowedActions: [] } });
    expect((await challenge(withheld, { key: 'once' })).body).toEqual(filed.body);
    for (const reader of [undefined, { role: 'expert' } as const, { ...value.owner, org: '914403001922038216' }])
      expect(await challenges(withheld, reader)).toEqual([filed.body]);
    expect(await challenges(withheld, value.owner)).toEqual([{ ...filed.body, reason: doubt.reason }]);
    const forStaff = { ...filed.body, ...doubt, fileIds: [], allowedActions: ['uphold', 'dismiss'] };
    expect(await challenges(withheld, staff)).toEqual([forStaff]);
    expect((await bed.call('GET', paths.challenges, { as: staff })).body.items).toEqual([forStaff]);

    const { id } = filed.body;
    expect((await decide(id, 'dismissed', { as: value.owner })).status).toBe(403);
    expect(await decide(id, 'dismissed', { version: 4 })).toMatchObject(refused(412, 'kit.version-stale'));
    const dismissed = { version: 2, state: 'dismissed', decision: decided };
    expect(await decide(id, 'dismissed')).toMatchObject({ status: 200, body: dismissed });
    expect(await challenges(withheld)).toMatchObject([dismissed]);
    expect((await listed())[0]).toMatchObject({ state: 'granted', hides: true });
    expect(await decide(id, 'upheld', { version: 2 })).toMatchObject(refused(409, codes.challengeDecided));
    const told = await bed.recorded();
    expect(told.filter(({ subject }) => subject === id)).toMatchObject([
      { type: `${kind.service}.${kind.challenge}-filed.v1` },
      { type: `${kind.service}.${kind.challenge}-decided.v1`, data: { outcome: 'dismissed' } },
    ]);
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`${doubt.reason}|${doubt.contact}`));
  });

  test('the files of a challenge are of its form, and staff alone read them', async () => {
    const withheld = await withhold('2028-03-01');
    const draftToken = 'a-random-token-of-the-form';
    const content = new FormData();
    content.append('file', new Blob(['见报的报道全文']), '报道.txt');
    const upload = { body: content, headers: { 'draft-token': draftToken } };
    const fileIds = [(await bed.call('POST', '/files', upload)).body.id];
    const handIn = (token: string) =>
      challenge(withheld, { key: token, body: { ...doubt, fileIds, draftToken: token } });
    expect(await handIn('another-token-of-a-form')).toMatchObject(refused(422, 'kit.file-unknown'));
    const { id } = (await handIn(draftToken)).body;
    expect(await challenges(withheld, staff)).toMatchObject([{ id, fileIds }]);
    for (const reader of [undefined, value.owner]) {
      expect(JSON.stringify(await challenges(withheld, reader))).not.toContain(fileIds[0]);
      const read = await bed.call('GET', `/files/${fileIds[0]}/content`, reader ? { as: reader } : {});
      expect(read).toMatchObject(refused(403, 'kit.file-not-yours'));
    }
    expect((await bed.call('GET', `/files/${fileIds[0]}/content`, { as: staff })).status).toBe(200);
    const filed = await recorded(`${kind.service}.${kind.challenge}-filed.v1`, id);
    const sha256 = (await bed.call('GET', `/files/${fileIds[0]}`, { as: staff })).body.sha256;
    expect(filed).toMatchObject([{ data: { files: [{ fileId: fileIds[0], sha256 }] } }]);
    expect(JSON.stringify(filed)).not.toContain('报道');
  });

  test('filed again, a challenge gets its first answer, whatever became of the request', async () => {
    const { id } = (await request('2028-03-01')).body;
    const filed = await challenge(id, { key: 'again' });
    expect(filed.status).toBe(201);
    await act(id, 'refusal');
    expect(await challenge(id, { key: 'again' })).toMatchObject({ status: 201, body: filed.body });
  });

  test('upheld, it ends whatever hides the value, and nothing that is granted afterwards', async () => {
    await bed.setDate('2027-05-10');
    const first = await withhold('2027-06-01');
    const later = await withhold('2028-03-01');
    const { id } = (await challenge(first)).body;
    const uphold = () => decide(id, 'upheld', { key: 'uphold' });
    const upheld = await uphold();
    expect(upheld).toMatchObject({ status: 200, body: { version: 2, state: 'upheld' } });
    const over = { state: 'ended', endedBy: 'challenge', endReason: decided, hides: false };
    expect(await listed()).toMatchObject([over, over]);
    const ended = { data: { endedBy: 'challenge', wasHidden: true, stillWithheld: false } };
    expect(await recorded(event('ended'), first, later)).toMatchObject([ended, ended]);
    expect(await challenge(first)).toMatchObject(refused(409, codes.notHidden));

    const again = (await request('2028-03-01')).body;
    expect(again).toMatchObject({ state: 'requested', hides: false });
    await value.publish();
    expect(await value.isShownTo()).toBe(true);
    await act(again.id, 'grant');
    expect((await uphold()).body).toEqual(upheld.body);
    expect(await value.isShownTo()).toBe(false);
  });

  test('nobody challenges what is public, or what is not there', async () => {
    await value.publish();
    const { id } = (await request('2028-03-01')).body;
    const toldOf = kind.byField ? refused(404, 'kit.record-not-found') : refused(409, codes.notHidden);
    expect(await challenge(id)).toMatchObject(toldOf);
    const nobody = await bed.call('POST', paths.challenged(UNKNOWN, UNKNOWN), { body: doubt });
    expect(nobody).toMatchObject(refused(404, 'kit.record-not-found'));
  });

  test('the lists are read by their indexes', async () => {
    const withheld = await withhold('2028-03-01');
    for (const [path, index] of [
      [paths.of(value.ownerId), indexes.of],
      [paths.all, indexes.all],
      [paths.challenged(value.ownerId, withheld), indexes.challenged],
      [paths.challenges, indexes.challenges],
    ] as const)
      expect(await planOfList(bed, path)).toContain(index);
  });
}

/** PostgreSQL's plan for a list. */
async function planOfList(bed: TestBed, path: string): Promise<string> {
  const asked = jest.spyOn(bed.running.app.get(DataSource), 'query');
  expect((await bed.call('GET', path, { as: staff })).status).toBe(200);
  const [sql, values] = asked.mock.calls.find(([sql]) => sql.endsWith('limit 51'))!;
  asked.mockRestore();
  return planOf(bed, sql, values as unknown[]);
}

/** PostgreSQL's plan for a query when it must avoid reading whole tables and sorting. */
export const planOf = (bed: TestBed, sql: string, values: readonly unknown[]): Promise<string> =>
  bed.db.transaction(async (tx) => {
    for (const way of ['seqscan', 'bitmapscan', 'sort']) await tx.query(`set local enable_${way} = off`);
    return JSON.stringify(await tx.query(`explain ${sql}`, [...values]));
  });
