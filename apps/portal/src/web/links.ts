import { createHash } from 'node:crypto';
import type { Session } from 'fastify';

declare module 'fastify' {
  interface Session {
    /** The secrets of one-time links, by the names that stand in addresses for them. */
    links?: Record<string, string>;
  }
}

/** The one-time links that a reader has opened. Addresses have only their names; the secrets stay in the session. */
export type Links = Readonly<{
  /** Keeps the secret of a link and gives its name. */
  keep: (token: string) => string;
  tokenOf: (name: string) => string | undefined;
  forget: (name: string) => void;
}>;

const MOST = 20;

export function linksOf(session: Pick<Session, 'links'>): Links {
  return {
    keep: (token) => {
      const name = createHash('sha256').update(token).digest('hex').slice(0, 20);
      const others = Object.entries(session.links ?? {}).filter(([other]) => other !== name);
      session.links = Object.fromEntries([...others.slice(1 - MOST), [name, token]]);
      return name;
    },
    tokenOf: (name) => Object.entries(session.links ?? {}).find(([known]) => known === name)?.[1],
    forget: (name) => {
      session.links = Object.fromEntries(Object.entries(session.links ?? {}).filter(([other]) => other !== name));
    },
  };
}

/** The secret in what a reader pasted: the code alone, or the whole address from the letter. */
export const tokenIn = (pasted: string): string => pasted.slice(pasted.lastIndexOf('#') + 1).trim();
