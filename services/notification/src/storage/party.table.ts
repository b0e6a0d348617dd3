import { EntitySchema } from 'typeorm';

export type Party = {
  id: string;
  name: string | null;
  nameSequence: string | null;
  /** The present code of an enterprise. */
  creditCode: string | null;
  email: string | null;
  emailSequence: string | null;
};

/** The number of a complaint, which a person can say. */
export const caseNumberTable = new EntitySchema<{ caseId: string; number: string }>({
  name: 'case_number',
  columns: { caseId: { type: 'uuid', primary: true, name: 'case_id' }, number: { type: 'text' } },
});

export const partyTable = new EntitySchema<Party>({
  name: 'party',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text', nullable: true },
    nameSequence: { type: 'bigint', name: 'name_sequence', nullable: true },
    creditCode: { type: 'text', name: 'credit_code', nullable: true },
    email: { type: 'text', nullable: true },
    emailSequence: { type: 'bigint', name: 'email_sequence', nullable: true },
  },
  indices: [{ name: 'party_code', columns: ['creditCode'] }],
});
