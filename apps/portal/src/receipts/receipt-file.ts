/** The signed receipt in what a reader gives: the file that a filer keeps, or the receipt alone. */
export function receiptIn(given: string): string {
  try {
    return String((JSON.parse(given) as { receipt?: unknown }).receipt);
  } catch {
    return given.trim();
  }
}
