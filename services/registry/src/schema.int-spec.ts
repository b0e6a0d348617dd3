import { consumers } from '@heng/contracts';
import { JetStreamStrategy } from '@heng/kit';
import { schemaDifferences, TestBed } from '@heng/testing';
import { registry } from './registry.module.js';

const bed = TestBed.of(registry);

test('the migrations make the tables that the code uses', async () => {
  expect(await schemaDifferences(bed)).toEqual([]);
});

test('the service takes the events that the contracts say it takes', () => {
  expect(bed.running.app.get(JetStreamStrategy).types).toEqual(consumers.registry.toSorted());
});
