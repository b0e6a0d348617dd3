import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id } from './event-fields.js';
import { projectFields } from './tracking-projects.events.js';

const assessment = { ...projectFields, assessmentId: id };

export const AssessmentAccepted = defineEvent(
  'tracking.assessment-accepted.v1',
  z.object({ ...assessment, acceptedOn: date }),
  { summary: 'An assessment body accepted an enterprise’s application for assessment.' },
);

export const AssessmentSubmitted = defineEvent(
  'tracking.assessment-submitted.v1',
  z.object({ ...assessment, submittedOn: date }),
  {
    summary: 'An enterprise was submitted to the assessment committee.',
    fact: { tellsOf: ['assessmentId'], datedOn: 'submittedOn' },
  },
);

export const AssessmentDecided = defineEvent(
  'tracking.assessment-decided.v1',
  z.object({ ...assessment, outcome: z.enum(['passed', 'failed']), decidedOn: date }),
  { summary: 'The assessment committee decided.', fact: { tellsOf: ['assessmentId'], datedOn: 'decidedOn' } },
);

export const AssessmentWithdrawn = defineEvent(
  'tracking.assessment-withdrawn.v1',
  z.object({ ...assessment, withdrawnOn: date }),
  {
    summary: 'An application for assessment was withdrawn.',
    fact: { tellsOf: ['assessmentId'], datedOn: 'withdrawnOn' },
  },
);

export const AssessmentRevoked = defineEvent(
  'tracking.assessment-revoked.v1',
  z.object({ ...assessment, revokedOn: date }),
  {
    summary: 'The certificate that an enterprise got by its assessment was revoked.',
    fact: { tellsOf: ['assessmentId'], datedOn: 'revokedOn' },
  },
);
