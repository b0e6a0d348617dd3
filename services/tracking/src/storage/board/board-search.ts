import type { SearchWord } from '@heng/kit';
import {
  facetNames,
  type FacetFilter,
  type FacetName,
  type FacetRow,
  fittingStates,
} from '../../domain/board/board-facets.js';
import { boardStates } from '../../domain/board/board-line.js';
import type { Search } from './gram-frequencies.js';

/** The filters of the board. */
export type BoardFilter = Readonly<{ q?: string | undefined; agencyId?: string | undefined; facets: FacetFilter }>;
/** The place of a line in the order of the board: the newest first. */
export type LineKey = Readonly<{ id: string; startedOn: string }>;
/** A part of the order: so many lines after another, or from the first on. */
export type Part = Readonly<{ after: LineKey | undefined; size: number }>;
export type Statement = Readonly<{ sql: string; values: readonly unknown[] }>;
/** The lines that meet a search: how many there are, the numbers beside the filters, and a page of those that fit. */
export type Found = Readonly<{ found: number; rows: readonly FacetRow[]; keys: readonly LineKey[] }>;

type Words = readonly SearchWord[];

/** So many of the rarest pieces of a word find few lines in vain; more of them cost more than they spare. */
const RAREST = 3;
/** So many of the newest lines show whether a search is common. */
export const NEWEST = 1000;
/** In a board of fewer lines every search is counted exactly. */
const SMALL_BOARD = 5000;

/** The values of a statement, numbered as they are put in. */
class Values {
  readonly list: unknown[] = [];

  put(value: unknown, type: string): string {
    return `$${this.list.push(value)}::${type}`;
  }
}

const ORDER = 'order by started_on desc, project_id desc';
const KEY = 'project_id as id, started_on::text as "startedOn"';
const CELL = 'province, bureau, stage, state, stalled';

/** The numbers of all lines beside the filters. */
export function countStatement(facets: FacetFilter): Statement {
  const values = new Values();
  return { sql: counted('board_count', facets, values), values: values.list };
}

/** The same of an agency's lines. */
export function countAgencyStatement(agencyId: string, facets: FacetFilter): Statement {
  const values = new Values();
  const sql = `
    with own as (
      select ${CELL}, count(*) as n from board_line where ${all(ofAgency(agencyId, values))} group by ${CELL}
    ) ${counted('own', facets, values)}`;
  return { sql, values: values.list };
}

/** A page along the order. */
export function pageStatement(filter: BoardFilter, { words, mayBeCommon }: Search, part: Part): Statement {
  const values = new Values();
  // The planner takes pieces as independent, but those of one word come together: of a common word one piece is right.
  const lines = ordered(filter, () => meets(words, mayBeCommon ? 1 : RAREST, values), part, values);
  return {
    sql: `select ${KEY} from (${lines}) line ${ORDER} limit ${values.put(part.size, 'int')}`,
    values: values.list,
  };
}

/** The same of a common search: the words of the first so many lines that fit the filters are looked at one by one. */
export function nearStatement(filter: BoardFilter, { words }: Search, part: Part, near: number): Statement {
  const values = new Values();
  const sql = `
    select ${KEY} from (${ordered(filter, () => [], { ...part, size: near }, values)}) line cross join lateral (
      select from board_line one where one.project_id = line.project_id and ${all(words.map((word) => isMet(word, values)))} offset 0
    ) met ${ORDER} limit ${values.put(part.size, 'int')}`;
  return { sql, values: values.list };
}

/**
 * The keys of lines that fit, in the order of the board. Stages and states follow one another in time, so that lines of one lie
 * together in the order: each of them has an index of its own, and a page of several is made of a page of each.
 */
function ordered({ facets, agencyId }: BoardFilter, met: () => readonly string[], part: Part, values: Values): string {
  const { state, progress, ...others } = facets;
  const states = fittingStates(facets);
  const follows = state ?? progress ?? others.stage ?? others.stalled;
  // The lines of an agency have an index of their own.
  const isWhole = follows === undefined || agencyId !== undefined || states.length === 0;
  const pages = (isWhole ? [states] : states.map((one) => [one])).map((some) => {
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
  return `select * from (${pages.join(' union all ')}) page ${ORDER} limit ${values.put(part.size, 'int')}`;
}

/** The lines that meet a search, at most so many, found by the pieces of words. */
export function foundStatement({ agencyId, facets }: BoardFilter, words: Words, most: number, part: Part): Statement {
  const values = new Values();
  const conditions = [...ofAgency(agencyId, values), ...meets(words, RAREST, values)];
  const lines = `board_line where ${all(conditions)} limit ${values.put(most, 'int')}`;
  return { sql: found(lines, facets, part, values), values: values.list };
}

/** What meets a search among the newest lines; nothing in a small board. */
export function newestStatement({ facets }: BoardFilter, words: Words, part: Part): Statement {
  const values = new Values();
  const isLarge = `(select reltuples > ${SMALL_BOARD} from pg_class where oid = 'board_line'::regclass)`;
  const lines = `
    (select * from board_line where ${isLarge} ${ORDER} limit ${NEWEST}) newest
    where ${all(words.map((word) => isMet(word, values)))}`;
  return { sql: found(lines, facets, part, values), values: values.list };
}

const found = (lines: string, facets: FacetFilter, part: Part, values: Values): string => `
  with found as materialized (select project_id, started_on, ${CELL}, 1 as n from ${lines})
  select (select count(*)::int from found) as found,
    (select json_agg(one) from (${counted('found', facets, values)}) one) as rows,
    (select coalesce(json_agg(one), '[]') from (
      select ${KEY} from found
      where ${all([...facetNames.flatMap((name) => fits(name, facets, values)), ...afterLine(part, values)])}
      ${ORDER} limit ${values.put(part.size, 'int')}
    ) one) as keys`;

/** The numbers beside the values of the filters that are not given, and of each that is given by all others. */
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

/** One state is named by itself, so that an index in the order of the board gives that order. */
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

const meets = (words: Words, rarest: number, values: Values): string[] =>
  words.flatMap((word) => [hasPieces(word, rarest, values), isMet(word, values)]);

/** Met by whatever has the rarest pieces of a word, and perhaps by others: an index finds these lines. */
const hasPieces = ({ grams }: SearchWord, rarest: number, values: Values): string =>
  oneOf(grams.map((pieces) => `grams @> ${values.put(pieces.slice(0, rarest), 'int[]')}`));

function isMet({ text, sounds }: SearchWord, values: Values): string {
  const part = values.put(text, 'text');
  const spoken =
    sounds === undefined ? [] : [`strpos(initials, ${part}) <> 0`, `sounds ~ ${values.put(sounds, 'text')}`];
  return oneOf([`strpos(names, ${part}) <> 0`, ...spoken]);
}
