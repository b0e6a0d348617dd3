/** The time of each party to a complaint (R6); `version` grows with every change, a running clock keeps the rules it began under. */
export const complaintTerms = {
  version: '2026.1',
  acceptance: { workingDays: 7 },
  answer: { days: 15 },
  ruling: { workingDays: 30 },
} as const;
