import { z } from 'zod';
import { changing, mustFind, versionField } from '../web/changes.js';
import { defineDecision } from '../web/decision.js';
import { defineForm } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { challengesOf, WithholdingFacts, withholdingOf } from './withholding-parts.js';

export const decideWithholding = defineDecision({
  path: '/agencies/:id/withholdings/:withholding/decision',
  load: withholdingOf,
  title: ({ words }) => words.withholdings.decideTitle,
  lead: (given, visit) => (
    <>
      <p>{given.agency.name}</p>
      <WithholdingFacts {...given} visit={visit} />
    </>
  ),
  outcomes: (_, { words: { withholdings: words } }) =>
    (['grant', 'refuse'] as const).map((value) => ({ value, label: words.outcomes[value] })),
  reasonHint: ({ words }) => words.deciding.forOwner,
  send: async ({ outcome, reason }, { withholding: { id, agencyId } }, { services }, header) => {
    const path = outcome === 'grant' ? '/withholdings/{id}/grant' : '/withholdings/{id}/refusal';
    await answerOf(services.registry.POST(path, { params: { path: { id }, header }, body: { reason } }));
    return `/agencies/${agencyId}/withholdings`;
  },
});

export const endWithholding = defineForm({
  path: '/agencies/:id/withholdings/:withholding/end',
  who: ['agency', 'alliance-staff'],
  load: withholdingOf,
  title: (_, { words }) => words.withholdings.endOutcome,
  lead: (given, visit) => <WithholdingFacts {...given} visit={visit} />,
  fields: ({ version }, { words }) => [
    {
      ...{ kind: 'textarea', name: 'reason', label: words.deciding.reason, hint: words.deciding.forOwner },
      schema: z.string().min(2).max(500),
    },
    versionField(version),
  ],
  check: true,
  send: async (values, { withholding: { id, agencyId } }, { services }, key) => {
    const params = { path: { id }, header: changing(key, values['version']) };
    await answerOf(services.registry.POST('/withholdings/{id}/end', { params, body: { reason: values['reason']! } }));
    return `/agencies/${agencyId}/withholdings`;
  },
});

export const fileChallenge = defineForm({
  path: '/agencies/:id/withholdings/:withholding/challenge',
  who: 'everyone',
  load: withholdingOf,
  title: (_, { words }) => words.withholdings.challenge,
  lead: (given, visit) => (
    <>
      <p>{visit.words.withholdings.challengeLead}</p>
      <WithholdingFacts {...given} visit={visit} />
    </>
  ),
  fields: (_, { words: { withholdings: words } }) => [
    {
      ...{ kind: 'textarea', name: 'reason', label: words.challengeReason, hint: words.challengeHint },
      schema: z.string().min(10).max(2000),
    },
    {
      ...{ kind: 'email', name: 'contact', label: words.contact, hint: words.contactHint, optional: true },
      ...{ schema: z.string().max(254), autoComplete: 'email' },
    },
  ],
  check: true,
  send: async (values, { withholding: { id, agencyId } }, { services }, key) => {
    const params = { path: { id }, header: { 'Idempotency-Key': key } };
    const body = { reason: values['reason']!, ...(values['contact'] ? { contact: values['contact'] } : {}) };
    await answerOf(services.registry.POST('/withholdings/{id}/challenges', { params, body }));
    return `/agencies/${agencyId}/withholdings`;
  },
});

async function challengeOf(visit: Visit) {
  const given = await withholdingOf(visit);
  const challenges = await challengesOf(visit, given.withholding.id);
  const challenge = mustFind(challenges, ({ id }) => id === visit.params['challenge'], visit);
  return { ...given, challenge, version: challenge.version };
}

export const decideChallenge = defineDecision({
  path: '/agencies/:id/withholdings/:withholding/challenges/:challenge/decision',
  load: challengeOf,
  title: ({ words }) => words.withholdings.challengeDecision,
  lead: (given, visit) => (
    <>
      <p>{given.agency.name}</p>
      <WithholdingFacts {...given} visit={visit} />
      <h2>{visit.words.withholdings.challengeReason}</h2>
      <p className="text">{given.challenge.reason}</p>
    </>
  ),
  outcomes: (_, { words: { withholdings: words } }) =>
    (['upheld', 'dismissed'] as const).map((value) => ({ value, label: words.challengeOutcomes[value] })),
  reasonHint: ({ words }) => words.deciding.forPublic,
  send: async ({ outcome, reason }, { challenge: { id }, agency }, { services }, header) => {
    const body = { outcome: outcome === 'upheld' ? 'upheld' : 'dismissed', reason } as const;
    const params = { path: { id }, header };
    await answerOf(services.registry.POST('/withholding-challenges/{id}/decision', { params, body }));
    return `/agencies/${agency.id}/withholdings`;
  },
});
