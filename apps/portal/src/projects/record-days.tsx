import { z } from 'zod';
import { allOf, faultAt } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn, monthIn } from '../words/dates.js';
import { readFor } from './change-project.js';
import { daysOfMonth, entriesIn } from './months.js';
import { dayChoices, DAYS } from './on-site-work.js';

/** The project, and those whom its agency employs or employed. */
async function peopleAt(visit: Visit) {
  const project = await readFor('record-on-site-work', visit);
  const path = { id: project.agencyId };
  const employments = await allOf((query) =>
    answerOf(visit.services.registry.GET('/agencies/{id}/employments', { params: { path, query } })),
  );
  return { project, names: new Map(employments.map(({ personId, name }) => [personId, name])) };
}

/** `2026年3月` or the like as `2026-03`. */
function monthOf(text: string): string | undefined {
  const [, year, month] = /^(20\d\d)\D*(\d{1,2})\D*$/.exec(text) ?? [];
  return month && Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
}

/** The agency chooses whose days of which month it records. */
export const chooseMonth = defineForm({
  path: '/projects/:id/on-site-work/new',
  who: ['agency', 'alliance-staff'],
  load: peopleAt,
  title: (_, { words }) => words.onSiteWork.record,
  fields: ({ names }, { words: { onSiteWork: words } }) => [
    {
      ...{ kind: 'select', name: 'person', label: words.consultant, schema: z.enum([...names.keys()]) },
      choices: [...names].map(([value, label]) => ({ value, label })),
    },
    {
      ...{ kind: 'text', name: 'month', label: words.month, hint: words.monthHint, width: 'short' },
      schema: z.string().max(20),
    },
  ],
  submit: ({ words }) => words.common.form.continue,
  send: async (values, { project }, { words }) => {
    const month = monthOf(values['month']!);
    if (!month) throw faultAt('month', words.onSiteWork.monthHint);
    return `/projects/${project.id}/on-site-work/${values['person']!}/${month}/record`;
  },
});

/** The agency records a consultant's days of a month (R5). */
export const recordMonth = defineForm({
  path: '/projects/:id/on-site-work/:person/:month/record',
  who: ['agency', 'alliance-staff'],
  load: async (visit) => {
    const { project, names } = await peopleAt(visit);
    const [path, person, month] = [{ id: project.id }, visit.params['person']!, visit.params['month']!];
    const name = names.get(person);
    if (!name || !/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) throw new Elsewhere(`/projects/${project.id}/on-site-work`);
    const work = await answerOf(visit.services.tracking.GET('/projects/{id}/on-site-work', { params: { path } }));
    const consultant = work.consultants.find(({ personId }) => personId === person);
    const known = new Map(consultant ? entriesIn(consultant, month).map((entry) => [entry.on, entry]) : []);
    return { project, person, name, month, known };
  },
  title: ({ name, month }, { words, language }) => words.onSiteWork.recordOf(name, monthIn(language, month)),
  lead: (_, { words }) => words.onSiteWork.recordLead,
  fields: ({ month, known }, { words: { onSiteWork: words }, language }) =>
    daysOfMonth(month).map((on) => {
      const entry = known.get(on);
      const hints = [entry?.elsewhere && words.conflict, entry?.cosigned && words.cosigned].filter(Boolean);
      return {
        ...{ kind: 'radios', inline: true, name: on, label: dayIn(language, on), value: String(entry?.days ?? 0) },
        ...(hints.length > 0 ? { hint: hints.join(', ') } : {}),
        ...{ choices: dayChoices(words), schema: z.enum(DAYS) },
      };
    }),
  check: true,
  send: async (values, { project: { id }, person: personId, month, known }, { services, words }, key) => {
    const entries = daysOfMonth(month)
      .map((on) => ({ on, days: Number(values[on]) }))
      .filter(({ on, days }) => days !== (known.get(on)?.days ?? 0));
    if (entries.length === 0) throw faultAt(`${month}-01`, words.onSiteWork.nothingNew);
    const params = { path: { id }, header: { 'Idempotency-Key': key } };
    await answerOf(services.tracking.POST('/projects/{id}/on-site-work', { params, body: { personId, entries } }));
    return `/projects/${id}/on-site-work?month=${month}`;
  },
});
