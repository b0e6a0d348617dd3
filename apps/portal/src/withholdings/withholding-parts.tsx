import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { Day, type Fact, Facts } from '../components/parts.js';
import { agencyOf } from '../agencies/agency.js';
import { allOf, mustFind } from '../web/changes.js';
import { fieldIn, type Standard, standardInForce } from '../disclosure/standards.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Schemas = ServiceSchemas['registry'];
export type Withholding = Schemas['WithholdingView'];
export type Challenge = Schemas['ChallengeView'];

/** The withholding of the address, its agency and the standard in force. */
export async function withholdingOf(visit: Visit) {
  const path = { id: visit.params['id']! };
  const [agency, standard, all] = await Promise.all([
    agencyOf(visit),
    standardInForce(visit),
    allOf((query) => answerOf(visit.services.registry.GET('/agencies/{id}/withholdings', { params: { path, query } }))),
  ]);
  const withholding = mustFind(all, ({ id }) => id === visit.params['withholding'], visit);
  return { agency, standard, withholding, version: withholding.version };
}

export const challengesOf = ({ services }: Visit, id: string): Promise<Challenge[]> =>
  allOf((query) =>
    answerOf(services.registry.GET('/withholdings/{id}/challenges', { params: { path: { id }, query } })),
  );

type OfWithholding = Readonly<{ withholding: Withholding; standard: Standard; visit: Visit }>;

/** A withholding as the reader may know it. */
export function WithholdingFacts({ withholding, standard, visit }: OfWithholding): ReactNode {
  const { withholdings: words, deciding } = visit.words;
  const { state, field, of, reasonZh, reasonEn, until, requestedOn, decideBy, overdue, endedOn } = withholding;
  const { justification, decision, endReason } = withholding;
  const text = (label: string, value: string | null | undefined): Fact[] =>
    value
      ? [
          [
            label,
            <span key={label} className="text">
              {value}
            </span>,
          ],
        ]
      : [];
  return (
    <Facts
      facts={[
        [words.field, fieldIn(visit, field, standard)],
        [words.state, words.states[state]],
        [words.owner, words.owners[of]],
        [words.kind, visit.language === 'en' ? reasonEn : reasonZh],
        [words.until, <Day key="u" visit={visit} on={until} />],
        [words.requested, <Day key="r" visit={visit} on={requestedOn} />],
        ...(state === 'requested'
          ? [
              [
                words.decideBy,
                <span key="d">
                  <Day visit={visit} on={decideBy} /> {overdue && <span className="tag bad">{deciding.overdue}</span>}
                </span>,
              ] satisfies Fact,
            ]
          : []),
        ...text(words.justification, justification),
        ...text(words.decision, decision),
        ...(endedOn ? [[words.ended, <Day key="e" visit={visit} on={endedOn} />] satisfies Fact] : []),
        ...text(words.endReason, endReason),
      ]}
    />
  );
}
