import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Grade, Pager, Table } from '../components/parts.js';
import { StateLinks } from '../components/queue.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { cycleIn, dayIn } from '../words/dates.js';
import { CycleLinks, cyclesOf } from './cycles.js';

type Line = ServiceSchemas['rating']['ListedRatingView'];

/** The ratings of a cycle, the latest one unless `cycle` names another. */
export const listRatings = definePage({
  path: '/ratings',
  who: 'everyone',
  load: async ({ services, query }) => {
    const { cycles, chosen } = await cyclesOf(services, query);
    const cursor = query.get('cursor') ?? undefined;
    const state = query.get('state') === 'on-notice' ? { state: 'on-notice' as const } : {};
    const page = chosen && {
      params: { path: { cycle: chosen.cycle }, query: { ...state, ...(cursor ? { cursor } : {}) } },
    };
    return { cycles, chosen, ratings: page && (await answerOf(services.rating.GET('/cycles/{cycle}/ratings', page))) };
  },
  view: ({ cycles, chosen, ratings: found }, visit) => {
    const { ratings } = visit.words;
    const title = chosen ? ratings.titleOf(cycleIn(visit.language, chosen.cycle)) : ratings.title;
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <p>
            {ratings.lead} <a href="/method">{visit.words.method.link}</a>
          </p>
          <CycleLinks cycles={cycles} chosen={chosen} visit={visit} />
          {chosen && found ? (
            <>
              <p>
                <span className="tag">{ratings.cycleStates[chosen.state]}</span>{' '}
                {chosen.recommendedOn && (
                  <a href={`/recommendation?cycle=${chosen.cycle}`}>
                    {ratings.published(dayIn(visit.language, chosen.recommendedOn))}
                  </a>
                )}
              </p>
              {visit.user?.roles.includes('alliance-staff') && (
                <p className="actions">
                  <a className="button second" href={`/cycles/${chosen.cycle}`}>
                    {visit.words.decisions.steer(cycleIn(visit.language, chosen.cycle))}
                  </a>
                  <a href="/cycles/new">{visit.words.decisions.open}</a>
                </p>
              )}
              <StateLinks
                {...{ visit, states: ['on-notice'], words: ratings.states, label: ratings.state, all: ratings.all }}
              />
              <Table caption={title} columns={columnsOf(visit)} lines={found.items} empty={ratings.none} />
              <Pager visit={visit} next={found.next} />
            </>
          ) : (
            <p>{ratings.noCycle}</p>
          )}
        </>
      ),
    };
  },
});

const columnsOf = (visit: Visit): Column<Line>[] => {
  const { ratings } = visit.words;
  const day = (on: string | null) => on && <Day visit={visit} on={on} />;
  return [
    { label: ratings.agency, cell: ({ id, agencyName }) => <a href={`/ratings/${id}`}>{agencyName}</a> },
    { label: ratings.grade, cell: ({ grade }) => <Grade visit={visit} grade={grade} /> },
    { label: ratings.total, cell: ({ total }) => total.toFixed(2), number: true },
    { label: ratings.state, cell: ({ state }) => ratings.states[state] },
    {
      label: ratings.lastDay,
      cell: ({ id, agencyName, state, lastDay, workingDaysLeft }) => (
        <>
          {day(lastDay)}
          {workingDaysLeft !== null && <p className="tag warn">{ratings.left(workingDaysLeft)}</p>}
          {state === 'on-notice' && (
            <a href={`/ratings/${id}/objection`}>
              {ratings.object}
              <span className="hidden">{agencyName}</span>
            </a>
          )}
        </>
      ),
    },
    { label: ratings.final, cell: ({ finalOn }) => day(finalOn) },
  ];
};
