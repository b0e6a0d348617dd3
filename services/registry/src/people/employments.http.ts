import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  actorOf,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  IsBusinessDate,
  type Page,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsBoolean, IsUUID } from 'class-validator';
import { TeamView } from '../agency-views.js';
import { allowedActions, type Employment } from '../domain/people/employment.js';
import { Employments } from './employments.js';

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

class EndEmploymentBody {
  @IsBusinessDate({ description: 'the last day, not after today' })
  until!: string;
}

class EmploymentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'date', example: '2025-04-01', description: 'the first day' }) from!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date', description: 'the last day' }) until!: string | null;
  @ApiProperty() fullTime!: boolean;
  @ApiProperty({ type: [String], example: ['end'] }) allowedActions!: string[];
}

class NamedEmploymentView extends EmploymentView {
  @ApiProperty({ example: '林知远', description: 'for the agency and staff only' }) name!: string;
}

const viewOf = <E extends Employment>(employment: E) => ({
  ...employment,
  allowedActions: allowedActions(employment),
});

@ApiTags('people')
@Controller()
@Access('agency', 'alliance-staff')
export class EmploymentsHttp {
  constructor(private readonly employments: Employments) {}

  @Change('POST', 'agencies/:id/employments', EmploymentView, 'Record the start of a person’s employment at an agency')
  async startEmployment(
    @PathId() agencyId: string,
    @Body() body: StartEmploymentBody,
    @RequestCause() cause: Cause,
  ): Promise<EmploymentView> {
    return viewOf(await this.employments.start(agencyId, body, cause));
  }

  @Change('POST', 'employments/:id/end', EmploymentView, 'Record the end of a person’s employment at an agency')
  async endEmployment(@Changed() at: Changing, @Body() { until }: EndEmploymentBody): Promise<EmploymentView> {
    return viewOf(await this.employments.end(at, until));
  }

  @Read('agencies/:id/employments', pageView(NamedEmploymentView), 'List an agency’s employments, the latest first')
  async listEmployments(
    @PathId() agencyId: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<Page<NamedEmploymentView>> {
    const { items, next } = await this.employments.page(agencyId, actorOf(caller), cursor);
    return { items: items.map(viewOf), next };
  }

  @Read(
    'agencies/:id/team',
    TeamView,
    'Count an agency’s employees and the certified among them; name those who consented',
  )
  @Access('public')
  readTeam(@PathId() agencyId: string): Promise<TeamView> {
    return this.employments.team(agencyId);
  }
}
