import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Pager, Table } from '../components/parts.js';
import { cursorOf } from '../own/changes.js';
import { personNames } from '../own/names.js';
import { StateLinks } from '../own/state-links.js';
import { definePage } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { sayIn } from '../words/dates.js';

const STATES = ['open', 'explained', 'closed'] as const;

/** The signals of the reader's agency, or for staff all, by state. */
export const listSignals = definePage({
  path: '/signals',
  who: ['agency', 'alliance-staff'],
  load: async (visit) => {
    const state = STATES.find((one) => one === visit.query.get('state')) ?? 'open';
    const query = { ...cursorOf(visit), state };
    const page = await answerOf(visit.services.registry.GET('/signals', { params: { query } }));
    return {
      page,
      names: await personNames(
        visit,
        page.items.map(({ personId }) => personId),
      ),
    };
  },
  view: ({ page: { items, next }, names }, visit) => {
    const { signals: words } = visit.words;
    const columns: Column<ServiceSchemas['registry']['SignalView']>[] = [
      { label: words.what, cell: ({ id, text }) => <a href={`/signals/${id}`}>{sayIn(visit.language, text)}</a> },
      { label: words.person, cell: ({ personId }) => names(personId) },
      { label: words.found, cell: ({ foundOn }) => <Day visit={visit} on={foundOn} /> },
      { label: words.state, cell: ({ state }) => words.states[state] },
    ];
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <StateLinks visit={visit} states={STATES} words={words.states} label={words.state} />
          <Table caption={words.title} columns={columns} lines={items} empty={words.none} />
          <Pager visit={visit} next={next} />
        </>
      ),
    };
  },
});
