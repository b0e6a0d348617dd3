import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import { type EntityManager, In } from 'typeorm';
import type { StoredFile } from '../../domain/files/file.js';
import { fileTable } from './file.table.js';

/** $1 the file: whether a knowledge item that staff recognised carries it. */
const IS_PUBLISHED = `
  select exists (
    select from knowledge_item k join merit m on m.id = k.id where k.file_id = $1 and m.state = 'recognised'
  ) as published`;
/** $1 a credit code: all that its agency has or had. */
const CODES = `
  select distinct i.credit_code as code from agency a join agency_identity i on i.agency_id = a.id
  where a.credit_code = $1`;
/** $1 the id after which to go on, $2 how many. */
const UNSCANNED = `
  select id, sha256 from file
  where state in ('quarantined', 'unscanned') and ($1::uuid is null or id > $1) order by id limit $2`;

@Injectable()
export class FileStore extends ChangeStore<StoredFile> {
  constructor(context: StoreContext) {
    super(context, fileTable);
  }

  /** Those of the ids that are there. */
  async ofIds(tx: EntityManager, ids: readonly string[]): Promise<StoredFile[]> {
    return ids.length === 0 ? [] : tx.getRepository(fileTable).findBy({ id: In([...ids]) });
  }

  /** The codes under which the organisation with this code may have uploaded: a new code does not part it from its files. */
  async codesOf(tx: EntityManager, creditCode: string): Promise<string[]> {
    const rows: { code: string }[] = await tx.query(CODES, [creditCode]);
    return [creditCode, ...rows.map(({ code }) => code)];
  }

  ofContent(sha256: string): Promise<StoredFile[]> {
    return this.context.db.getRepository(fileTable).findBy({ sha256 });
  }

  async isPublished(id: string): Promise<boolean> {
    const [{ published }]: [{ published: boolean }] = await this.context.db.query(IS_PUBLISHED, [id]);
    return published;
  }

  unscanned(after: string | null, limit: number): Promise<{ id: string; sha256: string }[]> {
    return this.context.db.query(UNSCANNED, [after, limit]);
  }
}
