import { EntitySchema } from 'typeorm';

/** Who complained, kept apart from what is told of the complaint; `sub` when signed in, `email` when given. */
export type Complainant = Readonly<{ complaintId: string; sub: string | null; email: string | null }>;

export const complainantTable = new EntitySchema<Complainant>({
  name: 'complainant',
  columns: {
    complaintId: { type: 'uuid', name: 'complaint_id', primary: true },
    sub: { type: 'text', nullable: true },
    email: { type: 'text', nullable: true },
  },
});
