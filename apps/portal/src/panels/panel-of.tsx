import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { agencyOf } from '../agencies/agency.js';
import { type Fact, Facts, FileLinks, text } from '../components/parts.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';

type Schemas = ServiceSchemas['complaints'];
export type Panel = Schemas['PanelView'];
export type Complaint = Schemas['ComplaintView'];
export type Verdict = Schemas['VerdictView'];
export type Grounds = Schemas['GroundsView'];

export type RatingCase = Schemas['CaseView'];

/** The addresses of the matters that panels rule on: complaints, and cases of R11. */
export const bases = ['/complaints', '/cases'] as const;
export type Base = (typeof bases)[number];

/** A complaint or a case, its agency and its panel. */
export const panelOf = (base: Base) => async (visit: Visit) => {
  const { complaints } = visit.services;
  const id = visit.params['id']!;
  const params = { path: { id } };
  const [matter, { panel, allowedActions }] = await (base === '/complaints'
    ? Promise.all([
        answerOf(complaints.GET('/complaints/{id}', { params })).then((complaint) => ({ complaint })),
        answerOf(complaints.GET('/complaints/{id}/panel', { params })),
      ])
    : Promise.all([
        answerOf(complaints.GET('/rating-cases/{id}', { params })).then((ratingCase) => ({ ratingCase })),
        answerOf(complaints.GET('/rating-cases/{id}/panel', { params })),
      ]));
  const { agencyId } = 'complaint' in matter ? matter.complaint : matter.ratingCase;
  return { base, id, matter, panel, allowedActions, agency: await agencyOf(visit, agencyId) };
};
export type Sitting = Awaited<ReturnType<ReturnType<typeof panelOf>>>;
type Matter = Readonly<{ complaint: Complaint } | { ratingCase: RatingCase }>;

/** The panel for a form of somebody who may act on it. @throws Elsewhere */
export const panelFor =
  (base: Base, action: Panel['allowedActions'][number]) =>
  async (visit: Visit): Promise<Sitting & { panel: Panel; version: number }> => {
    const known = await panelOf(base)(visit);
    const { panel } = known;
    if (!panel?.allowedActions.includes(action)) throw new Elsewhere(pageOf(known));
    return { ...known, panel, version: panel.version };
  };

export const pageOf = ({ base, id }: Pick<Sitting, 'base' | 'id'>): string => `${base}/${id}/panel`;
/** The name of a member, or the place where none is given yet. */
export const nameOf = ({ members, order }: Panel, expert: string, { words }: Visit): string =>
  members.find((one) => one.expert === expert)?.name ?? words.panels.unnamed(order.indexOf(expert) + 1);

export const verdictIn = (
  { outcome, severity, measures, grade }: Omit<Verdict, 'grade'> & Partial<Pick<Verdict, 'grade'>>,
  { words }: Visit,
): string =>
  words.common.listed([
    severity
      ? words.common.noted(words.panels.outcomes[outcome], words.complaints.severities[severity])
      : words.panels.outcomes[outcome],
    ...(grade ? [words.ratingCases.most(grade)] : []),
    ...measures.map((one) => words.panels.measureNames[one]),
  ]);

export const groundsIn = ({ fact, evidence, rule }: Grounds, { words: { panels: words } }: Visit): Fact[] => [
  [words.fact, text(fact)],
  [words.evidence, text(evidence)],
  [words.rule, text(rule)],
];

/** The matter, for the members of its panel: both sides beside each other, or a case with the agency's answer. */
export const Bench = ({ matter, visit }: Readonly<{ matter: Matter; visit: Visit }>): ReactNode =>
  'complaint' in matter ? (
    <Sides complaint={matter.complaint} visit={visit} />
  ) : (
    <CaseFacts ratingCase={matter.ratingCase} visit={visit} />
  );

/** The ground, facts and reason of a case, and the answer of the agency. */
export function CaseFacts({ ratingCase, visit }: Readonly<{ ratingCase: RatingCase; visit: Visit }>): ReactNode {
  const { ratingCases: words, panels } = visit.words;
  const { ground, openedBy, facts, reason, complaints, answer, state } = ratingCase;
  const none = state === 'open' ? words.unanswered : panels.noAnswer;
  return (
    <Facts
      facts={[
        [words.ground, words.grounds[ground]],
        [words.openedBy, words.openers[openedBy]],
        ...(facts ? [[words.facts, text(facts)] as const] : []),
        ...(reason ? [[words.reason, text(reason)] as const] : []),
        ...complaints.map((id, n): Fact => [
          words.complaint(n + 1),
          <a key={id} href={`/complaints/${id}`}>
            {panels.toComplaint}
          </a>,
        ]),
        [words.answer, text(answer ? [answer.statement, ...answer.evidence].join('\n') : none)],
        ...(answer?.fileIds.length
          ? [
              [
                visit.words.complaints.files,
                <FileLinks key="f" visit={visit} ids={answer.fileIds} service="complaints" />,
              ] as const,
            ]
          : []),
      ]}
    />
  );
}

function Sides({ complaint, visit }: Readonly<{ complaint: Complaint; visit: Visit }>): ReactNode {
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

type OfRulings = Readonly<{ rulings: readonly Schemas['RulingView'][]; complaintId: string; visit: Visit }>;
/** Rulings with their reasons, corrections and dissents. */
export function Rulings({ rulings, complaintId, visit }: OfRulings) {
  const { panels: words } = visit.words;
  return rulings.map((ruling) => (
    <section key={ruling.id}>
      <h2>{ruling.round > 1 ? words.reconsideration : words.ruling}</h2>
      <Facts facts={[[words.outcome, verdictIn(ruling, visit)], ...groundsIn(ruling.grounds, visit)]} />
      {ruling.reconsiderUntil && (
        <p>{visit.words.common.named(words.reconsiderUntil, dayIn(visit.language, ruling.reconsiderUntil.date))}</p>
      )}
      {ruling.corrections.map(({ part, before, reason, correctedOn }, i) => (
        <details key={i}>
          <summary>{words.correction(dayIn(visit.language, correctedOn), reason)}</summary>
          <Facts facts={[[visit.words.common.noted(words[part], words.former), text(before)]]} />
        </details>
      ))}
      {visit.user?.roles.includes('alliance-staff') && (
        <p>
          <a href={`/complaints/${complaintId}/rulings/${ruling.id}/correction`}>{words.correct}</a>
        </p>
      )}
      <Dissents of={ruling} visit={visit} />
    </section>
  ));
}

/** The number of dissents, with their reasons. */
export function Dissents({
  of: { dissents, members },
  visit,
}: Readonly<{ of: Pick<Schemas['RulingView'], 'dissents' | 'members'>; visit: Visit }>): ReactNode {
  const { panels: words } = visit.words;
  return (
    <>
      {dissents.length > 0 && <p>{words.dissents(dissents.length, members)}</p>}
      {dissents.map(({ vote, grounds, reason }, i) => (
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
    </>
  );
}
