import { aProject, aStage } from '../../../test/a-project.js';
import { confirmProject, declineProject, proposeProject, startProject, withdrawProject } from './proposal.js';

const today = '2026-03-02';
const registered = { deregisteredOn: null };
const { id, agencyId, agencyCode, enterpriseId, enterpriseCode } = aProject();
const proposal = { id, agencyId, agencyCode, enterpriseId, enterpriseCode, startedOn: '2026-03-01' };
const facts = { projectId: id, agencyId, enterpriseId };
const proposed = () => ({ ...proposeProject(proposal, registered, today).state, version: 1 });

test('a proposal has not begun, and tells only that it was made', () => {
  const { state, events, deadlines } = proposeProject(proposal, registered, today);
  expect(state).toMatchObject({ state: 'proposed', proposedOn: today, confirmedOn: null, endedOn: null, stages: {} });
  expect(events).toEqual([
    {
      type: 'tracking.project-proposed.v1',
      subject: id,
      data: { ...facts, startedOn: '2026-03-01', proposedOn: today },
    },
  ]);
  expect(deadlines).toBeUndefined();
});

test('what is proposed has begun today at the latest, by an agency on the register, at another organisation', () => {
  const propose = (over: object, agency = registered as { deregisteredOn: string | null }) =>
    proposeProject({ ...proposal, ...over }, agency, today);
  expect(propose({ startedOn: today }).events).toHaveLength(1);
  expect(() => propose({ startedOn: '2026-03-03' })).toThrow('tracking.date-in-future');
  expect(() => propose({ enterpriseCode: agencyCode })).toThrow('tracking.serves-itself');
  expect(() => propose({}, { deregisteredOn: '2026-03-01' })).toThrow('tracking.agency-deregistered');
});

test('a confirmed project began on the day that was proposed', () => {
  const { state, events } = confirmProject(proposed(), registered, '2026-03-10');
  expect(state).toMatchObject({ state: 'in-progress', startedOn: '2026-03-01', confirmedOn: '2026-03-10' });
  expect(events).toEqual([
    {
      type: 'tracking.project-started.v1',
      subject: id,
      data: { ...facts, startedOn: '2026-03-01', confirmedOn: '2026-03-10' },
    },
  ]);
});

test('an agency that has left the register since starts nothing', () => {
  expect(() => confirmProject(proposed(), { deregisteredOn: '2026-03-05' }, '2026-03-10')).toThrow(
    'tracking.agency-deregistered',
  );
});

test('of staff, a project is proposed and confirmed at once', () => {
  const { state, events } = startProject(proposal, registered, today);
  expect(state).toMatchObject({ state: 'in-progress', proposedOn: today, confirmedOn: today });
  expect(events.map(({ type }) => type)).toEqual(['tracking.project-proposed.v1', 'tracking.project-started.v1']);
});

test.each([
  ['declined', declineProject, 'tracking.project-declined.v1', 'declinedOn'],
  ['withdrawn', withdrawProject, 'tracking.project-proposal-withdrawn.v1', 'withdrawnOn'],
] as const)('a proposal is %s with a reason, which is kept', (state, decide, type, on) => {
  const decision = decide(proposed(), '服务内容与需求不符', today);
  expect(decision.state).toMatchObject({ state, reason: '服务内容与需求不符', confirmedOn: null });
  expect(decision.events).toEqual([
    { type, subject: id, data: { ...facts, [on]: today, reason: '服务内容与需求不符' } },
  ]);
  expect(() => decide(proposed(), '经办人362322198709086409', today)).toThrow('id-card-number');
});

describe('a proposal to take over', () => {
  const former = {
    project: aProject({ id: 'd0000000-0000-8000-8000-000000000009', agencyId: 'a0000000-0000-8000-8000-000000000002' }),
    lastWorkedOn: '2025-12-31',
  };
  const move = { former, reason: '原机构不再提供服务' };

  test('says which project and why, and ends nothing yet', () => {
    const { state, events } = proposeProject(proposal, registered, today, move);
    const said = { continues: former.project.id, reason: move.reason };
    expect(state).toMatchObject({ continues: said.continues, moveReason: said.reason, reason: null });
    expect(events.map(({ data }) => data)).toEqual([{ ...facts, startedOn: '2026-03-01', proposedOn: today, ...said }]);
  });

  test('begins with the dates of the stages of the former project, without its words, files and persons', () => {
    const stages = {
      launch: { ...aStage('2025-09-01', '2025-09-20'), plannedUntil: '2025-09-30', confirmedOn: '2025-09-21' },
      diagnosis: {
        ...aStage('2025-08-30'),
        ...{ reason: '企业先行开展了诊断', recordedBySub: 'agency-7' },
        materials: [{ fileId: 'f0000000-0000-8000-8000-000000000007', sha256: 'a'.repeat(64) }],
      },
    };
    const standing = { project: { ...former.project, stages }, lastWorkedOn: null };
    const asked = { ...proposeProject(proposal, registered, today, move).state, version: 1 };
    const { state, events } = confirmProject(asked, registered, today, standing);
    const without = { materials: [], reason: null, recordedBySub: null };
    expect(state.stages).toEqual({
      launch: { ...stages.launch, ...without },
      diagnosis: { ...stages.diagnosis, ...without },
    });
    expect(events).toMatchObject([{ type: 'tracking.project-started.v1', data: { continues: former.project.id } }]);
  });

  test('is judged when it is made and when it is confirmed', () => {
    const over = { ...former, project: { ...former.project, state: 'completed' as const, endedOn: '2026-01-31' } };
    expect(() => proposeProject(proposal, registered, today, { ...move, former: over })).toThrow('not-movable');
    expect(() => startProject(proposal, registered, today, { ...move, former: over })).toThrow('not-movable');
    const asked = { ...proposeProject(proposal, registered, today, move).state, version: 1 };
    expect(() => confirmProject(asked, registered, today, over)).toThrow('not-movable');
  });

  test('before recorded work is refused when it is confirmed, or when staff make it', () => {
    const worked = { ...former, lastWorkedOn: '2026-03-02' };
    const late = { ...move, former: worked };
    const asked = { ...proposeProject(proposal, registered, today, late).state, version: 1 };
    const refused = expect.objectContaining({
      code: 'tracking.moves-before-recorded-work',
      details: { field: 'startedOn', startedOn: '2026-03-01', lastDay: '2026-03-02' },
    });
    expect(() => confirmProject(asked, registered, today, worked)).toThrow(refused);
    expect(() => startProject(proposal, registered, today, late)).toThrow(refused);
  });

  test('of a project that has not begun is unknown to an agency, and named to staff', () => {
    const over = { ...former, project: { ...former.project, state: 'proposed' as const, confirmedOn: null } };
    expect(() => proposeProject(proposal, registered, today, { ...move, former: over })).toThrow('project-unknown');
    expect(() => startProject(proposal, registered, today, { ...move, former: over })).toThrow('not-movable');
  });

  test('holds no ID-card number in its reason', () => {
    const personal = { former, reason: '经办人362322198709086409' };
    expect(() => proposeProject(proposal, registered, today, personal)).toThrow('id-card-number');
  });
});
