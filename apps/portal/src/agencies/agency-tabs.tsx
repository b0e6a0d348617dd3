import type { ReactNode } from 'react';
import type { Visit } from '../web/page.js';
import { type Agency, isOwn, isStaff } from './agency.js';

const PUBLIC = ['agency', 'disclosures', 'timeliness', 'withholdings', 'merits'] as const;
const OWN = ['agency', 'disclosures', 'draft', 'completeness', 'timeliness', 'withholdings', 'team', 'merits'] as const;

type OfTabs = Readonly<{ agency: Pick<Agency, 'id' | 'name' | 'creditCode'>; visit: Visit }>;

/** Links to the pages about one agency; who acts for it and staff get those to its own work too. */
export function AgencyTabs({ agency, visit }: OfTabs): ReactNode {
  const { disclosure: words } = visit.words;
  const tabs = isOwn(visit, agency) || isStaff(visit) ? OWN : PUBLIC;
  return (
    <nav aria-label={agency.name}>
      <ul className="facets">
        {tabs.map((tab) => {
          const href = tab === 'agency' ? `/agencies/${agency.id}` : `/agencies/${agency.id}/${tab}`;
          return (
            <li key={tab}>
              <a href={href} aria-current={visit.path === href ? 'page' : undefined}>
                {words.tabs[tab]}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
