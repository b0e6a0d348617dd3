import type { Satisfaction } from '@heng/contracts';
import { type Decision, unchanged } from '@heng/kit/domain';
import type { ConsultantTotal } from '../on-site-work/on-site-work.js';
import { mustHoldNoIdCard } from '../enterprises/enterprise.js';
import type { Project } from '../projects/project.js';
import { refuse } from './feedback-refusals.js';
import { unanswered } from './questionnaire.js';

/** 1–5; 5 is 非常满意, null where a stage was not done. */
export type Levels = Readonly<Record<Satisfaction, number | null>>;

/** The basic information of a project (项目基本信息): its dates, and each consultant's days on site (R5). */
export type Basics = Readonly<{
  startedOn: string;
  endedOn: string;
  consultants: readonly Readonly<{ personId: string; days: number }>[];
}>;

/** `confirmed`: the enterprise confirms the record. */
type StatedBasics = Basics & Readonly<{ confirmed: boolean }>;

/** The enterprise confirms the recorded information, which it may repeat, or corrects it. */
export type BasicsInput = Readonly<{ confirmed: boolean }> & Partial<Basics>;

/** An enterprise's answer on a project. */
export type AnswerInput = Readonly<{
  satisfaction: Levels;
  basics: BasicsInput;
  /** For the alliance only. */
  comment: string | null;
}>;

export const givenBy = ['link', 'account'] as const;

/** One version of the enterprise's answer; every version is kept. */
export type FeedbackAnswer = Readonly<{
  id: string;
  projectId: string;
  agencyId: string;
  enterpriseId: string;
  /** 1 for the first, 2 for its amendment. */
  version: number;
  levels: Levels;
  /** null in answers given under the first version of tracking. */
  basics: StatedBasics | null;
  comment: string | null;
  /** The day of the first version. */
  givenOn: string;
  /** The day of this version; null for the first. */
  amendedOn: string | null;
  answeredAt: Date;
  late: boolean;
  by: (typeof givenBy)[number];
}>;

/** The recorded basic information, which the enterprise confirms or corrects (R5). */
export const recordedBasics = (
  { startedOn, endedOn }: Pick<Project, 'startedOn' | 'endedOn'>,
  totals: readonly Pick<ConsultantTotal, 'personId' | 'days'>[],
): Basics => ({
  startedOn,
  endedOn: endedOn ?? startedOn,
  consultants: totals.map(({ personId, days }) => ({ personId, days })),
});

/** A finished answer has a level for every question that applies, and consistent basic information (R5). */
export function contentOf(
  { satisfaction, basics, comment }: AnswerInput,
  recorded: Basics,
  { stages }: Pick<Project, 'stages'>,
): Pick<FeedbackAnswer, 'levels' | 'comment'> & { basics: StatedBasics } {
  const open = unanswered(satisfaction, stages);
  if (open.length > 0) throw refuse('level-missing', { field: 'satisfaction', questions: open.join(', ') });
  const said = comment?.trim() || null;
  mustHoldNoIdCard({ comment: said ?? '' });
  return { levels: satisfaction, basics: statedBasics(basics, recorded), comment: said };
}

/**
 * The confirmed information must still equal the record: nobody confirms what was recorded after the page was opened.
 */
function statedBasics({ confirmed, ...said }: BasicsInput, recorded: Basics): StatedBasics {
  const startedOn = said.startedOn ?? recorded.startedOn;
  const endedOn = said.endedOn ?? recorded.endedOn;
  const consultants = (said.consultants ?? recorded.consultants).map(({ personId, days }) => ({
    personId: personId.toLowerCase(),
    days,
  }));
  if (endedOn < startedOn) throw refuse('basics-end-before-start', { field: 'basics.endedOn', startedOn, endedOn });
  const persons = consultants.map(({ personId }) => personId);
  const twice = persons.find((personId, n) => persons.indexOf(personId) !== n);
  if (twice) throw refuse('basics-person-twice', { field: 'basics.consultants', personId: twice });
  const stated = { startedOn, endedOn, consultants };
  if (confirmed && !isSame(stated, recorded)) throw refuse('basics-changed', { field: 'basics' });
  return { confirmed: isSame(stated, recorded), ...stated };
}

/** A consultant with no days counts as not named. */
function isSame(a: Basics, b: Basics): boolean {
  const daysOf = ({ consultants }: Basics) =>
    consultants
      .filter(({ days }) => days > 0)
      .map(({ personId, days }) => `${personId} ${days}`)
      .sort()
      .join();
  return a.startedOn === b.startedOn && a.endedOn === b.endedOn && daysOf(a) === daysOf(b);
}

/** The content of a draft: any part may be missing. */
export type DraftContent = Readonly<{
  satisfaction: Readonly<Partial<Record<Satisfaction, number | null>>>;
  basics: BasicsInput | null;
  comment: string | null;
}>;

/**
 * The draft of the enterprise's answer, one per project, whichever link or account writes it: empty ⇄ written. A
 * finished answer empties it; its row stays, so that its versions continue.
 */
export type FeedbackDraft = Readonly<{
  /** The project's id. */
  id: string;
  version: number;
  content: DraftContent | null;
  savedOn: string | null;
}>;

export const saved = (id: string, content: DraftContent, today: string): Decision<Omit<FeedbackDraft, 'version'>> => ({
  state: { id, content, savedOn: today },
  events: [],
});

export const emptied = (draft: FeedbackDraft): Decision<FeedbackDraft> =>
  draft.content ? { state: { ...draft, content: null, savedOn: null }, events: [] } : unchanged(draft);
