import type { DataSource, EntityMetadata, EntitySchema, ObjectLiteral } from 'typeorm';
import { type Connection, fixed, send, type Statement } from './statement.js';

/** The rows of one table by their id, past TypeORM's query builder, which costs more than the rest of a small change. */
export class Rows<S extends ObjectLiteral & { readonly id: string }> {
  /** Without those that the database fills. */
  private readonly columns: EntityMetadata['columns'];
  private readonly sql: { load: string; insert: string; update: string };

  constructor(
    private readonly db: DataSource,
    table: EntitySchema<S>,
  ) {
    const { columns: all, tableName } = db.getMetadata(table);
    const columns = all.filter(({ isInsert }) => isInsert);
    this.columns = columns;
    const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
    const marks = columns.map((_, n) => `$${n + 1}`).join(', ');
    this.sql = {
      load: `select ${names} from "${tableName}" where id = $1`,
      insert: `insert into "${tableName}" (${names}) values (${marks})`,
      update: `update "${tableName}" set (${names}) = row(${marks}) where id = $${columns.length + 1}`,
    };
  }

  async load(connection: Connection, id: string): Promise<S | null> {
    const [row] = await send<Record<string, unknown>>(connection, fixed(this.sql.load, id));
    return row ? this.stateOf(row) : null;
  }

  async loadMany(connection: Connection, ids: readonly string[]): Promise<S[]> {
    const sql = this.sql.load.replace('$1', 'any($1::uuid[])');
    const rows = await send<Record<string, unknown>>(connection, fixed(sql, ids));
    return rows.map((row) => this.stateOf(row));
  }

  insertion(state: S): Statement {
    return fixed(this.sql.insert, ...this.valuesOf(state));
  }

  update(state: S): Statement {
    return fixed(this.sql.update, ...this.valuesOf(state), state.id);
  }

  /** Inserts several rows in one statement. PostgreSQL takes 65,535 parameters, one for each column of each row. */
  insertions(states: readonly S[]): Statement {
    const width = this.columns.length;
    const marks = states.map((_, row) => `(${this.columns.map((_, n) => `$${row * width + n + 1}`).join(', ')})`);
    const sql = this.sql.insert.replace(/values .*$/, `values ${marks.join(', ')}`);
    return { sql, values: states.flatMap((state) => this.valuesOf(state)) };
  }

  /** Inserts several rows, or updates those that exist. */
  upserts(states: readonly S[]): Statement {
    const { sql, values } = this.insertions(states);
    const names = this.columns.map(({ databaseName }) => databaseName);
    const sets = names.map((name) => `"${name}" = excluded."${name}"`).join(', ');
    return { sql: `${sql} on conflict (id) do update set ${sets}`, values };
  }

  private stateOf(row: Record<string, unknown>): S {
    const values = this.columns.map((column) => [
      column.propertyName,
      this.db.driver.prepareHydratedValue(row[column.databaseName], column) as unknown,
    ]);
    return Object.fromEntries(values) as S;
  }

  private valuesOf(state: S): unknown[] {
    return this.columns.map(
      (column) => this.db.driver.preparePersistentValue(state[column.propertyName], column) as unknown,
    );
  }
}
