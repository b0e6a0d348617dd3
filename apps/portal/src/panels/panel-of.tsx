import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { agencyOf } from '../agencies/agency.js';
import { type Fact, Facts, text } from '../components/parts.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Schemas = ServiceSchemas['complaints'];
export type Panel = Schemas['PanelView'];
export type Complaint = Schemas['ComplaintView'];
export type Verdict = Schemas['VerdictView'];
export type Grounds = Schemas['GroundsView'];

/** A complaint, its agency and its panel. */
export async function panelOf(visit: Visit) {
  const { complaints } = visit.services;
  const params = { path: { id: visit.params['id']! } };
  const [complaint, { panel, allowedActions }] = await Promise.all([
    answerOf(complaints.GET('/complaints/{id}', { params })),
    answerOf(complaints.GET('/complaints/{id}/panel', { params })),
  ]);
  return { complaint, panel, allowedActions, agency: await agencyOf(visit, complaint.agencyId) };
}
export type Sitting = Awaited<ReturnType<typeof panelOf>>;

/** The panel for a form of somebody who may act on it. @throws Elsewhere */
export const panelFor =
  (action: Panel['allowedActions'][number]) =>
  async (visit: Visit): Promise<Sitting & { panel: Panel; version: number }> => {
    const known = await panelOf(visit);
    const { panel } = known;
    if (!panel?.allowedActions.includes(action)) throw new Elsewhere(pageOf(known));
    return { ...known, panel, version: panel.version };
  };

export const pageOf = ({ complaint: { id } }: Pick<Sitting, 'complaint'>): string => `/complaints/${id}/panel`;
/** The name of a member, or the place where none is given yet. */
export const nameOf = ({ members, order }: Panel, expert: string, { words }: Visit): string =>
  members.find((one) => one.expert === expert)?.name ?? words.panels.unnamed(order.indexOf(expert) + 1);

export const verdictIn = ({ outcome, severity, measures }: Verdict, { words }: Visit): string =>
  [
    words.panels.outcomes[outcome] + (severity ? ` (${words.complaints.severities[severity]})` : ''),
    ...measures.map((one) => words.panels.measureNames[one]),
  ].join('、');

export const groundsIn = ({ fact, evidence, rule }: Grounds, { words: { panels: words } }: Visit): Fact[] => [
  [words.fact, text(fact)],
  [words.evidence, text(evidence)],
  [words.rule, text(rule)],
];

/** Both sides beside each other, for members. */
export function Bench({ complaint, visit }: Readonly<{ complaint: Complaint; visit: Visit }>): ReactNode {
  const { panels: words, complaints, common } = visit.words;
  const { statement, evidence, answer, answerEvidence, comment } = complaint;
  const list = (of: readonly string[] | null) => text(of?.join('\n') || common.none);
  return (
    <>
      <h2>{words.bench}</h2>
      <div className="scroll" role="region" aria-label={words.bench} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.side}</th>
              <th scope="col">{words.by.complainant}</th>
              <th scope="col">{words.by.agency}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{complaints.statement}</th>
              <td>{text(statement)}</td>
              <td>{text(answer ?? words.noAnswer)}</td>
            </tr>
            {comment && (
              <tr>
                <th scope="row">{words.commentOf}</th>
                <td>{text(comment)}</td>
                <td />
              </tr>
            )}
            <tr>
              <th scope="row">{words.evidenceOf}</th>
              <td>{list(evidence)}</td>
              <td>{list(answerEvidence)}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Rulings with their reasons and dissents. */
export function Rulings({ rulings, visit }: Readonly<{ rulings: readonly Schemas['RulingView'][]; visit: Visit }>) {
  const { panels: words } = visit.words;
  return rulings.map((ruling) => (
    <section key={ruling.id}>
      <h2>{ruling.round > 1 ? words.reconsideration : words.ruling}</h2>
      <Facts facts={[[words.outcome, verdictIn(ruling, visit)], ...groundsIn(ruling.grounds, visit)]} />
      {ruling.dissents.length > 0 && <p>{words.dissents(ruling.dissents.length, ruling.members)}</p>}
      {ruling.dissents.map(({ vote, grounds, reason }, i) => (
        <details key={i}>
          <summary>{words.dissent}</summary>
          <Facts
            facts={[
              [words.vote, verdictIn(vote, visit)],
              ...groundsIn(grounds, visit),
              ...(reason ? [[words.reason, text(reason)] as const] : []),
            ]}
          />
        </details>
      ))}
    </section>
  ));
}
