import { stages } from '@heng/contracts';
import { z } from 'zod';
import { changing, versionField } from '../web/changes.js';
import { defineForm, type Field } from '../web/form.js';
import { Elsewhere } from '../web/page.js';
import { answerOf, type Services } from '../web/services.js';
import { filesField, idsIn, valueOf } from '../web/uploads.js';
import { Parties, readFor } from './change-project.js';

const DATES = ['plannedFrom', 'plannedUntil', 'startedOn', 'completedOn'] as const;

const materialsOf = (ids: readonly string[], { tracking }: Services) =>
  Promise.all(ids.map((id) => answerOf(tracking.GET('/files/{id}', { params: { path: { id } } }))));

/** A party records the plan, the dates and the material of a stage (R4). */
export const recordStage = defineForm({
  path: '/projects/:id/stages/:stage/record',
  who: ['agency', 'enterprise', 'alliance-staff'],
  load: async (visit) => {
    const project = await readFor('record-stage', visit);
    const stage = project.stages.find((one) => one.stage === visit.params['stage']);
    if (!stage) throw new Elsewhere(`/projects/${project.id}`);
    const ids = (stage.materials ?? []).map(({ fileId }) => fileId);
    return { project, stage, materials: await materialsOf(ids, visit.services) };
  },
  title: ({ stage }, { words }) => words.projects.recordStage(words.projects.stages[stage.stage]),
  lead: ({ project }, visit) => (
    <>
      <p>{visit.words.projects.recordLead}</p>
      <Parties project={project} visit={visit} />
    </>
  ),
  fields: ({ project, stage, materials }, { words: { projects: words } }) => [
    ...DATES.map((name): Field => ({
      ...{ kind: 'date', name, label: words.stageDates[name], width: 'short', optional: true },
      ...{ schema: z.iso.date({ error: words.dateFault }), value: stage[name] ?? '' },
    })),
    filesField({
      ...{ name: 'materialIds', label: words.materials, service: 'tracking', optional: true },
      ...{ hint: words.materialsHint, value: valueOf(materials) },
    }),
    {
      ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.stageReasonHint, optional: true },
      schema: z.string().max(2000),
    },
    versionField(project.version),
  ],
  check: true,
  send: async (values, { project: { id }, stage }, { services }, key) => {
    const dates = Object.fromEntries(DATES.map((name) => [name, values[name] || null]));
    const path = { id, stage: stages.find((one) => one === stage.stage)! };
    const body = {
      ...{ ...dates, materialIds: idsIn(values['materialIds']!) },
      ...(values['reason'] ? { reason: values['reason'] } : {}),
    };
    const params = { path, header: changing(key, values['version']) };
    await answerOf(services.tracking.PUT('/projects/{id}/stages/{stage}', { params, body }));
    return `/projects/${id}`;
  },
});
