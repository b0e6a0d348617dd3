/** A filing as its receipt says: SHA-256, in hexadecimal, over the salt, a line feed and a text; never the text. */
export type Receipt = Readonly<{
  /** The log that the receipt is entered in. */
  log: string;
  number: string;
  /** `YYYY-MM-DD` in Shanghai. */
  filedOn: string;
  salt: string;
  statement: string;
  wish: string | null;
  evidence: readonly string[];
  /** Over the SHA-256 of each file, in hexadecimal. */
  files: readonly string[];
}>;

export type Words = Readonly<{
  statement: string;
  wish: string | null;
  evidence: readonly string[];
  files: readonly string[];
}>;
type Head = Pick<Receipt, 'log' | 'number' | 'filedOn' | 'salt'>;

/** Says what was filed, without telling it to whoever does not have the words (R6). */
export function receiptOf(
  head: Head,
  { statement, wish, evidence, files }: Words,
  sha256: (text: string) => string,
): Receipt {
  const hashed = (text: string) => sha256(`${head.salt}\n${text}`);
  return {
    ...head,
    statement: hashed(statement),
    wish: wish === null ? null : hashed(wish),
    evidence: evidence.map(hashed),
    files: files.map(hashed),
  };
}
