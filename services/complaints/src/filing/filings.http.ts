import { Body, Controller, Header, Req } from '@nestjs/common';
import { ApiHeader, ApiProperty, ApiTags } from '@nestjs/swagger';
import { AreFiles, IsDraftToken } from '@heng/files';
import { Access, Caller, type Cause, Change, IsEmailAddress, IsName, type Principal, RequestCause } from '@heng/kit';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { awaitedView, FiledComplaintView, FiledReportView, IsEvidence, IsStatement } from '../complaint-api.js';
import { type Mode, modes } from '../domain/filing/filer.js';
import { type Ground, groundsInForce } from '../domain/filing/grounds.js';
import { reportDue } from '../domain/report/clocks.js';
import { Deciders } from '../storage/deciders.js';
import { Filings } from './filings.js';
import { Proofs } from './proofs.js';

class FilingBody {
  @ApiProperty({
    example: '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11',
    description: 'the agency complained about or reported',
  })
  @IsUUID()
  agencyId!: string;

  @ApiProperty({ description: 'the misconduct alleged, after R11, from the list of grounds in force' })
  @IsIn(groundsInForce.grounds)
  allegation!: Ground;

  @IsStatement({ example: '该机构公开的项目数量与实际不符。', description: 'of a complaint shown to the agency' })
  statement!: string;

  @IsStatement({ example: '更正公开的项目数量。', description: 'what the filer asks for' })
  @IsOptional()
  wish: string | null = null;

  @IsEvidence({ example: ['https://example.cn/contract.pdf'], description: 'texts or URLs' })
  evidence: string[] = [];

  @AreFiles() fileIds: string[] = [];

  @IsDraftToken() draftToken: string | null = null;

  @ApiProperty({
    description:
      'real-name: the agency complained about learns the name; confidential: staff alone do; anonymous: nobody does. Without it who is signed in is confidential, and who is not is anonymous',
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

class ComplaintBody extends FilingBody {
  @ApiProperty({ description: 'whether an anonymised summary may become public; it can be taken back until then' })
  @IsOptional()
  @IsBoolean()
  allowsSummary: boolean = false;
}

const PROOF = ApiHeader({
  ...{ name: 'Proof-Of-Work', required: false, schema: { type: 'string', maxLength: 4000 } },
  description: 'without an account: the solved challenge of /filings/challenge, JSON in base64 (ALTCHA)',
});

/** The parts of a filing: its words, who filed, and the files of the draft. */
function partsOf(body: FilingBody & Partial<ComplaintBody>, caller: Principal, { headers }: FastifyRequest) {
  const { email, mode: wanted, name, fileIds, draftToken, allowsSummary = false, ...filing } = body;
  const isPublic = caller.role === 'public';
  const mode = wanted ?? (isPublic && name === null ? 'anonymous' : 'confidential');
  const sub = isPublic || mode === 'anonymous' ? null : caller.sub;
  const proof = headers['proof-of-work']?.toString();
  return {
    filing,
    by: { mode, name, email, sub, isPublic, account: isPublic ? null : caller.sub, proof, allowsSummary },
    files: { ids: fileIds, token: draftToken ?? '' },
  };
}

@ApiTags('filing')
@Controller()
@Access('public')
export class FilingsHttp {
  constructor(
    private readonly filings: Filings,
    private readonly deciders: Deciders,
    private readonly proofs: Proofs,
  ) {}

  private admitted(body: FilingBody, caller: Principal, request: FastifyRequest) {
    if (caller.role === 'public') this.proofs.admit(request.ip);
    return partsOf(body, caller, request);
  }

  @Change(
    'POST',
    'complaints',
    FiledComplaintView,
    'File a complaint about an agency; an equal one joins the first (R6)',
  )
  @Header('cache-control', 'no-store')
  @PROOF
  async fileComplaint(
    @Body() body: ComplaintBody,
    @Caller() caller: Principal,
    @RequestCause() cause: Cause,
    @Req() request: FastifyRequest,
  ) {
    const { filing, by, files } = this.admitted(body, caller, request);
    const { complaint, ...toKeep } = await this.filings.complain(filing, by, files, cause);
    return { ...awaitedView(complaint, await this.deciders.actorOn(complaint, caller)), ...toKeep };
  }

  @Change(
    'POST',
    'reports',
    FiledReportView,
    'Report an agency to the alliance, which tells the agency nothing of it (R6)',
  )
  @Header('cache-control', 'no-store')
  @PROOF
  async fileReport(
    @Body() body: FilingBody,
    @Caller() caller: Principal,
    @RequestCause() cause: Cause,
    @Req() request: FastifyRequest,
  ) {
    const { filing, by, files } = this.admitted(body, caller, request);
    const { report, ...toKeep } = await this.filings.report(filing, by, files, cause);
    return { id: report.id, version: report.version, due: reportDue(report.clocks), ...toKeep };
  }
}
