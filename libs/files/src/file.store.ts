import { Injectable } from '@nestjs/common';
import { type EntityManager, EntitySchema, In, MoreThan } from 'typeorm';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { StoredFile } from './domain/file.js';

/** The evidence files; a service's migration creates this table and `file_download`. */
export const fileTable = new EntitySchema<StoredFile>({
  name: 'file',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    owner: { type: 'text', nullable: true },
    uploadedBy: { type: 'text', name: 'uploaded_by' },
    uploadedOn: { type: 'date', name: 'uploaded_on' },
    name: { type: 'text' },
    type: { type: 'text' },
    size: { type: 'int' },
    sha256: { type: 'text' },
    state: { type: 'text' },
    scannedOn: { type: 'date', name: 'scanned_on', nullable: true },
    threat: { type: 'text', nullable: true },
  },
  indices: [
    { name: 'file_state', columns: ['state', 'id'] },
    { name: 'file_sha256', columns: ['sha256'] },
  ],
});

@Injectable()
export class FileStore extends ChangeStore<StoredFile> {
  constructor(context: StoreContext) {
    super(context, fileTable);
  }

  ofIds(tx: EntityManager, ids: readonly string[]): Promise<StoredFile[]> {
    return tx.getRepository(fileTable).findBy({ id: In([...ids]) });
  }

  ofContent(sha256: string): Promise<StoredFile[]> {
    return this.context.db.getRepository(fileTable).findBy({ sha256 });
  }

  /** The files without a verdict after an id, in the order of their ids. */
  unscanned(after: string | undefined, limit: number): Promise<StoredFile[]> {
    const where = { state: In(['quarantined', 'unscanned']), ...(after !== undefined && { id: MoreThan(after) }) };
    return this.context.db.getRepository(fileTable).find({ where, order: { id: 'asc' }, take: limit });
  }
}
