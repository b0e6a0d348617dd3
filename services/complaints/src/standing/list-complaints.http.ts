import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { allegations } from '@heng/contracts';
import { Access, CursorQuery, type Page } from '@heng/kit';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { states } from '../domain/actions.js';
import { currentDue } from '../domain/clocks.js';
import { ListComplaints } from './list-complaints.query.js';

class ComplaintFilter extends CursorQuery {
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @ApiProperty({ required: false, enum: states })
  @IsOptional()
  @IsIn(states)
  state?: string;
}

class ComplaintInList {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() agencyId!: string;
  @ApiProperty({ enum: allegations }) allegation!: string;
  @ApiProperty({ enum: states }) state!: string;
  @ApiProperty({ example: '2026-03-02' }) filedOn!: string;
  @ApiProperty({ type: String, nullable: true, example: '2026-03-11', description: 'last day of the clock that runs' })
  due!: string | null;
}

class ComplaintPage {
  @ApiProperty({ type: [ComplaintInList] }) items!: ComplaintInList[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

@ApiTags('standing')
@Controller('complaints')
export class ListComplaintsHttp {
  constructor(private readonly complaints: ListComplaints) {}

  @Get()
  @Access('alliance-staff', 'expert')
  @ApiOperation({ summary: 'Complaints, the oldest first, of one agency or in one state' })
  @ApiOkResponse({ type: ComplaintPage })
  async list(@Query() filter: ComplaintFilter): Promise<Page<ComplaintInList>> {
    const { items, next } = await this.complaints.execute(filter);
    return { items: items.map(({ clocks, ...rest }) => ({ ...rest, due: currentDue(clocks)?.date ?? null })), next };
  }
}
