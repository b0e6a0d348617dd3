import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags, PickType } from '@nestjs/swagger';
import { Access, actorOf, Caller, CursorQuery, type Principal, PathId } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { type ApplicationState, applicationStates } from '../domain/registration/application.js';
import { ApplicationView } from './application-view.js';
import { ReadApplications } from './read-applications.query.js';

class ApplicationsQuery extends CursorQuery {
  @ApiPropertyOptional({ enum: applicationStates, description: 'for staff; without it, what waits for a decision' })
  @IsOptional()
  @IsIn(applicationStates)
  state?: ApplicationState;
}

class ApplicationLineView extends PickType(ApplicationView, [
  'id',
  'version',
  'state',
  'creditCode',
  'name',
  'province',
  'draftedOn',
  'submittedOn',
  'decidedOn',
]) {}

class ApplicationPage {
  @ApiProperty({ type: [ApplicationLineView] }) items!: ApplicationLineView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

@ApiTags('registration')
@Controller('applications')
export class ReadApplicationsHttp {
  constructor(private readonly applications: ReadApplications) {}

  @Get()
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Applications of a state, the oldest first; for an applicant all of its own' })
  @ApiOkResponse({ type: ApplicationPage })
  list(@Query() { state = 'submitted', cursor }: ApplicationsQuery, @Caller() caller: Principal) {
    if (caller.role === 'alliance-staff') return this.applications.ofState(state, cursor);
    return this.applications.ofApplicant(caller.org ?? '', cursor);
  }

  @Get(':id')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'One application, with the agencies of a similar name' })
  @ApiOkResponse({ type: ApplicationView })
  read(@PathId() id: string, @Caller() caller: Principal): Promise<ApplicationView> {
    return this.applications.one(id, actorOf(caller));
  }
}
