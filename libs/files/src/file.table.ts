import { EntitySchema } from 'typeorm';
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
