import type { ServiceName, ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { PartOf, Table } from '../components/parts.js';
import { type Part, part, type Visit } from '../web/page.js';
import { answerOf, operationOf } from '../web/services.js';

type Answer = ServiceSchemas['registry']['CalendarCountsView'];
type Counts = Answer['counts'][number];
type OfService = Readonly<{ name: ServiceName; answer: Part<Answer> }>;
type Line = Readonly<{ clock: string; count: number }>;

const SERVICES = ['registry', 'tracking', 'complaints', 'rating'] as const;

/** The deadlines of each service that a calendar moves: open ones from a day on, and those moved already. For staff. */
export const countsFrom = (from: string, { services }: Visit): Promise<OfService[]> =>
  Promise.all(
    SERVICES.map(async (name) => {
      const params = { query: { from } };
      return { name, answer: await part(answerOf(operationOf(services, name).GET('/deadlines/counts', { params }))) };
    }),
  );

type OfCounts = Readonly<{ counts: readonly OfService[]; of: 'open' | 'moved'; calendar: string; visit: Visit }>;

/** A table of deadlines by clock; a sentence about each service that does not answer, or is still at work on the calendar. */
export function DeadlineCounts({ counts, of, calendar, visit }: OfCounts): ReactNode {
  const { calendarImport: words, common } = visit.words;
  const lines = counts.flatMap(({ answer }) => ('data' in answer ? linesOf(answer.data.counts, of, visit) : []));
  const total = lines.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p>{of === 'open' ? words.mayMove(total) : words.moved(total)}</p>
      {counts.map(({ name, answer }) => (
        <PartOf key={name} visit={visit} of={answer}>
          {(data) =>
            of === 'moved' && isAtWork(data, calendar) && <p className="note">{words.atWork(common.services[name])}</p>
          }
        </PartOf>
      ))}
      {total > 0 && (
        <Table
          caption={words.deadlines}
          lines={lines}
          empty=""
          columns={[
            { label: words.deadlines, cell: ({ clock }) => clock },
            { label: words.count, number: true, cell: ({ count }) => count },
          ]}
        />
      )}
    </>
  );
}

const isAtWork = (answer: Answer, calendar: string): boolean =>
  answer.calendar !== calendar || answer.counts.some(({ waiting }) => waiting > 0);

function linesOf(counts: readonly Counts[], of: 'open' | 'moved', { words }: Visit): Line[] {
  const clocks: Readonly<Record<string, string>> = words.calendarImport.clocks;
  return counts
    .filter((one) => one[of] > 0)
    .map((one) => ({ clock: clocks[one.what] ?? words.calendarImport.otherClock, count: one[of] }));
}
