import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id } from './event-fields.js';

export const DisclosurePublished = defineEvent(
  'registry.disclosure-published.v1',
  z.object({
    agencyId: id,
    revision: z.number().int().positive(),
    standard: z.string().describe('Version of the disclosure standard in force on the day of publication'),
    publishedOn: date,
    complete: z.boolean(),
    missing: z
      .array(z.string())
      .describe('Required fields that are missing, or contradict the platform without an explanation, `section.field`'),
    contentHash: z
      .string()
      .describe('SHA-256 over salted digests of the fields, hexadecimal: binds to the content without telling it'),
  }),
  {
    summary: 'An agency published an immutable revision of its disclosure.',
    fact: { tellsOf: ['agencyId', 'revision'], datedOn: 'publishedOn' },
  },
);

export const DisclosureStandardPublished = defineEvent(
  'registry.disclosure-standard-published.v1',
  z.object({
    version: z.string().describe('Of the disclosure standard, such as 2027.1'),
    inForceFrom: date.describe('The first day on which it judges revisions'),
    publishedOn: date,
  }),
  { summary: 'Staff published a version of the disclosure standard ahead.' },
);

export const DisclosureStandardAnnounced = defineEvent(
  'registry.disclosure-standard-announced.v1',
  z.object({
    agencyId: id,
    version: z.string().describe('Of the disclosure standard, such as 2027.1'),
    inForceFrom: date.describe('The first day on which it judges revisions'),
    announcedOn: date,
    missing: z
      .array(z.string())
      .describe('Fields that it requires and of which the agency’s latest revision says nothing, `section.field`'),
    unfit: z
      .array(z.string())
      .describe('Sections and fields of the agency’s latest revision that it does not know or takes in another type'),
  }),
  { summary: 'An agency is to be told of a version of the disclosure standard to come, and what it has to do for it.' },
);
