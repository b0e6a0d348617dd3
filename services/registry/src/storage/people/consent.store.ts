import { deriveId, storeOf, tableOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Consent, ConsentLink } from '../../domain/people/consent.js';
import { refuse } from '../../domain/people/people-refusals.js';

export const consentLinkTable = tableOf<ConsentLink>(
  'consent_link',
  {
    personId: { type: 'uuid', foreignKey: { target: 'consultant', name: 'consent_link_person' } },
    tokenHash: { type: 'text' },
    sentTo: { type: 'text' },
    issuedOn: { type: 'date' },
    validUntil: { type: 'date' },
    spentOn: { type: 'date', nullable: true },
  },
  [
    { name: 'consent_link_token', columns: ['tokenHash'], unique: true },
    { name: 'consent_link_of_person', columns: ['personId', 'issuedOn'] },
  ],
);

export const consentTable = tableOf<Consent>(
  'consent',
  {
    personId: { type: 'uuid', foreignKey: { target: 'consultant', name: 'consent_person' } },
    given: { type: 'boolean' },
    decidedOn: { type: 'date' },
    linkId: { type: 'uuid', foreignKey: { target: 'consent_link', name: 'consent_by_link' } },
  },
  [{ name: 'consent_of_person', columns: ['personId'], unique: true }],
);

export class ConsentLinkStore extends storeOf(consentLinkTable) {
  /** Finds a link by its token's hash, also a spent or expired one. @throws `registry.consent-link-invalid` */
  async withToken(tokenHash: string): Promise<ConsentLink> {
    const link = await this.context.db.getRepository(consentLinkTable).findOneBy({ tokenHash });
    if (!link) throw refuse('consent-link-invalid');
    return link;
  }

  /** The day of the last link sent to a person. */
  async lastIssuedTo(tx: EntityManager, personId: string): Promise<string | null> {
    const [last]: { day: string | null }[] = await tx.query(
      'select max(issued_on)::text as day from consent_link where person_id = $1',
      [personId],
    );
    return last?.day ?? null;
  }
}

export const idOfConsent = (personId: string): string => deriveId('consent', personId);

export class ConsentStore extends storeOf(consentTable) {}
