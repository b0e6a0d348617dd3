import { afterCursor, PAGE_SIZE, refuseKit } from '@heng/kit';
import { type SearchWord, searchWords } from '@heng/search-keys';

/** The filters of the register; several values of one filter widen, several filters narrow. */
export type AgencyFilter = {
  q?: string;
  province?: readonly string[];
  industry?: readonly string[];
  grade?: readonly string[];
  state?: readonly string[];
  complete?: boolean;
  /** Per cent, at least. */
  completeness?: number;
};

/** The orders of the register: by pronounced name, the best grade first, the most complete first, the oldest first. */
const sorts = {
  name: { sounds: 'text' },
  registeredOn: { registered_on: 'date', sounds: 'text' },
  grade: { grade_rank: 'int', sounds: 'text' },
  completeness: { gap: 'smallint', sounds: 'text' },
  lastChanged: { change: 'bigint' },
} as const satisfies Record<string, Record<string, string>>;
type Sort = keyof typeof sorts;
/** The orders by name, ascending and descending. */
export const sortNames = Object.keys(sorts).flatMap((sort) => [sort, `-${sort}`]);

/** The grades to filter by; `unrated` is 未获评级. */
export const grades = ['A', 'B', 'C', 'D', 'unrated'];

/** The parameters of a statement, numbered in order of addition. */
export class Values {
  readonly list: unknown[] = [];

  put(value: unknown, type: string): string {
    return `$${this.list.push(value)}::${type}`;
  }
}

const conjunction = (conditions: readonly string[]): string =>
  conditions.length > 0 ? conditions.join(' and ') : 'true';

/** The conditions that an index serves, for filters with few lines; empty when there is no filter. */
function indexedConditions(filter: AgencyFilter, values: Values): string[] {
  const { q, province, industry, grade, state, complete, completeness = 0 } = filter;
  const anyOf = (facets: readonly string[] | undefined) =>
    facets ? [`facets && ${values.put(facets, 'text[]')}`] : [];
  const words = q === undefined ? [] : searchWords(q);
  return [
    ...words.map(({ grams }) => oneOf(grams.map((all) => `grams @> ${values.put(all, 'int[]')}`))),
    ...words.map((word) => isMet(word, values)),
    ...anyOf(province),
    ...anyOf(industry),
    ...anyOf(grade?.map((one) => (one === 'unrated' ? one : `grade ${one}`))),
    ...anyOf(state),
    ...(complete === undefined ? [] : anyOf([complete ? 'complete' : 'incomplete'])),
    ...(completeness < 10 ? [] : anyOf([completeness === 100 ? 'complete' : `${Math.floor(completeness / 10)}0%`])),
    ...(completeness % 10 === 0 ? [] : [`gap <= ${values.put(100 - completeness, 'int')}`]),
  ];
}

/** The same conditions on the columns, for reading in order when many lines fit. */
function plainConditions(filter: AgencyFilter, values: Values): string[] {
  const { q, province, industry, grade, state, complete, completeness = 0 } = filter;
  return [
    ...(q === undefined ? [] : searchWords(q).map((word) => isMet(word, values))),
    ...(province ? [`province = any(${values.put(province, 'text[]')})`] : []),
    ...(industry ? [`industries && ${values.put(industry, 'text[]')}`] : []),
    ...(grade ? [`grade_rank = any(${values.put(grade.map(rankOf), 'int[]')})`] : []),
    ...(state ? [`state = any(${values.put(state, 'text[]')})`] : []),
    ...(complete === undefined ? [] : [complete ? 'gap = 0' : 'gap > 0']),
    ...(completeness === 0 ? [] : [`gap <= ${values.put(100 - completeness, 'int')}`]),
  ];
}

/** The condition that the lines of a filter meet. */
export const fittingIn = (filter: AgencyFilter, values: Values): string =>
  conjunction(indexedConditions(filter, values));

/** True when there is no filter. */
export const asksForAll = (filter: AgencyFilter): boolean => indexedConditions(filter, new Values()).length === 0;

/** True for a search without letters or digits, which returns nothing. */
export const findsNothing = ({ q }: AgencyFilter): boolean => q !== undefined && searchWords(q).length === 0;

const rankOf = (grade: string): number => 'ABCD'.indexOf(grade) + 1 || 5;
const oneOf = (conditions: readonly string[]): string => `(${conditions.join(' or ')})`;

