import type { ReactNode } from 'react';
import type { FileService } from '../web/form.js';
import { linkTo, type Part, type Visit } from '../web/page.js';
import { dayIn, sayIn } from '../words/dates.js';

type OfVisit = Readonly<{ visit: Visit }>;

/** A day as people write it: 2026年7月14日. */
export const Day = ({ visit, on }: OfVisit & Readonly<{ on: string }>): ReactNode => (
  <time dateTime={on}>{dayIn(visit.language, on)}</time>
);

/** A grade, or 未获评级. */
export const Grade = ({ visit, grade }: OfVisit & Readonly<{ grade: string | null | undefined }>): ReactNode =>
  grade ? <span className="grade">{grade}</span> : <span className="tag">{visit.words.common.unrated}</span>;

export type Fact = readonly [label: ReactNode, value: ReactNode];

/** Words as somebody typed them, with their lines. */
export const text = (said: string): ReactNode => <span className="text">{said}</span>;

type OfFiles = OfVisit & Readonly<{ ids: readonly string[]; service: FileService }>;

/** Links to the files of a record. */
export const FileLinks = ({ visit, ids, service }: OfFiles): ReactNode =>
  ids.map((id, n) => (
    <p key={id}>
      <a href={`/files/${service}/${id}`}>{visit.words.common.file(n + 1)}</a>
    </p>
  ));

/** Names and values beneath each other. */
export const Facts = ({ facts }: Readonly<{ facts: readonly Fact[] }>): ReactNode => (
  <dl className="facts">
    {facts.map(([label, value], i) => (
      <div key={i}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** A column of a table. The first one names the line. */
export type Column<L> = Readonly<{
  label: string;
  /** The label as it is shown, where it is more than text. */
  heading?: ReactNode;
  cell: (line: L) => ReactNode;
  number?: boolean;
}>;
type OfTable<L> = Readonly<{ caption: string; columns: readonly Column<L>[]; lines: readonly L[]; empty: string }>;

/** A table that can be scrolled by keyboard where it is too wide; a sentence where it has no line. */
export function Table<L>({ caption, columns, lines, empty }: OfTable<L>): ReactNode {
  if (lines.length === 0) return <p>{empty}</p>;
  const [first, ...others] = columns;
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, heading, number }) => (
              <th key={label} scope="col" className={number ? 'number' : undefined}>
                {heading ?? label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            <tr key={i}>
              <th scope="row">{first!.cell(line)}</th>
              {others.map(({ label, cell, number }) => (
                <td key={label} className={number ? 'number' : undefined}>
                  {cell(line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Links to the next page, and back to the first. */
export const Pager = ({ visit, next }: OfVisit & Readonly<{ next: string | null }>): ReactNode => (
  <p className="actions">
    {next && (
      <a className="button second" href={linkTo(visit, { cursor: next })} rel="next">
        {visit.words.common.next}
      </a>
    )}
    {visit.query.has('cursor') && <a href={linkTo(visit, { cursor: undefined })}>{visit.words.common.first}</a>}
  </p>
);

type OfPart<D> = OfVisit & Readonly<{ of: Part<D>; children: (data: D) => ReactNode }>;

/** A part of a page, or one sentence when its service is down or knows nothing of it yet. */
export function PartOf<D>({ visit, of, children }: OfPart<D>): ReactNode {
  if ('data' in of) return children(of.data);
  const { errors, services } = visit.words.common;
  if ('unknown' in of) return <p>{errors.unknown}</p>;
  return <p className="note warn">{errors.part(services[of.missing])}</p>;
}

type Choice = Readonly<{ value: string; label: string }>;
type OfSelect = Readonly<{
  name: string;
  label: string;
  any: string;
  choices: readonly Choice[];
  value: string | null;
}>;

/** A list to filter by. */
export const Select = ({ name, label, any, choices, value }: OfSelect): ReactNode => (
  <div>
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={value ?? ''}>
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </div>
);

type OfSteps = OfVisit & Readonly<{ title: string; steps: readonly Readonly<{ zh: string; en: string }>[] }>;

/** The steps of a computation. */
export const StepList = ({ visit, steps }: Omit<OfSteps, 'title'>): ReactNode => (
  <ol>
    {steps.map((step) => (
      <li key={step.zh}>{sayIn(visit.language, step)}</li>
    ))}
  </ol>
);

/** The computation of a date, one click away. */
export const Steps = ({ visit, title, steps }: OfSteps): ReactNode => (
  <details>
    <summary>{title}</summary>
    <StepList visit={visit} steps={steps} />
    <p>
      <a href="/calendar/calculate">{visit.words.calculate.link}</a>
    </p>
  </details>
);
