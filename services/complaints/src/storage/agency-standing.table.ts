import { EntitySchema } from 'typeorm';

/** The public figures of an agency as they were told last, at a position in the order of all changes. */
export const agencyStandingTable = new EntitySchema<Readonly<{ agencyId: string; figures: object; position: string }>>({
  name: 'agency_standing',
  columns: {
    agencyId: { type: 'uuid', name: 'agency_id', primary: true },
    figures: { type: 'jsonb' },
    position: { type: 'bigint' },
  },
  indices: [{ name: 'agency_standing_position_order', columns: ['position'], unique: true }],
});
