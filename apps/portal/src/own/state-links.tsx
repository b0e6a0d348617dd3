import type { ReactNode } from 'react';
import { linkTo, type Visit } from '../web/page.js';

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
