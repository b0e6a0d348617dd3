import { type EventOf, type SpotCheckMaterialHandedOver, type Stage, stages } from '@heng/contracts';
import type { StoredFile } from '@heng/files/domain';
import { type Assessment, contradictionsOf, type Report } from '../assessment/assessment.js';
import type { FeedbackAnswer } from '../feedback/feedback-answer.js';
import type { Feedback } from '../feedback/feedback.js';
import type { FeedbackSignal } from '../integrity/feedback-signal.js';
import {
  isCosigned,
  type OnSiteWork,
  type PlacedWork,
  standingOf,
  worksElsewhere,
} from '../on-site-work/on-site-work.js';
import type { Project, StageRecord } from '../projects/project.js';

/** The author and time of a record of a project or an assessment: in the event log, not in the records. */
export type Recording = Readonly<
  Record<'type' | 'subject' | 'on' | 'role' | 'sub', string> & Record<'stage' | 'confirmedOn', string | null>
>;

/** All records of a project. The levels and the comments of its answers are not included. */
export type ProjectRecord = Readonly<{
  project: Project;
  /** In the order of the log. */
  recordings: readonly Recording[];
  works: readonly OnSiteWork[];
  /** The work of the same persons in the same months, over all projects. */
  worksOfPersons: readonly PlacedWork[];
  assessments: readonly Assessment[];
  feedback: Pick<Feedback, 'due' | 'answers' | 'givenOn' | 'late' | 'missed'> | null;
  answers: readonly Pick<FeedbackAnswer, 'id' | 'version' | 'basics' | 'givenOn' | 'amendedOn' | 'late' | 'by'>[];
  signals: readonly Pick<FeedbackSignal, 'id' | 'kind' | 'foundOn'>[];
  files: readonly Pick<
    StoredFile,
    'id' | 'owner' | 'uploadedBy' | 'uploadedOn' | 'type' | 'size' | 'sha256' | 'state'
  >[];
}>;

export type MaterialFact = EventOf<typeof SpotCheckMaterialHandedOver>['data']['restsOn'][number];

/** For records older than the field for their author. */
const UNKNOWN = 'unknown';
/** The number of statements about a day that are handed over, the last ones; more on one day is a separate case. */
const MOST_WORDS = 50;

/** R8: the records behind facts about a project, for the verifier. Persons appear by their ids alone. */
export const materialOf = (record: ProjectRecord): MaterialFact[] => [
  projectFact(record),
  ...stageFacts(record),
  ...workFacts(record),
  ...record.assessments.map((assessment) => assessmentFact(assessment, record)),
  ...feedbackFacts(record),
  ...record.signals.map(({ id, kind, foundOn }) => ({
    ...{ what: 'signal' as const, id, on: foundOn, by: 'system' },
    states: { kind },
  })),
  ...record.files.map((file) => fileFact(file, record)),
];

function projectFact({ project, recordings }: ProjectRecord): MaterialFact {
  const { id, state, startedOn, proposedOn, confirmedOn, endedOn, reason, suspensions } = project;
  const { continues, moveReason, continuedBy } = project;
  const decisions = recordings.filter(({ subject, stage, type }) => subject === id && !stage && !isAboutFeedback(type));
  return {
    ...{ what: 'project', id, on: decisions[0]?.on ?? proposedOn, by: decisions[0]?.role ?? UNKNOWN },
    states: {
      ...{ state, startedOn, proposedOn, confirmedOn, endedOn, reason, suspensions },
      ...{ continues, moveReason, continuedBy },
      decisions: decisions.map(({ type, on, role: by, sub }) => ({ type, on, by, sub })),
    },
  };
}

const isAboutFeedback = (type: string): boolean => type.startsWith('tracking.feedback-');

