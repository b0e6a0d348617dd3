import type { ReactNode } from 'react';
import { z } from 'zod';
import { FileLinks } from '../components/parts.js';
import { changing, versionField } from '../web/changes.js';
import { defineDecision } from '../web/decision.js';
import { type AnyForm, defineForm } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';
import type { Kind, OfRecord, Withheld } from './kind.js';
import { endIn, WithholdingFacts } from './withholding-parts.js';

/** The forms about withheld values of a kind: to decide, to end, to challenge, and to decide about a challenge. */
export const withholdingForms = (kind: Kind): readonly AnyForm[] => [
  decideWithholding(kind),
  endWithholding(kind),
  fileChallenge(kind),
  decideChallenge(kind),
];

const pathIn = (path: string, { params }: Visit): string => path.replace(':id', params['id']!);

type Read<R> = (visit: Visit) => Promise<OfRecord<R>>;
type Allowing = Readonly<{ allowedActions: readonly string[] }>;

/** Reads a record; who may not do so any longer gets to the list. */
async function mayDo<R extends Allowing>(action: string, list: string, read: Read<R>, visit: Visit) {
  const given = await read(visit);
  if (!given.record.allowedActions.includes(action)) throw new Elsewhere(pathIn(list, visit));
  return given;
}

const About = ({ of, visit }: Readonly<{ of: Withheld; visit: Visit }>): ReactNode =>
  of.withholdings.map((withholding) => (
    <WithholdingFacts key={withholding.id} {...{ withholding, value: of.value, prolongs: of.prolongs, visit }} />
  ));

const decideWithholding = ({ queues, paths: { withholding, withholdings }, withholdingOf, grant, refuse }: Kind) =>
  defineDecision({
    path: `${withholding}/decision`,
    task: { kind: queues.withholdings, param: 'withholding' },
    load: (visit) => mayDo('grant', withholdings, withholdingOf, visit),
    title: ({ words: { withholdings: words } }, { owner }) => words.about(words.decideTitle, owner),
    lead: (given, visit) => <About of={given} visit={visit} />,
    outcomes: (_, { words: { withholdings: words } }) =>
      (['grant', 'refuse'] as const).map((value) => ({ value, label: words.outcomes[value] })),
    reasonHint: ({ words }) => words.deciding.forOwner,
    send: async ({ outcome, reason }, { record: { id } }, visit, header) => {
      const send = outcome === 'grant' ? grant : refuse;
      await answerOf(send(visit.services, { params: { path: { id }, header }, body: { reason } }));
      return pathIn(withholdings, visit);
    },
  });

const endWithholding = ({ asker, paths: { withholding, withholdings }, withholdingOf, end }: Kind) =>
  defineForm({
    path: `${withholding}/end`,
    who: [asker, 'alliance-staff'],
    load: (visit) => mayDo('end', withholdings, withholdingOf, visit),
    title: ({ record, owner }, visit) => visit.words.withholdings.about(endIn(record, visit), owner),
    lead: (given, visit) => (
      <>
        <p>{visit.words.withholdings.endLead[given.record.state === 'requested' ? 'requested' : 'granted']}</p>
        <About of={given} visit={visit} />
      </>
    ),
    fields: ({ version }, { words: { deciding }, user }) => [
      {
        ...{ kind: 'textarea', name: 'reason', label: deciding.reason },
        hint: user?.roles.includes('alliance-staff') ? deciding.forOwner : deciding.forStaff,
        schema: z.string().min(2).max(500),
      },
      versionField(version),
    ],
    check: true,
    send: async (values, { record: { id } }, visit, key) => {
      const params = { path: { id }, header: changing(key, values['version']) };
      await answerOf(end(visit.services, { params, body: { reason: values['reason']! } }));
      return pathIn(withholdings, visit);
    },
  });

const fileChallenge = ({ paths: { challenges, newChallenge }, challengedOf, ...kind }: Kind) =>
  defineForm({
    path: newChallenge,
    who: 'everyone',
    load: async (visit) => {
      const { id, ...given } = await challengedOf(visit);
      if (id === undefined) throw new Elsewhere(pathIn(challenges, visit));
      return { ...given, id };
    },
    title: ({ owner }, { words: { withholdings: words } }) => words.about(words.challenge, owner),
    lead: (given, visit) => (
      <>
        <p>{visit.words.withholdings.challengeLead}</p>
        <About of={given} visit={visit} />
      </>
    ),
    fields: (_, { words: { withholdings: words } }) => [
      {
        ...{ kind: 'textarea', name: 'reason', label: words.challengeReason, hint: words.challengeHint },
        schema: z.string().min(10).max(2000),
      },
      filesField({
        ...{ name: 'fileIds', label: words.challengeFiles, hint: words.challengeFilesHint, optional: true },
        ...{ service: kind.service, draft: true },
      }),
      {
        ...{ kind: 'email', name: 'contact', label: words.contact, hint: words.contactHint, optional: true },
        ...{ schema: z.string().max(254), autoComplete: 'email' },
      },
    ],
    check: true,
    send: async (values, { id }, visit, key) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      const body = {
        ...{ reason: values['reason']!, fileIds: idsIn(values['fileIds']!), draftToken: key },
        ...(values['contact'] ? { contact: values['contact'] } : {}),
      };
      await answerOf(kind.fileChallenge(visit.services, { params, body }));
      return `${pathIn(challenges, visit)}?filed=true`;
    },
  });

const decideChallenge = ({ paths: { challenge, challenges }, challengeOf, ...kind }: Kind) =>
  defineDecision({
    path: `${challenge}/decision`,
    task: { kind: kind.queues.challenges, param: 'challenge' },
    load: (visit) => mayDo('uphold', challenges, challengeOf, visit),
    title: ({ words: { withholdings: words } }, { owner }) => words.about(words.challengeDecision, owner),
    lead: (given, visit) => (
      <>
        <About of={given} visit={visit} />
        <h2>{visit.words.withholdings.challengeReasonGiven}</h2>
        <p className="text">{given.record.reason}</p>
        <FileLinks visit={visit} ids={given.record.fileIds ?? []} service={kind.service} />
        {given.record.contact && (
          <p>
            {visit.words.withholdings.contact}
            {visit.words.common.colon}
            {given.record.contact}
          </p>
        )}
      </>
    ),
    outcomes: (_, { words: { withholdings: words } }) =>
      (['upheld', 'dismissed'] as const).map((value) => ({ value, label: words.challengeOutcomes[value] })),
    reasonHint: ({ words }) => words.deciding.forPublic,
    send: async ({ outcome, reason }, { record: { id } }, visit, header) => {
      const body = { outcome: outcome === 'upheld' ? 'upheld' : 'dismissed', reason } as const;
      await answerOf(kind.decideChallenge(visit.services, { params: { path: { id }, header }, body }));
      return pathIn(challenges, visit);
    },
  });
