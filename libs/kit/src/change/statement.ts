import { hash } from 'node:crypto';
import type pg from 'pg';
import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** SQL with its values; a `fixed` text is planned once per connection, as planning costs more than a small change. */
export type Statement = Readonly<{ sql: string; values: readonly unknown[]; fixed?: boolean }>;

/** A statement whose text is one of a few. */
export const fixed = (sql: string, ...values: readonly unknown[]): Statement => ({ sql, values, fixed: true });

export type Connection = Pick<pg.Pool, 'query'>;

export const poolOf = ({ driver }: DataSource): Connection => (driver as PostgresDriver).master as Connection;

/** The connection of a transaction, or the pool outside of one. */
export const connectionOf = async ({ queryRunner, dataSource }: EntityManager): Promise<Connection> =>
  queryRunner ? ((await queryRunner.connect()) as Connection) : poolOf(dataSource);

/** Sends a statement past TypeORM, which knows no prepared statements. @throws QueryFailedError */
export async function send<Row>(connection: Connection, statement: Statement): Promise<Row[]> {
  const { sql: text, values } = statement;
  try {
    const name = statement.fixed ? { name: nameOf(text) } : {};
    const { rows } = await connection.query({ text, values: [...values], ...name });
    return rows as Row[];
  } catch (error) {
    throw new QueryFailedError(text, [...values], error as Error);
  }
}

/** The rows of a query with a fixed text, outside of a transaction. @throws QueryFailedError */
export const queryFixed = <Row>(db: DataSource, sql: string, values: readonly unknown[]): Promise<Row[]> =>
  send<Row>(poolOf(db), fixed(sql, ...values));

/** PostgreSQL's code for a lock that was not given in time. */
export const LOCK_NOT_AVAILABLE = '55P03';

/** The fault that PostgreSQL names; empty for any other error. */
export const faultOf = (error: unknown): { code?: string; constraint?: string } =>
  error instanceof QueryFailedError ? (error.driverError as { code?: string; constraint?: string }) : {};

/** Sends statements one behind the other without waiting for answers between them. @throws QueryFailedError the first fault */
export async function sendAll(connection: Connection, statements: readonly Statement[]): Promise<void> {
  const outcomes = await Promise.allSettled(statements.map((statement) => send(connection, statement)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

const plain = (sql: string): Statement => ({ sql, values: [] });

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
    const begun = send(connection, plain('begin'));
    const [writes] = await Promise.all([act(connection), begun]).catch(async (error: unknown) => {
      await send(connection, plain('rollback')).catch(() => undefined);
      throw error;
    });
    await sendAll(connection, [...writes, plain('commit')]);
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
