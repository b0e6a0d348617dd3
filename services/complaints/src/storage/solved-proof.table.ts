import { EntitySchema } from 'typeorm';

/** A challenge whose solution was used; `challenge` is its nonce. */
type SolvedProof = Readonly<{ challenge: string; solvedAt: Date; expiresAt: Date }>;

export const solvedProofTable = new EntitySchema<SolvedProof>({
  name: 'solved_proof',
  columns: {
    challenge: { type: 'text', primary: true },
    solvedAt: { type: 'timestamptz', name: 'solved_at' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
  },
  indices: [
    { name: 'solved_proof_solved', columns: ['solvedAt'] },
    { name: 'solved_proof_expired', columns: ['expiresAt'] },
  ],
});
