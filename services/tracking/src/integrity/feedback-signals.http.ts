import { Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { type FeedbackSignalKind, feedbackSignalKinds } from '@heng/contracts';
import { Access, CursorQuery, InTwoLanguages, MayBe, pageView, PathId, Read } from '@heng/kit';
import { IsOptional, IsUUID } from 'class-validator';
import { type FeedbackSignal, feedbackSignalTexts } from '../domain/integrity/feedback-signal.js';
import { FeedbackSignalStore } from '../storage/integrity/feedback-signal.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

class FeedbackSignalsQuery extends CursorQuery {
  @MayBe(feedbackSignalKinds) kind: FeedbackSignalKind | null = null;
  @IsOptional() @IsUUID() agencyId: string | null = null;
}

class FeedbackSignalView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ enum: feedbackSignalKinds }) kind!: FeedbackSignalKind;
  @ApiProperty({ description: 'the meaning of the kind' }) text!: InTwoLanguages;
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ format: 'uuid' }) enterpriseId!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) foundOn!: string;
  @ApiProperty({ type: [String], example: [] }) allowedActions!: string[];
}

const viewOf = ({ id, version, kind, ...rest }: FeedbackSignal): FeedbackSignalView => ({
  ...{ id, version, kind, text: feedbackSignalTexts[kind], ...rest, allowedActions: [] },
});

class FeedbackSignalsOfProject {
  @ApiProperty({ type: [FeedbackSignalView] }) items!: FeedbackSignalView[];
}

@ApiTags('integrity')
@Controller()
@Access('alliance-staff')
export class FeedbackSignalsHttp {
  constructor(
    private readonly signals: FeedbackSignalStore,
    private readonly projects: ProjectStore,
  ) {}

  @Read(
    'feedback-signals',
    pageView(FeedbackSignalView),
    'List the signals that make answers worth a spot check (R5), the latest first',
  )
  async listFeedbackSignals(@Query() { cursor, ...filter }: FeedbackSignalsQuery) {
    const { items, next } = await this.signals.page(filter, cursor);
    return { items: items.map(viewOf), next };
  }

  @Read(
    'projects/:id/feedback-signals',
    FeedbackSignalsOfProject,
    'List the signals about the answers on one project, at most one of each kind (R5)',
  )
  async listFeedbackSignalsOfProject(@PathId() projectId: string) {
    const { id } = await this.projects.get(projectId);
    return { items: (await this.signals.ofProject(id)).map(viewOf) };
  }
}
