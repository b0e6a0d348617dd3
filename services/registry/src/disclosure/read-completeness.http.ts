import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, actorOf, Caller, type Principal, PathId } from '@heng/kit';
import type { FieldFault } from '../domain/disclosure/disclosure-content.js';
import type { StandardChanges } from '../domain/disclosure/disclosure-standard-changes.js';
import { ReadCompleteness } from './read-completeness.query.js';

class CompletenessByView {
  @ApiProperty({ example: '2026.1' }) standard!: string;
  @ApiProperty({ example: '2014-01-01' }) inForceFrom!: string;
  @ApiProperty({ description: 'whether it is in force today; otherwise it is to come' }) inForce!: boolean;
  @ApiProperty({ example: 21, description: 'how many fields it requires' }) required!: number;
  @ApiProperty({ example: 20 }) answered!: number;
  @ApiProperty({ example: 0.952, description: 'answered ÷ required' }) ratio!: number;
  @ApiProperty({ type: [String], example: ['team.certifiedCount'] }) missing!: readonly string[];
  @ApiProperty({ type: [Object], description: 'what it does not know or takes in another type: field, zh, en' })
  unfit!: readonly FieldFault[];
  @ApiProperty({ type: Object, nullable: true, description: 'what it changes against the version in force' })
  changes!: StandardChanges | null;
}

class CompletenessView {
  @ApiProperty({ example: 3, description: 'the latest revision; 0 before the first' }) revision!: number;
  @ApiProperty({ type: [CompletenessByView], description: 'the version in force, then each to come' })
  standards!: CompletenessByView[];
}

@ApiTags('disclosure')
@Controller('agencies')
export class ReadCompletenessHttp {
  constructor(private readonly completeness: ReadCompleteness) {}

  @Get(':id/completeness')
  @Access('agency', 'alliance-staff')
  @ApiOperation({
    summary: 'How complete the latest revision is by the standard in force and by those to come (R2, R3)',
  })
  @ApiOkResponse({ type: CompletenessView })
  read(@PathId() id: string, @Caller() caller: Principal): Promise<CompletenessView> {
    return this.completeness.execute(id, actorOf(caller));
  }
}
