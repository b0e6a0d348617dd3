import { z } from 'zod';
import { severities } from './complaints.events.js';
import { defineEvent } from './define-event.js';
import { date, handedFiles, id, legalDate, statement } from './event-fields.js';

/** The matters whose finding an announcement rests on. */
export const announcementGrounds = ['complaint', 'report'] as const;
export const announcementEnds = ['term', 'repair'] as const;

const announcement = {
  announcementId: id,
  ground: z.object({ kind: z.enum(announcementGrounds), id }).describe('The matter in which the fact was verified'),
  agencyId: id,
};

export const AnnouncementDue = defineEvent(
  'complaints.announcement-due.v1',
  z.object({
    ...announcement,
    severity: z.enum(severities),
    publishAfter: date.describe('The finding can be contested until the end of this day'),
    due: date.describe('The last day to publish, inclusive'),
    ...legalDate,
  }),
  { summary: 'A finding names an announcement as a measure: staff publish it by `due` (R6).' },
);

export const AnnouncementDropped = defineEvent(
  'complaints.announcement-dropped.v1',
  z.object({ ...announcement, droppedOn: date }),
  { summary: 'The finding was decided again and names no announcement any more: none is published.' },
);

export const AnnouncementWaived = defineEvent(
  'complaints.announcement-waived.v1',
  z.object({ ...announcement, waivedOn: date }),
  { summary: 'Two of the staff decided not to announce a minor finding of a report, with a reason for staff.' },
);

export const AnnouncementMissed = defineEvent(
  'complaints.announcement-missed.v1',
  z.object({ ...announcement, due: date.describe('The last day to publish, that passed') }),
  { summary: 'The last day to publish an announcement ended; it is still to be published.' },
);

export const AnnouncementPublished = defineEvent(
  'complaints.announcement-published.v1',
  z.object({
    ...announcement,
    severity: z.enum(severities),
    personIds: z.array(id).describe('The consultants whom it concerns; named to the public by their own consent only'),
    publishedOn: date,
    repairAfter: date.describe('The last day before the agency may apply for repair'),
    until: date.describe('The last day in public, inclusive'),
    ...legalDate,
  }),
  {
    summary: 'Staff announced verified falsehood or misconduct of an agency, or of persons there, to the public (R6).',
  },
);

export const RepairAsked = defineEvent(
  'complaints.repair-asked.v1',
  z.object({ ...announcement, askedOn: date, files: handedFiles.optional() }),
  {
    summary: 'The announced agency applied for repair: the fault is mended, the announcement should end.',
  },
);

export const RepairDecided = defineEvent(
  'complaints.repair-decided.v1',
  z.object({ ...announcement, granted: z.boolean(), decidedOn: date, reason: statement }),
  { summary: 'Staff decided on an application for repair, with the reason.' },
);

export const AnnouncementEnded = defineEvent(
  'complaints.announcement-ended.v1',
  z.object({ ...announcement, endedOn: date, because: z.enum(announcementEnds) }),
  { summary: 'An announcement left the public view, at the end of its term or by repair.' },
);
