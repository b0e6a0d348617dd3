/** How much text a party may hand in: characters of a text, pieces of evidence, characters of a piece (a text or a URL). */
export const limits = { text: 4000, evidence: 20, piece: 2000 } as const;

/** Text that says something and that PostgreSQL can keep: neither blank nor with NUL or half a surrogate pair. */
export const legible = /^\s*[^\s\0\p{Cs}][^\0\p{Cs}]*$/u;
