import { methodology2026_1 } from '@heng/assessment';
import type { ServiceSchemas } from '@heng/clients';
import { z } from 'zod';
import { Table } from '../components/parts.js';
import { Value } from '../console/event-parts.js';
import { shareDraft } from '../tasks/share-draft.js';
import { changing, versionField } from '../web/changes.js';
import { defineForm, type Field, type Form } from '../web/form.js';
import { declareTie } from '../ties/declare-tie.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf, Refused } from '../web/services.js';
import { sayIn } from '../words/dates.js';
import { reasonField } from './decide-objection.js';
import { FactLink, Indicators } from './indicators.js';

/** The indicators that the methodology leaves to experts. */
const judged = Object.entries(methodology2026_1.indicators).filter(([, { judged: isJudged }]) => isJudged);

const ratingOf = ({ services, params }: Visit) =>
  answerOf(services.rating.GET('/ratings/{id}', { params: { path: { id: params['id']! } } }));

export const declareTieToRated = declareTie({
  ...{ path: '/ratings/:id', decision: '/review' },
  load: async (visit) => {
    const rating = await ratingOf(visit);
    return { ...rating, page: `/ratings/${rating.id}` };
  },
  declareNone: ({ services }, id, header) =>
    answerOf(services.rating.POST('/ratings/{id}/declaration', { params: { path: { id }, header } })),
});

/** An expert's review, after the declaration, with the computed indicators and the facts beside it. */
export const reviewRating = defineForm({
  path: '/ratings/:id/review',
  who: ['expert'],
  load: async (visit) => {
    const rating = await ratingOf(visit);
    if (rating.allowedActions.includes('declare')) throw new Elsewhere(`/ratings/${rating.id}/declaration`);
    return rating;
  },
  title: ({ agencyName }, { words }) => `${words.decisions.review}：${agencyName}`,
  lead: (rating, visit) => <Indicators rating={rating} visit={visit} />,
  fields: ({ version }, visit) => [
    ...judged.map(([code, { zh, en, maxPoints }]): Field => ({
      ...{
        kind: 'number',
        name: code,
        label: visit.words.decisions.judged(sayIn(visit.language, { zh, en }), maxPoints),
      },
      ...{ width: 'short', schema: z.string().refine((value) => Number(value) >= 0 && Number(value) <= maxPoints) },
    })),
    reasonField(visit),
    versionField(version),
  ],
  check: true,
  send: async ({ reason, version, ...scores }, { id }, { services }, key) => {
    await answerOf(
      services.rating.POST('/ratings/{id}/review', {
        params: { path: { id }, header: changing(key, version) },
        body: {
          judged: Object.fromEntries(judged.map(([code]) => [code, Number(scores[code])])),
          reason: reason!,
        },
      }),
    );
    return `/ratings/${id}`;
  },
});

/** The finding of staff on the drawn facts; the false ones are named by their numbers in the table. */
const spotCheck: Form<ServiceSchemas['rating']['SpotCheckView']> = {
  path: '/ratings/:id/spot-check',
  who: ['alliance-staff'],
  load: ({ services, params }) =>
    answerOf(services.rating.GET('/ratings/{id}/spot-check', { params: { path: { id: params['id']! } } })),
  title: ({ agencyName }, { words }) => `${words.decisions.conclude}：${agencyName}`,
  lead: ({ facts, agencyId }, visit) => (
    <Table
      caption={visit.words.ratings.factList}
      lines={facts.map((fact, i) => ({ ...fact, number: i + 1 }))}
      empty={visit.words.common.none}
      columns={[
        { label: visit.words.decisions.number, cell: ({ number }) => number },
        { label: visit.words.ratings.fact, cell: (fact) => <FactLink rating={{ agencyId }} {...{ fact, visit }} /> },
        { label: visit.words.ratings.value, cell: ({ data }) => <Value visit={visit} value={statedIn(data)} /> },
      ]}
    />
  ),
  fields: ({ version }, visit) => {
    const { decisions: words } = visit.words;
    return [
      {
        ...{ kind: 'radios', name: 'authentic', label: words.authentic, schema: z.enum(['true', 'false']) },
        choices: [
          { value: 'true', label: words.allTrue },
          { value: 'false', label: words.someFalse },
        ],
      },
      {
        ...{ kind: 'text', name: 'falseFacts', label: words.falseFacts, hint: words.falseFactsHint, optional: true },
        schema: z.string().regex(/^[\d\s,，、]*$/),
      },
      reasonField(visit),
      versionField(version),
    ];
  },
  check: true,
  send: async ({ authentic, falseFacts = '', reason, version }, { id, facts }, { services }, key) => {
    const numbers = [...falseFacts.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const unknown = numbers.find((number) => !facts[number - 1]);
    if (unknown !== undefined) throw new Refused({ status: 422, code: 'portal.fact-unknown', detail: `${unknown}?` });
    await answerOf(
      services.rating.POST('/ratings/{id}/spot-check', {
        params: { path: { id }, header: changing(key, version) },
        body: {
          authentic: authentic === 'true',
          falseFacts: numbers.map((number) => facts[number - 1]!.id),
          reason: reason!,
        },
      }),
    );
    return `/ratings/${id}`;
  },
};

export const concludeSpotCheck = defineForm(shareDraft({ kind: 'spotChecks', param: 'id' }, spotCheck));

/** The values that a fact states, without its ids. */
const statedIn = (data: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([name, value]) => !/^id$|Id$/.test(name) && value !== null && typeof value !== 'object',
    ),
  );
