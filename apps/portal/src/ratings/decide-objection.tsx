import { z } from 'zod';
import { FileLinks } from '../components/parts.js';
import { defineDecision } from '../web/decision.js';
import type { Field } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { declareTie } from '../ties/declare-tie.js';
import { answerOf, Refused } from '../web/services.js';

const REASON_MAX = 2000;

/** A rating and one of its objections, with the text for those who decide. */
async function objectionOf({ services, params }: Visit) {
  const path = { id: params['ratingId']! };
  const rating = await answerOf(services.rating.GET('/ratings/{id}', { params: { path } }));
  const objection = rating.objections.find(({ id }) => id === params['id']);
  if (!objection) throw new Refused({ status: 404, code: 'portal.objection-unknown', detail: '' });
  return { rating, objection, version: objection.version };
}
type Known = Awaited<ReturnType<typeof objectionOf>>;

export const reasonField = ({ words: { decisions: words } }: Visit): Field => ({
  ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.reasonHint },
  schema: z.string().max(REASON_MAX),
});
const reasonHint = ({ words }: Visit): string => words.decisions.reasonHint;

const text = ({ objection: { statement, evidence = [], fileIds = [] } }: Known, visit: Visit) => (
  <div className="note">
    <p className="text">{statement}</p>
    <ul>
      {evidence.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
    <FileLinks visit={visit} ids={fileIds} service="rating" />
  </div>
);

export const acceptObjection = defineDecision({
  path: '/ratings/:ratingId/objections/:id/acceptance',
  task: { kind: 'objections', param: 'id' },
  load: objectionOf,
  title: ({ words }) => words.decisions.accept,
  lead: text,
  outcomes: (_, { words: { decisions: words } }) => [
    { value: 'accept', label: words.yesAccept },
    { value: 'decline', label: words.noAccept },
  ],
  reasonHint,
  reasonMax: REASON_MAX,
  send: async ({ outcome, reason }, { rating, objection: { id } }, { services }, header) => {
    const asked = { params: { path: { id }, header }, body: { reason } };
    await answerOf(
      outcome === 'accept'
        ? services.rating.POST('/objections/{id}/acceptance', asked)
        : services.rating.POST('/objections/{id}/decline', asked),
    );
    return `/ratings/${rating.id}`;
  },
});

export const declareTieToObjected = declareTie({
  ...{ path: '/ratings/:ratingId/objections/:id', decision: '/decision' },
  load: async (visit) => {
    const { rating, objection } = await objectionOf(visit);
    const { agencyId, agencyName } = rating;
    return { ...objection, agencyId, agencyName, page: `/ratings/${rating.id}` };
  },
  declareNone: ({ services }, id, header) =>
    answerOf(services.rating.POST('/objections/{id}/declaration', { params: { path: { id }, header } })),
});

export const decideObjection = defineDecision({
  path: '/ratings/:ratingId/objections/:id/decision',
  who: ['expert'],
  load: async (visit) => {
    const known = await objectionOf(visit);
    if (known.objection.allowedActions.includes('declare'))
      throw new Elsewhere(visit.path.replace(/decision$/, 'declaration'));
    return known;
  },
  title: ({ words }) => words.decisions.decide,
  lead: text,
  outcomes: (_, { words: { decisions: words } }) => [
    { value: 'upheld', label: words.upheld },
    { value: 'dismissed', label: words.dismissed },
  ],
  reasonHint,
  reasonMax: REASON_MAX,
  send: async ({ outcome, reason }, { rating, objection: { id } }, { services }, header) => {
    const body = { upheld: outcome === 'upheld', reason };
    await answerOf(services.rating.POST('/objections/{id}/decision', { params: { path: { id }, header }, body }));
    return `/ratings/${rating.id}`;
  },
});
