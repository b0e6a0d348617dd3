import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsBusinessDate, RequestCause, PathId } from '@heng/kit';
import { EmploymentView, viewOf } from './employment-view.js';
import { EndEmployment } from './end-employment.js';

class EndEmploymentBody {
  @IsBusinessDate({ description: 'the last day, not after today' })
  until!: string;
}

@ApiTags('people')
@Controller('employments')
export class EndEmploymentHttp {
  constructor(private readonly endEmployment: EndEmployment) {}

  @Post(':id/end')
  @HttpCode(200)
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'A consultant no longer works for the agency after a day' })
  @ApiOkResponse({ type: EmploymentView })
  async end(
    @PathId() id: string,
    @Body() { until }: EndEmploymentBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<EmploymentView> {
    return viewOf(await this.endEmployment.execute({ id, expect, until }, cause));
  }
}
