import {
  addDays,
  addMonths,
  type Calendar,
  daysBetween,
  type Period,
  plusDays,
  plusMonths,
  type Step,
} from '@heng/legal-time';
import type { Standing } from '../assessment/assessment.js';
import { latest } from './business-dates.js';
import type { Project } from './project.js';

/** The expected lengths of a project's phases *(default)*; a change of a length is a new version. */
export const durations = {
  version: '2026.1',
  /** From the start until an assessment body accepts the enterprise, or it is submitted to the committee. */
  consulting: { least: { months: 6, days: 0 }, most: { months: 8, days: 0 } },
  /** From there until its submission. */
  'assessment-body': { most: { months: 2, days: 0 } },
  /** From there until the decision. */
  committee: { most: { months: 1, days: 15 } },
} as const;
export const phases = (Object.keys(durations) as (keyof typeof durations)[]).filter((one) => one !== 'version');
export type Phase = (typeof phases)[number];

/** The dates of an assessment's steps; null for a step that has not happened. */
export type AssessmentDates = Pick<Standing, 'acceptedOn' | 'submittedOn' | 'decidedOn' | 'withdrawnOn'>;

/** The phase of a project, its first day, and the last day on which it should be over. */
export type Expectation = Readonly<{ phase: Phase; since: string; by: Period }>;

/**
 * The day by which the present phase of a project should be over (R4); suspended days are added. A project that is not
 * in progress has none, nor has one after a decision, unless an assessment came since.
 */
export function expectedBy(
  { state, startedOn, suspensions }: Pick<Project, 'state' | 'startedOn' | 'suspensions'>,
  assessments: readonly AssessmentDates[],
  calendar: Calendar,
): Expectation | null {
  if (state !== 'in-progress') return null;
  const present = phaseOf(startedOn, assessments);
  return present && { ...present, by: endOf(calendar, present, suspensions) };
}

function phaseOf(startedOn: string, assessments: readonly AssessmentDates[]): { phase: Phase; since: string } | null {
  const open = assessments.filter(({ decidedOn, withdrawnOn }) => decidedOn === null && withdrawnOn === null);
  const submitted = latest(open.map(({ submittedOn }) => submittedOn));
  if (submitted) return { phase: 'committee', since: submitted };
  const accepted = latest(open.map(({ acceptedOn }) => acceptedOn));
  if (accepted) return { phase: 'assessment-body', since: accepted };
  const isDecided = assessments.some(({ decidedOn }) => decidedOn !== null);
  return isDecided ? null : { phase: 'consulting', since: startedOn };
}

function endOf(
  calendar: Calendar,
  { phase, since }: { phase: Phase; since: string },
  suspensions: Project['suspensions'],
): Period {
  const { months, days } = durations[phase].most;
  const suspended = suspendedDays(since, plusDays(plusMonths(since, months), days), suspensions);
  const inMonths = addMonths(calendar, since, months);
  if (days + suspended === 0) return inMonths;
  const end = addDays(calendar, plusMonths(since, months), days + suspended);
  const pause: Step[] = suspended === 0 ? [] : [pauseWords(suspended)];
  return { ...end, steps: [inMonths.steps[0]!, ...pause, ...end.steps] };
}

/** The suspended days that put off the expected end: those of suspensions that began before it. */
function suspendedDays(since: string, due: string, suspensions: Project['suspensions']): number {
  let added = 0;
  for (const { from, until } of suspensions) {
    if (until === null || until < since || from > plusDays(due, added)) continue;
    added += daysBetween(from < since ? since : from, until) + 1;
  }
  return added;
}

const pauseWords = (days: number): Step => ({
  zh: `其间项目中止共${days}日，期限相应顺延。`,
  en: `The project was suspended for ${days} day${days === 1 ? '' : 's'} meanwhile, which are added.`,
});
