import { createHash } from 'node:crypto';
import type { Session } from 'fastify';
import { Unavailable } from './services.js';

declare module 'fastify' {
  interface Session {
    /** The secrets of one-time links, by the names that stand in addresses for them. */
    links?: Record<string, string>;
  }
}

/**
 * The one-time links that a reader has opened. Addresses have only their names; the secrets stay in the session.
 * @throws Unavailable while that cannot be read
 */
export type Links = Readonly<{
  /** Keeps the secret of a link and gives its name. */
  keep: (token: string) => string;
  tokenOf: (name: string) => string | undefined;
  forget: (name: string) => void;
}>;

const MOST = 20;

export function linksOf(session: Pick<Session, 'links' | 'unread'>): Links {
  const opened = () => {
    if (session.unread) throw new Unavailable('issuer');
    return Object.entries(session.links ?? {});
  };
  return {
    keep: (token) => {
      const name = createHash('sha256').update(token).digest('hex').slice(0, 20);
      const others = opened().filter(([other]) => other !== name);
      session.links = Object.fromEntries([...others.slice(1 - MOST), [name, token]]);
      return name;
    },
    tokenOf: (name) => opened().find(([known]) => known === name)?.[1],
    forget: (name) => {
      session.links = Object.fromEntries(opened().filter(([other]) => other !== name));
    },
  };
}

/** The secret in what a reader pasted: the code alone, or the whole address from the letter. */
export const tokenIn = (pasted: string): string => pasted.slice(pasted.lastIndexOf('#') + 1).trim();
