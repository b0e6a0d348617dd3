import { Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Caller, PathId, type Principal, Read } from '@heng/kit';
import { ServedNames } from '../storage/people/served-names.js';

class ServedNameView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ example: '林知远', description: 'for the enterprise of the project only' }) name!: string;
}

/** The persons who work for an enterprise, by name for that enterprise alone. */
@ApiTags('people')
@Controller('projects')
@Access('enterprise')
export class ServedNamesHttp {
  constructor(private readonly names: ServedNames) {}

  @Read(':id/consultants', [ServedNameView], 'Name the persons recorded on a project of your enterprise (R5)')
  listServedNames(@PathId() projectId: string, @Caller() { org }: Principal) {
    return this.names.onProject(projectId, org);
  }
}
