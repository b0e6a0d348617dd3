import type { ReactNode } from 'react';
import { type Column, Day, Grade, Table } from '../components/parts.js';
import { Distance } from '../ratings/show-rating.js';
import type { Visit } from '../web/page.js';
import { cycleIn } from '../words/dates.js';
import { GradeChart } from './grade-chart.js';
import type { ListedRating, Rating } from './ratings-of.js';

type Given = Readonly<{ ratings: readonly ListedRating[]; latest: Rating | undefined; visit: Visit }>;

/** The history of an agency's grades as a chart and a table, and the way to the next grade. */
export function RatingHistory({ ratings, latest, visit }: Given): ReactNode {
  const { agencies: words, ratings: said } = visit.words;
  const final = ratings.filter(({ finalOn }) => finalOn);
  const columns: Column<ListedRating>[] = [
    { label: words.cycle, cell: ({ id, cycle }) => <a href={`/ratings/${id}`}>{cycleIn(visit.language, cycle)}</a> },
    { label: words.grade, cell: ({ grade }) => <Grade visit={visit} grade={grade} /> },
    { label: said.total, cell: ({ total }) => total.toFixed(2), number: true },
    {
      label: said.state,
      cell: ({ state, workingDaysLeft }) => (
        <>
          {said.states[state]}
          {workingDaysLeft !== null && `${visit.words.common.colon}${said.left(workingDaysLeft)}`}
        </>
      ),
    },
    { label: words.decided, cell: ({ finalOn }) => finalOn && <Day visit={visit} on={finalOn} /> },
  ];
  return (
    <>
      {final.length > 1 && <GradeChart ratings={final} visit={visit} />}
      <Table caption={words.history} columns={columns} lines={ratings} empty={words.unratedYet} />
      {latest?.distance && <Distance distance={latest.distance} visit={visit} />}
    </>
  );
}
