import type { Actor } from '@heng/contracts';
import { refuse } from './project-refusals.js';

/** The credit codes of the two parties of a project. */
export type Parties = Readonly<{ agencyCode: string; enterpriseCode: string }>;

/** An agency or an enterprise acts only in its own projects; alliance staff and subsystems act in all. */
export function requireParty(
  { agencyCode, enterpriseCode }: Parties,
  { role, org }: Pick<Actor, 'role' | 'org'>,
): void {
  const stranger = (role === 'agency' && org !== agencyCode) || (role === 'enterprise' && org !== enterpriseCode);
  if (stranger) throw refuse('not-your-project');
}
