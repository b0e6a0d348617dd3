import { EntitySchema } from 'typeorm';

export const factTable = new EntitySchema({
  name: 'fact',
  columns: {
    eventId: { type: 'uuid', name: 'event_id', primary: true },
    source: { type: 'text' },
    type: { type: 'text' },
    subject: { type: 'text' },
    version: { type: 'int' },
    sequence: { type: 'bigint' },
    agencyId: { type: 'uuid', name: 'agency_id', nullable: true },
    personId: { type: 'uuid', name: 'person_id', nullable: true },
    projectId: { type: 'uuid', name: 'project_id', nullable: true },
    data: { type: 'jsonb' },
  },
  indices: [
    { name: 'fact_sequence', columns: ['source', 'sequence'] },
    { name: 'fact_agency', columns: ['agencyId'], where: 'agency_id is not null' },
    { name: 'fact_person', columns: ['personId'], where: 'person_id is not null' },
    { name: 'fact_decided_project', columns: ['projectId'], where: "type = 'tracking.assessment-decided.v1'" },
    { name: 'fact_revoked_project', columns: ['projectId'], where: "type = 'tracking.assessment-revoked.v1'" },
    { name: 'fact_registered_agency', columns: ['agencyId'], where: "type = 'registry.agency-registered.v1'" },
  ],
});

export const receivedSealTable = new EntitySchema({
  name: 'received_seal',
  columns: {
    cycle: { type: 'text', primary: true },
    source: { type: 'text', primary: true },
    after: { type: 'bigint' },
    upTo: { type: 'bigint', name: 'up_to' },
    count: { type: 'int' },
  },
});
