import { createHmac, hash } from 'node:crypto';

/** The secret of a one-time link: the link contains the token, which is not stored; only its hash is. */
export type OneTimeSecret = Readonly<{ id: string; token: string; tokenHash: string }>;

/** Derives it from the service's secret, the purpose of the link and the link's id: a repetition sends the same link. */
export function oneTimeSecret(secret: string, purpose: string, id: string): OneTimeSecret {
  const token = createHmac('sha256', secret).update(`${purpose} ${id}`).digest('base64url');
  return { id, token, tokenHash: hashOf(token) };
}

export const hashOf = (token: string): string => hash('sha256', token);
