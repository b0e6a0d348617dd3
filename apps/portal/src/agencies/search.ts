const FILTERS = ['q', 'province', 'industry', 'grade', 'state'] as const;
const ORDER = ['sort', 'cursor'] as const;

/** The filters of a search of agencies that the address of a page holds, each with all of its values. */
export const filterIn = (query: URLSearchParams): Record<string, string[]> => named(FILTERS, query);
/** The same with the order and the place in it. */
export const searchIn = (query: URLSearchParams): Record<string, string[]> => named([...FILTERS, ...ORDER], query);

const named = (names: readonly string[], query: URLSearchParams) =>
  Object.fromEntries(names.map((name) => [name, query.getAll(name).filter(Boolean)]).filter(([, all]) => all!.length));
