import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id } from './event-fields.js';

export const meritKinds = [
  'alliance-award',
  'government-award',
  'association-award',
  'contribution',
  'research',
  'shared-knowledge',
  'citation',
] as const;

export const MeritRecognised = defineEvent(
  'registry.merit-recognised.v1',
  z.object({
    meritId: id,
    agencyId: id,
    kind: z.enum(meritKinds),
    level: z.enum(['national', 'provincial', 'municipal']).optional().describe('For government awards: who gave it'),
    title: z.string(),
    recognisedOn: date,
    awardedBy: z.string().optional().describe('The organisation that gave an award'),
    awardedOn: date.optional().describe('The day of an award'),
    knowledgeId: id.optional().describe('The shared knowledge that this is, or that is cited or honoured'),
  }),
  {
    summary: 'Staff recognised an award, a contribution, research or shared knowledge of an agency.',
    fact: { tellsOf: ['meritId'], datedOn: 'recognisedOn' },
  },
);
