/** A value of a table; null is empty. */
export type CellValue = string | number | boolean | null;

/** A column of the tables for one type of lines. */
export type Column<L> = Readonly<{
  /** The name for programs. */
  name: string;
  /** The heading for people. */
  zh: string;
  en: string;
  /** The value for programs; a list is a JSON list in JSON and words with a blank between them elsewhere. */
  value: (line: L) => CellValue | readonly string[];
  /** The value for people, where a code is not enough. */
  words?: (line: L) => CellValue;
}>;
