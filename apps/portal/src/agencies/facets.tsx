import type { ReactNode } from 'react';
import { linkTo, type Visit } from '../web/page.js';

type Value = Readonly<{ value: string; label: string; count?: number }>;
/** A filter whose values are links, with the number of what each leads to; the value '' is the one without a parameter. */
export type Facet = Readonly<{ name: string; label: string; values: readonly Value[] }>;

type Given = Readonly<{ facets: readonly Facet[]; any: string; visit: Visit }>;

/** Filters one beneath the other; one that is in use is open. */
export const Facets = ({ facets, any, visit }: Given): ReactNode =>
  facets.map(({ name, label, values }, i) => {
    const chosen = visit.query.get(name) ?? '';
    const all = values.some(({ value }) => value === '') ? values : [{ value: '', label: any }, ...values];
    const shown = all.filter(({ value, count }) => count !== 0 || value === chosen);
    const current = shown.find(({ value }) => value === chosen)?.label ?? any;
    return (
      <details key={name} open={i === 0 || chosen !== ''}>
        <summary>
          {label}
          {visit.words.common.colon}
          {current}
        </summary>
        <ul className="facets">
          {shown.map((one) => (
            <li key={one.value}>
              <a
                href={linkTo(visit, { [name]: one.value || undefined, cursor: undefined })}
                aria-current={one.value === chosen ? 'true' : undefined}
              >
                {one.count === undefined ? one.label : visit.words.board.withCount(one.label, one.count)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    );
  });
