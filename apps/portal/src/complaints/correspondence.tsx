import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { changing, mustFind, versionField } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { defineStep } from '../web/step.js';
import { Messages } from './messages.js';

type Thread = ServiceSchemas['complaints']['CorrespondenceView'];

type Kind = 'complaints' | 'reports';

export const correspondenceOf = ({ services }: Visit, id: string, kind: Kind = 'complaints') =>
  answerOf(services.complaints.GET(`/${kind}/{id}/correspondence`, { params: { path: { id } } }));

/** The correspondence with those who filed a complaint or a report, for staff. */
export function Threads({
  id,
  threads,
  visit,
  kind = 'complaints',
}: Readonly<{ id: string; threads: readonly Thread[]; visit: Visit; kind?: Kind }>): ReactNode {
  const { correspondence: words, reports } = visit.words;
  const ofReport = kind === 'reports';
  return (
    <>
      <h2>{ofReport ? reports.correspondence : words.staffTitle}</h2>
      {threads.length === 0 && <p>{words.none}</p>}
      {threads.map((thread) => {
        const path = `/${kind}/${id}/correspondence/${thread.id}`;
        const allows = (action: string) => thread.allowedActions.includes(action as never);
        return (
          <section key={thread.id} aria-label={thread.number}>
            <h3>{thread.number}</h3>
            <Messages
              messages={thread.messages}
              visit={visit}
              file={({ fileId, name, form, sealed }) =>
                form ? (
                  <a href={`/files/complaints/${fileId}`}>{name}</a>
                ) : (
                  `${name} ${sealed ? visit.words.complaints.sealed : visit.words.complaints.notServed}`
                )
              }
              step={({ by, passedOn, message }) =>
                by === 'filer' && !passedOn && allows('pass') && <a href={`${path}/${message}/passing`}>{words.pass}</a>
              }
            />
            {allows('read') && (
              <p>
                <a className="button second" href={`${path}/reading`}>
                  {words.read}
                </a>
              </p>
            )}
          </section>
        );
      })}
      <p>
        <a href={`/${kind}/${id}/question`}>{ofReport ? reports.ask : words.ask}</a>
      </p>
    </>
  );
}

/** Staff ask one of those who filed. */
const askFiler = (kind: Kind) =>
  defineForm({
    path: `/${kind}/:id/question`,
    who: ['alliance-staff'],
    load: ({ services, params }) =>
      answerOf(services.complaints.GET(`/${kind}/{id}/filers`, { params: { path: { id: params['id']! } } })),
    title: (_, { words }) => words.correspondence.ask,
    fields: (filers, { words: { correspondence: words } }) => [
      {
        ...{ kind: 'select', name: 'number', label: words.whom, schema: z.enum(filers.map(({ number }) => number)) },
        choices: filers.map(({ number }) => ({ value: number, label: number })),
        ...(filers.length === 1 ? { value: filers[0]!.number } : {}),
      },
      {
        ...{ kind: 'textarea', name: 'text', label: words.askText, hint: words.askHint },
        schema: z.string().max(4000),
      },
    ],
    check: true,
    send: async (values, _, { services, params }, key) => {
      const id = params['id']!;
      await answerOf(
        services.complaints.POST(`/${kind}/{id}/questions`, {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { number: values['number']!, text: values['text']! },
        }),
      );
      return `/${kind}/${id}`;
    },
  });

const threadIn = async (visit: Visit, kind?: Kind): Promise<Thread> =>
  mustFind(await correspondenceOf(visit, visit.params['id']!, kind), ({ id }) => id === visit.params['filer'], visit);

/** Staff have read what a filer wrote. */
const markRead = (kind: Kind) =>
  defineStep({
    path: `/${kind}/:id/correspondence/:filer/reading`,
    who: ['alliance-staff'],
    load: (visit) => threadIn(visit, kind),
    title: ({ words }) => words.correspondence.read,
    lead: (_, { words }) => words.correspondence.readLead,
    send: async ({ id }, { services, params }, header) => {
      await answerOf(services.complaints.POST('/correspondence/{id}/reading', { params: { path: { id }, header } }));
      return `/${kind}/${params['id']}`;
    },
  });

/** The forms of staff about what filers of complaints and reporters write. */
export const correspondenceForms = (['complaints', 'reports'] as const).flatMap((kind) => [
  askFiler(kind),
  markRead(kind),
]);

/** Staff take what a filer added as evidence. */
export const passOn = defineForm({
  path: '/complaints/:id/correspondence/:filer/:message/passing',
  who: ['alliance-staff'],
  load: async (visit) => {
    const thread = await threadIn(visit);
    return { thread, message: mustFind(thread.messages, (one) => `${one.message}` === visit.params['message'], visit) };
  },
  title: (_, { words }) => words.correspondence.pass,
  lead: ({ message }, { words }) => (
    <>
      <p>{words.correspondence.passLead}</p>
      <div className="note">
        <p className="text">{message.text}</p>
      </div>
    </>
  ),
  fields: ({ thread, message }, { words }) => [
    {
      ...{ kind: 'textarea', name: 'text', label: words.correspondence.passText, value: message.text },
      schema: z.string().max(4000),
    },
    versionField(thread.version),
  ],
  check: true,
  send: async (values, { thread: { id }, message: { message } }, { services, params }, key) => {
    await answerOf(
      services.complaints.POST('/correspondence/{id}/passing', {
        params: { path: { id }, header: changing(key, values['version']) },
        body: { message, text: values['text']! },
      }),
    );
    return `/complaints/${params['id']}`;
  },
});
