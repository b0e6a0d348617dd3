import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, asView, type Cause, Change, Read, RequestCause } from '@heng/kit';
import { IsObject, IsOptional, IsString } from 'class-validator';
import {
  PublishedStandardView,
  StandardChangesView,
  StandardDocument,
  StandardList,
  StandardView,
} from './standard-view.js';
import { Standards } from './standards.js';

class PublishStandardBody {
  @ApiProperty({ type: StandardDocument })
  @IsObject()
  document!: Record<string, unknown>;
}

class StandardChangesQuery {
  @ApiProperty({ example: '2026.1', description: 'the version to compare with; without it, the one before' })
  @IsOptional()
  @IsString()
  from?: string;
}

@ApiTags('disclosure')
@Controller('disclosure-standards')
@Access('public')
export class StandardsHttp {
  constructor(private readonly standards: Standards) {}

  @Change(
    'POST',
    '',
    PublishedStandardView,
    'Publish a version of the disclosure standard in advance and announce it to every agency (R3)',
  )
  @Access('alliance-staff')
  async publishStandard(@Body() { document }: PublishStandardBody, @RequestCause() cause: Cause) {
    return asView(PublishedStandardView, { ...(await this.standards.publish(document, cause)), allowedActions: [] });
  }

  @Read('', StandardList, 'List the versions of the disclosure standard, including those published in advance (R3)')
  async listStandards() {
    return { items: await this.standards.list() };
  }

  @Read('in-force', StandardView, 'Show the version in force today')
  readStandardInForce() {
    return this.standards.inForce();
  }

  @Read(':version', StandardView, 'Show one version, in force or not')
  readStandard(@Param('version') version: string) {
    return this.standards.one(version);
  }

  @Read(
    ':version/changes',
    StandardChangesView,
    'List the sections and fields that a version adds, removes and changes',
  )
  readStandardChanges(@Param('version') version: string, @Query() { from }: StandardChangesQuery) {
    return this.standards.changes(version, from);
  }
}
