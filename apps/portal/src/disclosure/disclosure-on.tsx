import { isBusinessDate } from '@heng/contracts';
import type { ReactNode } from 'react';
import { type Agency, agencyOf } from '../agencies/agency.js';
import { AgencyTabs } from '../agencies/agency-tabs.js';
import { allOf } from '../web/changes.js';
import { definePage, Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';

/** The disclosure of an agency as it was at the end of a day: leads to the revision that was the latest then. */
export const disclosureOn = definePage({
  path: '/agencies/:id/disclosures/on',
  who: 'everyone',
  load: async (visit) => {
    const id = visit.params['id']!;
    const day = visit.query.get('day') ?? '';
    const agency = await agencyOf(visit);
    if (!isBusinessDate(day)) return { agency, day: undefined };
    const revisions = await allOf((query) =>
      answerOf(visit.services.registry.GET('/agencies/{id}/disclosures', { params: { path: { id }, query } })),
    );
    const found = revisions.find(({ publishedOn }) => publishedOn <= day);
    if (found) throw new Elsewhere(`/agencies/${id}/disclosures/${found.revision}?day=${day}`);
    return { agency, day };
  },
  view: ({ agency, day }, visit) => {
    const { disclosure: words } = visit.words;
    const title = words.onDay(agency.name);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          <p role="status">{day ? words.noneOn(dayIn(visit.language, day)) : words.dayMissing}</p>
          <DayForm agency={agency} visit={visit} />
        </>
      ),
    };
  },
});

/** Asks for the day on which the disclosure is to be seen. */
export const DayForm = ({ agency, visit }: Readonly<{ agency: Pick<Agency, 'id'>; visit: Visit }>): ReactNode => (
  <form className="filter" action={`/agencies/${agency.id}/disclosures/on`}>
    <div>
      <label htmlFor="day">{visit.words.disclosure.day}</label>
      <input id="day" name="day" type="date" defaultValue={visit.query.get('day') ?? ''} required />
    </div>
    <button className="second">{visit.words.disclosure.showDay}</button>
  </form>
);
