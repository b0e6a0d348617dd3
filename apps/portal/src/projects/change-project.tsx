import type { ServiceSchemas } from '@heng/clients';
import { stages } from '@heng/contracts';
import { z } from 'zod';
import { Facts } from '../components/parts.js';
import { changing, versionField } from '../web/changes.js';
import { type AnyForm, defineForm, type Field, type Values } from '../web/form.js';
import { type Access, Elsewhere, type Visit } from '../web/page.js';
import { answerOf, type Services } from '../web/services.js';
import { dayIn } from '../words/dates.js';

type Project = ServiceSchemas['tracking']['ProjectView'];
type Name = 'confirm' | 'decline' | 'withdraw' | 'suspend' | 'resume' | 'end' | 'terminate';
type At = { path: { id: string }; header: { 'Idempotency-Key': string; 'If-Match': string } };

/** A change of a project by one of its parties: who may make it, its questions, and its request. */
type Change = Readonly<{
  who: Access;
  asks: readonly ('reason' | 'from' | 'endedOn')[];
  send: (tracking: Services['tracking'], params: At, values: Values) => Promise<unknown>;
}>;

const PARTIES = ['agency', 'enterprise', 'alliance-staff'] as const;
const reasonIn = (values: Values) => ({ reason: values['reason']! });
const fromIn = (values: Values) => ({ from: values['from']! });
const endIn = (values: Values) => ({ endedOn: values['endedOn']! });

const changes: Readonly<Record<Name, Change>> = {
  confirm: {
    who: ['enterprise', 'alliance-staff'],
    asks: [],
    send: (tracking, params) => answerOf(tracking.POST('/projects/{id}/confirmation', { params })),
  },
  decline: {
    who: ['enterprise', 'alliance-staff'],
    asks: ['reason'],
    send: (tracking, params, values) =>
      answerOf(tracking.POST('/projects/{id}/decline', { params, body: reasonIn(values) })),
  },
  withdraw: {
    who: ['agency', 'alliance-staff'],
    asks: ['reason'],
    send: (tracking, params, values) =>
      answerOf(tracking.POST('/projects/{id}/withdrawal', { params, body: reasonIn(values) })),
  },
  suspend: {
    who: PARTIES,
    asks: ['from', 'reason'],
    send: (tracking, params, values) =>
      answerOf(
        tracking.POST('/projects/{id}/suspension', { params, body: { ...fromIn(values), ...reasonIn(values) } }),
      ),
  },
  resume: {
    who: PARTIES,
    asks: ['from'],
    send: (tracking, params, values) =>
      answerOf(tracking.POST('/projects/{id}/resumption', { params, body: fromIn(values) })),
  },
  end: {
    who: PARTIES,
    asks: ['endedOn'],
    send: (tracking, params, values) => answerOf(tracking.POST('/projects/{id}/end', { params, body: endIn(values) })),
  },
  terminate: {
    who: PARTIES,
    asks: ['endedOn', 'reason'],
    send: (tracking, params, values) =>
      answerOf(
        tracking.POST('/projects/{id}/termination', { params, body: { ...endIn(values), ...reasonIn(values) } }),
      ),
  },
};

const read = ({ services, params }: Visit) =>
  answerOf(services.tracking.GET('/projects/{id}', { params: { path: { id: params['id']! } } }));

/** A project that allows the action; otherwise the reader comes to the project. */
export async function readFor(action: string, visit: Visit): Promise<Project> {
  const project = await read(visit);
  if (!project.allowedActions.includes(action)) throw new Elsewhere(`/projects/${project.id}`);
  return project;
}

const at = ({ id }: Project, key: string, { version }: Values): At => ({
  path: { id },
  header: changing(key, version),
});

function fieldOf(ask: Change['asks'][number], name: Name, { projects: words }: Visit['words']): Field {
  if (ask === 'reason') return { kind: 'textarea', name: ask, label: words.reason, schema: z.string().max(2000) };
  const label = ask === 'endedOn' ? words.endedOn : words.from[name === 'resume' ? 'resume' : 'suspend'];
  return { kind: 'date', name: ask, label, width: 'short', schema: z.iso.date({ error: words.dateFault }) };
}

export const Parties = ({ project, visit }: Readonly<{ project: Project; visit: Visit }>) => {
  const { projects: words, common } = visit.words;
  return (
    <Facts
      facts={[
        [words.enterprise, project.enterpriseName ?? common.nameWithheld],
        [words.agency, project.agencyName ?? common.unknown],
        [words.startedOn, dayIn(visit.language, project.startedOn)],
      ]}
    />
  );
};

/** The forms by which the parties of a project confirm, decline, withdraw, suspend, resume and end it (R4). */
export const projectForms: readonly AnyForm[] = (Object.keys(changes) as Name[]).map((name) => {
  const { who, asks, send } = changes[name];
  return defineForm<Project>({
    ...{ path: `/projects/:id/${name}`, who },
    load: (visit) => readFor(name, visit),
    title: (_, { words }) => words.projects.actions[name],
    lead: (project, visit) => (
      <>
        <p>{visit.words.projects.leads[name]}</p>
        <Parties project={project} visit={visit} />
      </>
    ),
    fields: ({ version }, { words }) => [...asks.map((ask) => fieldOf(ask, name, words)), versionField(version)],
    // A form without a question asks once already.
    check: asks.length > 0,
    submit: ({ words }) => (asks.length > 0 ? words.common.form.continue : words.projects.actions[name]),
    send: async (values, project, { services }, key) => {
      await send(services.tracking, at(project, key, values), values);
      return `/projects/${project.id}`;
    },
  });
});

/** The enterprise confirms the dates of a stage that the agency recorded (R4). */
export const confirmStage = defineForm({
  path: '/projects/:id/stages/:stage/confirm',
  who: ['enterprise', 'alliance-staff'],
  load: async (visit) => {
    const project = await readFor('confirm-stage', visit);
    const stage = project.stages.find((one) => one.stage === visit.params['stage']);
    if (!stage?.startedOn || stage.confirmedOn) throw new Elsewhere(`/projects/${project.id}`);
    return { project, stage, startedOn: stage.startedOn };
  },
  title: ({ stage }, { words }) => words.projects.confirmStage(words.projects.stages[stage.stage]),
  lead: ({ project, stage, startedOn }, visit) => {
    const { projects: words } = visit.words;
    return (
      <>
        <Parties project={project} visit={visit} />
        <Facts
          facts={[
            [words.started, dayIn(visit.language, startedOn)],
            [words.completed, stage.completedOn ? dayIn(visit.language, stage.completedOn) : words.open],
          ]}
        />
      </>
    );
  },
  fields: ({ project }) => [versionField(project.version)],
  submit: ({ words }) => words.projects.actions['confirm-stage'],
  send: async (values, { project, stage }, { services }, key) => {
    const { path, header } = at(project, key, values);
    const params = { path: { ...path, stage: stages.find((one) => one === stage.stage)! }, header };
    await answerOf(services.tracking.POST('/projects/{id}/stages/{stage}/confirmation', { params }));
    return `/projects/${project.id}`;
  },
});
