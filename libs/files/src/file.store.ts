import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { StoredFile } from './domain/file.js';
import { fileTable } from './file.table.js';

/** $1 the id after which to continue, $2 how many. */
const UNSCANNED = `
  select id, sha256 from file
  where state in ('quarantined', 'unscanned') and ($1::uuid is null or id > $1) order by id limit $2`;

@Injectable()
export class FileStore extends ChangeStore<StoredFile> {
  constructor(context: StoreContext) {
    super(context, fileTable);
  }

  /** The existing files among these ids. */
  async ofIds(tx: EntityManager, ids: readonly string[]): Promise<StoredFile[]> {
    return ids.length === 0 ? [] : tx.getRepository(fileTable).findBy({ id: In([...ids]) });
  }

  ofContent(sha256: string): Promise<StoredFile[]> {
    return this.context.db.getRepository(fileTable).findBy({ sha256 });
  }

  unscanned(after: string | null, limit: number): Promise<{ id: string; sha256: string }[]> {
    return this.context.db.query(UNSCANNED, [after, limit]);
  }
}
