import type { SearchWord } from '@heng/search-keys';
import {
  facetNames,
  type FacetFilter,
  type FacetName,
  type FacetRow,
  fittingStates,
} from '../../domain/board/board-facets.js';
import { boardStates } from '../../domain/board/board-line.js';

/** The filters of the board. */
export type BoardFilter = Readonly<{ q?: string | undefined; agencyId?: string | undefined; facets: FacetFilter }>;
/** The place of a line in the order of the board: the newest first. */
export type LineKey = Readonly<{ id: string; startedOn: string }>;
/** A part of the order: `size` lines after another line, or from the first on. */
export type Part = Readonly<{ after: LineKey | undefined; size: number }>;
export type Statement = Readonly<{ sql: string; values: readonly unknown[] }>;
/** The lines that meet a search: their number, the numbers beside the filters, and a page of those that fit the filters. */
export type Found = Readonly<{ found: number; rows: readonly FacetRow[]; keys: readonly LineKey[] }>;

type Words = readonly SearchWord[];
/** The words of a search, the rarest of their pieces first, and the approximate number of lines on the board. */
export type Search = Readonly<{ words: Words; lines: number; mayBeCommon: boolean }>;

/** Three of the rarest pieces of a word exclude nearly all other lines; more pieces take longer than they save. */
const RAREST = 3;
/** A sample of this many lines shows whether a search is common. */
export const SAMPLE = 2000;

/** The values of a statement, numbered as they are put in. */
class Values {
  readonly list: unknown[] = [];

  put(value: unknown, type: string): string {
    return `$${this.list.push(value)}::${type}`;
  }
}

const ORDER = 'order by started_on desc, project_id desc';
const KEY = 'project_id as id, started_on::text as "startedOn"';
const FACETS = 'province, bureau, stage, state, stalled';

/** The numbers of all lines beside the filters. */
export function countStatement(facets: FacetFilter): Statement {
  const values = new Values();
  return { sql: counted('board_count', facets, values), values: values.list };
}

/** The numbers of an agency's lines beside the filters. */
export function countAgencyStatement(agencyId: string, facets: FacetFilter): Statement {
  const values = new Values();
  const own = `select ${FACETS}, count(*) as n from board_line where ${all(ofAgency(agencyId, values))} group by ${FACETS}`;
  return { sql: `with own as (${own}) ${counted('own', facets, values)}`, values: values.list };
}

/** A page of the lines that fit. */
export function pageStatement(filter: BoardFilter, { words, mayBeCommon }: Search, part: Part): Statement {
  const values = new Values();
  // The planner multiplies the shares of pieces, but the pieces of one word come together: one piece gives the right estimate.
  const met = () => areFound(words, mayBeCommon ? 1 : RAREST, values);
  const sql = `select ${KEY} from (${page(filter, met, part, values)}) line ${ORDER} limit ${values.put(part.size, 'int')}`;
  return { sql, values: values.list };
}

/** A page of a common search: it checks the words of the first `near` lines that fit the filters, one by one. */
export function nearStatement(filter: BoardFilter, { words }: Search, part: Part, near: number): Statement {
  const values = new Values();
  const sql = `
    select ${KEY} from (${page(filter, () => [], { ...part, size: near }, values)}) line cross join lateral (
      select from board_line one where one.project_id = line.project_id and ${all(areMet(words, values))} offset 0
    ) met ${ORDER} limit ${values.put(part.size, 'int')}`;
  return { sql, values: values.list };
}

/**
 * The keys of the lines that fit, in the order of the board. Lines of one stage or state lie together in this order, so each state
 * is read along an index of its own, and the page is merged from them.
 */
function page({ facets, agencyId }: BoardFilter, met: () => string[], part: Part, values: Values): string {
  const { state, progress, ...others } = facets;
  const states = fittingStates(facets);
  const isInTime = (state ?? progress ?? others.stage ?? others.stalled) !== undefined;
  // The lines of an agency have an index of their own.
  const isMerged = isInTime && agencyId === undefined && states.length > 0;
  const parts = (isMerged ? states.map((one) => [one]) : [states]).map((some) => {
    const conditions = [
      ...ofAgency(agencyId, values),
      ...met(),
      ...facetNames.flatMap((name) => fits(name, others, values)),
      ...inStates(some, values),
      ...afterLine(part, values),
    ];
    return `(
      select project_id, started_on from board_line where ${all(conditions)} ${ORDER} limit ${values.put(part.size, 'int')})`;
  });
  return `select * from (${parts.join(' union all ')}) part ${ORDER} limit ${values.put(part.size, 'int')}`;
}

