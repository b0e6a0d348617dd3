import { Body, Controller, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiForbiddenResponse, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { AreFiles } from '@heng/files';
import { tableFormats } from '@heng/imports/tables';
import {
  Access,
  Caller,
  Change,
  Changed,
  type Changing,
  Clock,
  CursorQuery,
  Download,
  IsReason,
  pageView,
  PathId,
  type Principal,
  Read,
} from '@heng/kit';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsEvidence, IsStatement } from '../complaint-api.js';
import { FormatPath, formats, type Reply, tableFile } from '../export-api.js';
import { announcementLifecycle, MOST_PERSONS } from '../domain/announcement/announcement.js';
import { AnnouncementView, announcementsTable, HandledAnnouncementView, handledView } from './announcement-api.js';
import { Announcements } from './announcements.js';
import { ReadAnnouncements } from './read-announcements.query.js';

class AnnouncementsQuery extends CursorQuery {
  @IsOptional()
  @IsUUID()
  agencyId?: string;
}

class AnnouncementQueueQuery extends CursorQuery {
  @IsIn(announcementLifecycle.states)
  state!: (typeof announcementLifecycle.states)[number];
}

class PublishAnnouncementBody {
  @IsStatement({ description: 'public, so no personal information' })
  text!: string;

  @IsReason({ description: 'shown to the agency' })
  reason!: string;

  @ApiProperty({ type: [String], format: 'uuid', description: 'the consultants whom it concerns' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_PERSONS)
  @IsUUID('all', { each: true })
  personIds: string[] = [];
}

class WaiverBody {
  @IsReason({ example: '情节轻微，已在核实期间改正。', description: 'for staff' })
  reason!: string;
}

class WaiverDecisionBody {
  @ApiProperty() @IsBoolean() agreed!: boolean;
}

class ApplyForRepairBody {
  @IsStatement({ example: '已按合同更正公开的项目数量，并逐项核对。' })
  statement!: string;

  @IsEvidence({ description: 'texts or URLs' })
  evidence: string[] = [];

  @AreFiles() fileIds: string[] = [];
}

class DecideRepairBody {
  @ApiProperty() @IsBoolean() granted!: boolean;
  @IsReason({ description: 'shown to the agency' }) reason!: string;
}

/** The announcements of verified falsehood or misconduct (公布, R6). */
@ApiTags('announcement')
@Controller('announcements')
@Access('alliance-staff')
export class AnnouncementsHttp {
  constructor(
    private readonly announcements: Announcements,
    private readonly reads: ReadAnnouncements,
    private readonly clock: Clock,
  ) {}

  @Read('', pageView(AnnouncementView), 'List announcements, the newest first; those that have ended keep their days')
  @Access('public')
  listAnnouncements(@Query() { agencyId, cursor }: AnnouncementsQuery) {
    return this.reads.published(agencyId, cursor);
  }

  @Read(
    'queue',
    pageView(HandledAnnouncementView),
    'List announcements in a state, in the order in which they came to it',
  )
  listAnnouncementQueue(@Query() { state, cursor }: AnnouncementQueueQuery, @Caller() reader: Principal) {
    return this.reads.queue(state, cursor, reader);
  }

  @Download('export.:format', Object.values(tableFormats), 'Download all announcements as CSV, JSON lines or Excel')
  @ApiParam({ name: 'format', enum: formats })
  @Access('public')
  downloadAnnouncements(@Param() { format }: FormatPath, @Res({ passthrough: true }) reply: Reply): StreamableFile {
    return tableFile(reply, 'announcements', format, announcementsTable, this.reads.batches());
  }

  @Read(':id', AnnouncementView, 'Show an announcement that was published (R6)')
  @Access('public')
  readAnnouncement(@PathId() id: string) {
    return this.reads.one(id);
  }

  @Read(':id/handling', HandledAnnouncementView, 'Show an announcement to staff and the announced agency')
  @ApiForbiddenResponse()
  @Access('alliance-staff', 'agency')
  readHandling(@PathId() id: string, @Caller() reader: Principal) {
    return this.reads.handled(id, reader);
  }

  @Change('POST', ':id/publication', HandledAnnouncementView, 'Publish the text of an announcement that is due (R6)')
  async publishAnnouncement(@Changed() at: Changing, @Body() body: PublishAnnouncementBody) {
    return handledView(await this.announcements.publish(at, body), at.cause.actor, this.clock.today());
  }

  @Change(
    'POST',
    ':id/waiver',
    HandledAnnouncementView,
    'Propose not to announce a minor finding of a report, with the reason',
  )
  async proposeWaiver(@Changed() at: Changing, @Body() { reason }: WaiverBody) {
    return handledView(await this.announcements.proposeWaiver(at, reason), at.cause.actor, this.clock.today());
  }

  @Change('POST', ':id/waiver-decision', HandledAnnouncementView, 'Agree or not, as another one of the staff')
  async decideWaiver(@Changed() at: Changing, @Body() { agreed }: WaiverDecisionBody) {
    return handledView(await this.announcements.decideWaiver(at, agreed), at.cause.actor, this.clock.today());
  }

  @Change('POST', ':id/repair', HandledAnnouncementView, 'Apply for repair after the shortest time in public')
  @Access('agency')
  async applyForRepair(@Changed() at: Changing, @Body() body: ApplyForRepairBody, @Caller() caller: Principal) {
    return handledView(await this.announcements.applyForRepair(at, body, caller), at.cause.actor, this.clock.today());
  }

  @Change('POST', ':id/repair-decision', HandledAnnouncementView, 'Decide on a repair; granted, the announcement ends')
  async decideRepair(@Changed() at: Changing, @Body() body: DecideRepairBody) {
    return handledView(await this.announcements.decideRepair(at, body), at.cause.actor, this.clock.today());
  }
}
