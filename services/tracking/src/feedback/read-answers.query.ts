import { Injectable } from '@nestjs/common';
import { FeedbackStore } from '../storage/feedback/feedback.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';
import { answerView } from './feedback-form.js';

/** What an enterprise has said of a project, in all its versions; for the alliance only. */
@Injectable()
export class ReadAnswers {
  constructor(
    private readonly projects: ProjectStore,
    private readonly feedback: FeedbackStore,
  ) {}

  async execute(id: string) {
    const { id: projectId, feedbackDue } = await this.projects.get(id);
    const [feedback, answers] = await Promise.all([this.feedback.find(projectId), this.feedback.answersOn(projectId)]);
    return {
      projectId,
      due: feedbackDue?.date ?? null,
      missed: feedback?.missed ?? false,
      items: answers.map((answer) => ({
        ...answerView(answer),
        answeredAt: answer.answeredAt.toISOString(),
        by: answer.by,
      })),
    };
  }
}
