import {
  type allegations,
  type caseOpeners,
  type CaseOutcome,
  type Grade,
  RatingCaseAnswered,
  RatingCaseDecided,
  RatingCaseDropped,
  RatingCaseOpened,
  type RevocationGround,
} from '@heng/contracts';
import type { HandedFile } from '@heng/files/domain';
import { type Decision, defineLifecycle, unchanged } from '@heng/kit/domain';
import type { Opinion } from '../ruling/opinion.js';
import type { CasePanel } from '../ruling/panel.js';
import type { Asker } from '../ruling/panel-actions.js';
import { decidedBy, type Dissent } from '../ruling/ruling.js';
import { caseMajorityOf, type CaseVerdict, type Grounds, groundsOf } from '../ruling/verdict.js';
import { refuse } from './refusals.js';

/** The decision on a case; `panelId` is null where one expert decided, before panels did. */
export type CaseRuling = CaseVerdict &
  Readonly<{
    panelId: string | null;
    grounds: Grounds | null;
    reason: string | null;
    members: number;
    dissents: readonly Dissent<CaseVerdict>[];
    on: string;
  }>;

/** The agency's answer with its evidence; `files` is absent from answers of before. */
type CaseAnswer = Readonly<{
  statement: string;
  evidence: readonly string[];
  files?: readonly HandedFile[];
  on: string;
}>;

/**
 * A case of adjusting or revoking the rating of an agency (评级调整或取消案件, R11): open → kept | adjusted | revoked by a panel;
 * open → dropped where the ruling behind it is decided again.
 */
export type RatingCase = Readonly<{
  id: string;
  version: number;
  agencyId: string;
  ground: RevocationGround;
  openedBy: (typeof caseOpeners)[number];
  openedOn: string;
  /** The facts and the reason of who opened it; null where the system did. */
  facts: string | null;
  reason: string | null;
  /** The complaint whose ruling opened it, or the first filings of the incidents. */
  complaints: readonly string[];
  /** The ruling behind it can be contested until the end of this day. */
  panelAfter: string | null;
  state: (typeof caseLifecycle.states)[number];
  answer: CaseAnswer | null;
  ruling: CaseRuling | null;
}>;
/** `contested` while a ruling behind the case is being reconsidered. */
type Acting = Pick<RatingCase, 'panelAfter' | 'answer'> & Readonly<{ today: string; contested?: boolean }>;

const contestable = ({ panelAfter, today, contested }: Acting) => {
  if (contested) return refuse('case-contested');
  return panelAfter !== null && today <= panelAfter ? refuse('case-contestable', { panelAfter }) : undefined;
};
const answered = ({ answer }: Acting) => (answer ? refuse('case-answered') : undefined);

export const caseLifecycle = defineLifecycle({
  states: { open: '待裁定', kept: '维持评级', adjusted: '调整评级', revoked: '取消评级', dropped: '不再办理' },
  actions: {
    'answer-case': { zh: '答复', by: ['agency'], from: ['open'], unless: answered },
    'announce-panel': { zh: '组成裁定组', by: ['alliance-staff'], from: ['open'], unless: contestable },
    'decide-case': { zh: '裁定', by: ['system'], from: ['open'] },
    'drop-case': { zh: '不再办理', by: ['system'], from: ['open'], to: 'dropped' },
  },
  refuse: ({ state, stateZh, actionZh }) => refuse('case-state-wrong', { state, stateZh, actionZh }),
});

type Opened = Pick<RatingCase, 'id' | 'agencyId' | 'ground' | 'openedBy' | 'openedOn'> &
  Partial<Pick<RatingCase, 'facts' | 'reason' | 'complaints' | 'panelAfter'>>;

/** R11: staff, a ruling that names the measure, or three serious incidents open a case. */
export function openCase(opened: Opened): Decision<Omit<RatingCase, 'version'>> {
  const { facts = null, reason = null, complaints = [], panelAfter = null } = opened;
  const open = { state: 'open' as const, answer: null, ruling: null };
  const state = { ...opened, facts, reason, complaints, panelAfter, ...open };
  const { openedBy, openedOn } = opened;
  return { state, events: [RatingCaseOpened.of(opened.id, { ...about(state), openedBy, openedOn, panelAfter })] };
}

