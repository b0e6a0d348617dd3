import { z } from 'zod';
import { ownAgencyOf } from '../agencies/agency.js';
import { allOf, changing, mustFind, versionField } from '../web/changes.js';
import { defineForm, type Field, type Values } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf, Refused } from '../web/services.js';

/** The person by the name and the address on record. */
const personFields = ({ words: { team: words } }: Visit): Field[] => [
  { kind: 'text', name: 'name', label: words.name, schema: z.string().max(100) },
  {
    ...{ kind: 'email', name: 'email', label: words.email, hint: words.emailHint },
    schema: z.string().max(254),
  },
];
const personIn = (values: Values) => ({ name: values['name']!, email: values['email']! });

/** Records the start of an employment (R9 1), and first the person when nobody of that name and address is recorded. */
export const startEmployment = defineForm({
  path: '/agencies/:id/employments/new',
  who: ['agency', 'alliance-staff'],
  load: (visit) => ownAgencyOf(visit, true),
  title: (_, { words }) => words.team.employ,
  lead: (agency, { words: { team: words } }) => (
    <>
      <p>{words.employLead}</p>
      <p>
        {words.elsewhere} <a href={`/agencies/${agency.id}/employment-requests/new`}>{words.askAgreement}</a>
      </p>
    </>
  ),
  fields: (_, visit) => {
    const { team: words, common } = visit.words;
    const answers = ['yes', 'no'] as const;
    const choices = answers.map((value) => ({ value, label: common[value] }));
    return [
      ...personFields(visit),
      { kind: 'date', name: 'from', label: words.from, width: 'short', schema: z.iso.date({ error: words.dateFault }) },
      { kind: 'radios', name: 'fullTime', label: words.fullTime, inline: true, choices, schema: z.enum(answers) },
      {
        ...{ kind: 'checkboxes', name: 'anotherPerson', label: words.another, optional: true },
        ...{ choices: [{ value: 'yes', label: words.anotherYes }], schema: z.enum(['yes']) },
      },
    ];
  },
  check: true,
  send: async (values, { id }, { services: { registry } }, key) => {
    const engaged = { from: values['from']!, fullTime: values['fullTime'] === 'yes' };
    const path = { id };
    const start = (body: object, step: string) =>
      answerOf(
        registry.POST('/agencies/{id}/employments', {
          params: { path, header: { 'Idempotency-Key': `${key}-${step}` } },
          body: { ...engaged, ...body },
        }),
      );
    try {
      await start(personIn(values), 'known');
    } catch (fault) {
      if (!(fault instanceof Refused && fault.problem.code === 'registry.person-not-recorded')) throw fault;
      const params = { header: { 'Idempotency-Key': `${key}-person` } };
      const body = { ...personIn(values), anotherPerson: values['anotherPerson'] === 'yes' };
      const person = await answerOf(registry.POST('/consultants', { params, body }));
      await start({ personId: person.id }, 'new');
    }
    return `/agencies/${id}/team`;
  },
});

/** Asks a person who works elsewhere to agree to a second employment (R9 1). */
export const askAgreement = defineForm({
  path: '/agencies/:id/employment-requests/new',
  who: ['agency', 'alliance-staff'],
  load: (visit) => ownAgencyOf(visit, true),
  title: (_, { words }) => words.team.askAgreement,
  lead: (_, { words }) => words.team.askLead,
  fields: (_, visit) => personFields(visit),
  check: true,
  send: async (values, { id }, { services: { registry } }, key) => {
    const params = { path: { id }, header: { 'Idempotency-Key': key } };
    await answerOf(registry.POST('/agencies/{id}/employment-requests', { params, body: personIn(values) }));
    return `/agencies/${id}/team?asked=true`;
  },
});

async function employmentOf(visit: Visit) {
  const agency = await ownAgencyOf(visit, true);
  const path = { id: agency.id };
  const all = await allOf((query) =>
    answerOf(visit.services.registry.GET('/agencies/{id}/employments', { params: { path, query } })),
  );
  return { agency, employment: mustFind(all, ({ id }) => id === visit.params['employment'], visit) };
}

export const endEmployment = defineForm({
  path: '/agencies/:id/employments/:employment/end',
  who: ['agency', 'alliance-staff'],
  load: employmentOf,
  title: ({ employment }, { words }) => words.team.endOf(employment.name),
  fields: ({ employment }, { words: { team: words } }) => [
    { kind: 'date', name: 'until', label: words.until, width: 'short', schema: z.iso.date({ error: words.dateFault }) },
    versionField(employment.version),
  ],
  check: true,
  send: async (values, { agency, employment: { id } }, { services: { registry } }, key) => {
    const params = { path: { id }, header: changing(key, values['version']) };
    await answerOf(registry.POST('/employments/{id}/end', { params, body: { until: values['until']! } }));
    return `/agencies/${agency.id}/team`;
  },
});

/** Sends a person the one-time link for the decision on the own name (PIPL 25). */
export const sendConsentLink = defineForm({
  path: '/agencies/:id/employments/:employment/consent',
  who: ['agency', 'alliance-staff'],
  load: employmentOf,
  title: ({ employment }, { words }) => words.team.consentOf(employment.name),
  lead: (_, { words }) => words.team.consentLead,
  fields: () => [],
  send: async (_, { agency, employment: { personId } }, { services: { registry } }, key) => {
    const params = { path: { id: personId }, header: { 'Idempotency-Key': key } };
    await answerOf(registry.POST('/consultants/{id}/consent-links', { params }));
    return `/agencies/${agency.id}/team?asked=true`;
  },
});
