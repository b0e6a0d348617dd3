import {
  CasePanelDrawn,
  CasePanelMemberLeft,
  CasePanelReady,
  type EventDefinition,
  PanelDrawn,
  PanelMemberLeft,
  PanelReady,
  RatingCaseDecided,
  RulingIssued,
} from '@heng/contracts';
import { agencyId, expertId, ids, type Sample, sample } from './sample.js';

type Events = Readonly<{
  drawn: EventDefinition;
  left: EventDefinition;
  ready: EventDefinition;
  decided: EventDefinition;
}>;

/** One event for each letter to an expert about a panel of the n-th agency, by the letter's name. */
function panelEvents(n: number, name: string, about: object, { drawn, left, ready, decided }: Events) {
  const panel = { panelId: ids('d1')(2), agencyId: agencyId(n), round: 1, ...about };
  const [member, other] = [expertId(n), expertId(900)];
  const order = [member, other];
  const ruled = { members: 3, dissents: 0, experts: order, fact: '事实', evidence: '证据', rule: '依据' };
  const result = { result: '03 11 12', seed: 'seed', order, members: order };
  const departure = { leftOn: '2026-03-19', how: 'struck', by: 'agency' };
  return {
    [`${name}-seat`]: sample(drawn, { ...panel, ...result, drawnOn: '2026-03-18', due: '2026-04-30' }),
    [`${name}-seat-taken`]: sample(left, { ...panel, ...departure, expert: other, replacement: member }),
    [`${name}-seat-left`]: sample(left, { ...panel, ...departure, expert: member, replacement: null }),
    [`${name}-opinion-due`]: sample(ready, {
      ...{ ...panel, readyOn: '2026-03-20', members: order, strikeUntil: '2026-03-25' },
    }),
    [`${name}-decided`]: sample(decided, { ...panel, ...ruled, ...DECIDED[name] }),
  };
}
const DECIDED: Readonly<Record<string, object>> = {
  panel: {
    ...{ rulingId: ids('d1')(3), ruledOn: '2026-04-01', outcome: 'dismissed', severity: null, measures: [] },
    reconsiderUntil: null,
  },
  'case-panel': { ground: 'formalism', outcome: 'kept', grade: null, decidedOn: '2026-04-01' },
};

export const expertEvents = (n: number): Record<string, Sample> => ({
  ...panelEvents(
    n,
    'panel',
    { complaintId: ids('d1')(1) },
    { drawn: PanelDrawn, left: PanelMemberLeft, ready: PanelReady, decided: RulingIssued },
  ),
  ...panelEvents(
    n,
    'case-panel',
    { caseId: ids('d1')(4) },
    { drawn: CasePanelDrawn, left: CasePanelMemberLeft, ready: CasePanelReady, decided: RatingCaseDecided },
  ),
});
