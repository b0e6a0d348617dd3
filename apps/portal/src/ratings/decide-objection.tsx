import { z } from 'zod';
import { defineForm, type Field } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf, Refused } from '../web/services.js';

/** A rating and one of its objections, with the text for those who decide. */
async function objectionOf({ services, params }: Visit) {
  const path = { id: params['ratingId']! };
  const rating = await answerOf(services.rating.GET('/ratings/{id}', { params: { path } }));
  const objection = rating.objections.find(({ id }) => id === params['id']);
  if (!objection) throw new Refused({ status: 404, code: 'portal.objection-unknown', detail: '' });
  return { rating, objection };
}
type Known = Awaited<ReturnType<typeof objectionOf>>;

export const reasonField = ({ words: { decisions: words } }: Visit): Field => ({
  ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.reasonHint },
  schema: z.string().max(2000),
});

const text = ({ objection: { statement, evidence = [] } }: Known) => (
  <div className="note">
    <p className="text">{statement}</p>
    <ul>
      {evidence.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  </div>
);

const headerOf = (key: string, { objection: { version } }: Known) => ({
  'Idempotency-Key': key,
  'If-Match': `"${version}"`,
});

export const acceptObjection = defineForm({
  path: '/ratings/:ratingId/objections/:id/acceptance',
  who: ['alliance-staff'],
  load: objectionOf,
  title: (_, { words }) => words.decisions.accept,
  lead: text,
  fields: (_, visit) => {
    const { decisions: words } = visit.words;
    return [
      {
        ...{ kind: 'radios', name: 'answer', label: words.accept, schema: z.enum(['accept', 'decline']) },
        choices: [
          { value: 'accept', label: words.yesAccept },
          { value: 'decline', label: words.noAccept },
        ],
      },
      reasonField(visit),
    ];
  },
  check: true,
  send: async ({ answer, reason }, known, { services }, key) => {
    const asked = {
      params: { path: { id: known.objection.id }, header: headerOf(key, known) },
      body: { reason: reason! },
    };
    await answerOf(
      answer === 'accept'
        ? services.rating.POST('/objections/{id}/acceptance', asked)
        : services.rating.POST('/objections/{id}/decline', asked),
    );
    return `/ratings/${known.rating.id}`;
  },
});

export const decideObjection = defineForm({
  path: '/ratings/:ratingId/objections/:id/decision',
  who: ['expert'],
  load: objectionOf,
  title: (_, { words }) => words.decisions.decide,
  lead: text,
  fields: (_, visit) => {
    const { decisions: words } = visit.words;
    return [
      {
        ...{ kind: 'radios', name: 'upheld', label: words.decide, schema: z.enum(['true', 'false']) },
        choices: [
          { value: 'true', label: words.upheld },
          { value: 'false', label: words.dismissed },
        ],
      },
      reasonField(visit),
    ];
  },
  check: true,
  send: async ({ upheld, reason }, known, { services }, key) => {
    await answerOf(
      services.rating.POST('/objections/{id}/decision', {
        params: { path: { id: known.objection.id }, header: headerOf(key, known) },
        body: { upheld: upheld === 'true', reason: reason! },
      }),
    );
    return `/ratings/${known.rating.id}`;
  },
});
