import { arrivals, storeOf, tableOf } from '@heng/kit';
import type { Announcement } from '../domain/announcement/announcement.js';

export const announcementTable = tableOf<Announcement>(
  'announcement',
  {
    ...arrivals,
    ground: { type: 'jsonb' },
    agencyId: { type: 'uuid' },
    severity: { type: 'text' },
    state: { type: 'text' },
    publishAfter: { type: 'date' },
    publication: { type: 'jsonb' },
    waiver: { type: 'jsonb', nullable: true },
    text: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    personIds: { type: 'uuid', array: true },
    publishedOn: { type: 'date', nullable: true },
    publishedBy: { type: 'text', nullable: true },
    shortest: { type: 'jsonb', nullable: true },
    longest: { type: 'jsonb', nullable: true },
    repairs: { type: 'jsonb' },
    endedOn: { type: 'date', nullable: true },
    because: { type: 'text', nullable: true },
  },
  [
    { name: 'announcement_state', columns: ['state', 'entered'] },
    { name: 'announcement_agency', columns: ['agencyId', 'publishedOn', 'id'] },
    { name: 'announcement_published', columns: ['publishedOn', 'id'] },
  ],
);

export class AnnouncementStore extends storeOf(announcementTable) {}
