import type { Stage } from '@heng/contracts';
import { aProject } from '../../../test/a-project.js';
import { aProjectRecord } from '../../../test/a-project-record.js';
import type { OnSiteWork } from '../on-site-work/on-site-work.js';
import type { StageRecord } from '../projects/project.js';
import { materialOf, type ProjectRecord, type Recording } from './material.js';

const { id } = aProject();
const recorded = (type: string, on: string, role: string, over: Partial<Recording> = {}): Recording => ({
  ...{ type: `tracking.${type}.v1`, subject: id, on, role, sub: `${role}-1`, stage: null, confirmedOn: null },
  ...over,
});
const of = (what: string, over: Partial<ProjectRecord>) =>
  materialOf(aProjectRecord(over)).filter((fact) => fact.what === what);
const statesOf = (what: string, over: Partial<ProjectRecord>) => of(what, over).map(({ states }) => states);

test('a project says who proposed, confirmed, suspended and ended it, and what it was taken over from', () => {
  const suspensions = [{ from: '2025-11-03', until: '2025-11-28', reason: '停产检修' }];
  const continues = 'd0000000-0000-8000-8000-000000000002';
  const over = { state: 'completed', endedOn: '2026-01-31', suspensions, continues, moveReason: '更换机构' } as const;
  const project = aProject({ proposedOn: '2025-09-03', confirmedOn: '2025-09-04', ...over });
  const recordings = [
    recorded('project-proposed', '2025-09-03', 'agency'),
    recorded('project-started', '2025-09-04', 'enterprise'),
    recorded('stage-recorded', '2025-09-10', 'agency', { stage: 'launch' }),
    recorded('project-suspended', '2025-11-03', 'enterprise'),
    recorded('project-ended', '2026-02-01', 'agency'),
    recorded('feedback-requested', '2026-02-01', 'agency'),
  ];
  const [fact] = of('project', { project, recordings });
  expect(fact).toMatchObject({ id, on: '2025-09-03', by: 'agency', states: { confirmedOn: '2025-09-04', ...over } });
  expect(fact!.states['decisions']).toEqual([
    { type: 'tracking.project-proposed.v1', on: '2025-09-03', by: 'agency', sub: 'agency-1' },
    { type: 'tracking.project-started.v1', on: '2025-09-04', by: 'enterprise', sub: 'enterprise-1' },
    { type: 'tracking.project-suspended.v1', on: '2025-11-03', by: 'enterprise', sub: 'enterprise-1' },
    { type: 'tracking.project-ended.v1', on: '2026-02-01', by: 'agency', sub: 'agency-1' },
  ]);
});

describe('a stage', () => {
  const record: StageRecord = {
    ...{ plannedFrom: '2025-09-01', plannedUntil: '2025-09-12', startedOn: '2025-09-01', completedOn: '2025-09-10' },
    ...{ materials: [{ fileId: 'f', sha256: 'hash' }], reason: null, confirmedOn: null },
    ...{ recordedBy: 'agency', recordedBySub: 'agency-1', recordedOn: '2025-09-11' },
  };
  const withStages = (stages: Partial<Record<Stage, StageRecord>>, recordings: Recording[] = []) => ({
    project: aProject({ stages }),
    recordings,
  });
  const told = (stage: Stage, role: string, on: string, confirmedOn: string | null) =>
    recorded('stage-recorded', on, role, { stage, confirmedOn });

  test('says who recorded it and when, what it was planned to be, and the hashes of its materials', () => {
    const { recordedOn: on, recordedBy: by, ...states } = record;
    expect(of('stage', withStages({ diagnosis: record, launch: record }))).toEqual([
      { what: 'stage', id: 'launch', on, by, states: { ...states, confirmedBy: null } },
      { what: 'stage', id: 'diagnosis', on, by, states: { ...states, confirmedBy: null } },
    ]);
  });

  test('says whether the enterprise itself confirmed the dates that stand', () => {
    const confirmed = { ...record, confirmedOn: '2025-09-20' };
    const recordings = [
      told('launch', 'enterprise', '2025-09-12', '2025-09-12'),
      told('launch', 'agency', '2025-09-15', null),
      told('diagnosis', 'enterprise', '2025-09-20', '2025-09-20'),
      told('launch', 'alliance-staff', '2025-09-20', '2025-09-20'),
      told('launch', 'agency', '2025-09-22', '2025-09-20'),
    ];
    const [launch] = statesOf('stage', withStages({ launch: confirmed }, recordings));
    expect(launch!['confirmedBy']).toEqual({ by: 'alliance-staff', sub: 'alliance-staff-1' });
  });

  test('that was taken over is confirmed by who is not known here', () => {
    const [launch] = statesOf('stage', withStages({ launch: { ...record, confirmedOn: '2025-09-12' } }));
    expect(launch!['confirmedBy']).toEqual({ by: 'unknown', sub: 'unknown' });
  });
});

