import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { expertRelations } from '@heng/contracts';
import { Access, type Cause, IfMatch, IsBusinessDate, RequestCause } from '@heng/kit';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { Relation } from '../domain/experts/expert.js';
import { AffiliateExpert } from './affiliate-expert.js';
import { ExpertView, viewOf } from './expert-view.js';
import { RelateExpert } from './relate-expert.js';

class SpanBody {
  @IsBusinessDate({ description: 'the first day; the same one again corrects the last day' })
  from!: string;

  @IsOptional()
  @IsBusinessDate({ required: false, description: 'the last day, inclusive' })
  until?: string;
}

class AffiliationBody extends SpanBody {
  @ApiProperty({ example: '91350100M000100Y43', description: 'credit code of the organisation' })
  @IsString()
  @Length(1, 40)
  creditCode!: string;
}

class RelationBody extends SpanBody {
  @ApiProperty()
  @IsUUID()
  agencyId!: string;

  @ApiProperty({ enum: expertRelations })
  @IsIn(expertRelations)
  kind!: Relation['kind'];
}

@ApiTags('experts')
@Controller('experts')
export class RelateExpertHttp {
  constructor(
    private readonly affiliateExpert: AffiliateExpert,
    private readonly relateExpert: RelateExpert,
  ) {}

  @Post(':id/affiliations')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Record where an expert belongs, or correct until when' })
  @ApiOkResponse({ type: ExpertView })
  async affiliate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { creditCode, from, until }: AffiliationBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ExpertView> {
    const affiliation = { id, expect, creditCode, from, until: until ?? null };
    return viewOf(await this.affiliateExpert.execute(affiliation, cause), cause.actor);
  }

  @Post(':id/relations')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Record an interest of an expert in an agency, or correct until when (R8)' })
  @ApiOkResponse({ type: ExpertView })
  async relate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { agencyId, kind, from, until }: RelationBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ExpertView> {
    const relation = { id, expect, agencyId, kind, from, until: until ?? null };
    return viewOf(await this.relateExpert.execute(relation, cause), cause.actor);
  }
}
