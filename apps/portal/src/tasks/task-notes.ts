import type pg from 'pg';
import { Unavailable } from '../web/services.js';
import { type Handling, handlingOf, type Member, type Note } from './handling.js';

/** A note before it is written; `day` is the business date. */
export type NewNote = Pick<Note, 'what' | 'by'> & Partial<Pick<Note, 'to' | 'draft'>> & Readonly<{ day?: string }>;

/** The business date of a note, at the time of day on which it was written. */
const AT = `coalesce((day + (at AT TIME ZONE 'Asia/Shanghai')::time) AT TIME ZONE 'Asia/Shanghai', at) AS at`;

/** The working notes of staff. They are in no log: a draft may speak of persons. */
export class TaskNotes {
  constructor(
    private readonly pool: pg.Pool,
    private readonly report: (fault: unknown) => void,
  ) {}

  /** The handling of each task that has notes. @throws Unavailable */
  async of(tasks: readonly string[]): Promise<ReadonlyMap<string, Handling>> {
    const rows = await this.ask<Note & { at: Date }>(
      `SELECT task, n, what, draft, ${AT}, json_build_object('sub', by_sub, 'name', by_name) AS by,
         CASE WHEN to_sub IS NOT NULL THEN json_build_object('sub', to_sub, 'name', to_name) END AS to
       FROM task_note WHERE task = ANY($1) ORDER BY task, n`,
      [tasks],
    );
    const notes = rows.map((row): Note => ({ ...row, at: row.at.toISOString() }));
    const byTask = Map.groupBy(notes, ({ task }) => task);
    return new Map([...byTask].map(([task, own]) => [task, handlingOf(own)]));
  }

  /** Adds a note to those that its writer has seen; false if there are others by now. @throws Unavailable */
  async add(task: string, seen: number, { what, by, to, draft, day }: NewNote): Promise<boolean> {
    const added = await this.ask(
      `INSERT INTO task_note (task, n, what, by_sub, by_name, to_sub, to_name, draft, day)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING n`,
      [task, seen + 1, what, by.sub, by.name, to?.sub, to?.name, draft && JSON.stringify(draft), day],
    );
    return added.length > 0;
  }

  /** Ends what was noted about a task, after its decision, which stands also if this fails. */
  async end(task: string, by: Member): Promise<void> {
    try {
      for (let ended = false; !ended;) {
        const version = (await this.of([task])).get(task)?.version;
        ended = version === undefined || (await this.add(task, version, { what: 'decided', by }));
      }
    } catch {
      // It is reported already. The draft stays until its task is old.
    }
  }

  /** Those who are signed in as staff, or whom the notes name. @throws Unavailable */
  staff(): Promise<readonly Member[]> {
    return this.ask<Member>(
      `SELECT DISTINCT ON (sub) sub, name FROM (
         SELECT by_sub AS sub, by_name AS name, at FROM task_note
         UNION ALL SELECT to_sub, to_name, at FROM task_note WHERE to_sub IS NOT NULL
         UNION ALL SELECT content->'user'->>'sub', content->'user'->>'name', now() FROM session
           WHERE expires > now() AND content->'user'->'roles' ? 'alliance-staff'
       ) known ORDER BY sub, at DESC`,
      [],
    );
  }

  /** Removes the notes of tasks of which nobody has noted anything for 180 days. */
  async removeOld(): Promise<void> {
    await this.pool.query('SELECT remove_old_task_notes()');
  }

  private async ask<Row extends object>(sql: string, values: unknown[]): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(sql, values)).rows;
    } catch (fault) {
      this.report(fault);
      throw new Unavailable('notes', fault);
    }
  }
}
