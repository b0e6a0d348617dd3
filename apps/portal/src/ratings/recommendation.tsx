import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Grade, Table } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { CycleLinks, cyclesOf } from './cycles.js';

type Line = ServiceSchemas['rating']['RecommendedAgencyView'];

export const recommendation = definePage({
  path: '/recommendation',
  who: 'everyone',
  load: async ({ services, query }) => {
    const { cycles, chosen: asked } = await cyclesOf(services, query);
    const chosen = query.has('cycle') ? asked : (cycles.find(({ recommendedOn }) => recommendedOn) ?? asked);
    const list =
      chosen &&
      (await answerOf(
        services.rating.GET('/cycles/{cycle}/recommendation', { params: { path: { cycle: chosen.cycle } } }),
      ));
    return { cycles, chosen, list };
  },
  view: ({ cycles, chosen, list }, visit) => {
    const { ratings } = visit.words;
    const title = ratings.recommendation;
    const columns = columnsOf(visit);
    const of = (grades: string) => list?.agencies.filter(({ grade }) => grades.includes(grade)) ?? [];
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <p>{ratings.recommendationLead}</p>
          <CycleLinks cycles={cycles} chosen={chosen} visit={visit} />
          {list?.publishedOn ? (
            <>
              <p>{ratings.published(dayIn(visit.language, list.publishedOn))}</p>
              <h2>{ratings.promoted}</h2>
              <p>{ratings.promotedLead}</p>
              <Table caption={ratings.promoted} columns={columns} lines={of('AB')} empty={ratings.nobody} />
              <h2>{ratings.others}</h2>
              <Table caption={ratings.others} columns={columns} lines={of('CD')} empty={ratings.nobody} />
            </>
          ) : (
            <p>{ratings.recommendationNone}</p>
          )}
        </>
      ),
    };
  },
});

const columnsOf = (visit: Visit): Column<Line>[] => {
  const { ratings, agencies } = visit.words;
  return [
    {
      label: ratings.agency,
      cell: ({ agencyId, name, formerNames }) => (
        <>
          <a href={`/agencies/${agencyId}`}>{name}</a>
          {formerNames.length > 0 && ratings.formerly(formerNames.join('、'))}
        </>
      ),
    },
    {
      label: ratings.grade,
      cell: ({ ratingId, grade }) => (
        <a href={`/ratings/${ratingId}`} aria-label={`${ratings.grade} ${grade}`}>
          <Grade visit={visit} grade={grade} />
        </a>
      ),
    },
    { label: agencies.code, cell: ({ creditCode }) => creditCode },
    { label: ratings.granted, cell: ({ grantedOn }) => <Day visit={visit} on={grantedOn} /> },
  ];
};
