import { type Cause, storeOf, tableOf } from '@heng/kit';
import { type EntityManager, IsNull, Not } from 'typeorm';
import type { Assessment } from '../../domain/assessment/assessment.js';
import { refuse } from '../../domain/assessment/assessment-refusals.js';

export const assessmentTable = tableOf<Assessment>(
  'assessment',
  {
    projectId: { type: 'uuid' },
    agencyId: { type: 'uuid' },
    enterpriseId: { type: 'uuid' },
    status: { type: 'text' },
    acceptedOn: { type: 'date', nullable: true },
    submittedOn: { type: 'date', nullable: true },
    outcome: { type: 'text', nullable: true },
    decidedOn: { type: 'date', nullable: true },
    withdrawnOn: { type: 'date', nullable: true },
    revokedOn: { type: 'date', nullable: true },
    reports: { type: 'jsonb' },
  },
  [{ name: 'assessment_project', columns: ['projectId', 'id'] }],
);

export class AssessmentStore extends storeOf(assessmentTable) {
  /** Reads the assessments of a project in the order of their ids. */
  ofProject(projectId: string, tx: EntityManager = this.context.db.manager): Promise<Assessment[]> {
    return tx.getRepository(assessmentTable).find({ where: { projectId }, order: { id: 'ASC' } });
  }

  /** Finds a project's only undecided assessment; for a repeated cause, the one that it has decided. */
  async undecidedOf(projectId: string, { handler, id }: Cause): Promise<string> {
    const [acted]: { subject: string }[] = await this.context.db.query(
      'select subject from cause where handler = $1 and id = $2',
      [handler, id],
    );
    if (acted) return acted.subject;
    const [undecided, another] = await this.context.db.getRepository(assessmentTable).find({
      where: { projectId, submittedOn: Not(IsNull()), decidedOn: IsNull(), withdrawnOn: IsNull() },
      take: 2,
    });
    if (another) throw refuse('several-to-decide', { projectId });
    if (!undecided) throw refuse('nothing-to-decide', { projectId });
    return undecided.id;
  }
}
