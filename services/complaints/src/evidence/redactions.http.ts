import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  asView,
  Caller,
  type Cause,
  Change,
  IsReason,
  IsText,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { TEXT } from '../complaint-api.js';
import { words } from '../domain/evidence/redaction.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { RedactionStore } from '../storage/redaction.store.js';
import { Redactions } from './redactions.js';

class RedactBody {
  @ApiProperty({ enum: words, description: 'the words to redact; leave it out for a file' })
  @ValidateIf((body: RedactBody) => body.file === null)
  @IsIn(words)
  words: string | null = null;

  @ApiProperty({ format: 'uuid', description: 'the file to replace; leave it out for words' })
  @IsOptional()
  @IsUUID()
  file: string | null = null;

  @IsText(4000, { example: '有人看到该机构的人员……', description: 'the redacted words' })
  @IsOptional()
  text: string | null = null;

  @ApiProperty({ format: 'uuid', description: 'the document in place of the file, which staff uploaded' })
  @IsOptional()
  @IsUUID()
  fileId: string | null = null;

  @IsReason({ example: '原文可以指明提供材料的人。' }) reason!: string;
}

class RedactionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ example: 'statement', description: `${words.join(', ')}, or the id of a file` }) subject!: string;
  @ApiProperty(TEXT) text!: string | null;
  @ApiProperty({ ...TEXT, format: 'uuid' }) fileId!: string | null;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'the sub of the author’s tokens' }) author!: string;
  @ApiProperty({ format: 'date' }) redactedOn!: string;
}

@ApiTags('evidence')
@Controller('complaints')
@Access('alliance-staff')
export class RedactionsHttp {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly deciders: Deciders,
    private readonly redactions: Redactions,
    private readonly store: RedactionStore,
  ) {}

  @Change(
    'POST',
    ':id/redactions',
    RedactionView,
    'Redact words or replace a file for the other side; the original stays (R6)',
  )
  async redactComplaint(@PathId() id: string, @Body() body: RedactBody, @RequestCause() cause: Cause) {
    const { words: ofWords, file, text, fileId, reason } = body;
    const given = { subject: file ?? ofWords!, text, fileId, reason };
    return asView(RedactionView, await this.redactions.redact(id, given, cause));
  }

  @Read(':id/redactions', [RedactionView], 'List the redactions of a complaint with reasons and authors')
  @Access('alliance-staff', 'expert')
  async listRedactions(@PathId() id: string, @Caller() caller: Principal) {
    await this.deciders.mustRead(caller, await this.complaints.get(id));
    return (await this.store.of(id)).map((one) => asView(RedactionView, one));
  }
}
