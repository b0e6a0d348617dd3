import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day } from '../components/parts.js';
import { queueContent, queueQuery } from '../components/queue.js';
import { personNames } from '../web/names.js';
import { definePage } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { sayIn } from '../words/dates.js';

const STATES = ['open', 'explained', 'closed'] as const;

/** The signals of the reader's agency, or for staff all, by state. */
export const listSignals = definePage({
  path: '/signals',
  who: ['agency', 'alliance-staff'],
  load: async (visit) => {
    const query = queueQuery(visit, STATES);
    const page = await answerOf(visit.services.registry.GET('/signals', { params: { query } }));
    return {
      page,
      names: await personNames(
        visit,
        page.items.map(({ personId }) => personId),
      ),
    };
  },
  view: ({ page, names }, visit) => {
    const { signals: words } = visit.words;
    const columns: Column<ServiceSchemas['registry']['SignalView']>[] = [
      { label: words.what, cell: ({ id, text }) => <a href={`/signals/${id}`}>{sayIn(visit.language, text)}</a> },
      { label: words.person, cell: ({ personId }) => names(personId) },
      { label: words.found, cell: ({ foundOn }) => <Day visit={visit} on={foundOn} /> },
      { label: words.state, cell: ({ state }) => words.states[state] },
    ];
    return queueContent({
      ...{ visit, title: words.title, columns, page, empty: words.none },
      lead: words.lead,
      ...{ states: STATES, words: words.states, label: words.state },
    });
  },
});
