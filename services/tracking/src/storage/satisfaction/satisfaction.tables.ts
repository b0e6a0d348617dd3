import { tableOf } from '@heng/kit';
import type { Batch, Round } from '../../domain/satisfaction/batch.js';

export const satisfactionBatchTable = tableOf<Batch>(
  'satisfaction_batch',
  {
    agencyId: { type: 'uuid' },
    number: { type: 'int' },
    publishedOn: { type: 'date' },
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
  [{ name: 'satisfaction_batch_agency', columns: ['agencyId', 'number'], unique: true }],
);

export const satisfactionRoundTable = tableOf<Round>('satisfaction_round', {
  id: { type: 'text', primary: true },
  monday: { type: 'date' },
});
