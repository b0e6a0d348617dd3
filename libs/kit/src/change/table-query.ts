import type { DataSource, EntityManager, EntitySchema, EntitySchemaColumnOptions, ObjectLiteral } from 'typeorm';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '../http/page.js';
import { refuse } from '../refusals.js';
import { settledPage } from './while-nobody-writes.js';

type Reader = Pick<EntityManager, 'query'>;
type Condition = Readonly<{ where?: string; values?: readonly unknown[] }>;
/** `newestFirst` reverses the order. */
type PageCondition = Condition & Readonly<{ newestFirst?: boolean }>;
type Key<S> = readonly (keyof S & string)[];

const GIVEN_BY_DATABASE = { type: 'bigint', insert: false, update: false, select: false } as const;
/**
 * The columns of a table whose records people work off, made by `call keep_arrival(table, day)`: the position of a record in the
 * order of arrival, and the one at which it came to its present state.
 */
export const arrivals = { arrival: GIVEN_BY_DATABASE, entered: GIVEN_BY_DATABASE } as const;
/** The order of a list to be worked off: of all records, or of those in one state. */
type Order = keyof typeof arrivals;

/** Reads the rows of a table as its states, past the domain, without some properties. Dates are text. */
export class TableQuery<S extends ObjectLiteral, Without extends keyof S & string = never> {
  /** `select … from <table>`, for other queries. */
  readonly select: string;
  private readonly name: string;
  private readonly columns: string;

  constructor(
    private readonly table: EntitySchema<S>,
    without: readonly Without[] = [],
  ) {
    const properties = Object.entries(table.options.columns as Record<string, EntitySchemaColumnOptions>);
    const columns = properties
      .filter(([property, { select }]) => select !== false && !without.includes(property as Without))
      .map(([property, { name = property, type }]) => `${name}${type === 'date' ? '::text' : ''} as "${property}"`);
    this.name = table.options.tableName ?? table.options.name;
    this.columns = columns.join(', ');
    this.select = `select ${this.columns} from ${this.name}`;
  }

  /** @throws DomainError `kit.record-not-found` */
  async one(db: Reader, property: keyof S & string, value: string): Promise<Omit<S, Without>> {
    const { name } = this.column(property);
    const [row] = (await db.query(`${this.select} where ${name} = $1`, [value])) as S[];
    if (!row) throw refuse('record-not-found', { what: this.table.options.name, id: value });
    return row;
  }

  /** The rows that meet a condition, in the order of some properties. */
  all(db: Reader, by: Key<S>, { where = 'true', values = [] }: Condition = {}): Promise<Omit<S, Without>[]> {
    const order = by.map((property) => this.column(property).name).join(', ');
    return db.query(`${this.select} where ${where} order by ${order}`, [...values]) as Promise<S[]>;
  }

  /** One page of the rows that meet a condition, in the order of a unique key. @throws DomainError `kit.cursor-invalid` */
  async page(
    db: Reader,
    by: Key<S>,
    cursor: string | undefined,
    condition: PageCondition = {},
  ): Promise<Page<Omit<S, Without>>> {
    const values = [...(condition.values ?? []), ...afterCursor(cursor, by.length)];
    const rows = (await db.query(this.pageSql(by, condition), values)) as S[];
    return pageOf(rows, PAGE_SIZE, (row) => by.map((property) => row[property] as string | number));
  }

  /** The statement of `page`: the values of the condition, then those of the cursor or nulls. */
  pageSql(by: Key<S>, { where = 'true', values = [], newestFirst = false }: PageCondition): string {
    const key = by.map((property) => this.column(property));
    const names = key.map(({ name }) => name);
    const marks = key.map(({ type }, n) => `$${values.length + n + 1}::${type}`);
    const [after, direction] = newestFirst ? ['<', ' desc'] : ['>', ''];
    return `${this.select} where (${where})
      and (${marks[0]} is null or (${names.join(', ')}) ${after} (${marks.join(', ')}))
      order by ${names.map((name) => name + direction).join(', ')} limit ${PAGE_SIZE + 1}`;
  }

  /**
   * One page of records to be worked off, in the order of arrival: a reader of page after page misses none that arrives
   * in the meantime. @throws DomainError `kit.cursor-invalid`
   */
  queue(db: DataSource, order: Order, cursor?: string, condition: Condition = {}): Promise<Page<Omit<S, Without>>> {
    const values = [...(condition.values ?? []), ...afterCursor(cursor, 1)];
    return settledPage(db, this.name, this.queueSql(order, condition), values);
  }

  /** The statement of `queue`: the values of the condition, then that of the cursor or null. */
  queueSql(order: Order, { where = 'true', values = [] }: Condition): string {
    const after = `$${values.length + 1}::bigint`;
    return `select ${this.columns}, ${order} as position from ${this.name}
      where (${where}) and (${after} is null or ${order} > ${after}) order by ${order} limit ${PAGE_SIZE + 1}`;
  }

  private column(property: string): { name: string; type: string } {
    const { name = property, type } = this.table.options.columns[property]!;
    return { name, type: type as string };
  }
}
