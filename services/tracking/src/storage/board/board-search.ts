import type { SearchWord } from '@heng/search-keys';
import type { FacetFilter } from '../../domain/board/facet-cube.js';

/** What the board can be narrowed by. */
export type BoardFilter = Readonly<{ q?: string | undefined; agencyId?: string | undefined; facets: FacetFilter }>;
/** What names a line in the order of the board: the newest first. */
export type LineKey = Readonly<{ id: string; startedOn: string }>;
export type Statement = Readonly<{ sql: string; values: readonly unknown[] }>;
/** A part of the board's order: so many lines after another, or from the first on. */
export type Part = Readonly<{ after: LineKey | undefined; size: number }>;

/** So many lines are looked at along an order for a common search. */
export const WALKED = 10_000;

/** The values of a statement, numbered as they are put in. */
class Values {
  readonly list: unknown[] = [];

  put(value: unknown, type: string): string {
    return `$${this.list.push(value)}::${type}`;
  }
}

const ORDER = 'order by started_on desc, project_id desc';
const KEY = 'project_id as id, started_on::text as "startedOn"';
const TALLY = 'select cell, count(*)::int as n';

/** What narrows the most in time, and has an index in the order: only along it is a page near wherever it lies. */
export function leadOf({ stalled, stage, progress, state, province, bureau }: FacetFilter): FacetFilter {
  if (stalled) return { stalled };
  if (stage) return { stage };
  if (progress) return { progress };
  if (state) return { progress: state === 'in-progress' || state === 'suspended' ? 'in-progress' : 'completed' };
  if (province) return { province };
  return bureau ? { bureau } : {};
}

/** The page along the order, of all that has what leads; `cells` narrows it further. */
export function walkedStatement(lead: FacetFilter, cells: readonly number[] | null, part: Part): Statement {
  const values = new Values();
  const conditions = [leading(lead, values), within(cells, values), afterLine(part, values)];
  const sql = `
    select ${KEY} from board_line where ${conditions.join(' and ')} ${ORDER} limit ${values.put(part.size, 'int')}`;
  return { sql, values: values.list };
}

/** The next lines of an agency. */
export function walkedAgencyStatement(agencyId: string, part: Part): Statement {
  const values = new Values();
  const own = `agency_id = ${values.put(agencyId, 'uuid')}`;
  const sql = `
    select ${KEY} from board_line where ${own} and ${afterLine(part, values)} ${ORDER} limit ${values.put(part.size, 'int')}`;
  return { sql, values: values.list };
}

/** The page out of a few cells, each of which has an order of its own. */
export function gatheredStatement(cells: readonly number[], part: Part): Statement {
  const values = new Values();
  const limit = values.put(part.size, 'int');
  const sql = `
    select one.project_id as id, one.started_on::text as "startedOn"
    from unnest(${values.put(cells, 'int[]')}) as c(cell) cross join lateral (
      select started_on, project_id from board_line l where l.cell = c.cell and ${afterLine(part, values)} ${ORDER} limit ${limit}
    ) one ${ORDER} limit ${limit}`;
  return { sql, values: values.list };
}

type Words = readonly SearchWord[];

/** How many of the newest lines meet a search, by cell. */
export function probeStatement(words: Words, lines: number): Statement {
  const values = new Values();
  const sql = `
    ${TALLY} from (select cell, names, sounds, initials from board_line ${ORDER} limit ${values.put(lines, 'int')}) near
    where ${areMet(words, values)} group by cell`;
  return { sql, values: values.list };
}

/** A page of what meets a common search along the order; what is looked at is bounded. */
export function walkedSearchStatement(
  words: Words,
  lead: FacetFilter,
  cells: readonly number[] | null,
  part: Part,
): Statement {
  const values = new Values();
  const sql = `
    select ${KEY} from (
      select project_id, started_on, cell, names, sounds, initials from board_line
      where ${leading(lead, values)} and ${afterLine(part, values)} ${ORDER} limit ${WALKED}
    ) near where ${within(cells, values)} and ${areMet(words, values)} ${ORDER} limit ${values.put(part.size, 'int')}`;
  return { sql, values: values.list };
}

/** A page of what meets a search, one by one in a few cells. */
export function gatheredSearchStatement(words: Words, cells: readonly number[], part: Part): Statement {
  const values = new Values();
  const sql = `
    select ${KEY} from unnest(${values.put(cells, 'int[]')}) as c(cell) cross join lateral (
      select * from board_line l where l.cell = c.cell and ${afterLine(part, values)} offset 0
    ) one where ${areMet(words, values)} ${ORDER} limit ${values.put(part.size, 'int')}`;
  return { sql, values: values.list };
}

