/** The rules for publishing an agency's satisfaction figures *(default)*; a change of a number is a new version. */
export const publication = {
  version: '2026.1',
  /** A batch has the answers of this many more enterprises than the one before. */
  moreEnterprises: 5,
  /** Batches are published on Mondays; 0 is Sunday. */
  weekday: 1,
} as const;
