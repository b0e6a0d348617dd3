import { z } from 'zod';
import { Facts } from '../components/parts.js';
import { agencyByCode } from '../agencies/agency.js';
import { type Enterprise, readEnterprise } from '../enterprises/show-enterprise.js';
import { faultAt } from '../web/changes.js';
import { defineForm, type Field } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { bureauIn, industryIn, regionIn } from '../words/places.js';

const CODE = /^[0-9A-Z]{18}$/;

/** The enterprise is found by its code or its whole name. */
export const findEnterprise = defineForm({
  path: '/projects/new',
  who: ['agency'],
  load: async () => ({}),
  title: (_, { words }) => words.projects.propose,
  lead: (_, { words }) => words.projects.proposeLead,
  fields: (_, { words: { projects: words } }) => [
    {
      ...{ kind: 'text', name: 'enterprise', label: words.find, hint: words.findHint },
      schema: z.string().min(2).max(100),
    },
  ],
  submit: ({ words }) => words.common.form.continue,
  send: async (values, _, { services, words }) => {
    const text = values['enterprise']!;
    const query = CODE.test(text) ? { creditCode: text } : { name: text };
    const { items } = await answerOf(services.tracking.GET('/enterprises', { params: { query } }));
    if (items.length !== 1) throw faultAt('enterprise', words.projects[items.length > 1 ? 'ambiguous' : 'notFound']);
    return `/enterprises/${items[0]!.id}/project`;
  },
});

/** The projects of the enterprise at others that this one may take over (R4). */
async function othersAt({ id, name }: Enterprise, { services }: Visit, agencyId: string) {
  if (name === null) return [];
  const query = { q: name, progress: 'in-progress' } as const;
  const { items } = await answerOf(services.tracking.GET('/board', { params: { query } }));
  return items.filter((one) => one.enterpriseId === id && one.agencyId !== agencyId);
}

function takeover(others: Awaited<ReturnType<typeof othersAt>>, { words, language }: Visit): Field[] {
  const { projects, common } = words;
  return [
    {
      ...{ kind: 'select', name: 'continues', label: projects.takesOver, hint: projects.takesOverHint, optional: true },
      choices: others.map(({ id, agencyName, startedOn }) => ({
        value: id,
        label: projects.by(agencyName ?? common.unknown, dayIn(language, startedOn)),
      })),
      schema: z.enum(others.map(({ id }) => id)),
    },
    {
      ...{ kind: 'textarea', name: 'reason', label: projects.takesOverReason, optional: 'later' },
      schema: z.string().max(2000),
    },
  ];
}

/** An agency proposes its project at an enterprise, which confirms it (R4). */
export const proposeProject = defineForm({
  path: '/enterprises/:id/project',
  who: ['agency'],
  load: async (visit) => {
    const [enterprise, agency] = await Promise.all([readEnterprise(visit), agencyByCode(visit, visit.user?.org ?? '')]);
    if (!agency || !enterprise.allowedActions.includes('start-project')) throw new Elsewhere('/mine');
    return { enterprise, agency, others: await othersAt(enterprise, visit, agency.id) };
  },
  title: (_, { words }) => words.projects.propose,
  lead: ({ enterprise }, { words, language }) => {
    const { projects, common } = words;
    const { name, province, city, bureau, industry } = enterprise;
    return (
      <>
        <Facts
          facts={[
            [projects.enterprise, name ?? common.nameWithheld],
            [projects.region, regionIn(language, province, city)],
            [projects.bureau, bureauIn(language, bureau)],
            [projects.industry, industryIn(language, industry)],
          ]}
        />
        <p>{projects.proposeNext}</p>
      </>
    );
  },
  fields: ({ others }, visit) => {
    const { projects: words } = visit.words;
    return [
      {
        ...{ kind: 'date', name: 'startedOn', label: words.startedOn, hint: words.startedHint, width: 'short' },
        schema: z.iso.date({ error: words.dateFault }),
      },
      ...(others.length === 0 ? [] : takeover(others, visit)),
    ];
  },
  check: true,
  send: async (values, { enterprise, agency }, { services }, key) => {
    const taken = values['continues'] ? { continues: values['continues'], reason: values['reason']! } : {};
    const { id } = await answerOf(
      services.tracking.POST('/projects', {
        params: { header: { 'Idempotency-Key': key } },
        body: { agencyId: agency.id, enterpriseId: enterprise.id, startedOn: values['startedOn']!, ...taken },
      }),
    );
    return `/projects/${id}`;
  },
});
