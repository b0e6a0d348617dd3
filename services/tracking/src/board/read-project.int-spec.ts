import { type As, eventually, TestBed } from '@heng/testing';
import {
  agency,
  enterprise,
  otherAgency,
  otherEnterprise,
  proposeProject,
  registerParties,
  registration,
  staff,
  startProject,
} from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let enterpriseId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

const insiders: [string, As][] = [
  ['its agency', agency],
  ['its enterprise', enterprise],
  ['staff', staff],
];
const strangers: [string, As | undefined][] = [
  ['the public', undefined],
  ['another agency', otherAgency],
  ['another enterprise', otherEnterprise],
  ['an agency without an organisation', { role: 'agency' }],
  ['an expert', { role: 'expert' }],
];
const as = (who: As | undefined) => (who ? { as: who } : {});
const UNKNOWN = '00000000-0000-8000-8000-000000000000';

describe('a project that has begun', () => {
  let id: string;
  beforeAll(async () => {
    id = await startProject(bed, enterpriseId, '2025-07-01');
    const act = async (method: string, path: string, who: As, version: number, body: object) =>
      expect(await bed.call(method, `/projects/${id}${path}`, { as: who, version, body })).toMatchObject({
        status: 200,
      });
    await act('PUT', '/stages/diagnosis', agency, 1, { startedOn: '2025-09-01' });
    await act('PUT', '/stages/launch', agency, 2, {
      ...{ plannedFrom: '2025-09-01', plannedUntil: '2025-09-20', startedOn: '2025-09-05', completedOn: '2025-09-30' },
      reason: '企业先行开展了诊断',
    });
    await act('POST', '/suspension', enterprise, 3, { from: '2025-10-08', reason: '生产线检修' });
    await act('POST', '/resumption', enterprise, 4, { from: '2025-10-20' });
  });

  test('is read by anyone, without the words and names of who acted in it', async () => {
    const nothing = { plannedFrom: null, plannedUntil: null, startedOn: null, completedOn: null, confirmedOn: null };
    const unsaid = { recordedBySub: null, reason: null, materials: null };
    const unrecorded = { ...nothing, ...unsaid, recordedBy: null, recordedOn: null };
    const recorded = { ...nothing, ...unsaid, recordedBy: 'agency', recordedOn: '2026-03-02' };
    const { headers, body } = await bed.call('GET', `/projects/${id}`);
    expect(headers.get('etag')).toMatch(/^W\/"5-/);
    expect(body).toEqual({
      ...{ id, version: 5, state: 'in-progress', agencyId: agency.id, agencyName: '机构1' },
      ...{ enterpriseId, enterpriseName: registration.name, nameWithheld: false },
      ...{ province: '440000', city: '440600', bureau: 'equipment-1', industry: '34' },
      ...{ proposedOn: '2026-03-02', confirmedOn: '2026-03-02', startedOn: '2025-07-01', endedOn: null },
      ...{ reason: null, continues: null, moveReason: null, continuedBy: null },
      suspensions: [{ from: '2025-10-08', until: '2025-10-19', reason: null }],
      feedback: null,
      stages: [
        {
          stage: 'launch',
          ...recorded,
          ...{
            plannedFrom: '2025-09-01',
            plannedUntil: '2025-09-20',
            startedOn: '2025-09-05',
            completedOn: '2025-09-30',
          },
        },
        { stage: 'diagnosis', ...recorded, startedOn: '2025-09-01' },
        ...['planning', 'documentation', 'internal-audit-and-management-review', 'assessment'].map((stage) => ({
          stage,
          ...unrecorded,
        })),
      ],
      expected: expect.objectContaining({
        phase: 'consulting',
        since: '2025-07-01',
        by: expect.objectContaining({ date: '2026-03-13', steps: expect.any(Array), provisional: false }),
      }),
      stalled: false,
      allowedActions: [],
    });
  });

  test('offers to each party what is its own to do, and to strangers nothing', async () => {
    const allowed = async (who: As) => (await bed.call('GET', `/projects/${id}`, { as: who })).body.allowedActions;
    expect(await allowed(agency)).toEqual([...['record-stage', 'record-on-site-work', 'suspend', 'end', 'terminate']]);
    expect(await allowed(enterprise)).toEqual(expect.arrayContaining(['confirm-stage', 'cosign-on-site-work', 'end']));
    for (const who of [otherAgency, otherEnterprise, { role: 'expert' } as const])
      expect(await allowed(who)).toEqual([]);
  });

  test.each(strangers)('says to %s nothing that is for its parties', async (_, who) => {
    const { status, body } = await bed.call('GET', `/projects/${id}`, as(who));
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(/先行|检修|agency-1|enterprise-1/);
  });

  test.each(insiders)('says to %s who recorded what, and why', async (_, who) => {
    const { body } = await bed.call('GET', `/projects/${id}`, { as: who });
    expect(body.stages[0]).toMatchObject({ recordedBySub: 'agency-1', reason: '企业先行开展了诊断', materials: [] });
    expect(body.suspensions).toMatchObject([{ reason: '生产线检修' }]);
  });

  test('is stalled on the day after its phase should have been over', async () => {
    const stalledOn = async (date: string) => {
      await bed.setDate(date);
      return (await bed.call('GET', `/projects/${id}`)).body.stalled as boolean;
    };
    expect([await stalledOn('2026-03-13'), await stalledOn('2026-03-14')]).toEqual([false, true]);
  });

  test('one that was moved names the other, and why only to its parties', async () => {
    const reason = '原机构人员变动';
    const proposal = { continues: id, reason, startedOn: '2026-03-10' };
    const next = await proposeProject(bed, enterpriseId, proposal, otherAgency);
    expect(await bed.call('POST', `/projects/${next}/confirmation`, { as: enterprise, version: 1 })).toMatchObject({
      status: 200,
    });
    const read = async (projectId: string, who?: As) => (await bed.call('GET', `/projects/${projectId}`, as(who))).body;
    expect(await read(id)).toMatchObject({ state: 'moved', endedOn: '2026-03-09', continuedBy: next, reason: null });
    expect(await read(next)).toMatchObject({
      continues: id,
      moveReason: null,
      stages: [{ startedOn: '2025-09-05' }, {}, {}, {}, {}, {}],
    });
    expect(await read(id, agency)).toMatchObject({ reason, feedback: { due: '2026-06-15', steps: expect.any(Array) } });
    expect(await read(id)).toMatchObject({ feedback: null });
    const [launch] = (await read(id, agency)).stages;
    expect(launch).toMatchObject({ recordedBy: 'agency', recordedBySub: 'agency-1' });
    const taken = await read(next, otherAgency);
    expect(taken).toMatchObject({ moveReason: reason });
    expect(taken.stages[0]).toEqual({ ...launch, recordedBySub: null, reason: null, materials: [] });
    // The agency of before is a stranger to what goes on at the other.
    expect(await read(next, agency)).toMatchObject({ moveReason: null });
  });
});

describe.each([
  ['proposed', []],
  ['declined', ['decline', enterprise] as const],
  ['withdrawn', ['withdrawal', agency] as const],
])('a project that is %s', (state, [path, who]) => {
  let id: string;
  beforeAll(async () => {
    id = await proposeProject(bed, enterpriseId);
    if (path)
      await bed.call('POST', `/projects/${id}/${path}`, { as: who!, version: 1, body: { reason: '双方未达成一致' } });
  });

  test.each(insiders)('is read by %s', async (_, reader) => {
    expect(await bed.call('GET', `/projects/${id}`, { as: reader })).toMatchObject({
      status: 200,
      body: { id, state },
    });
  });

  test.each(strangers)('is to %s as if it were not there', async (_, reader) => {
    const unknown = await bed.call('GET', `/projects/${UNKNOWN}`, as(reader));
    const hidden = await bed.call('GET', `/projects/${id}`, as(reader));
    expect(hidden).toMatchObject({ status: 404, body: { code: 'kit.record-not-found' } });
    expect(Object.keys(hidden.body)).toEqual(Object.keys(unknown.body));
  });
});

describe('the list of projects', () => {
  const list = async (who: As, query = '') => (await bed.call('GET', `/projects?${query}`, { as: who })).body;

  test('shows staff all, and an organisation its own with what became of its proposals', async () => {
    const theirs = await startProject(bed, enterpriseId, '2026-02-03', otherAgency.id);
    const all = await list(staff);
    const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);
    expect(idsOf(all)).toContain(theirs);
    expect(idsOf(await list(enterprise))).toEqual(idsOf(all));
    const own = await list(agency);
    expect(idsOf(own)).not.toContain(theirs);
    expect(new Set(own.items.map(({ agencyId }: { agencyId: string }) => agencyId))).toEqual(new Set([agency.id]));
    expect(own.items.map(({ state }: { state: string }) => state)).toEqual(
      expect.arrayContaining(['proposed', 'declined', 'withdrawn']),
    );
    expect(idsOf(await list(otherAgency))).toContain(theirs);
    expect((await list(otherEnterprise)).items).toEqual([]);
    expect((await list({ role: 'agency', org: 'nobody' })).items).toEqual([]);
  });

  test('is narrowed to a state, each with what may be done', async () => {
    const { items } = await list(enterprise, 'state=proposed');
    expect(items).toMatchObject([
      { state: 'proposed', confirmedOn: null, agencyName: '机构1', allowedActions: ['confirm', 'decline'] },
    ]);
  });

  test('goes on page by page, the newest first', async () => {
    await bed.db.query(
      `insert into project (id, version, agency_id, agency_code, enterprise_id, enterprise_code, state, started_on,
         proposed_on, suspensions, stages)
       select gen_random_uuid(), 1, $1, 'x', $2, 'y', 'declined', date '2024-01-01' + n % 30, '2024-01-01', '[]', '{}'
       from generate_series(1, 120) n`,
      [agency.id, enterpriseId],
    );
    const items: { id: string; startedOn: string }[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: { items: typeof items; next: string | null } = await list(
        agency,
        `state=declined${next ? `&cursor=${next}` : ''}`,
      );
      items.push(...page.items);
      next = page.next;
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(121);
    const keys = items.map(({ startedOn, id }) => `${startedOn} ${id}`);
    expect(keys).toEqual(keys.toSorted().toReversed());
  });

  test('is for nobody else', async () => {
    expect(await bed.call('GET', '/projects')).toMatchObject({ status: 401 });
    expect(await bed.call('GET', '/projects', { as: { role: 'expert' } })).toMatchObject({ status: 403 });
    await eventually(async () =>
      expect((await bed.call('GET', '/projects?state=asleep', { as: staff })).status).toBe(400),
    );
  });
});
