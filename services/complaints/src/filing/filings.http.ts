import { Body, Controller, Header } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  HasLength,
  IsEmailAddress,
  IsName,
  type Principal,
  RequestCause,
} from '@heng/kit';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { AreFiles, awaitedView, FiledComplaintView, IsEvidence, IsStatement } from '../complaint-api.js';
import { type Mode, modes } from '../domain/filing/filer.js';
import { type Ground, groundsInForce } from '../domain/filing/grounds.js';
import { Deciders } from '../storage/deciders.js';
import { Filings } from './filings.js';

class FileComplaintBody {
  @ApiProperty({ example: '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11', description: 'the agency complained about' })
  @IsUUID()
  agencyId!: string;

  @ApiProperty({ description: 'the misconduct alleged, after R11, from the list of grounds in force' })
  @IsIn(groundsInForce.grounds)
  allegation!: Ground;

  @IsStatement({ example: '该机构公开的项目数量与实际不符。', description: 'shown to the agency' })
  statement!: string;

  @IsStatement({ example: '更正公开的项目数量。', description: 'what the filer asks for, shown to the agency' })
  @IsOptional()
  wish: string | null = null;

  @IsEvidence({ example: ['https://example.cn/contract.pdf'], description: 'texts or URLs, shown to the agency' })
  evidence: string[] = [];

  @AreFiles() fileIds: string[] = [];

  @HasLength(22, 100, { description: 'the Draft-Token under which the files were uploaded' })
  @IsOptional()
  draftToken: string | null = null;

  @ApiProperty({
    description:
      'real-name: the agency learns the name; confidential: staff alone do; anonymous: nobody does. Without it who is signed in is confidential, and who is not is anonymous',
  })
  @IsOptional()
  @IsIn(modes)
  mode: Mode | null = null;

  @IsName(1, 100, { example: '林知远', description: 'of the filer, who need not give it unless under a real name' })
  @IsOptional()
  name: string | null = null;

  @IsEmailAddress({ example: 'someone@example.cn', description: 'for letters; sealed, and shown to nobody' })
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
  @Header('cache-control', 'no-store')
  async fileComplaint(
    @Body() { email, mode: wanted, name, fileIds, draftToken, ...filing }: FileComplaintBody,
    @Caller() caller: Principal,
    @RequestCause() cause: Cause,
  ) {
    const isPublic = caller.role === 'public';
    const mode = wanted ?? (isPublic && name === null ? 'anonymous' : 'confidential');
    const sub = isPublic || mode === 'anonymous' ? null : caller.sub;
    const files = { ids: fileIds, token: draftToken ?? '' };
    const by = { mode, name, email, sub, isPublic };
    const { complaint, ...toKeep } = await this.filings.file(filing, by, files, cause);
    return { ...awaitedView(complaint, await this.deciders.actorOn(complaint, caller)), ...toKeep };
  }
}
