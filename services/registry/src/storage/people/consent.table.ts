import { EntitySchema } from 'typeorm';
import type { Consent, ConsentLink } from '../../domain/people/consent.js';

export const consentLinkTable = new EntitySchema<ConsentLink>({
  name: 'consent_link',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    personId: { type: 'uuid', name: 'person_id', foreignKey: { target: 'consultant', name: 'consent_link_person' } },
    tokenHash: { type: 'text', name: 'token_hash' },
    sentTo: { type: 'text', name: 'sent_to' },
    issuedOn: { type: 'date', name: 'issued_on' },
    validUntil: { type: 'date', name: 'valid_until' },
    spentOn: { type: 'date', name: 'spent_on', nullable: true },
  },
  indices: [
    { name: 'consent_link_token', columns: ['tokenHash'], unique: true },
    { name: 'consent_link_of_person', columns: ['personId', 'issuedOn'] },
  ],
});

export const consentTable = new EntitySchema<Consent>({
  name: 'consent',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    personId: { type: 'uuid', name: 'person_id', foreignKey: { target: 'consultant', name: 'consent_person' } },
    given: { type: 'boolean' },
    decidedOn: { type: 'date', name: 'decided_on' },
    linkId: { type: 'uuid', name: 'link_id', foreignKey: { target: 'consent_link', name: 'consent_by_link' } },
  },
  indices: [{ name: 'consent_of_person', columns: ['personId'], unique: true }],
});
