import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access } from '@heng/kit';
import { IsOptional, IsString } from 'class-validator';
import type { DisclosureStandard } from '../domain/disclosure/disclosure-standard.js';
import type { StandardChanges } from '../domain/disclosure/disclosure-standard-changes.js';
import { ReadStandards, type StandardState } from './read-standards.query.js';

class StandardLineView {
  @ApiProperty({ example: '2026.1' }) standard!: string;
  @ApiProperty({ example: '2014-01-01', description: 'the first day on which it judges revisions' })
  inForceFrom!: string;
  @ApiProperty({ enum: ['superseded', 'in-force', 'to-come'] }) state!: StandardState;
}

class StandardList {
  @ApiProperty({ type: [StandardLineView], description: 'the last to begin first' }) items!: StandardLineView[];
}

class StandardView extends StandardLineView {
  @ApiProperty({ type: Object, description: 'sections, their fields and texts' }) document!: DisclosureStandard;
}

class ChangesQuery {
  @ApiPropertyOptional({ example: '2026.1', description: 'the version to compare with; by itself the one before' })
  @IsOptional()
  @IsString()
  from?: string;
}

class StandardChangesView {
  @ApiProperty({ type: String, nullable: true, example: '2026.1' }) from!: string | null;
  @ApiProperty({ example: '2027.1' }) to!: string;
  @ApiProperty({ type: [Object], description: 'path, kind (added, removed, changed), what changed, before, after' })
  sections!: StandardChanges['sections'];
  @ApiProperty({ type: [Object], description: 'the same of each field, `section.field`' })
  fields!: StandardChanges['fields'];
}

@ApiTags('disclosure')
@Controller('disclosure-standards')
export class ReadStandardsHttp {
  constructor(private readonly standards: ReadStandards) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'The versions of the disclosure standard (R3), with those published ahead' })
  @ApiOkResponse({ type: StandardList })
  async list(): Promise<StandardList> {
    return { items: await this.standards.list() };
  }

  @Get('in-force')
  @Access('public')
  @ApiOperation({ summary: 'The version in force today' })
  @ApiOkResponse({ type: StandardView })
  inForce(): Promise<StandardView> {
    return this.standards.inForce();
  }

  @Get(':version')
  @Access('public')
  @ApiOperation({ summary: 'One version, in force or not' })
  @ApiOkResponse({ type: StandardView })
  read(@Param('version') version: string): Promise<StandardView> {
    return this.standards.one(version);
  }

  @Get(':version/changes')
  @Access('public')
  @ApiOperation({ summary: 'What a version changes against another: sections and fields added, removed, changed' })
  @ApiOkResponse({ type: StandardChangesView })
  changes(@Param('version') version: string, @Query() { from }: ChangesQuery): Promise<StandardChangesView> {
    return this.standards.changes(version, from);
  }
}
