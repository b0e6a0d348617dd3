import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '../http/page.js';
import { refuse } from '../refusals.js';

type Reader = Pick<EntityManager, 'query'>;
type Condition = Readonly<{ where?: string; values?: readonly unknown[] }>;
/** `newestFirst` reverses the order. */
type PageCondition = Condition & Readonly<{ newestFirst?: boolean }>;
type Key<S> = readonly (keyof S & string)[];

/** Reads the rows of a table as its states, past the domain, without some properties. Dates are text. */
export class TableQuery<S extends ObjectLiteral, Without extends keyof S & string = never> {
  /** `select … from <table>`, for other queries. */
  readonly select: string;

  constructor(
    private readonly table: EntitySchema<S>,
    without: readonly Without[] = [],
  ) {
    const properties = Object.keys(table.options.columns).filter((one) => !without.includes(one as Without));
    const columns = properties.map((property) => {
      const { name, type } = this.column(property);
      return `${name}${type === 'date' ? '::text' : ''} as "${property}"`;
    });
    this.select = `select ${columns.join(', ')} from ${table.options.tableName ?? table.options.name}`;
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

  private column(property: string): { name: string; type: string } {
    const { name = property, type } = this.table.options.columns[property]!;
    return { name, type: type as string };
  }
}
