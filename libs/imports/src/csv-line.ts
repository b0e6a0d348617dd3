/** A spreadsheet takes what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** One line of a CSV file (RFC 4180); a value that a spreadsheet would calculate becomes text by an apostrophe. */
export const csvLine = (values: readonly (string | number)[]): string => `${values.map(cellOf).join(',')}\r\n`;

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
