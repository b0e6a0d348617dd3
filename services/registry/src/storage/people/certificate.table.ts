import { EntitySchema } from 'typeorm';
import type { Certificate } from '../../domain/people/certificate.js';

export const certificateTable = new EntitySchema<Certificate>({
  name: 'certificate',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    number: { type: 'text' },
    personId: { type: 'uuid', name: 'person_id', foreignKey: { target: 'consultant', name: 'certificate_person' } },
    issuedOn: { type: 'date', name: 'issued_on' },
    validUntil: { type: 'date', name: 'valid_until' },
    origin: { type: 'uuid' },
    renews: { type: 'uuid', nullable: true, foreignKey: { target: 'certificate', name: 'certificate_renews' } },
    renewedBy: { type: 'uuid', name: 'renewed_by', nullable: true },
    expiry: { type: 'jsonb', nullable: true },
    revokedOn: { type: 'date', name: 'revoked_on', nullable: true },
    revocationReason: { type: 'text', name: 'revocation_reason', nullable: true },
  },
  indices: [
    { name: 'certificate_number', columns: ['number'], unique: true },
    { name: 'certificate_of_person', columns: ['personId'] },
  ],
});
