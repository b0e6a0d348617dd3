import { Injectable } from '@nestjs/common';
import { type Cause, DomainError } from '@heng/kit';
import { RecordAssessment, type ReportedAssessment } from './record-assessment.js';

export type ReportToRecord = Readonly<{ cause: Cause; content: ReportedAssessment }>;

/** How many reports are worked on at a time; fewer than there are connections to the database. */
const LANES = 4;

@Injectable()
export class RecordAssessments {
  constructor(private readonly recordAssessment: RecordAssessment) {}

  /** Records each as if it came alone, those of one assessment in their order; gives what is refused, and why. */
  async execute(batch: readonly ReportToRecord[]): Promise<Map<ReportToRecord, DomainError>> {
    const refused = new Map<ReportToRecord, DomainError>();
    const lanes = Map.groupBy(batch, ({ content }) => Number.parseInt(content.assessmentId.slice(-1), 16) % LANES);
    await Promise.all([...lanes.values()].map((lane) => this.inOrder(lane, refused)));
    return refused;
  }

  private async inOrder(lane: readonly ReportToRecord[], refused: Map<ReportToRecord, DomainError>): Promise<void> {
    for (const one of lane) {
      try {
        await this.recordAssessment.execute(one.content, one.cause);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refused.set(one, error);
      }
    }
  }
}
