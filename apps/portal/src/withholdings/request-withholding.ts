import { z } from 'zod';
import { standardInForce, textIn } from '../disclosure/standards.js';
import { ownAgencyOf } from '../agencies/agency.js';
import { allOf, faultAt } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

const REASONS = ['commercial-terms', 'technical-know-how', 'client-confidential', 'security', 'other'] as const;
const OWNERS = ['agency', 'enterprise'] as const;

/** The enterprises of the agency's projects, by name. */
async function enterprisesOf({ services, words }: Visit) {
  const projects = await allOf((query) => answerOf(services.tracking.GET('/projects', { params: { query } })));
  const names = projects.map(({ enterpriseId, enterpriseName }) => [enterpriseId, enterpriseName] as const);
  return [...new Map(names)].map(([value, label]) => ({ value, label: label ?? words.common.nameWithheld }));
}

export const requestWithholding = defineForm({
  path: '/agencies/:id/withholdings/new',
  who: ['agency'],
  load: async (visit) => {
    const [{ id }, standard, enterprises] = await Promise.all([
      ownAgencyOf(visit),
      standardInForce(visit),
      enterprisesOf(visit),
    ]);
    return { id, standard, enterprises };
  },
  title: (_, { words }) => words.withholdings.new,
  lead: (_, { words }) => words.withholdings.lead,
  fields: ({ standard, enterprises }, visit) => {
    const { withholdings: words } = visit.words;
    const secrets = Object.entries(standard.sections).flatMap(([section, { fields }]) =>
      Object.entries(fields)
        .filter(([, { mayBeWithheld }]) => mayBeWithheld)
        .map(([name, field]) => ({ value: `${section}.${name}`, label: textIn(visit, field) })),
    );
    return [
      { kind: 'select', name: 'field', label: words.field, choices: secrets, schema: z.string().max(200) },
      {
        ...{ kind: 'radios', name: 'of', label: words.owner, schema: z.enum(OWNERS) },
        choices: OWNERS.map((value) => ({ value, label: words.owners[value] })),
      },
      {
        ...{ kind: 'select', name: 'enterpriseId', label: words.enterprise, hint: words.enterpriseHint },
        ...{ choices: enterprises, schema: z.string(), optional: true },
      },
      {
        ...{ kind: 'radios', name: 'reason', label: words.kind, schema: z.enum(REASONS) },
        choices: REASONS.map((value) => ({ value, label: words.kinds[value] })),
      },
      {
        ...{ kind: 'textarea', name: 'justification', label: words.justification, hint: words.justificationHint },
        schema: z.string().min(10).max(2000),
      },
      {
        ...{ kind: 'date', name: 'until', label: words.until, hint: words.untilHint, width: 'short' },
        schema: z.iso.date(),
      },
    ];
  },
  check: true,
  send: async (values, { id }, visit, key) => {
    const enterpriseId = values['of'] === 'enterprise' ? values['enterpriseId'] : undefined;
    if (enterpriseId === '') throw faultAt('enterpriseId', visit.words.withholdings.enterpriseMissing);
    const body = {
      field: values['field']!,
      of: values['of'] as (typeof OWNERS)[number],
      ...(enterpriseId ? { enterpriseId } : {}),
      reason: values['reason'] as (typeof REASONS)[number],
      justification: values['justification']!,
      until: values['until']!,
    };
    const params = { path: { id }, header: { 'Idempotency-Key': key } };
    await answerOf(visit.services.registry.POST('/agencies/{id}/withholdings', { params, body }));
    return `/agencies/${id}/withholdings`;
  },
});