/** A page of what meets a search in cells, by both indexes together. */
export function narrowedSearchStatement(words: Words, cells: readonly number[] | null, part: Part): Statement {
  const values = new Values();
  const conditions = [
    ...(cells === null ? [] : [`cell = any(${values.put(cells, 'int[]')})`]),
    ...[havePieces(words, values), areMet(words, values), afterLine(part, values)],
  ];
  const sql = `
    select ${KEY} from board_line where ${conditions.join(' and ')} ${ORDER} limit ${values.put(part.size, 'int')}`;
  return { sql, values: values.list };
}

/** All that meets a search, counted by cell, and the page of it that lies in the cells. */
export function foundStatement(words: Words, cells: readonly number[] | null, part: Part): Statement {
  const values = new Values();
  const sql = `
    with found as materialized (
      select cell, started_on, project_id from board_line where ${havePieces(words, values)} and ${areMet(words, values)}
    )
    ${talliedPage('found', 'true', within(cells, values), part, values)}`;
  return { sql, values: values.list };
}

/** The same of the lines of an agency, all or those that meet a search. */
export function agencyStatement(
  agencyId: string,
  words: Words,
  cells: readonly number[] | null,
  part: Part,
): Statement {
  const values = new Values();
  const own = [`agency_id = ${values.put(agencyId, 'uuid')}`, ...(words.length > 0 ? [areMet(words, values)] : [])];
  return {
    sql: talliedPage('board_line', own.join(' and '), within(cells, values), part, values),
    values: values.list,
  };
}

/** By cell how many lines there are, in pairs, and the page of those that are within. */
const talliedPage = (lines: string, own: string, inside: string, part: Part, values: Values): string => `
  select coalesce((
      select array_agg(array[cell, n]) from (${TALLY} from ${lines} where ${own} group by cell) one
    ), '{}') as tally,
    coalesce((select jsonb_agg(one) from (
      select ${KEY} from ${lines} where ${own} and ${inside} and ${afterLine(part, values)}
      ${ORDER} limit ${values.put(part.size, 'int')}
    ) one), '[]') as keys`;

/** Which of some lines lie in the cells and meet a search; for what is taken in the order all the same. */
export function whichFitStatement(words: Words, cells: readonly number[] | null, keys: readonly LineKey[]): Statement {
  const values = new Values();
  const ids = keys.map(({ id }) => id);
  const met = words.length > 0 ? areMet(words, values) : 'true';
  const sql = `
    select ${KEY} from board_line where project_id = any(${values.put(ids, 'uuid[]')})
      and ${within(cells, values)} and ${met} ${ORDER}`;
  return { sql, values: values.list };
}

function leading({ stalled, stage, progress, province, bureau }: FacetFilter, values: Values): string {
  if (stalled) return 'stalled';
  if (stage) return `stage = ${values.put(stage, 'text')}`;
  if (progress) return progress === 'completed' ? 'ended' : 'not ended';
  if (province) return `province = ${values.put(province, 'text')}`;
  return bureau ? `bureau = ${values.put(bureau, 'text')}` : 'true';
}

/** Met within the index that leads: not one by which lines would be looked for. */
const within = (cells: readonly number[] | null, values: Values): string =>
  cells === null ? 'true' : `cell + 0 = any(${values.put(cells, 'int[]')})`;

const afterLine = ({ after }: Part, values: Values): string =>
  after
    ? `(started_on, project_id) < (${values.put(after.startedOn, 'date')}, ${values.put(after.id, 'uuid')})`
    : 'true';

const oneOf = (conditions: readonly string[]): string => `(${conditions.join(' or ')})`;

const havePieces = (words: Words, values: Values): string =>
  words.map(({ grams }) => oneOf(grams.map((all) => `grams @> ${values.put(all, 'int[]')}`))).join(' and ');

const areMet = (words: Words, values: Values): string => words.map((word) => wordIsMet(word, values)).join(' and ');

function wordIsMet({ text, sounds }: SearchWord, values: Values): string {
  const part = values.put(text, 'text');
  const spoken =
    sounds === undefined ? [] : [`strpos(initials, ${part}) > 0`, `sounds ~ ${values.put(sounds, 'text')}`];
  return oneOf([`strpos(names, ${part}) > 0`, ...spoken]);
}
