import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id } from './event-fields.js';

/** The contradictions among facts about a person. */
export const implausibilities = [
  'full-time-twice',
  'two-enterprises',
  'too-many-days',
  'lapsed-certificate',
  'not-employed',
] as const;
export type Implausibility = (typeof implausibilities)[number];

const about = { signalId: id, personId: id, agencyIds: z.array(id).describe('The agencies that told of it') };
const signal = {
  ...about,
  kind: z
    .enum(implausibilities)
    .describe(
      'Full-time at two agencies, or on site at two enterprises, on one day; more on-site days than the period has; on-site work under a lapsed certificate, or outside employment at the project’s agency',
    ),
};
const found = {
  from: date.describe('The first day in question'),
  until: date.nullable().describe('The last one; null while it goes on'),
  facts: z.array(id).describe('Ids of the events that do not agree'),
  foundOn: date,
};
const settled = {
  outcome: z
    .enum(['settled', 'for-spot-check', 'facts-changed'])
    .describe('settled and for-spot-check are decided by staff; facts-changed is found by the system'),
  settledOn: date,
};

export const ImplausibilityFound = defineEvent('registry.implausibility-found.v1', z.object({ ...signal, ...found }), {
  summary: 'Facts about a person cannot all be true: a signal for spot checks, never a verdict.',
});

export const ImplausibilitySettled = defineEvent(
  'registry.implausibility-settled.v1',
  z.object({ ...signal, ...settled }),
  {
    summary: 'A signal was explained to the satisfaction of staff, left to a spot check, or is no longer borne out.',
    fact: { tellsOf: ['signalId'], datedOn: 'settledOn' },
  },
);

export const SecondEmploymentFound = defineEvent(
  'registry.second-employment-found.v1',
  z.object({ ...about, ...found }),
  { summary: 'A person is employed at two agencies at once, full-time at one at most: a signal, never a verdict.' },
);

export const SecondEmploymentSettled = defineEvent(
  'registry.second-employment-settled.v1',
  z.object({ ...about, ...settled }),
  { summary: 'The signal about a second employment is settled, or the employments no longer overlap. No evidence.' },
);
