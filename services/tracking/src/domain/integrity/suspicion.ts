/** The thresholds from which an answer is worth a closer look *(default)*; a change of a number is a new version. */
export const suspicion = {
  version: '2026.1',
  /** This many answers for one agency within this many minutes, both included, are a burst. */
  burst: { answers: 5, minutes: 60 },
  /** Texts with at least this many letters and digits are compared: many enterprises write “很满意”. */
  identicalText: { fewestCharacters: 10 },
  /** The number of days for which hashes of addresses and devices are kept. */
  originsKeptDays: 90,
} as const;
