import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { severities, type Severity } from '@heng/contracts';
import { AreFiles } from '@heng/files';
import {
  Access,
  asView,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsIn, IsUUID, ValidateIf } from 'class-validator';
import { ChangedReportView, ChangedComplaintView, changedView, IsEvidence, IsStatement } from '../complaint-api.js';
import { type Ground, groundsInForce } from '../domain/filing/grounds.js';
import { AlikeView } from './alike-api.js';
import { Incidents } from './incidents.js';
import { ReadAlike } from './read-alike.query.js';

class MergeBody {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'the complaint, of a report also an earlier report, about the same facts; null takes a merge back',
  })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  sameAs!: string | null;

  @IsStatement({ example: '与先前投诉所述为同一次现场服务。' })
  reason!: string;
}

class RecordFindingBody {
  @ApiProperty({ example: '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11' })
  @IsUUID()
  agencyId!: string;

  @ApiProperty({ description: 'the misconduct found, after R11' })
  @IsIn(groundsInForce.grounds)
  allegation!: Ground;

  @IsIn(severities)
  severity!: Severity;

  @IsStatement({ example: '专项检查发现该机构虚报现场服务天数。', description: 'shown to the agency' })
  statement!: string;

  @IsEvidence({ example: ['https://example.cn/decision.pdf'], description: 'texts or URLs, shown to the agency' })
  evidence: string[] = [];

  /** The source documents, which the agency reads, too. */
  @AreFiles() fileIds: string[] = [];
}

@ApiTags('incident')
@Controller()
export class IncidentsHttp {
  constructor(
    private readonly incidents: Incidents,
    private readonly reads: ReadAlike,
  ) {}

  @Read('complaints/:id/alike', [AlikeView], 'Suggest filings that may be about the same facts; staff decide (R9 4)')
  @Access('alliance-staff')
  async listAlikeToComplaint(@PathId() id: string, @Caller() reader: Principal) {
    return (await this.reads.toComplaint(id, reader)).map((one) => asView(AlikeView, one));
  }

  @Read('reports/:id/alike', [AlikeView], 'Suggest filings that may be about the same facts as a report')
  @Access('alliance-staff')
  async listAlikeToReport(@PathId() id: string, @Caller() reader: Principal) {
    return (await this.reads.toReport(id, reader)).map((one) => asView(AlikeView, one));
  }

  @Change(
    'POST',
    'complaints/:id/incident',
    ChangedComplaintView,
    'Merge a complaint with the first one about the same facts, with the reason: one incident counts once (R9 4)',
  )
  @Access('alliance-staff')
  async mergeComplaint(@Changed() at: Changing, @Body() { sameAs, reason }: MergeBody) {
    return changedView(await this.incidents.merge(at, sameAs, reason), at.cause.actor);
  }

  @Change(
    'POST',
    'reports/:id/incident',
    ChangedReportView,
    'Merge a report with a complaint or report about the same facts',
  )
  @Access('alliance-staff')
  async mergeReport(@Changed() at: Changing, @Body() { sameAs, reason }: MergeBody) {
    const { id, version } = await this.incidents.mergeOfReport(at, sameAs, reason);
    return { id, version };
  }

  @Change('POST', 'regulator-findings', ChangedComplaintView, 'Record what a regulator found at an agency (R9 4b)')
  @Access('regulator')
  async recordFinding(@Body() body: RecordFindingBody, @RequestCause() cause: Cause) {
    return changedView(await this.incidents.record(body, cause), cause.actor);
  }
}