function isMet({ text, sounds, code }: SearchWord, values: Values): string {
  const part = values.put(text, 'text');
  return oneOf([
    `strpos(names, ${part}) > 0`,
    ...(sounds === undefined ? [] : [`readings ~ ${values.put(sounds, 'text')}`]),
    ...(code === undefined ? [] : [`strpos(codes, ${values.put(` ${code}`, 'text')}) > 0`]),
  ]);
}

/** A search of the register; a `-` before `sort` reverses it. */
export type Search = AgencyFilter & { sort?: Sort | `-${Sort}`; cursor?: string; size?: number };
export type Statement = { sql: string; values: readonly unknown[] };

/** The largest count. When more lines fit, the next of them are near in most orders. */
export const COUNTED = 1000;
/** The lines read in order before the index collects all that fit. */
export const WALKED = 2000;

/** The columns of a line, from `l` and `a`. */
export const LINE = `
  a.id, a.version, a.credit_code as "creditCode", a.credit_code_status as "creditCodeStatus", a.name, a.province,
  l.city, coalesce(l.industries, '{}') as industries, a.state, a.registered_on::text as "registeredOn", a.deregistered_on::text as "deregisteredOn",
  l.grade, l.cycle, l.disclosed_on::text as "disclosedOn",
  coalesce(l.completeness, 0) as completeness, coalesce(l.completeness = 100, false) as complete,
  to_json(l.changed_at) #>> '{}' as "changedAt"`;

/** A line as one JSON column, in the order of its columns. */
const ONE_LINE = `(select to_json(line) from (select ${LINE}) as line)`;

/** The number of all lines, up to one more than the largest count. */
export const TOTAL = `select count(*)::int as found from (select from register_line limit ${COUNTED + 1}) as line`;

/** The page from all lines that fit, when they are at most this many; `found` is their number, at most one more. */
export function foundStatement(search: Search, most: number | null = COUNTED): Statement {
  const values = new Values();
  const { columns, key, after, order } = orderOf(search, values);
  const fitting = fittingIn(search, values);
  const limit = values.put((search.size ?? PAGE_SIZE) + 1, 'int');
  const sql = `
    with found as materialized (
      select agency_id, ${columns.join(', ')} from register_line where ${fitting} limit ${most === null ? 'all' : most + 1}
    ), counted as (select count(*)::int as found from found)
    select counted.found, page.* from counted left join (
      select ${ONE_LINE} as line, ${key} as key
      from (
        select agency_id from found where ${most === null ? 'true' : `(select found from counted) <= ${most}`} and ${after}
        order by ${order('')} limit ${limit}
      ) one join register_line l using (agency_id) join agency a on a.id = agency_id
      order by ${order('l.')}
    ) page on true`;
  return { sql, values: values.list };
}

/** The page read in order, when many lines fit: less than a page when they are far apart, or on the last page. */
export function walkedStatement(search: Search): Statement {
  const values = new Values();
  const { key, after, order } = orderOf(search, values);
  const fitting = conjunction(plainConditions(search, values));
  const limit = values.put((search.size ?? PAGE_SIZE) + 1, 'int');
  const sql = `
    select ${ONE_LINE} as line, ${key} as key
    from (
      select * from (select * from register_line where ${after} order by ${order('')} limit ${WALKED}) near
      where ${fitting} order by ${order('')} limit ${limit}
    ) l join agency a on a.id = l.agency_id
    order by ${order('l.')}`;
  return { sql, values: values.list };
}

/**
 * The columns of an order, the key of a line for the cursor, the condition for lines after the cursor, and the order
 * itself. @throws `kit.cursor-invalid`
 */
function orderOf({ sort = 'name', cursor }: Search, values: Values) {
  const backwards = sort.startsWith('-');
  const types: Record<string, string> = sorts[(backwards ? sort.slice(1) : sort) as Sort];
  const columns = Object.keys(types);
  const [of, ...last] = afterCursor(cursor, columns.length + 2);
  if (cursor !== undefined && of !== sort) throw refuseKit('cursor-invalid');
  const all = [...columns, 'agency_id'];
  const marks = () => all.map((column, n) => values.put(last[n], types[column] ?? 'uuid')).join(', ');
  const after = cursor === undefined ? 'true' : `(${all.join(', ')}) ${backwards ? '<' : '>'} (${marks()})`;
  const order = (table: string) => all.map((column) => `${table}${column}${backwards ? ' desc' : ''}`).join(', ');
  const key = `jsonb_build_array(${all.map((column) => `l.${column}`).join(', ')})`;
  return { columns, key, after, order };
}
