import type { ServiceName } from '@heng/clients';
import type { ReactNode } from 'react';
import { type Column, PartOf, Table } from '../components/parts.js';
import { allOf } from '../web/changes.js';
import { definePage, type Part, part, type Visit } from '../web/page.js';
import { answerOf, operationOf, Refused } from '../web/services.js';
import { instantIn } from '../words/dates.js';
import { eventIn } from '../words/events.js';
import { type Change, changesOf, type Event } from './changes.js';
import { ConsoleNav } from './console-nav.js';
import { Actor, CauseLink, Changes } from './event-parts.js';

const SERVICES = ['registry', 'tracking', 'complaints', 'rating'] as const;
type Query = Readonly<{ subject?: string; id?: string; cause?: string }>;

/** The events of all services that a query finds, each service's a part. */
function eventsOf({ services }: Visit, query: Query): Promise<Part<readonly Event[]>[]> {
  const read = (name: ServiceName) =>
    allOf((page) => answerOf(operationOf(services, name).GET('/events', { params: { query: { ...query, ...page } } })));
  return Promise.all(SERVICES.map((name) => part<readonly Event[]>(read(name))));
}

const known = (parts: readonly Part<readonly Event[]>[]): Event[] =>
  parts.flatMap((one) => ('data' in one ? one.data : [])).toSorted((a, b) => a.time.localeCompare(b.time));

type Line = Readonly<{ event: Event; changes: readonly Change[] }>;
type OfLines = Readonly<{ visit: Visit; title: string; lines: readonly Line[]; ofRecord?: boolean }>;

function Lines({ visit, title, lines, ofRecord = false }: OfLines): ReactNode {
  const { records: words } = visit.words;
  const columns: Column<Line>[] = [
    {
      label: words.what,
      cell: ({ event: { type, subject } }) =>
        ofRecord ? (
          eventIn(visit.language, type)
        ) : (
          <a href={`/console/records/${subject}`}>{eventIn(visit.language, type)}</a>
        ),
    },
    { label: words.when, cell: ({ event: { time } }) => instantIn(visit.language, time) },
    { label: words.who, cell: ({ event }) => <Actor visit={visit} event={event} /> },
    { label: words.cause, cell: ({ event }) => <CauseLink visit={visit} event={event} /> },
    {
      label: words.changes,
      cell: ({ event: { sealed }, changes }) => (
        <details>
          <summary>{words.fields(changes.length + sealed.length)}</summary>
          <Changes visit={visit} changes={changes} sealed={sealed} />
        </details>
      ),
    },
  ];
  return <Table caption={title} columns={columns} lines={lines} empty={words.none} />;
}

type OfMissing = Readonly<{ visit: Visit; parts: readonly Part<unknown>[] }>;
const Missing = ({ visit, parts }: OfMissing): ReactNode =>
  parts.map(
    (one, i) =>
      'missing' in one && (
        <PartOf key={i} visit={visit} of={one}>
          {() => null}
        </PartOf>
      ),
  );

/** The audit trail of a record over the services. */
export const showTrail = definePage({
  path: '/console/records/:id',
  who: ['alliance-staff'],
  load: (visit) => eventsOf(visit, { subject: visit.params['id']! }),
  view: (parts, visit) => {
    const events = known(parts);
    const changes = changesOf(events);
    const title = visit.words.records.title;
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <ConsoleNav visit={visit} />
          <p>{visit.words.records.lead}</p>
          <Missing visit={visit} parts={parts} />
          <Lines
            visit={visit}
            title={title}
            lines={events.map((event, i) => ({ event, changes: changes[i]! }))}
            ofRecord
          />
        </>
      ),
    };
  },
});

/** An event, and what followed from it in all services. */
export const showEvent = definePage({
  path: '/console/events/:id',
  who: ['alliance-staff'],
  load: async (visit) => {
    const id = visit.params['id']!;
    const [own, effects] = await Promise.all([eventsOf(visit, { id }), eventsOf(visit, { cause: id })]);
    const [event] = known(own);
    if (!event && own.every((one) => 'data' in one))
      throw new Refused({ status: 404, code: 'portal.not-found', detail: visit.words.common.errors.notFound });
    return { event, effects };
  },
  view: ({ event, effects }, visit) => {
    const { records: words } = visit.words;
    const title = event ? eventIn(visit.language, event.type) : words.event;
    const line = (one: Event): Line => ({ event: one, changes: changesOf([one])[0]! });
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <ConsoleNav visit={visit} />
          <Missing visit={visit} parts={effects} />
          {event && <Lines visit={visit} title={words.event} lines={[line(event)]} />}
          <h2>{words.effects}</h2>
          <Lines visit={visit} title={words.effects} lines={known(effects).map(line)} />
        </>
      ),
    };
  },
});
