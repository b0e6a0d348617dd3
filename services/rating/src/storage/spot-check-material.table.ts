import { EntitySchema } from 'typeorm';

export const spotCheckMaterialTable = new EntitySchema({
  name: 'spot_check_material',
  columns: {
    eventId: { type: 'uuid', name: 'event_id', primary: true },
    ratingId: { type: 'uuid', name: 'rating_id' },
    projectId: { type: 'uuid', name: 'project_id' },
    sequence: { type: 'bigint' },
    facts: { type: 'jsonb' },
    restsOn: { type: 'jsonb', name: 'rests_on' },
    received: { type: 'timestamptz' },
  },
  indices: [{ name: 'spot_check_material_rating', columns: ['ratingId', 'projectId', 'sequence'] }],
});