/** The lines that meet a search, at most `most`, found by the pieces of its words. */
export function foundStatement({ agencyId, facets }: BoardFilter, words: Words, most: number, part: Part): Statement {
  const values = new Values();
  const conditions = [...ofAgency(agencyId, values), ...areFound(words, RAREST, values)];
  const lines = `board_line where ${all(conditions)} limit ${values.put(most, 'int')}`;
  return { sql: found(lines, facets, part, values), values: values.list };
}

/** The lines of a sample that meet a search; the same board gives the same sample. */
export function sampleStatement({ facets }: BoardFilter, { words, lines }: Search, part: Part): Statement {
  const values = new Values();
  const sample = `board_line tablesample system (least(100, ${values.put((100 * SAMPLE) / lines, 'real')})) repeatable (0)`;
  return { sql: found(`${sample} where ${all(areMet(words, values))}`, facets, part, values), values: values.list };
}

const found = (lines: string, facets: FacetFilter, part: Part, values: Values): string => `
  with found as materialized (select project_id, started_on, ${FACETS}, 1 as n from ${lines})
  select (select count(*)::int from found) as found,
    (select json_agg(one) from (${counted('found', facets, values)}) one) as rows,
    (select coalesce(json_agg(one), '[]') from (
      select ${KEY} from found
      where ${all([...facetNames.flatMap((name) => fits(name, facets, values)), ...afterLine(part, values)])}
      ${ORDER} limit ${values.put(part.size, 'int')}
    ) one) as keys`;

/** The numbers beside the values of each filter, of the lines that fit all other filters; and in total. */
function counted(lines: string, facets: FacetFilter, values: Values): string {
  const given = facetNames.filter((name) => facets[name] !== undefined);
  const free = facetNames.filter((name) => facets[name] === undefined);
  const countedBy = (names: readonly FacetName[], conditions: readonly FacetName[], total: readonly string[]) => `
    select ${facetNames.map((name) => `${names.includes(name) ? columnOf(name) : null}::text as ${name}`).join(', ')},
      coalesce(sum(n), 0)::int as n
    from ${lines} where ${all(conditions.flatMap((name) => fits(name, facets, values)))}
    group by grouping sets (${[...new Set(names.map((name) => `(${columnOf(name)})`)), ...total].join(', ')})`;
  const others = (name: FacetName) => given.filter((other) => other !== name);
  return [countedBy(free, given, ['()']), ...given.map((name) => countedBy([name], others(name), []))].join(
    ' union all ',
  );
}

const columnOf = (name: FacetName): string => (name === 'progress' ? 'state' : name);

const all = (conditions: readonly string[]): string => (conditions.length > 0 ? conditions.join(' and ') : 'true');
const oneOf = (conditions: readonly string[]): string => `(${conditions.join(' or ')})`;

/** The condition of a filter, if it is given. */
function fits(name: FacetName, { [name]: value, progress }: FacetFilter, values: Values): string[] {
  if (value === undefined) return [];
  if (name === 'progress') return inStates(fittingStates({ progress }), values);
  return [value === true ? name : `${name} = ${values.put(value, 'text')}`];
}

/** An index gives its order for one state by `=`, not by `any`. */
function inStates(states: readonly string[], values: Values): string[] {
  if (states.length === boardStates.length) return [];
  if (states.length === 0) return ['false'];
  return [
    states.length === 1 ? `state = ${values.put(states[0], 'text')}` : `state = any(${values.put(states, 'text[]')})`,
  ];
}

const ofAgency = (agencyId: string | undefined, values: Values): string[] =>
  agencyId === undefined ? [] : [`agency_id = ${values.put(agencyId, 'uuid')}`];

const afterLine = ({ after }: Part, values: Values): string[] =>
  after ? [`(started_on, project_id) < (${values.put(after.startedOn, 'date')}, ${values.put(after.id, 'uuid')})`] : [];

const areFound = (words: Words, rarest: number, values: Values): string[] => [
  ...words.map(({ grams }) => oneOf(grams.map((pieces) => `grams @> ${values.put(pieces.slice(0, rarest), 'int[]')}`))),
  ...areMet(words, values),
];

/** `<> 0` and not `> 0`: the planner takes it for nearly always true, and the pieces alone make its estimate. */
const areMet = (words: Words, values: Values): string[] =>
  words.map(({ text, sounds }) => {
    const part = values.put(text, 'text');
    const spoken = sounds === undefined ? [] : [`readings ~ ${values.put(sounds, 'text')}`];
    return oneOf([`strpos(names, ${part}) <> 0`, ...spoken]);
  });
