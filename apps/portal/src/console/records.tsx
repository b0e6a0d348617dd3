import type { ServiceName } from '@heng/clients';
import type { ReactNode } from 'react';
import { type Column, PartOf, Table } from '../components/parts.js';
import { allOf } from '../web/changes.js';
import { definePage, type Part, part, type Visit } from '../web/page.js';
import { answerOf, operationOf, Refused } from '../web/services.js';
import { instantIn } from '../words/dates.js';
import { eventIn } from '../words/events.js';
import { type ActorNames, actorNames } from './actors.js';
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
type OfLines = Readonly<{
  visit: Visit;
  title: string;
  lines: readonly Line[];
  names: ActorNames;
  ofRecord?: boolean;
}>;

function Lines({ visit, title, lines, names, ofRecord = false }: OfLines): ReactNode {
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
    { label: words.who, cell: ({ event }) => <Actor visit={visit} event={event} names={names} /> },
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
  load: async (visit) => {
    const parts = await eventsOf(visit, { subject: visit.params['id']! });
    const events = known(parts);
    return { parts, events, names: await actorNames(visit, events) };
  },
  view: ({ parts, events, names }, visit) => {
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
            names={names}
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
    const [own, parts] = await Promise.all([eventsOf(visit, { id }), eventsOf(visit, { cause: id })]);
    const effects = known(parts);
    const [event] = known(own);
    if (!event && own.every((one) => 'data' in one))
      throw new Refused({ status: 404, code: 'portal.not-found', detail: visit.words.common.errors.notFound });
    return { event, parts, effects, names: await actorNames(visit, event ? [event, ...effects] : effects) };
  },
  view: ({ event, parts, effects, names }, visit) => {
    const { records: words } = visit.words;
    const title = event ? eventIn(visit.language, event.type) : words.event;
    const line = (one: Event): Line => ({ event: one, changes: changesOf([one])[0]! });
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <ConsoleNav visit={visit} />
          <Missing visit={visit} parts={parts} />
          {event && <Lines visit={visit} title={words.event} lines={[line(event)]} names={names} />}
          <h2>{words.effects}</h2>
          <Lines visit={visit} title={words.effects} lines={effects.map(line)} names={names} />
        </>
      ),
    };
  },
});
