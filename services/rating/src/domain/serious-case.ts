import type { SeriousCase } from '@heng/assessment';
import { CaseDecided, CaseOpened, type Grade, NoTieInCaseDeclared } from '@heng/contracts';
import { type Decision, defineLifecycle } from '@heng/kit/domain';
import { type Declaration, declaredAlready, mustDeclare } from './declaration.js';
import type { Rating } from './rating.js';
import { refuse } from './refusals.js';

export const caseLifecycle = defineLifecycle({
  states: { open: '待裁定', kept: '维持评级', adjusted: '已调整评级', revoked: '已取消评级' },
  actions: {
    declare: { zh: '声明无利害关系', by: ['expert'], from: ['open'], unless: declaredAlready },
    'decide-case': { zh: '裁定', by: ['expert'], from: ['open'], unless: mustDeclare },
  },
  refuse: ({ state }) => refuse('case-decided', { state }),
});
export const { states: caseStates, allowedActions } = caseLifecycle;
export const caseOutcomes = ['kept', 'adjusted', 'revoked'] as const;

/** R11 (4): the ground of a case, in words for its agency. */
export const GROUND = {
  zh: '近三个月内被投诉或举报达3次以上，经核实情况属实且情节严重（办法“评级”关于调整或取消评级的规定）',
  en: 'complained about or reported three times or more within three months, verified and serious (R11 4)',
};

/** R11: what the agency expects next. */
export const NEXT_STEP = {
  open: {
    zh: '由与该机构没有利害关系的专家裁定维持、调整或者取消现有评级；裁定以前，现有评级不变。裁定和理由将以信函通知该机构。',
    en: 'Experts without a tie to the agency keep its rating in force, lower its grade or revoke it; until then the rating stands. The agency is told the ruling and its reason by letter.',
  },
  kept: { zh: '现有评级维持不变。', en: 'The rating in force stands.' },
  adjusted: { zh: '现有评级已按裁定调整。', en: 'The grade of the rating in force is lowered as ruled.' },
  revoked: { zh: '现有评级已按裁定取消。', en: 'The rating in force is revoked as ruled.' },
} as const;

/** R11: what experts decide; the grade of an adjustment. */
export type CaseRuling = Readonly<{
  outcome: (typeof caseOutcomes)[number];
  grade: Grade | null;
  reason: string;
  by: string;
}>;

/**
 * A case of adjusting or revoking a rating (R11 4): open → kept | adjusted | revoked. Its incidents were filed within three months of each other,
 * each verified and serious.
 */
export type RatingCase = Readonly<{
  id: string;
  version: number;
  agencyId: string;
  state: (typeof caseStates)[number];
  /** The complaint first filed of each incident. */
  incidents: readonly string[];
  /** The ids of the rulings. */
  facts: readonly string[];
  /** The day of the ruling that made the third. */
  completedOn: string;
  openedOn: string;
  declarations: readonly Declaration[];
  ruling: (CaseRuling & Readonly<{ on: string; ratingId: string | null }>) | null;
}>;

type Incidents = Pick<RatingCase, 'incidents'>;
const idsOf = ({ incidents }: SeriousCase): string[] => incidents.map(({ id }) => id);
const isPart = (part: readonly string[], whole: readonly string[]) => part.every((id) => whole.includes(id));

/** One case for each set of incidents: a larger set is the same case, and a part of a set is none. */
export function casesToOpen(found: readonly SeriousCase[], known: readonly Incidents[]): SeriousCase[] {
  return found.filter((one) => {
    const own = idsOf(one);
    const larger = found.some(
      (other) => other !== one && other.incidents.length > own.length && isPart(own, idsOf(other)),
    );
    return !larger && !known.some(({ incidents }) => isPart(own, incidents) || isPart(incidents, own));
  });
}

/** R11 (4): the ruling that makes the third serious incident opens the case at once, in a cycle or outside. */
export function openCase(
  identity: Pick<RatingCase, 'id' | 'agencyId'>,
  found: SeriousCase,
  today: string,
): Decision<Omit<RatingCase, 'version'>> {
  const { id, agencyId } = identity;
  const { completedOn } = found;
  const about = { incidents: idsOf(found), facts: [...found.facts], completedOn, openedOn: today };
  return {
    state: { id, agencyId, state: 'open', ...about, declarations: [], ruling: null },
    events: [CaseOpened.of(id, { caseId: id, agencyId, ...about })],
  };
}

/** R8: an expert declares to have no tie to the agency before deciding. */
export function declareNoTie(current: RatingCase, given: Declaration): Decision<RatingCase> {
  const { id, agencyId, declarations } = current;
  caseLifecycle.after('declare', { ...current, by: given.by });
  return {
    state: { ...current, declarations: [...declarations, given] },
    events: [NoTieInCaseDeclared.of(id, { caseId: id, agencyId, declaredOn: given.on })],
  };
}

/** R11: experts keep the rating in force, lower its grade or revoke it, with the reason. */
export function decideCase(
  current: RatingCase,
  ruling: CaseRuling,
  inForce: Pick<Rating, 'id' | 'grade'> | null,
  today: string,
): Decision<RatingCase> {
  const { id, agencyId } = current;
  const { outcome, grade, reason } = ruling;
  caseLifecycle.after('decide-case', { ...current, by: ruling.by });
  if ((outcome === 'adjusted') !== (grade !== null)) throw refuse('grade-contradictory', { field: 'grade', outcome });
  if (outcome !== 'kept' && !inForce) throw refuse('no-rating-in-force', { agencyId });
  if (grade && grade <= inForce!.grade!)
    throw refuse('grade-not-lower', { field: 'grade', grade, present: inForce!.grade });
  const ratingId = inForce?.id ?? null;
  const decided = CaseDecided.of(id, { caseId: id, agencyId, ratingId, outcome, grade, decidedOn: today, reason });
  return { state: { ...current, state: outcome, ruling: { ...ruling, on: today, ratingId } }, events: [decided] };
}
