import { hash } from 'node:crypto';
import type pg from 'pg';
import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** SQL with its values. A `fixed` text is one of a few: PostgreSQL plans it once per connection, and planning costs more than a small change. */
export type Statement = Readonly<{ sql: string; values: readonly unknown[]; fixed?: boolean }>;

export type Connection = Pick<pg.Pool, 'query'>;

export const poolOf = ({ driver }: DataSource): Connection => (driver as PostgresDriver).master as Connection;

/** The connection of a transaction, or the pool outside of one. */
export const connectionOf = async ({ queryRunner, dataSource }: EntityManager): Promise<Connection> =>
  queryRunner ? ((await queryRunner.connect()) as Connection) : poolOf(dataSource);

/** Sends a statement past TypeORM, which knows no prepared statements. @throws QueryFailedError */
export async function send<Row>(connection: Connection, { sql: text, values, fixed }: Statement): Promise<Row[]> {
  try {
    const { rows } = await connection.query({ text, values: [...values], ...(fixed ? { name: nameOf(text) } : {}) });
    return rows as Row[];
  } catch (error) {
    throw new QueryFailedError(text, [...values], error as Error);
  }
}

/** The rows of a query with a fixed text, outside of a transaction. @throws QueryFailedError */
export const queryFixed = <Row>(db: DataSource, sql: string, values: readonly unknown[]): Promise<Row[]> =>
  send<Row>(poolOf(db), { sql, values, fixed: true });

/** The fault that PostgreSQL names; empty for any other error. */
export const faultOf = (error: unknown): { code?: string; constraint?: string } =>
  error instanceof QueryFailedError ? (error.driverError as { code?: string; constraint?: string }) : {};

/** Sends statements one behind the other without waiting for answers between them. @throws QueryFailedError the first fault */
export async function sendAll(connection: Connection, statements: readonly Statement[]): Promise<void> {
  const outcomes = await Promise.allSettled(statements.map((statement) => send(connection, statement)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

const BEGIN: Statement = { sql: 'begin', values: [] };
const COMMIT: Statement = { sql: 'commit', values: [] };
const ROLLBACK: Statement = { sql: 'rollback', values: [] };

/**
 * One transaction in two round trips: BEGIN goes out with the first statement of `act`, COMMIT with those that `act` returns.
 * PostgreSQL answers a COMMIT behind a failed statement with a rollback.
 */
export async function inTransaction(
  db: DataSource,
  act: (connection: Connection) => Promise<readonly Statement[]>,
): Promise<void> {
  const runner = db.createQueryRunner();
  try {
    const connection = (await runner.connect()) as Connection;
    const begun = send(connection, BEGIN);
    const [writes] = await Promise.all([act(connection), begun]).catch(async (error: unknown) => {
      await sendAll(connection, [ROLLBACK]).catch(() => undefined);
      throw error;
    });
    await sendAll(connection, [...writes, COMMIT]);
  } finally {
    await runner.release();
  }
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? hash('sha1', text);
  names.set(text, name);
  return name;
}
