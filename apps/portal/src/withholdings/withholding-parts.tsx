import type { ReactNode } from 'react';
import { Day, type Fact, Facts } from '../components/parts.js';
import type { Visit } from '../web/page.js';
import { sayIn } from '../words/dates.js';
import type { Value, Withholding } from './kind.js';

type OfWithholding = Readonly<{
  withholding: Withholding;
  value: Value;
  prolongs?: string | undefined;
  visit: Visit;
}>;

/** A withholding as the reader may know it. */
export function WithholdingFacts({ withholding, value, prolongs, visit }: OfWithholding): ReactNode {
  const { withholdings: words, deciding } = visit.words;
  const { state, reasonZh: zh, reasonEn: en, until, requestedOn, decideBy, overdue, decidedOn } = withholding;
  const { justification, decision, endedOn, endedBy, endReason } = withholding;
  const day = (label: string, on: string | null | undefined): Fact[] =>
    on ? [[label, <Day key={label} visit={visit} on={on} />]] : [];
  const text = (label: string, said: string | null | undefined): Fact[] =>
    said
      ? [
          [
            label,
            <span key={label} className="text">
              {said}
            </span>,
          ],
        ]
      : [];
  return (
    <Facts
      facts={[
        ...value,
        [words.state, words.states[state]],
        [words.kind, sayIn(visit.language, { zh, en })],
        ...day(words.until, until),
        ...day(words.prolongs, prolongs),
        ...day(words.requested, requestedOn),
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
        ...day(words.decided, decidedOn),
        ...text(words.decision, decision),
        ...day(words.ended, endedOn),
        ...text(words.endedFor, endedBy && words.endedBy[endedBy]),
        ...text(words.endReason, endReason),
      ]}
    />
  );
}

/** The words for its end: a request is withdrawn. */
export const endIn = ({ state }: Withholding, { words: { withholdings: words } }: Visit): string =>
  words.end[state === 'requested' ? state : 'granted'];

type OfSection = Readonly<{
  title: ReactNode;
  withholding: Withholding;
  value: Value;
  /** The address of the withholding; its forms are below it. */
  path: string;
  visit: Visit;
  children?: ReactNode;
}>;

/** A withholding in a list, with the forms that the reader may fill in. */
export function WithholdingSection({ title, withholding, value, path, visit, children }: OfSection): ReactNode {
  const { withholdings: words } = visit.words;
  const links = [
    ['grant', `${path}/decision`, words.decide],
    ['end', `${path}/end`, endIn(withholding, visit)],
    ['challenge', `${path}/challenge`, words.challenge],
  ] as const;
  return (
    <section>
      <h2>{title}</h2>
      <WithholdingFacts withholding={withholding} value={value} visit={visit} />
      <p className="actions">
        {links
          .filter(([action]) => withholding.allowedActions.includes(action))
          .map(([action, href, label]) => (
            <a key={action} className="button second" href={href}>
              {label}
              <span className="hidden">{title}</span>
            </a>
          ))}
      </p>
      {children}
    </section>
  );
}

/** Says to who has just filed a challenge what comes next. */
export function ChallengeFiled({ visit }: Readonly<{ visit: Visit }>): ReactNode {
  const { withholdings: words } = visit.words;
  return (
    visit.query.has('filed') && (
      <div className="done" role="status">
        <h2>{words.challenged}</h2>
        <p>{words.challengedText}</p>
      </div>
    )
  );
}
