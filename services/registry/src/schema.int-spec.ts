import { consumers } from '@heng/contracts';
import { JetStreamStrategy } from '@heng/kit';
import { schemaDifferences, TestBed } from '@heng/testing';
import { registry } from './registry.module.js';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start(registry);
});
afterAll(() => bed.stop());

test('the migrations make the tables that the code uses', async () => {
  expect(await schemaDifferences(bed)).toEqual([]);
});

test('the service takes the events that the contracts say it takes', () => {
  expect(bed.running.app.get(JetStreamStrategy).types).toEqual(consumers.registry.toSorted());
});
