import { z } from 'zod';
import { Pager } from '../components/parts.js';
import { defineForm } from '../web/form.js';
import { definePage, Elsewhere } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { WithholdingSection } from '../withholdings/withholding-parts.js';
import { dayIn } from '../words/dates.js';
import { isOwn, readEnterprise } from './show-enterprise.js';

const REASONS = ['business-plan', 'confidentiality', 'security', 'other'] as const;

/** The withholdings of an enterprise's name, for the enterprise and staff (R4). */
export const showNameWithholdings = definePage({
  path: '/enterprises/:id/name-withholdings',
  who: ['enterprise', 'alliance-staff'],
  load: async (visit) => {
    const enterprise = await readEnterprise(visit);
    if (enterprise.allowedActions.length === 0) throw new Elsewhere(`/enterprises/${enterprise.id}`);
    const cursor = visit.query.get('cursor');
    const params = { path: { id: enterprise.id }, query: cursor ? { cursor } : {} };
    return {
      enterprise,
      page: await answerOf(visit.services.tracking.GET('/enterprises/{id}/name-withholdings', { params })),
    };
  },
  view: ({ enterprise, page }, visit) => {
    const { enterprises: words } = visit.words;
    return {
      title: words.withholdings,
      body: (
        <>
          <h1>{words.withholdings}</h1>
          <p>{words.askLead}</p>
          {isOwn(enterprise) && (
            <p>
              <a className="button" href={`/enterprises/${enterprise.id}/name-withholdings/new`}>
                {words.ask}
              </a>
            </p>
          )}
          {page.items.length === 0 && <p>{words.noWithholdings}</p>}
          {page.items.map((withholding) => (
            <WithholdingSection
              key={withholding.id}
              {...{ withholding, value: [], visit }}
              title={words.requestOf(dayIn(visit.language, withholding.requestedOn))}
              path={`/enterprises/${enterprise.id}/name-withholdings/${withholding.id}`}
            />
          ))}
          <Pager visit={visit} next={page.next} />
          <p>
            <a href={`/enterprises/${enterprise.id}`}>{words.back}</a>
          </p>
        </>
      ),
    };
  },
});

export const askNameWithholding = defineForm({
  path: '/enterprises/:id/name-withholdings/new',
  who: ['enterprise'],
  load: async (visit) => {
    const enterprise = await readEnterprise(visit);
    if (!isOwn(enterprise)) throw new Elsewhere(`/enterprises/${enterprise.id}`);
    return enterprise;
  },
  title: (_, { words }) => words.enterprises.ask,
  lead: (_, { words }) => <p>{words.enterprises.askLead}</p>,
  fields: (_, { words: { enterprises: words } }) => [
    {
      ...{ kind: 'radios', name: 'reason', label: words.grounds, schema: z.enum(REASONS) },
      choices: REASONS.map((value) => ({ value, label: words.reasons[value] })),
    },
    {
      ...{ kind: 'textarea', name: 'justification', label: words.justification, hint: words.justificationHint },
      schema: z.string().min(10, { error: words.shortFault }).max(2000),
    },
    {
      ...{ kind: 'date', name: 'until', label: words.until, hint: words.untilHint, width: 'short' },
      schema: z.iso.date({ error: words.dateFault }),
    },
  ],
  check: true,
  send: async (values, { id }, { services }, key) => {
    await answerOf(
      services.tracking.POST('/enterprises/{id}/name-withholdings', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: {
          reason: values['reason'] as (typeof REASONS)[number],
          justification: values['justification']!,
          until: values['until']!,
        },
      }),
    );
    return `/enterprises/${id}/name-withholdings`;
  },
});
