import { type Column, Day } from '../components/parts.js';
import { queueContent, queueQuery } from '../components/queue.js';
import { fieldIn, standardInForce } from '../disclosure/standards.js';
import { agencyNames } from '../web/names.js';
import { definePage } from '../web/page.js';
import { answerOf } from '../web/services.js';
import type { FieldChallenge, FieldWithholding } from './withheld-fields.js';

const STATES = ['requested', 'granted', 'refused', 'ended'] as const;
const CHALLENGE_STATES = ['filed', 'upheld', 'dismissed'] as const;

export const listWithholdings = definePage({
  path: '/withholdings',
  who: ['alliance-staff'],
  load: async (visit) => {
    const query = queueQuery(visit, STATES);
    const [standard, page] = await Promise.all([
      standardInForce(visit),
      answerOf(visit.services.registry.GET('/withholdings', { params: { query } })),
    ]);
    const names = await agencyNames(
      visit,
      page.items.map(({ agencyId }) => agencyId),
    );
    return { standard, page, names };
  },
  view: ({ standard, page, names }, visit) => {
    const { withholdings: words, deciding } = visit.words;
    const columns: Column<FieldWithholding>[] = [
      {
        label: words.agency,
        cell: ({ agencyId }) => <a href={`/agencies/${agencyId}/withholdings`}>{names(agencyId)}</a>,
      },
      { label: words.field, cell: ({ field }) => fieldIn(visit, field, standard) },
      { label: words.requested, cell: ({ requestedOn }) => <Day visit={visit} on={requestedOn} /> },
      {
        label: words.decideBy,
        cell: ({ decideBy, overdue }) => (
          <>
            <Day visit={visit} on={decideBy} /> {overdue && <span className="tag bad">{deciding.overdue}</span>}
          </>
        ),
      },
      {
        label: deciding.decide,
        cell: ({ id, agencyId, allowedActions, field }) =>
          allowedActions.includes('grant') && (
            <a href={`/agencies/${agencyId}/withholdings/${id}/decision`}>
              {words.decide}
              <span className="hidden">{fieldIn(visit, field, standard)}</span>
            </a>
          ),
      },
    ];
    return queueContent({
      ...{ visit, title: words.queue, columns, page, empty: words.none },
      ...{ states: STATES, words: words.states, label: words.state },
    });
  },
});

export const listChallenges = definePage({
  path: '/challenges',
  who: ['alliance-staff'],
  load: async (visit) => {
    const query = queueQuery(visit, CHALLENGE_STATES);
    const [standard, page] = await Promise.all([
      standardInForce(visit),
      answerOf(visit.services.registry.GET('/withholding-challenges', { params: { query } })),
    ]);
    const names = await agencyNames(
      visit,
      page.items.map(({ agencyId }) => agencyId),
    );
    return { standard, page, names };
  },
  view: ({ standard, page, names }, visit) => {
    const { withholdings: words, deciding } = visit.words;
    const columns: Column<FieldChallenge>[] = [
      {
        label: words.agency,
        cell: ({ agencyId }) => <a href={`/agencies/${agencyId}/withholdings`}>{names(agencyId)}</a>,
      },
      { label: words.field, cell: ({ field }) => fieldIn(visit, field, standard) },
      { label: words.filed, cell: ({ filedOn }) => <Day visit={visit} on={filedOn} /> },
      { label: words.state, cell: ({ state }) => words.challengeStates[state] },
      {
        label: deciding.decide,
        cell: ({ id, agencyId, withholdingId, allowedActions }) =>
          allowedActions.includes('uphold') && (
            <a href={`/agencies/${agencyId}/withholdings/${withholdingId}/challenges/${id}/decision`}>
              {words.challengeDecision}
              <span className="hidden">{names(agencyId)}</span>
            </a>
          ),
      },
    ];
    return queueContent({
      ...{ visit, title: words.challenges, columns, page, empty: words.noChallenges },
      ...{ states: CHALLENGE_STATES, words: words.challengeStates, label: words.state },
    });
  },
});
