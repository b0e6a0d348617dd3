import { z } from 'zod';
import { changing, versionField } from '../web/changes.js';
import { defineForm, type Field, type Values } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { Refused } from '../web/services.js';
import { keptStandard } from './draft.js';
import { type OfSection, sectionOf, writeSection } from './edit-section.js';
import { type ProjectEntry, projectsIn } from './section-fields.js';

type OfEntry = OfSection & Readonly<{ field: string; entries: readonly ProjectEntry[]; at: number; version: number }>;
const LEVELS = [5, 4, 3, 2, 1] as const;

/** An entry of a list of projects; the address counts from 1, and `new` stands after the last. */
async function entryOf(visit: Visit): Promise<OfEntry> {
  const given = await sectionOf(visit);
  const [field, entry] = [visit.params['field']!, visit.params['entry']!];
  const isList = Object.hasOwn(given.section.fields, field) && given.section.fields[field]!.type === 'projects';
  const entries = projectsIn(given.content[field]);
  const at = entry === 'new' ? entries.length : Number(entry) - 1;
  if (!isList || !(entry === 'new' || Object.hasOwn(entries, at)))
    throw new Refused({ status: 404, code: 'portal.not-found', detail: visit.words.common.errors.notFound });
  return { ...given, field, entries, at, version: given.draft.version };
}

const isNew = ({ entries, at }: OfEntry): boolean => at === entries.length;
const backTo = ({ id, name }: OfEntry, visit: Visit): string => `/agencies/${id}/draft/${name}${keptStandard(visit)}`;

export const editProject = defineForm<OfEntry>({
  path: '/agencies/:id/draft/:section/:field/:entry',
  who: ['agency', 'alliance-staff'],
  load: entryOf,
  title: (given, { words }) => (isNew(given) ? words.draft.addProject : words.draft.changeProject),
  lead: (given, { path, query, words }) =>
    !isNew(given) && (
      <p>
        <a href={`${path}/removal${query.size > 0 ? `?${query}` : ''}`}>{words.draft.removeProject}</a>
      </p>
    ),
  fields: ({ entries, at, version }, visit) => [...questions(entries[at] ?? {}, visit), versionField(version)],
  submit: ({ words }) => words.draft.save,
  send: async (values, given, visit, key) => {
    const { content, field, entries, at } = given;
    const list = [...entries.slice(0, at), entryFrom(values), ...entries.slice(at + 1)];
    await writeSection(given, { ...content, [field]: list }, visit, changing(key, values['version']));
    return backTo(given, visit);
  },
});

export const removeProject = defineForm<OfEntry>({
  path: '/agencies/:id/draft/:section/:field/:entry/removal',
  who: ['agency', 'alliance-staff'],
  load: entryOf,
  title: (_, { words }) => words.draft.removeProject,
  lead: ({ entries, at }) => String(entries[at]?.['enterprise'] ?? ''),
  fields: ({ version }) => [versionField(version)],
  submit: ({ words }) => words.draft.removeProject,
  send: async (values, given, visit, key) => {
    const { content, field, entries, at } = given;
    const list = entries.toSpliced(at, 1);
    const written = list.length > 0 ? { ...content, [field]: list } : omit(content, field);
    await writeSection(given, written, visit, changing(key, values['version']));
    return backTo(given, visit);
  },
});

const omit = (content: ProjectEntry, field: string): ProjectEntry =>
  Object.fromEntries(Object.entries(content).filter(([name]) => name !== field));

function questions(entry: ProjectEntry, { words: { draft: words } }: Visit): Field[] {
  const value = (name: string) => String(entry[name] ?? '');
  const { project } = words;
  const levels = LEVELS.map((level) => ({ value: String(level), label: words.levels(level) }));
  return [
    {
      ...{ kind: 'text', name: 'enterprise', label: project.enterprise, value: value('enterprise') },
      schema: z.string().max(200),
    },
    {
      ...{ kind: 'date', name: 'startedOn', label: project.startedOn, value: value('startedOn'), width: 'short' },
      schema: z.iso.date(),
    },
    {
      ...{ kind: 'date', name: 'endedOn', label: project.endedOn, value: value('endedOn'), width: 'short' },
      ...{ schema: z.iso.date(), optional: true, hint: words.endedHint },
    },
    {
      ...{ kind: 'number', name: 'consultants', label: project.consultants, value: value('consultants') },
      ...{ schema: z.string().regex(/^\d{1,4}$/), width: 'short' },
    },
    {
      ...{ kind: 'number', name: 'onSiteDays', label: project.onSiteDays, value: value('onSiteDays') },
      ...{ schema: z.string().regex(/^\d{1,6}(?:\.\d{1,2})?$/), width: 'short' },
    },
    {
      ...{ kind: 'select', name: 'satisfaction', label: project.satisfaction, value: value('satisfaction') },
      ...{ schema: z.string(), optional: true, hint: words.satisfactionHint, choices: levels },
    },
    {
      ...{ kind: 'textarea', name: 'explanation', label: project.explanation, value: value('explanation') },
      ...{ schema: z.string().max(1000), optional: true },
    },
  ];
}

const entryFrom = (values: Values): ProjectEntry => ({
  enterprise: values['enterprise'],
  startedOn: values['startedOn'],
  endedOn: values['endedOn'] || null,
  consultants: Number(values['consultants']),
  onSiteDays: Number(values['onSiteDays']),
  satisfaction: values['satisfaction'] ? Number(values['satisfaction']) : null,
  ...(values['explanation'] ? { explanation: values['explanation'] } : {}),
});
