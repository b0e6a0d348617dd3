import { ComplaintsPeriodSealed, consumers, PeriodClosed } from '@heng/contracts';
import { JetStreamStrategy } from '@heng/kit';
import { eventually, schemaDifferences, TestBed } from '@heng/testing';
import { accepted, office, registered } from '../test/parties.js';
import { complaints } from './complaints.module.js';

const bed = TestBed.of(complaints);

test('the migrations make the tables', async () => {
  expect(await schemaDifferences(bed)).toEqual([]);
});

test('the service takes the events that the catalogue says it takes', () => {
  expect(bed.running.app.get(JetStreamStrategy).types).toEqual([...consumers.complaints].sort());
});

test('the close of a cycle is answered with a seal that counts what happened', async () => {
  await accepted(bed, await registered(bed, office));
  await bed.publish(PeriodClosed, '2026-H1', { cycle: '2026-H1', cutoff: '2026-06-30' });
  const [seal] = await eventually(async () => {
    const seals = await bed.recorded(ComplaintsPeriodSealed.type);
    expect(seals).toHaveLength(1);
    return seals;
  });
  expect(seal?.data).toMatchObject({ cycle: '2026-H1', count: 2 });
});
