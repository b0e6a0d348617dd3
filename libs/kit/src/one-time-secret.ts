import { createHash, createHmac } from 'node:crypto';

/** The secret of a one-time link: the token goes into the link and is kept nowhere; what is kept is its hash. */
export type OneTimeSecret = Readonly<{ id: string; token: string; tokenHash: string }>;

/** It follows from the service's secret, what the link is for and the link's id: a repetition sends the same link. */
export function oneTimeSecret(secret: string, purpose: string, id: string): OneTimeSecret {
  const token = createHmac('sha256', secret).update(`${purpose} ${id}`).digest('base64url');
  return { id, token, tokenHash: hashOf(token) };
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