describe('on-site work', () => {
  const word = (by: 'agency' | 'enterprise', days: number, on = '2026-01-20') => ({ by, sub: `${by}-1`, on, days });
  const work: OnSiteWork = {
    ...{ id: 'work', version: 1, projectId: id, personId: 'person', month: '2026-01', lastWorkedOn: '2026-01-06' },
    entries: [
      { on: '2026-01-05', said: [word('agency', 1), word('enterprise', 0.5, '2026-01-22'), word('agency', 1)] },
      { on: '2026-01-06', said: [word('agency', 1)] },
    ],
  };

  test('has every day with every word on it', () => {
    expect(of('on-site-work', { works: [work], worksOfPersons: [work] })).toEqual([
      {
        ...{ what: 'on-site-work', id: 'work', on: '2026-01-20', by: 'agency' },
        states: {
          ...{ personId: 'person', day: '2026-01-05', days: 0.5, cosigned: true, elsewhere: [], words: 3 },
          said: [word('agency', 1), word('enterprise', 0.5, '2026-01-22'), word('agency', 1)],
        },
      },
      {
        ...{ what: 'on-site-work', id: 'work', on: '2026-01-20', by: 'agency' },
        states: {
          ...{ personId: 'person', day: '2026-01-06', days: 1, cosigned: false, elsewhere: [], words: 1 },
          said: [word('agency', 1)],
        },
      },
    ]);
  });

  test('is marked where the person is said to have been in two places', () => {
    const entries = [{ on: '2026-01-06', said: [word('agency', 0.5)] }];
    const other = { projectId: 'another', personId: 'person', entries };
    const marks = statesOf('on-site-work', { works: [work], worksOfPersons: [work, other] });
    expect(marks.map(({ elsewhere }) => elsewhere)).toEqual([[], ['another']]);
  });

  test('on which very much was said has the last words and how many there were', () => {
    const said = Array.from({ length: 120 }, (_, n) => word('agency', n % 2, `word ${n}`));
    const [day] = statesOf('on-site-work', { works: [{ ...work, entries: [{ on: '2026-01-05', said }] }] });
    expect(day).toMatchObject({ words: 120, said: said.slice(70) });
  });
});

test('an assessment has its reports, when and by whom they came, and what contradicts itself', () => {
  const subject = 'b0000000-0000-8000-8000-000000000001';
  const about = { id: subject, version: 3, projectId: id, agencyId: 'a', enterpriseId: 'e' };
  const standing = { acceptedOn: null, submittedOn: '2026-02-10', withdrawnOn: null, revokedOn: null };
  const submitted = { status: 'submitted', on: '2026-02-10', revision: 2 } as const;
  const decided = { status: 'passed', on: '2026-02-05', revision: 0 } as const;
  const outcome = { status: 'passed', outcome: 'passed', decidedOn: '2026-02-05' } as const;
  const recordings = [
    recorded('assessment-submitted', '2026-02-11', 'subsystem', { subject }),
    recorded('assessment-decided', '2026-02-12', 'subsystem', { subject }),
    recorded('assessment-submitted', '2026-02-20', 'alliance-staff', { subject }),
    recorded('assessment-submitted', '2026-02-25', 'subsystem', { subject: 'another' }),
  ];
  const assessments = [{ ...about, ...standing, ...outcome, reports: { submitted, decided } }];
  expect(of('assessment', { assessments, recordings })).toEqual([
    {
      ...{ what: 'assessment', id: subject, on: '2026-02-20', by: 'alliance-staff' },
      states: {
        status: 'passed',
        reports: [
          { ...submitted, recordedOn: '2026-02-20', by: 'alliance-staff', sub: 'alliance-staff-1' },
          { ...decided, recordedOn: '2026-02-12', by: 'subsystem', sub: 'subsystem-1' },
        ],
        contradictions: ['decided-before-submitted'],
      },
    },
  ]);
});

test('an answer has its basic information, and neither levels nor comment', () => {
  const basics = { confirmed: false, startedOn: '2025-09-01', endedOn: '2026-02-02', consultants: [] };
  const said = { version: 1, basics, givenOn: '2026-02-20', amendedOn: null, late: false };
  const whole = { ...said, id: 'answer', by: 'link' as const, levels: { overall: 1 }, comment: '不满意' };
  const feedback = { due: '2026-04-30', answers: 1, givenOn: '2026-02-20', late: false, missed: false };
  const recordings = [recorded('feedback-requested', '2026-02-01', 'enterprise')];
  expect(of('feedback', { feedback, answers: [whole], recordings })).toEqual([
    { what: 'feedback', id, on: '2026-02-01', by: 'enterprise', states: feedback },
    { what: 'feedback', id: 'answer', on: '2026-02-20', by: 'enterprise', states: { ...said, way: 'link' } },
  ]);
});

test('a signal has its kind and day, a file its hash and whose it is, and no name', () => {
  const signals = [{ id: 'signal', kind: 'burst', foundOn: '2026-02-20', hash: 'of an address' } as const];
  const file = { id: 'file', uploadedBy: 'somebody', uploadedOn: '2025-09-10', type: 'application/pdf', size: 12 };
  const sealed = { ...file, sha256: 'hash', state: 'clean', name: '李四签到表.pdf' } as const;
  const owners = [null, aProject().enterpriseCode, aProject().agencyCode, 'an earlier code of the agency'];
  expect(of('signal', { signals })).toEqual([
    { what: 'signal', id: 'signal', on: '2026-02-20', by: 'system', states: { kind: 'burst' } },
  ]);
  const files = of('file', { files: owners.map((owner) => ({ ...sealed, owner })) });
  expect(files.map(({ by }) => by)).toEqual(['alliance-staff', 'enterprise', 'agency', 'agency']);
  const states = { uploadedBy: 'somebody', type: 'application/pdf', size: 12, sha256: 'hash', state: 'clean' };
  expect(files[0]).toEqual({ what: 'file', id: 'file', on: '2025-09-10', by: 'alliance-staff', states });
});
