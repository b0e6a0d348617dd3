import { bureaus, industries, provinces } from '@heng/contracts';
import { z } from 'zod';
import { defineForm, type Field } from '../web/form.js';
import { type AnyPage, definePage, Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { bureauIn, industryIn, provinceIn } from '../words/places.js';

/** The enterprise for which the reader acts. */
export async function ownEnterprise({ services, user }: Pick<Visit, 'services' | 'user'>) {
  const query = { creditCode: user?.org ?? '' };
  const { items } = await answerOf(services.tracking.GET('/enterprises', { params: { query } }));
  return items[0];
}

/** Leads the reader to the own enterprise, or to its registration. */
export const showOwnEnterprise: AnyPage = definePage<never>({
  path: '/enterprises/own',
  who: ['enterprise'],
  load: async (visit) => {
    throw new Elsewhere(`/enterprises/${(await ownEnterprise(visit))?.id ?? 'new'}`);
  },
  view: (nothing) => nothing,
});

/** The questions about an enterprise. */
export const identityFields = ({ words: { enterprises: words, projects }, language }: Visit): Field[] => [
  {
    ...{ kind: 'text', name: 'name', label: words.name, autoComplete: 'organization' },
    schema: z.string().min(2).max(100),
  },
  {
    ...{ kind: 'select', name: 'province', label: words.province, schema: z.string().length(6) },
    choices: provinces.map(({ code }) => ({ value: code, label: provinceIn(language, code) })),
  },
  { kind: 'text', name: 'city', label: words.city, hint: words.cityHint, schema: z.string().max(40), width: 'short' },
  {
    ...{ kind: 'select', name: 'industry', label: projects.industry, schema: z.string().max(2) },
    choices: industries.map(({ code }) => ({ value: code, label: `${code} ${industryIn('zh-CN', code)}` })),
  },
  {
    ...{ kind: 'select', name: 'bureau', label: projects.bureau, schema: z.string().max(40) },
    choices: bureaus.map(({ code }) => ({ value: code, label: bureauIn(language, code) })),
  },
];

export const emailField = ({ words: { enterprises: words } }: Visit, value?: string): Field => ({
  ...{ kind: 'email', name: 'email', label: words.email, hint: words.emailHint, autoComplete: 'email' },
  ...{ schema: z.string().max(254), ...(value ? { value } : {}) },
});

/** An enterprise registers itself, so that agencies can propose projects to it (R4). */
export const registerEnterprise = defineForm({
  path: '/enterprises/new',
  who: ['enterprise'],
  load: async (visit) => {
    const own = await ownEnterprise(visit);
    if (own) throw new Elsewhere(`/enterprises/${own.id}`);
  },
  title: (_, { words }) => words.enterprises.register,
  lead: (_, { words, user }) => words.enterprises.registerLead(user?.org ?? ''),
  fields: (_, visit) => [...identityFields(visit), emailField(visit)],
  check: true,
  send: async (values, _, { services, user }, key) => {
    const { name, province, city, industry, bureau, email } = values as Record<string, string>;
    const body = { ...{ name: name!, province: province!, city: city!, industry: industry! } };
    const { id } = await answerOf(
      services.tracking.POST('/enterprises', {
        params: { header: { 'Idempotency-Key': key } },
        body: { ...body, bureau: bureau!, email: email!, creditCode: user?.org ?? '' },
      }),
    );
    return `/enterprises/${id}`;
  },
});
