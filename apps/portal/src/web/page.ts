import type { Role } from '@heng/contracts';
import type { ReactNode } from 'react';
import type { TaskNotes } from '../tasks/task-notes.js';
import type { Language } from '../words/catalogue.js';
import type { Words } from '../words/index.js';
import type { Links } from './links.js';
import type { User } from './login.js';
import { Refused, type Services, Unavailable } from './services.js';

/** The readers that may open a page: everyone, or those with one of the roles. The services decide about the record. */
export type Access = 'everyone' | readonly Role[];

/** One request of a reader. */
export type Visit = Readonly<{
  /** The origin of this platform, for links from other sites. */
  site: string;
  path: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  language: Language;
  largeType: boolean;
  words: Words;
  user: User | undefined;
  services: Services;
  links: Links;
  notes: TaskNotes;
  /** The page as it is made so far holds for every reader until then, in ms; 0 where it is for this one alone. */
  sharedUntil: () => number;
  /** The token that each form of the page sends back. */
  csrf: () => string;
}>;

/** The addresses of the style sheet, the icon and the scripts, which change with their content. */
export type Assets = Readonly<{
  css: string;
  icon: string;
  token: string;
  upload: string;
  recompute: string;
  leave: string;
  receipt: string;
  proof: string;
  /** Modules that a script loads when it is used. */
  method: string;
  receipts: string;
  proofs: string;
}>;

export type Content = Readonly<{
  title: string;
  body: ReactNode;
  /** A script that the page needs. */ script?: 'token' | 'upload' | 'recompute' | 'leave' | 'receipt' | 'proof';
  /** Something on it is shown once: it is kept in no cache. */ isSecret?: boolean;
}>;

/** A page: what it needs, and a pure function from that to its content. */
export type Page<D> = Readonly<{
  path: string;
  who: Access;
  load: (visit: Visit) => Promise<D>;
  view: (data: D, visit: Visit) => Content;
}>;
export type AnyPage = Page<never>;

export const definePage = <D>(page: Page<D>): AnyPage => page as unknown as AnyPage;

/** Thrown where another page has what the reader asks for. */
export class Elsewhere extends Error {
  constructor(readonly path: string) {
    super('on another page');
  }
}

/** A part of a page, or the service that did not give it, or that its service has no record of it yet. */
export type Part<D> = Readonly<{ data: D } | { missing: Unavailable['service'] } | { unknown: true }>;

/** Lets the rest of a page stand when the service of one part is down, or has no record of it yet. */
export const part = <D>(loading: Promise<D>): Promise<Part<D>> =>
  loading.then(
    (data) => ({ data }),
    (fault: unknown) => {
      if (fault instanceof Unavailable) return { missing: fault.service };
      if (fault instanceof Refused && fault.problem.status === 404) return { unknown: true };
      throw fault;
    },
  );

/** The address of the same page with other parameters; `undefined` removes one. */
export function linkTo(
  { path, query }: Pick<Visit, 'path' | 'query'>,
  changes: Record<string, string | undefined>,
): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return next.size > 0 ? `${path}?${next}` : path;
}
