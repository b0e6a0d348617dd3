import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Pager, Table } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { ChallengeFiled } from '../withholdings/withholding-parts.js';
import { readEnterprise } from './show-enterprise.js';

type Challenge = ServiceSchemas['tracking']['ChallengeView'];

/** The challenges to the withholding of a name, with their decisions, for everyone; the enterprise reads the reasons. */
export const showNameChallenges = definePage({
  path: '/enterprises/:id/name-challenges',
  who: 'everyone',
  load: async (visit) => {
    const enterprise = await readEnterprise(visit);
    const cursor = visit.query.get('cursor');
    const params = { path: { id: enterprise.id }, query: cursor ? { cursor } : {} };
    return {
      enterprise,
      page: await answerOf(visit.services.tracking.GET('/enterprises/{id}/name-challenges', { params })),
    };
  },
  view: ({ enterprise, page }, visit) => {
    const { enterprises: words } = visit.words;
    return {
      title: words.challenges,
      body: (
        <>
          <h1>{words.challenges}</h1>
          <ChallengeFiled visit={visit} />
          <p>{words.challengesLead}</p>
          <Table
            {...{ caption: words.challenges, lines: page.items, empty: words.noChallenges }}
            columns={columnsOf(page.items, visit)}
          />
          <Pager visit={visit} next={page.next} />
          <p>
            <a href={`/enterprises/${enterprise.id}`}>{enterprise.name ?? words.back}</a>
          </p>
        </>
      ),
    };
  },
});

function columnsOf(items: readonly Challenge[], visit: Visit): Column<Challenge>[] {
  const { enterprises: words } = visit.words;
  const reasons: Column<Challenge>[] = items.some(({ reason }) => reason !== undefined)
    ? [{ label: words.challengeReason, cell: ({ reason }) => <span className="text">{reason}</span> }]
    : [];
  return [
    { label: words.filedOn, cell: ({ filedOn }) => <Day visit={visit} on={filedOn} /> },
    ...reasons,
    { label: words.state, cell: ({ state }) => words.challengeStates[state] },
    { label: words.decidedOn, cell: ({ decidedOn }) => decidedOn && <Day visit={visit} on={decidedOn} /> },
    {
      label: words.decision,
      cell: ({ id, enterpriseId, decision, allowedActions }) =>
        allowedActions.includes('uphold') ? (
          <a href={`/enterprises/${enterpriseId}/name-challenges/${id}/decision`}>
            {visit.words.withholdings.challengeDecision}
          </a>
        ) : (
          decision
        ),
    },
  ];
}
