/** What a cell of a table holds; null is empty. */
export type CellValue = string | number | boolean | null;

/** A column of the tables that a kind of lines makes. */
export type Column<L> = Readonly<{
  /** What programs call it. */
  name: string;
  /** Its heading for people. */
  zh: string;
  en: string;
  /** For programs; a list is a list in JSON and words with a blank between them elsewhere. */
  value: (line: L) => CellValue | readonly string[];
  /** For people, where a code would not tell them enough. */
  words?: (line: L) => CellValue;
}>;
