import {
  CaseNoTieDeclared,
  CaseOpinionGiven,
  CasePanelAnnounced,
  CasePanelDissolved,
  CasePanelDrawn,
  CasePanelMemberLeft,
  CasePanelReady,
  CaseVoteCast,
  type Fact,
  NoTieToAccusedDeclared,
  OpinionGiven,
  PanelAnnounced,
  PanelDissolved,
  PanelDrawn,
  PanelMemberLeft,
  PanelReady,
  VoteCast,
} from '@heng/contracts';

/** The matter that a panel rules on: a complaint (R6), or a case of adjusting or revoking a rating (R11). */
export type Matter = 'complaint' | 'rating-case';
export type PanelIds = Readonly<{ id: string; matter: Matter; matterId: string; agencyId: string; round: number }>;

const ofComplaints = {
  announced: PanelAnnounced,
  drawn: PanelDrawn,
  left: PanelMemberLeft,
  ready: PanelReady,
  dissolved: PanelDissolved,
  'no-tie': NoTieToAccusedDeclared,
  opined: OpinionGiven,
  voted: VoteCast,
} as const;
type Name = keyof typeof ofComplaints;
type Told<N extends Name> = Omit<
  Parameters<(typeof ofComplaints)[N]['of']>[1],
  'panelId' | 'complaintId' | 'agencyId' | 'round'
>;
type Event = Readonly<{ of: (subject: string, data: never) => Fact }>;

const EVENTS: Readonly<Record<Matter, Readonly<Record<Name, Event>>>> = {
  complaint: ofComplaints,
  'rating-case': {
    announced: CasePanelAnnounced,
    drawn: CasePanelDrawn,
    left: CasePanelMemberLeft,
    ready: CasePanelReady,
    dissolved: CasePanelDissolved,
    'no-tie': CaseNoTieDeclared,
    opined: CaseOpinionGiven,
    voted: CaseVoteCast,
  },
};

/** An event about a panel: what its matter is decides the type, which names the matter. */
export function told<N extends Name>(panel: PanelIds, name: N, data: Told<N>, subject = panel.id): Fact {
  const { id: panelId, matter, matterId, agencyId, round } = panel;
  const about = { panelId, agencyId, round, [matter === 'complaint' ? 'complaintId' : 'caseId']: matterId };
  return EVENTS[matter][name].of(subject, { ...about, ...data } as never);
}
