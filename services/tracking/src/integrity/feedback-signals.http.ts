import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { type FeedbackSignalKind, feedbackSignalKinds } from '@heng/contracts';
import { Access, CursorQuery, PathId } from '@heng/kit';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { FeedbackSignalView } from './feedback-signal-view.js';
import { ReadFeedbackSignals } from './read-feedback-signals.query.js';

class SignalsQuery extends CursorQuery {
  @ApiPropertyOptional({ enum: feedbackSignalKinds })
  @IsOptional()
  @IsIn(feedbackSignalKinds)
  kind?: FeedbackSignalKind;

  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  agencyId?: string;
}

class SignalsPage {
  @ApiProperty({ type: [FeedbackSignalView] }) items!: FeedbackSignalView[];
  @ApiProperty({ type: String, nullable: true, description: 'cursor of the next page' }) next!: string | null;
}

class SignalsOfProject {
  @ApiProperty({ type: [FeedbackSignalView] }) items!: FeedbackSignalView[];
}

@ApiTags('integrity')
@Controller()
@Access('alliance-staff')
export class ReadFeedbackSignalsHttp {
  constructor(private readonly signals: ReadFeedbackSignals) {}

  @Get('feedback-signals')
  @ApiOperation({ summary: 'What about answers is worth a spot check (R5), the latest first, 50 a page' })
  @ApiOkResponse({ type: SignalsPage })
  page(@Query() query: SignalsQuery): Promise<SignalsPage> {
    return this.signals.page(query);
  }

  @Get('projects/:id/feedback-signals')
  @ApiOperation({ summary: 'What about the answers on one project is worth a spot check (R5)' })
  @ApiOkResponse({ type: SignalsOfProject })
  async ofProject(@PathId() id: string): Promise<SignalsOfProject> {
    return { items: await this.signals.ofProject(id) };
  }
}
