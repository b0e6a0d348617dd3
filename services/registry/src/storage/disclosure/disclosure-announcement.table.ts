import { EntitySchema } from 'typeorm';
import type { DisclosureAnnouncement } from '../../domain/disclosure/disclosure-announcement.js';

export const disclosureAnnouncementTable = new EntitySchema<DisclosureAnnouncement>({
  name: 'disclosure_announcement',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    agencyId: {
      type: 'uuid',
      name: 'agency_id',
      foreignKey: { target: 'agency', name: 'disclosure_announcement_agency' },
    },
    standard: { type: 'text' },
    inForceFrom: { type: 'date', name: 'in_force_from' },
    announcedOn: { type: 'date', name: 'announced_on' },
    missing: { type: 'text', array: true },
    unfit: { type: 'text', array: true },
  },
  indices: [{ name: 'disclosure_announcement_agency_standard', columns: ['agencyId', 'standard'], unique: true }],
});
