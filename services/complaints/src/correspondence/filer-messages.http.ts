import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AreFiles, IsDraftToken } from '@heng/files';
import { Access, type Cause, Change, RequestCause } from '@heng/kit';
import { IsStatement } from '../complaint-api.js';
import { FilerAccess } from '../filer-api.js';
import { Correspondences } from './correspondences.js';

class WriteMessageBody extends FilerAccess {
  @IsStatement({ example: '现场服务在3月5日，附当日照片。', description: 'read by staff' })
  text!: string;

  @AreFiles() fileIds: string[] = [];

  @IsDraftToken() draftToken: string | null = null;
}

/** A filer answers staff or adds words and files, by number and code. */
@ApiTags('correspondence')
@Controller('filings')
@Access('public')
export class FilerMessagesHttp {
  constructor(private readonly correspondences: Correspondences) {}

  @Change('POST', 'messages', null, 'Answer staff, or add words and files to what you filed, by number and code (R6)')
  async writeMessage(@Body() { number, code, draftToken, ...sent }: WriteMessageBody, @RequestCause() cause: Cause) {
    await this.correspondences.write(number, code, { ...sent, draftToken: draftToken ?? '' }, cause);
  }
}
