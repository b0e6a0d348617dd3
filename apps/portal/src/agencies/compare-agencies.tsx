import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { type Column, Day, Grade, Table } from '../components/parts.js';
import { pointsIn } from '../ratings/indicators.js';
import { definePage, type Part, part, type Visit } from '../web/page.js';
import { cycleIn, sayIn } from '../words/dates.js';
import { type Agency, agencyOf } from './agency.js';
import { complaintsOf, type ComplaintSummary, projectsOf, rateOf } from './complaint-figures.js';
import { latestRating, type Rating } from './ratings-of.js';

const MOST = 4;
type One = Readonly<{ agency: Agency; complaints: Part<ComplaintSummary>; rating: Part<Rating | undefined> }>;
type Row = Readonly<{ label: string; cell: (one: One) => ReactNode }>;

/** Up to four agencies beside each other. */
export const compareAgencies = definePage({
  path: '/agencies/compare',
  who: 'everyone',
  load: (visit) => {
    const ids = [...new Set(visit.query.getAll('id'))].slice(0, MOST);
    return Promise.all(
      ids.map(async (id): Promise<One> => {
        const [agency, complaints, rating] = await Promise.all([
          agencyOf(visit, id),
          part(complaintsOf(visit, id)),
          part(latestRating(visit, id)),
        ]);
        return { agency, complaints, rating };
      }),
    );
  },
  view: (agencies, visit) => {
    const { compare: words } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          {agencies.length < 2 ? (
            <p>{words.choose}</p>
          ) : (
            <>
              <p>{words.lead}</p>
              <Table
                caption={words.title}
                columns={columnsOf(agencies, visit)}
                lines={rowsOf(agencies, visit)}
                empty=""
              />
            </>
          )}
          <p>
            <a href="/agencies">{words.back}</a>
          </p>
        </>
      ),
    };
  },
});

const columnsOf = (agencies: readonly One[], { words }: Visit): Column<Row>[] => [
  { label: words.agencies.figure, cell: ({ label }) => label },
  ...agencies.map((one) => ({
    label: one.agency.name,
    heading: <a href={`/agencies/${one.agency.id}`}>{one.agency.name}</a>,
    cell: ({ cell }: Row) => cell(one),
  })),
];

function rowsOf(agencies: readonly One[], visit: Visit): Row[] {
  const { agencies: words, compare, ratings, common } = visit.words;
  const figures = agencies.flatMap(({ agency }) => agency.figures.figures);
  const kinds = [...new Map(figures.map((figure) => [figure.code, figure])).values()];
  return [
    { label: words.state, cell: ({ agency }) => words.states[agency.state] },
    { label: words.grade, cell: ({ agency }) => <Grade visit={visit} grade={agency.rating.latest?.grade} /> },
    { label: words.history, cell: ({ agency }) => <History agency={agency} visit={visit} /> },
    { label: ratings.total, cell: ratedIn(visit, ({ total }) => ratings.points(total)) },
    ...indicatorRows(agencies, visit),
    {
      label: words.satisfaction,
      cell: ({ agency: { figures: known } }) =>
        known.satisfaction ? words.satisfied(known.satisfaction) : words.noSatisfaction,
    },
    { label: compare.rate, cell: ({ agency, complaints }) => rateIn(agency, complaints, visit) },
    { label: words.employed, cell: ({ agency }) => words.persons(agency.team.employed) },
    { label: words.certified, cell: ({ agency }) => words.persons(agency.team.certified) },
    ...kinds.map((kind) => ({
      label: sayIn(visit.language, kind),
      cell: ({ agency }: One) => {
        const figure = agency.figures.figures.find(({ code }) => code === kind.code);
        return figure ? `${figure.value} ${sayIn(visit.language, figure.unit)}` : common.none;
      },
    })),
    {
      label: words.completeness,
      cell: ({ agency: { disclosure } }) =>
        disclosure ? words.answered(disclosure.answered, disclosure.required) : words.noDisclosure,
    },
    {
      label: words.disclosed,
      cell: ({ agency: { disclosure } }) => disclosure && <Day visit={visit} on={disclosure.publishedOn} />,
    },
  ];
}

/** The points of each indicator in the latest ratings. */
function indicatorRows(agencies: readonly One[], visit: Visit): Row[] {
  const ratings = agencies.flatMap(({ rating }) => ('data' in rating && rating.data ? [rating.data] : []));
  const indicators = ratings.flatMap((rating) => rating.indicators);
  return [...new Map(indicators.map((indicator) => [indicator.code, indicator])).values()].map((kind) => ({
    label: visit.words.compare.pointsFor(sayIn(visit.language, kind)),
    cell: ratedIn(visit, (rating) => {
      const indicator = rating.indicators.find(({ code }) => code === kind.code);
      return indicator ? pointsIn(indicator) : visit.words.common.none;
    }),
  }));
}

const ratedIn =
  ({ words }: Visit, show: (rating: Rating) => ReactNode) =>
  ({ rating }: One): ReactNode => {
    if (!('data' in rating)) return words.compare.missing;
    return rating.data ? show(rating.data) : words.common.none;
  };

function rateIn(agency: Agency, complaints: Part<ComplaintSummary>, visit: Visit): ReactNode {
  if (!('data' in complaints)) return visit.words.compare.missing;
  return rateOf(complaints.data.upheld, projectsOf(agency), visit);
}

const History = ({ agency: { rating }, visit }: Readonly<{ agency: Agency; visit: Visit }>): ReactNode => {
  const all: readonly ServiceSchemas['registry']['Rating'][] = rating.latest ? [rating.latest, ...rating.earlier] : [];
  if (all.length === 0) return visit.words.agencies.unratedYet;
  return (
    <ul>
      {all.map(({ cycle, grade }) => (
        <li
          key={cycle}
        >{`${cycleIn(visit.language, cycle)}${visit.words.common.colon}${grade ?? visit.words.common.unrated}`}</li>
      ))}
    </ul>
  );
};
