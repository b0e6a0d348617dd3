import type { ReactNode } from 'react';
import { Day, Facts } from '../components/parts.js';
import type { Visit } from '../web/page.js';
import { cycleIn, instantIn, sayIn } from '../words/dates.js';
import { eventFieldIn, eventValueIn } from '../words/events.js';
import { accountOf, type ActorNames } from './actors.js';
import type { Change, Event } from './changes.js';

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT/;

type OfValue = Readonly<{ visit: Visit; value: unknown }>;

/** A value of an event as people read it; an id leads to its record. */
export function Value({ visit, value }: OfValue): ReactNode {
  const { words, language } = visit;
  if (value === null || value === undefined) return words.common.none;
  if (typeof value === 'boolean') return value ? words.common.yes : words.common.no;
  if (typeof value === 'string') return <Text visit={visit} value={value} />;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value))
    return value.length === 0 ? (
      words.common.none
    ) : (
      <ul>
        {value.map((one: unknown, i) => (
          <li key={i}>
            <Value visit={visit} value={one} />
          </li>
        ))}
      </ul>
    );
  if ('zh' in value && 'en' in value) return sayIn(language, value as { zh: string; en: string });
  return (
    <Facts
      facts={Object.entries(value).map(([name, inner]) => [
        eventFieldIn(language, name),
        <Value key={name} visit={visit} value={inner} />,
      ])}
    />
  );
}

function Text({ visit, value }: Readonly<{ visit: Visit; value: string }>): ReactNode {
  const { words, language } = visit;
  if (ID.test(value)) return <a href={`/console/records/${value}`}>{words.records.toRecord}</a>;
  if (DAY.test(value)) return <Day visit={visit} on={value} />;
  if (INSTANT.test(value)) return instantIn(language, value);
  return <span className="text">{cycleIn(language, eventValueIn(language, value))}</span>;
}

type OfChanges = Readonly<{ visit: Visit; changes: readonly Change[]; sealed: readonly string[] }>;

/** The fields that an event changes, each with what stood there before. */
export function Changes({ visit, changes, sealed }: OfChanges): ReactNode {
  const { words, language } = visit;
  return (
    <Facts
      facts={[
        ...changes.map(
          (change) =>
            [
              eventFieldIn(language, change.field),
              <span key={change.field}>
                {'before' in change && (
                  <>
                    <del>
                      <Value visit={visit} value={change.before} />
                    </del>{' '}
                    {words.records.became}{' '}
                  </>
                )}
                <Value visit={visit} value={change.value} />
              </span>,
            ] as const,
        ),
        ...sealed.map((field) => [eventFieldIn(language, field), words.records.sealed] as const),
      ]}
    />
  );
}

type OfEvent = Readonly<{ visit: Visit; event: Event }>;

/** The role, and the organisation or account, that acted, by name where it is known. */
export function Actor({ visit, event, names }: OfEvent & Readonly<{ names: ActorNames }>): ReactNode {
  const role = eventValueIn(visit.language, event.actor.role);
  const account = accountOf(event);
  const name = account && (names.get(account) ?? account);
  if (!name) return role;
  return visit.language === 'en' ? `${role} (${name})` : `${role}（${name}）`;
}

/** The way to the cause of an event and to what followed from it. */
export const CauseLink = ({ visit, event: { id, cause, actor } }: OfEvent): ReactNode => (
  <>
    {ID.test(cause.id) ? (
      <a href={`/console/events/${cause.id}`}>{visit.words.records.toCause}</a>
    ) : (
      <span>{actor.role === 'system' ? visit.words.records.byClock : visit.words.records.byRequest}</span>
    )}
    <br />
    <a href={`/console/events/${id}`}>{visit.words.records.toEffects}</a>
  </>
);
