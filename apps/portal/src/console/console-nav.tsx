import type { ReactNode } from 'react';
import type { Visit } from '../web/page.js';

const PAGES = {
  queues: '/console',
  letters: '/console/letters',
  imports: '/imports',
  experts: '/experts',
  faults: '/console/dead-letters',
  find: '/find',
} as const;

/** The links between the pages of the console. */
export const ConsoleNav = ({ visit: { words, path } }: Readonly<{ visit: Visit }>): ReactNode => (
  <nav aria-label={words.console.nav}>
    <ul className="facets">
      {(Object.keys(PAGES) as (keyof typeof PAGES)[]).map((name) => (
        <li key={name}>
          <a href={PAGES[name]} aria-current={path === PAGES[name] ? 'page' : undefined}>
            {words.console.pages[name]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
