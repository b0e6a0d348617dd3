import { type Agency, mustHoldNoIdCard } from '../registration/agency.js';
import type { Claim, Merit } from './merit.js';
import { refuse } from './merits-refusals.js';
import { notInFuture } from '../refusals.js';

export const knowledgeKinds = ['standard', 'method', 'case', 'dataset', 'paper', 'training', 'tool', 'other'] as const;

/**
 * Shared knowledge that the public can read (R3 6, R9 6). It has the id of its merit, on which staff decide; it is
 * public from its recognition on and never changes.
 */
export type KnowledgeItem = Readonly<{
  id: string;
  kind: (typeof knowledgeKinds)[number];
  summary: string;
  /** The number of authors; their names are not collected (PIPL 25). */
  authors: number;
  sharedOn: string;
  fileId: string | null;
}>;
export type Sharing = KnowledgeItem & { readonly title: string };

/** An agency shares knowledge: the item, and the merit that it claims by it. */
export function share({ title, ...item }: Sharing, today: string): { item: KnowledgeItem; claim: Claim } {
  notInFuture('sharedOn', item.sharedOn, today);
  mustHoldNoIdCard({ title, summary: item.summary });
  const { id, fileId } = item;
  const notAnAward = { level: null, awardedBy: null, awardedOn: null };
  const shown = { evidence: null, fileIds: fileId === null ? [] : [fileId] };
  return { item, claim: { id, kind: 'shared-knowledge', title, knowledgeId: id, ...notAnAward, ...shown } };
}

/** A citation or an award is about an item of the agency that is recognised. @throws `registry.knowledge-unknown` */
export function mustBeShared(
  knowledgeId: string,
  shared: Pick<Merit, 'id' | 'knowledgeId' | 'agencyId' | 'state'> | null,
  { id }: Pick<Agency, 'id'>,
): void {
  if (!shared || shared.knowledgeId !== shared.id || shared.agencyId !== id || shared.state !== 'recognised')
    throw refuse('knowledge-unknown', { field: 'knowledgeId', knowledgeId });
}
