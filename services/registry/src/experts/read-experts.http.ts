import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Caller, CursorQuery, type Principal } from '@heng/kit';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { type Expert, expertStates } from '../domain/experts/expert.js';
import { ExpertView } from './expert-view.js';
import { ReadExperts } from './read-experts.query.js';

class ExpertsQuery extends CursorQuery {
  @ApiPropertyOptional({ example: '39', description: 'subject of expertise or industry' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  field?: string;

  @ApiPropertyOptional({ enum: expertStates })
  @IsOptional()
  @IsIn(expertStates)
  state?: Expert['state'];
}

class ExpertPage {
  @ApiProperty({ type: [ExpertView] }) items!: ExpertView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

@ApiTags('experts')
@Controller('experts')
export class ReadExpertsHttp {
  constructor(private readonly experts: ReadExperts) {}

  @Get()
  @Access('alliance-staff')
  @ApiOperation({ summary: 'The pool of experts, first enrolled first' })
  @ApiOkResponse({ type: ExpertPage })
  list(@Query() filter: ExpertsQuery, @Caller() caller: Principal): Promise<ExpertPage> {
    return this.experts.page(filter, caller);
  }

  @Get('own')
  @Access('expert')
  @ApiOperation({ summary: 'What is recorded about the expert who asks (PIPL 45)' })
  @ApiOkResponse({ type: ExpertView })
  own(@Caller() caller: Principal): Promise<ExpertView> {
    return this.experts.own(caller);
  }

  @Get(':id')
  @Access('alliance-staff')
  @ApiOperation({ summary: 'One expert' })
  @ApiOkResponse({ type: ExpertView })
  read(@Param('id', ParseUUIDPipe) id: string, @Caller() caller: Principal): Promise<ExpertView> {
    return this.experts.byId(id, caller);
  }
}
