import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, RequestCause } from '@heng/kit';
import { IsObject } from 'class-validator';
import { PublishStandard } from './publish-standard.js';

class PublishStandardBody {
  @ApiProperty({
    type: Object,
    description:
      'version, inForceFrom (after today) and the sections with their fields: type (count, number, range, text, list, persons), unit?, required, atLeast?, staffOnly?, mayBeWithheld?, zh, en',
    example: {
      version: '2027.1',
      inForceFrom: '2027-01-01',
      sections: {
        team: {
          zh: '专业服务团队',
          en: 'Team',
          clause: 'R3 (4)',
          fields: {
            certifiedCount: { type: 'count', unit: '人', required: true, zh: '持证人员数量', en: 'Certified' },
          },
        },
      },
    },
  })
  @IsObject()
  document!: Record<string, unknown>;
}

class PublishedStandardView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1, description: 'always 1: a published standard never changes' }) version!: number;
  @ApiProperty({ example: '2027.1' }) standard!: string;
  @ApiProperty({ example: '2027-01-01' }) inForceFrom!: string;
  @ApiProperty({ example: '2026-03-02' }) publishedOn!: string;
  @ApiProperty({ type: [String], example: [] }) allowedActions!: string[];
}

@ApiTags('disclosure')
@Controller('disclosure-standards')
export class PublishStandardHttp {
  constructor(private readonly publishStandard: PublishStandard) {}

  @Post()
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Publish a version of the disclosure standard ahead (R3); every agency is told' })
  @ApiCreatedResponse({ type: PublishedStandardView })
  async publish(
    @Body() { document }: PublishStandardBody,
    @RequestCause() cause: Cause,
  ): Promise<PublishedStandardView> {
    const { id, version, standard, inForceFrom, publishedOn } = await this.publishStandard.execute(document, cause);
    return { id, version, standard, inForceFrom, publishedOn, allowedActions: [] };
  }
}
