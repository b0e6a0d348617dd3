/** From when on something about an answer is worth a closer look *(default)*; a change of a number is a new version. */
export const suspicion = {
  version: '2026.1',
  /** So many answers for one agency within so many minutes, both included, are a burst. */
  burst: { answers: 5, minutes: 60 },
  /** Texts are compared from so many letters and digits on: “很满意” is written by many. */
  identicalText: { fewestCharacters: 10 },
  /** So long hashes of addresses and devices are kept. */
  originsKeptDays: 90,
} as const;
