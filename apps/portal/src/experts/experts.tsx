import type { ServiceSchemas } from '@heng/clients';
import { expertiseSubjects, industries } from '@heng/contracts';
import { z } from 'zod';
import { type Column, Day } from '../components/parts.js';
import { queueContent, queueQuery } from '../components/queue.js';
import { defineDecision } from '../web/decision.js';
import { changing, versionField } from '../web/changes.js';
import { defineForm, type Field } from '../web/form.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { industryIn } from '../words/places.js';

type Expert = ServiceSchemas['registry']['ExpertView'];
type Subject = keyof typeof expertiseSubjects;
const STATES = ['enrolled', 'suspended', 'left'] as const;
const SUBJECTS = Object.keys(expertiseSubjects) as Subject[];
const CHANGES = { suspend: 'suspension', reinstate: 'reinstatement', leave: 'leaving' } as const;
type Change = keyof typeof CHANGES;

/** The changes of an expert's state that staff may make now. */
const changesOf = ({ allowedActions }: Expert): Change[] =>
  (Object.keys(CHANGES) as Change[]).filter((action) => allowedActions.includes(action));

const expertOf = ({ services, params }: Visit): Promise<Expert> =>
  answerOf(services.registry.GET('/experts/{id}', { params: { path: { id: params['id']! } } }));

/** The pool of experts by state (R8). */
export const listExperts = definePage({
  path: '/experts',
  who: ['alliance-staff'],
  load: (visit) => answerOf(visit.services.registry.GET('/experts', { params: { query: queueQuery(visit, STATES) } })),
  view: (page, visit) => {
    const { experts: words } = visit.words;
    return queueContent({
      ...{ visit, title: words.title, columns: columnsOf(visit), page, empty: words.none },
      lead: (
        <>
          {words.lead} <a href="/experts/new">{words.enrol}</a>
        </>
      ),
      ...{ states: STATES, words: words.states, label: words.state },
    });
  },
});

const columnsOf = (visit: Visit): Column<Expert>[] => {
  const { experts: words } = visit.words;
  const nameOf = (field: string) => words.subjects[field as Subject] ?? industryIn(visit.language, field);
  return [
    { label: words.name, cell: ({ id, name }) => <a href={`/console/records/${id}`}>{name}</a> },
    { label: words.fields, cell: ({ fields }) => fields.map(nameOf).join(visit.language === 'en' ? ', ' : '、') },
    { label: words.enrolledOn, cell: ({ enrolledOn }) => <Day visit={visit} on={enrolledOn} /> },
    {
      label: words.email,
      cell: ({ id, name, email, allowedActions }) => (
        <>
          {email ?? words.noEmail}{' '}
          {allowedActions.includes('set-email') && (
            <a href={`/experts/${id}/email`}>
              {words.setEmail}
              <span className="hidden">{name}</span>
            </a>
          )}
        </>
      ),
    },
    {
      label: words.change,
      cell: (expert) =>
        changesOf(expert).length > 0 && (
          <a href={`/experts/${expert.id}/state`}>
            {words.change}
            <span className="hidden">{expert.name}</span>
          </a>
        ),
    },
  ];
};

const emailField = (words: Visit['words']['experts'], value?: string | null): Field => ({
  ...{ kind: 'email', name: 'email', label: words.email, hint: words.emailHint, optional: true },
  ...{ schema: z.string().max(254), value: value ?? '' },
});

/** Staff change the address of an expert's letters, or take it back. */
export const setExpertEmail = defineForm({
  path: '/experts/:id/email',
  who: ['alliance-staff'],
  load: expertOf,
  title: ({ name }, { words }) => words.common.named(words.experts.setEmail, name),
  fields: ({ email, version }, { words }) => [emailField(words.experts, email), versionField(version)],
  send: async ({ email, version }, { id }, { services }, key) => {
    const params = { path: { id }, header: changing(key, version) };
    await answerOf(services.registry.PUT('/experts/{id}/email', { params, body: email ? { email } : {} }));
    return '/experts';
  },
});

/** Staff take an expert into the pool. */
export const enrolExpert = defineForm({
  path: '/experts/new',
  who: ['alliance-staff'],
  load: async () => ({}),
  title: (_, { words }) => words.experts.enrol,
  lead: (_, { words }) => words.experts.enrolLead,
  fields: (_, { language, words: { experts: words, enterprises } }) => [
    { kind: 'text', name: 'name', label: words.name, schema: z.string().max(50) },
    { kind: 'text', name: 'sub', label: words.account, hint: words.accountHint, schema: z.string().max(200) },
    emailField(words),
    {
      ...{ kind: 'checkboxes', name: 'fields', label: words.fields, schema: z.string() },
      choices: SUBJECTS.map((value) => ({ value, label: words.subjects[value] })),
    },
    {
      ...{ kind: 'select', name: 'industry', label: words.industry, optional: true, schema: z.string() },
      choices: industries.map(({ code }) => ({ value: code, label: industryIn(language, code) })),
    },
    {
      ...{ kind: 'date', name: 'enrolledOn', label: words.enrolledOn, width: 'short' },
      schema: z.iso.date({ error: enterprises.dateFault }),
    },
  ],
  check: true,
  send: async ({ name, sub, email, fields, industry, enrolledOn }, _, { services }, key) => {
    const body = {
      ...{ name: name!, sub: sub!, enrolledOn: enrolledOn! },
      ...(email ? { email } : {}),
      fields: [...fields!.split(','), ...(industry ? [industry] : [])],
    };
    await answerOf(services.registry.POST('/experts', { params: { header: { 'Idempotency-Key': key } }, body }));
    return '/experts';
  },
});

/** Staff suspend, reinstate or release an expert, with the reason. */
export const changeExpert = defineDecision<Expert>({
  path: '/experts/:id/state',
  load: expertOf,
  title: ({ words }) => words.experts.change,
  lead: ({ name }, { words }) => <p>{words.experts.changeLead(name)}</p>,
  outcomes: (expert, { words }) => changesOf(expert).map((value) => ({ value, label: words.experts.actions[value] })),
  reasonHint: ({ words }) => words.experts.reasonHint,
  send: async ({ outcome, reason }, { id }, { services }, header) => {
    const params = { path: { id }, header };
    await answerOf(services.registry.POST(`/experts/{id}/${CHANGES[outcome as Change]}`, { params, body: { reason } }));
    return '/experts';
  },
});
