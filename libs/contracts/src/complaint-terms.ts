/** The time of each party to a complaint (R6); `version` grows with every change, a running clock keeps the rules it began under. */
export const complaintTerms = {
  version: '2026.1',
  acceptance: { workingDays: 7 },
  answer: { days: 15 },
  ruling: { workingDays: 30 },
} as const;

/** The days by which the answer is extended at most *(default)*: to 60 in all (R6). */
export const extensionDays = 60 - complaintTerms.answer.days;

/** The time of a mediation between filer and agency (R6). */
export const mediationTerms = { version: '2026.1', mediation: { workingDays: 45 } } as const;

/** The time of the alliance to accept and verify a report (R6), and of the agency to be heard. */
export const reportTerms = {
  version: '2026.1',
  acceptance: { workingDays: 7 },
  verification: { workingDays: 15 },
  hearing: { days: 15 },
} as const;
