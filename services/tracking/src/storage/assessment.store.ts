import { Injectable } from '@nestjs/common';
import { type Cause, ChangeStore, StoreContext } from '@heng/kit';
import { IsNull } from 'typeorm';
import type { Assessment } from '../domain/assessment.js';
import { refuse } from '../domain/refusals.js';
import { assessmentTable } from './assessment.table.js';

@Injectable()
export class AssessmentStore extends ChangeStore<Assessment> {
  constructor(context: StoreContext) {
    super(context, assessmentTable, {
      assessment_standing: ({ projectId }) => refuse('already-submitted', { projectId }),
    });
  }

  /** The id of a project's one undecided assessment; of the one that this cause has decided already, when repeated. */
  async undecidedOf(projectId: string, { handler, id }: Cause): Promise<string> {
    const [acted]: { subject: string }[] = await this.context.db.query(
      'select subject from cause where handler = $1 and id = $2',
      [handler, id],
    );
    if (acted) return acted.subject;
    const undecided = await this.context.db.getRepository(assessmentTable).findOneBy({ projectId, outcome: IsNull() });
    if (!undecided) throw refuse('nothing-to-decide', { projectId });
    return undecided.id;
  }
}
