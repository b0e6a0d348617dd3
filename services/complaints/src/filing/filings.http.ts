import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { allegations } from '@heng/contracts';
import { Access, Caller, type Cause, Change, type Principal, RequestCause, IsEmailAddress } from '@heng/kit';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { awaitedView, FiledComplaintView, IsEvidence, IsStatement } from '../complaint-api.js';
import type { Filing } from '../domain/case/complaint.js';
import { Deciders } from '../storage/deciders.js';
import { Filings } from './filings.js';

class FileComplaintBody {
  @ApiProperty({ example: '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11', description: 'the agency complained about' })
  @IsUUID()
  agencyId!: string;

  @ApiProperty({ description: 'the misconduct alleged, after R11' })
  @IsIn(allegations)
  allegation!: Filing['allegation'];

  @IsStatement({ example: '该机构公开的项目数量与实际不符。', description: 'shown to the agency' })
  statement!: string;

  @IsEvidence({ example: ['https://example.cn/contract.pdf'], description: 'texts or URLs, shown to the agency' })
  evidence: string[] = [];

  @IsEmailAddress({ example: 'someone@example.cn', description: 'stored separately and shown to nobody' })
  @IsOptional()
  email: string | null = null;
}

@ApiTags('filing')
@Controller('complaints')
@Access('public')
export class FilingsHttp {
  constructor(
    private readonly filings: Filings,
    private readonly deciders: Deciders,
  ) {}

  @Change('POST', '', FiledComplaintView, 'File a complaint about an agency; an equal one joins the first (R6)')
  async fileComplaint(
    @Body() { email, ...filing }: FileComplaintBody,
    @Caller() caller: Principal,
    @RequestCause() cause: Cause,
  ) {
    const sub = caller.role === 'public' ? null : caller.sub;
    const { complaint, joined } = await this.filings.file(filing, { sub, email }, cause);
    return { ...awaitedView(complaint, await this.deciders.actorOn(complaint, caller)), joined };
  }
}
