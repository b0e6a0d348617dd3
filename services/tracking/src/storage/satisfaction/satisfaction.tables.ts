import { EntitySchema } from 'typeorm';
import type { Batch, Round } from '../../domain/satisfaction/batch.js';

export const satisfactionBatchTable = new EntitySchema<Batch>({
  name: 'satisfaction_batch',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    number: { type: 'int' },
    publishedOn: { type: 'date', name: 'published_on' },
    before: { type: 'date' },
    answers: { type: 'int' },
    enterprises: { type: 'int' },
    asked: { type: 'int' },
    mean: { type: 'double precision' },
    low: { type: 'double precision' },
    high: { type: 'double precision' },
    shrunk: { type: 'double precision' },
    distribution: { type: 'jsonb' },
  },
  indices: [{ name: 'satisfaction_batch_agency', columns: ['agencyId', 'number'], unique: true }],
});

export const satisfactionRoundTable = new EntitySchema<Round>({
  name: 'satisfaction_round',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'int' },
    monday: { type: 'date' },
  },
});
