import { provinces } from '@heng/contracts';
import { z } from 'zod';
import { agencyByCode, agencyOf } from '../agencies/agency.js';
import { changing, faultAt, versionField } from '../web/changes.js';
import { defineForm, type Field, type Values } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { provinceIn } from '../words/places.js';

type Given = Readonly<{ name: string; province: string; email: string; parent: string }>;

function fieldsOf({ words: { applications: words }, language }: Visit, given?: Given): Field[] {
  return [
    {
      ...{ kind: 'text', name: 'name', label: words.name, hint: words.nameHint, autoComplete: 'organization' },
      ...{ schema: z.string().min(2).max(100), value: given?.name ?? '' },
    },
    {
      ...{ kind: 'select', name: 'province', label: words.province, value: given?.province ?? '' },
      ...{ schema: z.string().length(6) },
      choices: provinces.map(({ code }) => ({ value: code, label: provinceIn(language, code) })),
    },
    {
      ...{ kind: 'email', name: 'email', label: words.email, hint: words.emailHint, autoComplete: 'email' },
      ...{ schema: z.string().min(3).max(254), value: given?.email ?? '' },
    },
    {
      ...{ kind: 'text', name: 'parentId', label: words.parent, hint: words.parentHint, optional: true },
      ...{ schema: z.string().max(40), value: given?.parent ?? '' },
    },
  ];
}

async function bodyOf(values: Values, visit: Visit) {
  const code = values['parentId']!;
  const parent = code === '' ? undefined : await agencyByCode(visit, code);
  if (code !== '' && !parent) throw faultAt('parentId', visit.words.applications.parentUnknown);
  return {
    ...{ name: values['name']!, province: values['province']!, email: values['email']! },
    ...(parent ? { parentId: parent.id } : {}),
  };
}

export const draftApplication = defineForm({
  path: '/applications/new',
  who: ['agency'],
  load: async () => ({}),
  title: (_, { words }) => words.applications.new,
  lead: (_, { words, user }) => words.applications.newLead(user?.org ?? ''),
  fields: (_, visit) => fieldsOf(visit),
  submit: ({ words }) => words.applications.save,
  send: async (values, _, visit, key) => {
    const body = { ...(await bodyOf(values, visit)), creditCode: visit.user?.org ?? '' };
    const params = { header: { 'Idempotency-Key': key } };
    const { id } = await answerOf(visit.services.registry.POST('/applications', { params, body }));
    return `/applications/${id}`;
  },
});

export const changeApplication = defineForm({
  path: '/applications/:id/change',
  who: ['agency'],
  load: async (visit) => {
    const path = { id: visit.params['id']! };
    const application = await answerOf(visit.services.registry.GET('/applications/{id}', { params: { path } }));
    const { parentId } = application;
    return { application, parent: parentId ? (await agencyOf(visit, parentId)).creditCode : '' };
  },
  title: (_, { words }) => words.applications.changeOf,
  fields: ({ application, parent }, visit) => [
    ...fieldsOf(visit, { ...application, parent }),
    versionField(application.version),
  ],
  submit: ({ words }) => words.applications.save,
  send: async (values, { application: { id } }, visit, key) => {
    const params = { path: { id }, header: changing(key, values['version']) };
    const body = await bodyOf(values, visit);
    await answerOf(visit.services.registry.PUT('/applications/{id}', { params, body }));
    return `/applications/${id}`;
  },
});
