import type { ServiceSchemas } from '@heng/clients';
import { z } from 'zod';
import { type Column, Day, Pager, Table } from '../components/parts.js';
import { changing, versionField } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import { definePage, Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn, sayIn } from '../words/dates.js';
import { isOwn, readEnterprise } from './show-enterprise.js';

type Withholding = ServiceSchemas['tracking']['WithholdingView'];
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
          <Table
            caption={words.withholdings}
            columns={columnsOf(visit)}
            lines={page.items}
            empty={words.noWithholdings}
          />
          <Pager visit={visit} next={page.next} />
          <p>
            <a href={`/enterprises/${enterprise.id}`}>{words.back}</a>
          </p>
        </>
      ),
    };
  },
});

function columnsOf(visit: Visit): Column<Withholding>[] {
  const { enterprises: words } = visit.words;
  const day = (on: string | null) => on && <Day visit={visit} on={on} />;
  return [
    { label: words.requestedOn, cell: ({ requestedOn }) => day(requestedOn) },
    { label: words.grounds, cell: ({ reasonZh: zh, reasonEn: en }) => sayIn(visit.language, { zh, en }) },
    { label: words.until, cell: ({ until }) => day(until) },
    { label: words.state, cell: ({ state }) => words.states[state] },
    { label: words.decideBy, cell: ({ state, decideBy }) => state === 'requested' && day(decideBy) },
    { label: words.decidedOn, cell: ({ decidedOn }) => day(decidedOn) },
    { label: words.decision, cell: ({ decision, endReason }) => [decision, endReason].filter(Boolean).join(' / ') },
    {
      label: words.endedOn,
      cell: ({ id, enterpriseId, endedOn, endedBy, allowedActions }) =>
        allowedActions.includes('end') ? (
          <a href={`/enterprises/${enterpriseId}/name-withholdings/${id}/end`}>{words.end}</a>
        ) : (
          endedOn && endedBy && words.because(dayIn(visit.language, endedOn), words.endedBy[endedBy])
        ),
    },
  ];
}

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

/** The latest page of an enterprise's withholdings has all that can still be ended. */
export const endNameWithholding = defineForm({
  path: '/enterprises/:id/name-withholdings/:withholding/end',
  who: ['enterprise', 'alliance-staff'],
  load: async ({ services, params }) => {
    const id = params['id']!;
    const { items } = await answerOf(
      services.tracking.GET('/enterprises/{id}/name-withholdings', { params: { path: { id } } }),
    );
    const found = items.find((one) => one.id === params['withholding'] && one.allowedActions.includes('end'));
    if (!found) throw new Elsewhere(`/enterprises/${id}/name-withholdings`);
    return found;
  },
  title: (_, { words }) => words.enterprises.end,
  lead: (_, { words }) => <p>{words.enterprises.endLead}</p>,
  fields: ({ version }, { words }) => [
    { kind: 'textarea', name: 'reason', label: words.enterprises.endReason, schema: z.string().max(2000) },
    versionField(version),
  ],
  check: true,
  send: async (values, { id, enterpriseId }, { services }, key) => {
    const header = changing(key, values['version']);
    await answerOf(
      services.tracking.POST('/name-withholdings/{id}/end', {
        params: { path: { id }, header },
        body: { reason: values['reason']! },
      }),
    );
    return `/enterprises/${enterpriseId}/name-withholdings`;
  },
});