function stageFacts({ project, recordings }: ProjectRecord): MaterialFact[] {
  return stages.flatMap((stage) => {
    const record = project.stages[stage];
    if (!record) return [];
    const { recordedOn: on, recordedBy: by, ...states } = record;
    return [
      { what: 'stage', id: stage, on, by, states: { ...states, confirmedBy: confirmerOf(stage, record, recordings) } },
    ];
  });
}

/** The role that confirmed the present dates of a stage: the enterprise itself, or staff for it. */
function confirmerOf(stage: Stage, { confirmedOn }: StageRecord, recordings: readonly Recording[]) {
  if (confirmedOn === null) return null;
  const confirmation = recordings.find((one) => one.stage === stage && one.confirmedOn === confirmedOn);
  return { by: confirmation?.role ?? UNKNOWN, sub: confirmation?.sub ?? UNKNOWN };
}

/** Every day with all statements about it, and whether the person is recorded in two places. */
function workFacts({ works, worksOfPersons }: ProjectRecord): MaterialFact[] {
  return works.flatMap((work) => {
    const elsewhere = worksElsewhere(work, worksOfPersons);
    return work.entries.map((entry) => {
      const { on, by } = entry.said.at(-1)!;
      const about = { personId: work.personId, day: entry.on };
      const stands = { days: standingOf(entry), cosigned: isCosigned(entry), elsewhere: elsewhere.get(entry.on) ?? [] };
      const said = { words: entry.said.length, said: entry.said.slice(-MOST_WORDS) };
      return { what: 'on-site-work' as const, id: work.id, on, by, states: { ...about, ...stands, ...said } };
    });
  });
}

function assessmentFact(assessment: Assessment, { recordings }: ProjectRecord): MaterialFact {
  const { id, status, reports } = assessment;
  const own = recordings.filter(({ subject }) => subject === id);
  const told = (Object.entries(reports) as [string, Report][]).map(([kind, { status, on, revision }]) => {
    const recording = own.findLast(({ type }) => type === `tracking.assessment-${kind}.v1`);
    const { on: recordedOn = UNKNOWN, role: by = UNKNOWN, sub = UNKNOWN } = recording ?? {};
    return { status, on, revision, recordedOn, by, sub };
  });
  const last = own.at(-1);
  return {
    ...{ what: 'assessment', id, on: last?.on ?? told.at(-1)!.on, by: last?.role ?? UNKNOWN },
    states: { status, reports: told, contradictions: contradictionsOf(assessment) },
  };
}

/** The request for feedback and its answer, if given; for each answer, the basic information as the enterprise stated it. */
function feedbackFacts({ project, recordings, feedback, answers }: ProjectRecord): MaterialFact[] {
  if (!feedback) return [];
  const asked = recordings.find(({ subject, type }) => subject === project.id && isAboutFeedback(type));
  const { due, answers: versions, givenOn, late, missed } = feedback;
  const request = {
    ...{ what: 'feedback' as const, id: project.id, on: asked?.on ?? due, by: asked?.role ?? UNKNOWN },
    states: { due, answers: versions, givenOn, late, missed },
  };
  return [request, ...answers.map(answerFact)];
}

function answerFact({ id, by: way, ...answer }: ProjectRecord['answers'][number]): MaterialFact {
  const { version, givenOn, amendedOn, late, basics } = answer;
  return {
    ...{ what: 'feedback', id, on: amendedOn ?? givenOn, by: 'enterprise' },
    states: { version, way, givenOn, amendedOn, late, basics },
  };
}

/** The name of a file may identify a person; its hash identifies the file. */
function fileFact({ id, owner, ...file }: ProjectRecord['files'][number], { project }: ProjectRecord): MaterialFact {
  const { uploadedBy, uploadedOn: on, type, size, sha256, state } = file;
  const by = owner === null ? 'alliance-staff' : owner === project.enterpriseCode ? 'enterprise' : 'agency';
  return { what: 'file', id, on, by, states: { uploadedBy, type, size, sha256, state } };
}
