import { consumers } from '@heng/contracts';
import { JetStreamStrategy } from '@heng/kit';
import { schemaDifferences, TestBed } from '@heng/testing';
import { tracking } from './tracking.module.js';

const bed = TestBed.of(tracking);

test('the migrations make exactly the tables of the service', async () => {
  expect(await schemaDifferences(bed)).toEqual([]);
});

test('the handlers take exactly the events that the catalogue says tracking takes', () => {
  expect(bed.running.app.get(JetStreamStrategy).types).toEqual(consumers.tracking.toSorted());
});
