import { EntitySchema } from 'typeorm';
import type { Import } from './import.js';

/** The table of imports, for a service's list of tables; its migration creates it and `import_row`. */
export const importTable = new EntitySchema<Import>({
  name: 'import',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    kind: { type: 'text' },
    mode: { type: 'text' },
    dryRun: { type: 'boolean', name: 'dry_run' },
    fileName: { type: 'text', name: 'file_name' },
    sha256: { type: 'text' },
    actor: { type: 'jsonb' },
    org: { type: 'text', nullable: true },
    state: { type: 'text' },
    rows: { type: 'int' },
    position: { type: 'int' },
    checked: { type: 'int' },
    applied: { type: 'int' },
    faulty: { type: 'int' },
    startedAt: { type: 'timestamptz', name: 'started_at' },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    failure: { type: 'text', nullable: true },
  },
  indices: [
    { name: 'import_by_start', columns: ['startedAt', 'id'] },
    { name: 'import_of_org', columns: ['org', 'startedAt', 'id'] },
    { name: 'import_open', columns: ['startedAt', 'id'], where: 'ended_at is null' },
  ],
});
