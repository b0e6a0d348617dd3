import { ExpertAffiliated, ExpertEnrolled, ExpertRelated, ExpertSuspended } from '@heng/contracts';
import { deriveId } from '@heng/kit';
import { eventually } from './eventually.js';
import type { TestBed } from './test-bed.js';

type Told = { affiliation?: string; relation?: string; suspended?: boolean };

/** The id in the pool of the expert of a token. */
export const deriveExpertId = (sub: string): string => deriveId('expert', sub);

/** Enrols the expert of a token, and waits until the service under test knows what is told of the expert. */
export async function enrolExpert(bed: TestBed, sub = 'expert-1', told: Told = {}): Promise<void> {
  const [expertId, from] = [deriveExpertId(sub), '2026-01-05'];
  await bed.publish(ExpertEnrolled, expertId, { expertId, sub, fields: ['management-system'], enrolledOn: from });
  const { affiliation: creditCode, relation: agencyId, suspended } = told;
  if (creditCode) await bed.publish(ExpertAffiliated, expertId, { expertId, creditCode, from }, { version: 2 });
  if (agencyId)
    await bed.publish(ExpertRelated, expertId, { expertId, agencyId, kind: 'adviser', from }, { version: 2 });
  if (suspended) await bed.publish(ExpertSuspended, expertId, { expertId, suspendedOn: from }, { version: 2 });
  await eventually(async () => {
    const known = 'select state, (select count(*)::int from expert_tie t where t.expert_id = e.expert_id) as ties';
    const [row] = await bed.db.query(`${known} from pooled_expert e where sub = $1`, [sub]);
    const ties = [creditCode, agencyId].filter(Boolean).length;
    expect(row).toEqual({ state: suspended ? 'suspended' : 'enrolled', ties });
  });
}
