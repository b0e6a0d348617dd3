import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Grade, Table } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { cycleIn, dayIn } from '../words/dates.js';
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
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <p>{ratings.recommendationLead}</p>
          <CycleLinks cycles={cycles} chosen={chosen} visit={visit} />
          {list?.publishedOn && <p>{ratings.published(dayIn(visit.language, list.publishedOn))}</p>}
          {chosen && list && (
            <Table
              caption={ratings.titleOf(cycleIn(visit.language, chosen.cycle))}
              columns={columnsOf(visit)}
              lines={list.publishedOn ? list.agencies : []}
              empty={ratings.recommendationNone}
            />
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
