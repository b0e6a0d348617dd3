import type { ServiceName, ServiceSchemas } from '@heng/clients';
import { type Column, PartOf, Table } from '../components/parts.js';
import { allOf, mustFind } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import { definePage, part, type Visit } from '../web/page.js';
import { answerOf, operationOf, Refused } from '../web/services.js';
import { instantIn } from '../words/dates.js';
import { eventIn } from '../words/events.js';
import { ConsoleNav } from './console-nav.js';

type DeadLetter = ServiceSchemas['registry']['DeadLetterView'];
const SERVICES = ['registry', 'tracking', 'complaints', 'rating', 'notification'] as const;

const lettersOf = ({ services }: Visit, name: ServiceName): Promise<DeadLetter[]> =>
  allOf((query) => answerOf(operationOf(services, name).GET('/dead-letters', { params: { query } })));

/** The messages that no handler of a service took, by service, with their faults. */
export const showDeadLetters = definePage({
  path: '/console/dead-letters',
  who: ['alliance-staff'],
  load: (visit) => Promise.all(SERVICES.map(async (name) => ({ name, letters: await part(lettersOf(visit, name)) }))),
  view: (services, visit) => {
    const { deadLetters: words, common } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <ConsoleNav visit={visit} />
          <p>{words.lead}</p>
          {services.map(({ name, letters }) => (
            <section key={name}>
              <h2>{common.services[name]}</h2>
              <PartOf visit={visit} of={letters}>
                {(lines) => (
                  <Table
                    caption={common.services[name]}
                    columns={columnsOf(visit, name)}
                    lines={lines}
                    empty={words.none}
                  />
                )}
              </PartOf>
            </section>
          ))}
        </>
      ),
    };
  },
});

const columnsOf = (visit: Visit, service: ServiceName): Column<DeadLetter>[] => {
  const { deadLetters: words, common } = visit.words;
  return [
    { label: words.message, cell: ({ type }) => eventIn(visit.language, type) },
    { label: words.from, cell: ({ stream }) => common.services[stream.toLowerCase() as ServiceName] ?? stream },
    { label: words.at, cell: ({ at }) => instantIn(visit.language, at) },
    { label: words.fault, cell: ({ reason }) => <span className="text">{reason}</span> },
    {
      label: words.replay,
      cell: ({ id, type }) => (
        <a href={`/console/dead-letters/${service}/${id}/replay`}>
          {words.replay}
          <span className="hidden">{eventIn(visit.language, type)}</span>
        </a>
      ),
    },
  ];
};

function serviceOf({ params, words }: Visit): ServiceName {
  const name = SERVICES.find((one) => one === params['service']);
  if (!name) throw new Refused({ status: 404, code: 'portal.not-found', detail: words.common.errors.notFound });
  return name;
}

/** A repetition is harmless: the handlers act once on an event. */
export const replayDeadLetter = defineForm({
  path: '/console/dead-letters/:service/:id/replay',
  who: ['alliance-staff'],
  load: async (visit) =>
    mustFind(await lettersOf(visit, serviceOf(visit)), ({ id }) => id === visit.params['id'], visit),
  title: (_, { words }) => words.deadLetters.replay,
  lead: ({ type, reason }, visit) => (
    <>
      <p>{eventIn(visit.language, type)}</p>
      <p className="text">{reason}</p>
      <p>{visit.words.deadLetters.replayLead}</p>
    </>
  ),
  fields: () => [],
  submit: ({ words }) => words.deadLetters.replay,
  send: async (_, { id }, visit) => {
    const service = operationOf(visit.services, serviceOf(visit));
    await answerOf(service.POST('/dead-letters/{id}/replays', { params: { path: { id } } }));
    return '/console/dead-letters';
  },
});
