import { RulingIssued } from '@heng/contracts';
import type { BusinessDay, Decision } from '@heng/kit/domain';
import { type DatedClock, startClock } from '@heng/legal-time';
import { validOpinions } from '@heng/panel';
import { givenIn, type Opinion } from './opinion.js';
import type { CasePanel } from './panel.js';
import { type Asker, panelLifecycle } from './panel-actions.js';
import { type AnyVerdict, type Grounds, groundsOf, isSame, majorityOf, type Verdict } from './verdict.js';

/** A typing error in the reasons of a ruling, with the text before it. */
export type Correction = Readonly<{
  part: keyof Grounds;
  before: string;
  after: string;
  reason: string;
  correctedOn: string;
}>;

/** The time in which either party asks for a reconsideration *(default)*. */
export const reconsiderationRules = { version: '2026.1', term: { days: 15 } } as const;

/** A member's vote that the ruling does not follow, with the reasons. */
export type Dissent<V = Verdict> = Readonly<{ expert: string; vote: V; grounds: Grounds; reason: string | null }>;

/** The ruling of a panel (联盟专家裁定, R6), by majority; a dissent is recorded. */
export type Ruling = Verdict &
  Readonly<{
    id: string;
    version: number;
    panelId: string;
    complaintId: string;
    agencyId: string;
    round: number;
    grounds: Grounds;
    members: number;
    dissents: readonly Dissent[];
    ruledOn: string;
    /** Null for a reconsideration, which is final. */
    reconsiderable: DatedClock | null;
    /** Typing errors in the grounds that were corrected, with the text before. */
    corrections: readonly Correction[];
  }>;

/** The ruling as the case and the rating take it: upheld in part is upheld. */
export const inShort = ({ outcome, severity, grounds: { fact, evidence, rule } }: Omit<Ruling, 'version'>) => ({
  ...{ outcome: outcome === 'dismissed' ? ('dismissed' as const) : ('upheld' as const), severity },
  reason: [fact, evidence, rule].join('\n'),
});

/** The decision of the majority, and the dissents; the presiding member issues it once all have voted. */
export function decidedBy<V extends AnyVerdict>(
  panel: CasePanel,
  opinions: readonly Opinion[],
  asker: Asker,
  majority: (votes: readonly V[]) => V,
) {
  const valid = validOpinions(panel.panel, opinions);
  panelLifecycle.after('rule', { ...panel, asker, given: givenIn(valid) });
  const verdict = majority(valid.map(({ vote }) => vote as V));
  const dissents = valid
    .filter(({ vote }) => !isSame(vote!, verdict))
    .map(({ expert, vote, opinion, voteReason }): Dissent<V> => ({
      ...{ expert, vote: vote as V, grounds: groundsOf(opinion), reason: voteReason },
    }));
  return { verdict, dissents, experts: valid.map(({ expert }) => expert) };
}

/** R6: the presiding member writes down what the majority decided, with the reasons. */
export function issueRuling(
  id: string,
  panel: CasePanel,
  opinions: readonly Opinion[],
  { asker, grounds }: Readonly<{ asker: Asker; grounds: Grounds }>,
  { calendar, today }: BusinessDay,
): Decision<Omit<Ruling, 'version'>> {
  const { verdict, dissents, experts } = decidedBy(panel, opinions, asker, majorityOf);
  const { term, version } = reconsiderationRules;
  const reconsiderable = panel.round > 1 ? null : startClock(calendar, { from: today, term, rules: version });
  const { agencyId, round } = panel;
  const about = { panelId: panel.id, complaintId: panel.matterId, agencyId, round };
  const ruled = { ...verdict, ruledOn: today, members: experts.length };
  return {
    state: { id, ...about, ...ruled, grounds: groundsOf(grounds), dissents, reconsiderable, corrections: [] },
    events: [
      RulingIssued.of(id, {
        ...{ ...about, rulingId: id, ...ruled, measures: [...verdict.measures], experts },
        ...{ ...groundsOf(grounds), dissents: dissents.length, reconsiderUntil: reconsiderable?.due.date ?? null },
      }),
    ],
  };
}

/** The panel has ruled. */
export const concluded = (panel: CasePanel): Decision<CasePanel> => ({
  state: { ...panel, state: 'ruled' },
  events: [],
});
