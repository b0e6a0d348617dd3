import type { ReactNode } from 'react';
import { cursorOf } from '../web/changes.js';
import { type Content, linkTo, type Visit } from '../web/page.js';
import { type Column, Pager, Table } from './parts.js';

type OfLinks<S extends string> = Readonly<{
  visit: Visit;
  states: readonly S[];
  words: Readonly<Record<S, string>>;
  label: string;
  /** The link to the list without a state, where there is one. */
  all?: string;
}>;

/** Links to the lists of a queue, one by state; the first state is the one without a parameter. */
export function StateLinks<S extends string>({ visit, states, words, label, all }: OfLinks<S>): ReactNode {
  const wanted = visit.query.get('state') ?? (all ? undefined : states[0]);
  return (
    <nav aria-label={label}>
      <ul className="facets">
        {all && (
          <li>
            <a
              href={linkTo(visit, { state: undefined, cursor: undefined })}
              aria-current={wanted === undefined ? 'page' : undefined}
            >
              {all}
            </a>
          </li>
        )}
        {states.map((state) => (
          <li key={state}>
            <a href={linkTo(visit, { state, cursor: undefined })} aria-current={state === wanted ? 'page' : undefined}>
              {words[state]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The query for a page of a queue: the state that the reader chose, or else the first, and the place in it. */
export const queueQuery = <S extends string>(visit: Pick<Visit, 'query'>, states: readonly S[]) => ({
  ...cursorOf(visit),
  state: states.find((one) => one === visit.query.get('state')) ?? states[0]!,
});

type OfQueue<S extends string, L> = Omit<OfLinks<S>, 'all'> &
  Readonly<{
    title: string;
    lead?: ReactNode;
    columns: readonly Column<L>[];
    page: Readonly<{ items: readonly L[]; next: string | null }>;
    empty: string;
  }>;

/** A queue by states, as a table in pages. */
export const queueContent = <S extends string, L>({
  title,
  lead,
  columns,
  page,
  empty,
  ...links
}: OfQueue<S, L>): Content => ({
  title,
  body: (
    <>
      <h1>{title}</h1>
      {lead && <p>{lead}</p>}
      <StateLinks {...links} />
      <Table caption={title} columns={columns} lines={page.items} empty={empty} />
      <Pager visit={links.visit} next={page.next} />
    </>
  ),
});
