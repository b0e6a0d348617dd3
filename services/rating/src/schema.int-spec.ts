import { schemaDifferences, TestBed } from '@heng/testing';
import { DataSource } from 'typeorm';
import { rating } from './rating.module.js';

const bed = TestBed.of(rating);

test('the migrations make the tables that the service maps', async () => {
  expect(await schemaDifferences(bed)).toEqual([]);
});

test.each([
  'update fact set type = type',
  'delete from fact',
  'update received_seal set count = 0',
  'delete from recommended',
  'delete from rating',
  'update spot_check_material set facts = facts',
  'delete from spot_check_material',
])('the service’s own role may not %s', async (statement) => {
  const service = await new DataSource({
    type: 'postgres',
    url: bed.environment['DATABASE_URL']!,
    installExtensions: false,
  }).initialize();
  try {
    await expect(service.query(statement)).rejects.toThrow(/permission denied/);
  } finally {
    await service.destroy();
  }
});