/** Staff open a case on any ground but that of the system. @throws DomainError `complaints.ground-by-system` */
export function openByStaff(opened: Omit<Opened, 'openedBy'>): Decision<Omit<RatingCase, 'version'>> {
  if (opened.ground === 'serious-complaints') throw refuse('ground-by-system', { field: 'ground' });
  return openCase({ ...opened, openedBy: 'staff' });
}

const GROUNDS: Partial<Record<(typeof allegations)[number], RevocationGround>> = {
  'separation-breached': 'separation-breached',
  formalism: 'formalism',
  'false-disclosure': 'false-disclosure',
};
/** R11: the ground that an upheld allegation gives; any other is harm to the market. */
export const groundOf = (allegation: (typeof allegations)[number]): RevocationGround =>
  GROUNDS[allegation] ?? 'market-harm';

/** A ruling opens a case, or, decided again, moves the day from which its panel is announced. */
export const openByRuling = (known: RatingCase | null, opened: Omit<Opened, 'openedBy'>) =>
  known
    ? { state: { ...known, panelAfter: opened.panelAfter ?? null }, events: [] }
    : openCase({ ...opened, openedBy: 'ruling' });

/** The ruling behind it was decided again and names no review of the rating. */
export function dropCase(current: RatingCase, today: string): Decision<RatingCase> {
  if (!caseLifecycle.allows('drop-case', { ...current, today })) return unchanged(current);
  const dropped = RatingCaseDropped.of(current.id, { ...about(current), droppedOn: today });
  return { state: { ...current, state: 'dropped' }, events: [dropped] };
}

/** The agency answers, with evidence, before the panel decides. */
export function answerCase(current: RatingCase, given: Omit<CaseAnswer, 'on'>, today: string): Decision<RatingCase> {
  caseLifecycle.after('answer-case', { ...current, today });
  return {
    state: { ...current, answer: { ...given, on: today } },
    events: [
      RatingCaseAnswered.of(current.id, { ...about(current), answeredOn: today, files: [...(given.files ?? [])] }),
    ],
  };
}

/** R11: the presiding member writes down what the majority decided: keep the rating, lower it, or revoke it. */
export function decideCase(
  current: RatingCase,
  panel: CasePanel,
  opinions: readonly Opinion[],
  { asker, grounds }: Readonly<{ asker: Asker; grounds: Grounds }>,
  today: string,
): Decision<RatingCase> {
  caseLifecycle.after('decide-case', { ...current, today });
  const { verdict, dissents, experts } = decidedBy(panel, opinions, asker, caseMajorityOf);
  const members = experts.length;
  const said = groundsOf(grounds);
  const ruling = { ...verdict, panelId: panel.id, grounds: said, reason: null, members, dissents, on: today };
  const decided = {
    panelId: panel.id,
    ...verdict,
    ...said,
    members,
    dissents: dissents.length,
    experts,
    decidedOn: today,
  };
  return {
    state: { ...current, state: verdict.outcome, ruling },
    events: [RatingCaseDecided.of(current.id, { ...about(current), ...decided })],
  };
}

/** One expert decided the case, before panels did; rating has applied it. */
export function takeDecision(
  current: RatingCase,
  { outcome, grade, reason, on }: Readonly<{ outcome: CaseOutcome; grade: Grade | null; reason: string; on: string }>,
): Decision<RatingCase> {
  if (current.state !== 'open') return unchanged(current);
  const ruling = { outcome, grade, reason, on, panelId: null, grounds: null, members: 1, dissents: [] };
  return { state: { ...current, state: outcome, ruling }, events: [] };
}

const about = ({ id, agencyId, ground }: Pick<RatingCase, 'id' | 'agencyId' | 'ground'>) => ({
  ...{ caseId: id, agencyId, ground },
});
