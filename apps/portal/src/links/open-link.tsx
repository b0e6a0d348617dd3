import type { ReactNode } from 'react';
import { z } from 'zod';
import { type AnyForm, defineForm } from '../web/form.js';
import { tokenIn } from '../web/links.js';
import { type AnyPage, definePage, Elsewhere, type Visit } from '../web/page.js';
import { textOnly } from '../web/render.js';
import { Refused, type Services } from '../web/services.js';

/** A kind of one-time link. Its letters lead to `path` with the secret behind the #. */
type Kind = Readonly<{
  path: string;
  title: (visit: Visit) => string;
  lead: (visit: Visit) => string;
  /** Reads what the link asks, which spends nothing. @throws Refused */
  read: (services: Services, token: string) => Promise<unknown>;
  /** Beneath the field: how to get another link. */
  another: (visit: Visit) => ReactNode;
}>;

/** The page of the letter: a script hands the secret over, or the reader pastes it. */
export const openLink = ({ path, title, lead, read, another }: Kind): AnyForm =>
  defineForm({
    path,
    who: 'everyone',
    script: 'token',
    load: () => Promise.resolve(undefined),
    title: (_, visit) => title(visit),
    lead: (_, visit) => (
      <>
        <p>{lead(visit)}</p>
        {another(visit)}
      </>
    ),
    fields: (_, { words: { links: words } }) => [
      {
        ...{ kind: 'text', name: 'token', label: words.code, hint: words.codeHint, autoComplete: 'off' },
        schema: z.string().max(2000),
      },
    ],
    submit: ({ words }) => words.links.open,
    send: async (values, _, { services, links }) => {
      const token = tokenIn(values['token']!);
      await read(services, token);
      return `${path}/${links.keep(token)}`;
    },
  });

/** Reads the question of an opened link. A reader without the link, or with a spent one, is sent to its start page. */
export async function readLink<T>(
  path: string,
  { links, params }: Visit,
  read: (token: string) => Promise<T>,
): Promise<T & Readonly<{ token: string }>> {
  const token = links.tokenOf(params['link']!);
  if (!token) throw new Elsewhere(path);
  try {
    return { ...(await read(token)), token };
  } catch (fault) {
    if (!(fault instanceof Refused && fault.problem.status === 404)) throw fault;
    links.forget(params['link']!);
    throw new Elsewhere(path);
  }
}

/** Asks for another link; the answer is the same for an unknown address. */
export function askLink(path: string, ask: (services: Services, email: string, key: string) => Promise<unknown>) {
  const form = defineForm({
    path: `${path}/new-link`,
    who: 'everyone',
    load: () => Promise.resolve(undefined),
    title: (_, { words }) => words.links.askAnother,
    lead: (_, { words }) => <p>{words.links.askLead}</p>,
    fields: (_, { words }) => [
      {
        ...{ kind: 'email', name: 'email', label: words.links.email, autoComplete: 'email' },
        schema: z.string().max(254),
      },
    ],
    send: async (values, _, { services }, key) => {
      await ask(services, values['email']!, key);
      return `${path}/new-link/sent`;
    },
  });
  const sent: AnyPage = definePage({
    path: `${path}/new-link/sent`,
    who: 'everyone',
    load: () => Promise.resolve(undefined),
    view: (_, { words: { links: words } }) => textOnly(words.asked, words.askedText),
  });
  return { form, sent };
}

export const Another = ({ visit, path }: Readonly<{ visit: Visit; path: string }>): ReactNode => (
  <p>
    {visit.words.links.another} <a href={`${path}/new-link`}>{visit.words.links.askAnother}</a>
  </p>
);
