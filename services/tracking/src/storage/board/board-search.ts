import { searchWords, type SearchWord } from '@heng/kit';
import type { FacetFilter } from '../../domain/board/facet-cube.js';

/** What the board can be narrowed by. */
export type BoardFilter = Readonly<{ q?: string | undefined; agencyId?: string | undefined; facets: FacetFilter }>;
/** What names a line in the order of the board: the newest first. */
export type LineKey = Readonly<{ id: string; startedOn: string }>;
export type Statement = Readonly<{ sql: string; values: readonly unknown[] }>;
/** A part of the board's order: so many lines after another, or from the first on. */
export type Part = Readonly<{ after: LineKey | undefined; size: number }>;

/** So many of the newest lines show whether a search is a common one. */
export const PROBED = 1000;
/** So many lines are looked at along an order for a common search. */
export const WALKED = 10_000;
/** So many lines of a common search are counted at most. */
export const COUNTED = 1000;

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

/** How many of the newest lines meet a search, by cell. */
export function probeStatement(q: string): Statement {
  const values = new Values();
  const met = isMet(q, values);
  const sql = `
    ${TALLY} from (select cell, names, sounds, initials from board_line ${ORDER} limit ${PROBED}) near
    where ${met} group by cell`;
  return { sql, values: values.list };
}

/** A page of what meets a common search along the order; what is looked at is bounded. */
export function walkedSearchStatement(
  q: string,
  lead: FacetFilter,
  cells: readonly number[] | null,
  part: Part,
): Statement {
  const values = new Values();
  const conditions = [leading(lead, values), within(cells, values), afterLine(part, values)];
  const sql = `
    select ${KEY} from (
      select project_id, started_on, names, sounds, initials from board_line
      where ${conditions.join(' and ')} ${ORDER} limit ${WALKED}
    ) near where ${isMet(q, values)} ${ORDER} limit ${values.put(part.size, 'int')}`;
  return { sql, values: values.list };
}

/** A page of what meets a search in a few cells. */
export function gatheredSearchStatement(q: string, cells: readonly number[], part: Part): Statement {
  const values = new Values();
  const sql = `
    select ${KEY} from unnest(${values.put(cells, 'int[]')}) as c(cell) cross join lateral (
      select * from board_line l where l.cell = c.cell and ${afterLine(part, values)} offset 0
    ) one where ${isMet(q, values)} ${ORDER} limit ${values.put(part.size, 'int')}`;
  return { sql, values: values.list };
}

/** All that meets a search or is of an agency, counted by cell, and the page of it that lies in the cells. */
export function foundStatement(
  { q, agencyId }: Pick<BoardFilter, 'q' | 'agencyId'>,
  cells: readonly number[] | null,
  part: Part,
): Statement {
  const values = new Values();
  const conditions = [
    ...(agencyId === undefined ? [] : [`agency_id = ${values.put(agencyId, 'uuid')}`]),
    ...(q === undefined ? [] : [hasPieces(q, values), isMet(q, values)]),
  ];
  const sql = `
    with found as materialized (
      select cell, started_on, project_id from board_line where ${conditions.join(' and ')}
    )
    select coalesce((select array_agg(array[cell, n]) from (${TALLY} from found group by cell) one), '{}') as tally,
      coalesce((select jsonb_agg(one) from (
        select ${KEY} from found where ${within(cells, values)} and ${afterLine(part, values)} ${ORDER} limit ${values.put(part.size, 'int')}
      ) one), '[]') as keys`;
  return { sql, values: values.list };
}

/** Some of the lines that meet a common search, by cell. */
export function sampleStatement(q: string): Statement {
  const values = new Values();
  const conditions = `${hasPieces(q, values)} and ${isMet(q, values)}`;
  const sql = `${TALLY} from (select cell from board_line where ${conditions} limit ${COUNTED}) found group by cell`;
  return { sql, values: values.list };
}

/** Whether lines of these ids meet a search; for what is taken in the order all the same. */
export function metStatement(q: string, ids: readonly string[]): Statement {
  const values = new Values();
  const sql = `
    select ${KEY} from board_line where project_id = any(${values.put(ids, 'uuid[]')}) and ${isMet(q, values)} ${ORDER}`;
  return { sql, values: values.list };
}

/** A search in which no letter and no digit is finds nothing. */
export const findsNothing = ({ q }: BoardFilter): boolean => q !== undefined && searchWords(q).length === 0;

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

const hasPieces = (q: string, values: Values): string =>
  searchWords(q)
    .map(({ grams }) => oneOf(grams.map((all) => `grams @> ${values.put(all, 'int[]')}`)))
    .join(' and ');

const isMet = (q: string, values: Values): string =>
  searchWords(q)
    .map((word) => wordIsMet(word, values))
    .join(' and ');

function wordIsMet({ text, sounds }: SearchWord, values: Values): string {
  const part = values.put(text, 'text');
  const spoken =
    sounds === undefined ? [] : [`strpos(initials, ${part}) > 0`, `sounds ~ ${values.put(sounds, 'text')}`];
  return oneOf([`strpos(names, ${part}) > 0`, ...spoken]);
}
