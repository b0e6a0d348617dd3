import { cityNames } from '@heng/contracts';
import { z } from 'zod';
import { changing, versionField } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { emailField, identityFields } from './register-enterprise.js';
import { type Enterprise, isOwn, readEnterprise } from './show-enterprise.js';

async function own(visit: Visit): Promise<Enterprise> {
  const enterprise = await readEnterprise(visit);
  if (!isOwn(enterprise)) throw new Elsewhere(`/enterprises/${enterprise.id}`);
  return enterprise;
}
const who = ['enterprise'] as const;

/** The enterprise corrects its basic data (PIPL 46); the code stays. */
export const changeIdentity = defineForm({
  ...{ path: '/enterprises/:id/identity', who, load: own, check: true },
  title: (_, { words }) => words.enterprises.correct,
  fields: (enterprise, visit) => {
    const { enterprises: words } = visit.words;
    const known: Readonly<Record<string, unknown>> = { ...enterprise, city: cityNames.get(enterprise.city) };
    return [
      ...identityFields(visit).map((field) => ({ ...field, value: String(known[field.name] ?? '') })),
      {
        ...{ kind: 'textarea', name: 'reason', label: words.correctReason, hint: words.correctReasonHint },
        schema: z.string().min(2).max(500),
      },
      versionField(enterprise.version),
    ];
  },
  send: async (values, { id }, { services }, key) => {
    const { version, reason, ...identity } = values;
    const params = { path: { id }, header: changing(key, version) };
    await answerOf(
      services.tracking.POST('/enterprises/{id}/identity', { params, body: { ...identity, reason: reason! } }),
    );
    return `/enterprises/${id}`;
  },
});

/** The enterprise changes the address that gets its letters. */
export const changeEmail = defineForm({
  ...{ path: '/enterprises/:id/email', who, load: own },
  title: (_, { words }) => words.enterprises.correctEmail,
  fields: ({ email, version }, visit) => [emailField(visit, email), versionField(version)],
  send: async ({ email, version }, { id }, { services }, key) => {
    const params = { path: { id }, header: changing(key, version) };
    await answerOf(services.tracking.PUT('/enterprises/{id}/email', { params, body: { email: email! } }));
    return `/enterprises/${id}`;
  },
});
