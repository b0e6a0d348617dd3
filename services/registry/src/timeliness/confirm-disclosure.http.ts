import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Clock, IfMatch, RequestCause, PathId } from '@heng/kit';
import { ConfirmDisclosure } from './confirm-disclosure.js';
import { TimelinessView, viewOf } from './timeliness-view.js';

@ApiTags('timeliness')
@Controller('agencies')
export class ConfirmDisclosureHttp {
  constructor(
    private readonly confirmDisclosure: ConfirmDisclosure,
    private readonly clock: Clock,
  ) {}

  @Post(':id/confirmation')
  @HttpCode(200)
  @Access('agency')
  @ApiOperation({ summary: 'Confirm that all that the own agency disclosed is still true (R3)' })
  @ApiOkResponse({ type: TimelinessView })
  confirmAll(
    @PathId() agencyId: string,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<TimelinessView> {
    return this.confirm({ agencyId, section: null, expect }, cause);
  }

  @Post(':id/sections/:section/confirmation')
  @HttpCode(200)
  @Access('agency')
  @ApiOperation({ summary: 'Confirm that one section of the own disclosure is still true (R3)' })
  @ApiOkResponse({ type: TimelinessView })
  confirmOne(
    @PathId() agencyId: string,
    @Param('section') section: string,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<TimelinessView> {
    return this.confirm({ agencyId, section, expect }, cause);
  }

  private async confirm(input: { agencyId: string; section: string | null; expect: number }, cause: Cause) {
    const confirmation = await this.confirmDisclosure.execute(input, cause);
    return viewOf(confirmation.id, confirmation, this.clock.today(), true);
  }
}
