import type { EventOf, SpotCheckMaterialHandedOver } from '@heng/contracts';
import fc from 'fast-check';
import { aProject } from '../../../test/a-project.js';
import { aProjectRecord } from '../../../test/a-project-record.js';
import { handOver } from './handover.js';
import { materialOf } from './material.js';

const [id, ratingId, fact] = [1, 2, 3].map((n) => `90000000-0000-8000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const drawn = { ratingId, cycle: '2026-H1', facts: [fact] };
type Data = EventOf<typeof SpotCheckMaterialHandedOver>['data'];

test('what is handed over says for which rating it is and which drawn facts it is about', () => {
  const { state, events } = handOver(id, drawn, aProjectRecord(), '2026-07-02');
  const { id: projectId, agencyId, enterpriseId } = aProject();
  expect(state).toEqual({ id, ...drawn, projectId, handedOverOn: '2026-07-02' });
  const data = { projectId, agencyId, enterpriseId, ...drawn, restsOn: materialOf(aProjectRecord()) };
  expect(events).toEqual([{ type: 'tracking.spot-check-material-handed-over.v1', subject: id, data }]);
});

/** Months of on-site work with random numbers of statements per day. */
const records = fc.nat(24).chain((months) =>
  fc.array(fc.integer({ min: 1, max: 50 }), { minLength: months, maxLength: months }).map((words) =>
    aProjectRecord({
      works: words.map((many, n) => ({
        ...{ id: `work ${n}`, version: 1, projectId: aProject().id, personId: `person ${n}`, month: '2026-01' },
        lastWorkedOn: '2026-01-31',
        entries: Array.from({ length: 31 }, (_, day) => ({
          on: `2026-01-${String(day + 1).padStart(2, '0')}`,
          said: Array.from({ length: many }, () => ({ by: 'agency' as const, sub: id, on: '2026-02-02', days: 1 })),
        })),
      })),
    }),
  ),
);

test('very much material comes in parts that each fit into a message, and nothing is lost', () => {
  fc.assert(
    fc.property(records, (record) => {
      const parts = handOver(id, drawn, record, '2026-07-02').events.map(({ data }) => data as Data);
      expect(parts.flatMap(({ restsOn }) => restsOn)).toEqual(materialOf(record));
      for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(700_000);
    }),
    { numRuns: 10 },
  );
});

test('of an ordinary project it is one', () => {
  const reason = '企业停产检修，双方同意中止服务。'.repeat(10);
  const suspensions = Array.from({ length: 20 }, () => ({ from: '2025-11-03', until: '2025-11-28', reason }));
  const record = aProjectRecord({ project: aProject({ suspensions }) });
  expect(handOver(id, drawn, record, '2026-07-02').events).toHaveLength(1);
});
