import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IsBusinessDate, RequestCause, PathId } from '@heng/kit';
import { IsBoolean, IsUUID } from 'class-validator';
import { EmploymentView, viewOf } from './employment-view.js';
import { StartEmployment } from './start-employment.js';

class StartEmploymentBody {
  @ApiProperty({ description: 'a recorded consultant' })
  @IsUUID()
  personId!: string;

  @IsBusinessDate({ example: '2025-04-01', description: 'the first day; not after today' })
  from!: string;

  @ApiProperty({ description: 'as the agency declares it' })
  @IsBoolean()
  fullTime!: boolean;
}

@ApiTags('people')
@Controller('agencies')
export class StartEmploymentHttp {
  constructor(private readonly startEmployment: StartEmployment) {}

  @Post(':id/employments')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'A consultant works for an agency from a day on' })
  @ApiCreatedResponse({ type: EmploymentView })
  async start(
    @PathId() agencyId: string,
    @Body() body: StartEmploymentBody,
    @RequestCause() cause: Cause,
  ): Promise<EmploymentView> {
    return viewOf(await this.startEmployment.execute({ ...body, agencyId }, cause));
  }
}
