import { Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, CursorQuery, pageView, PathId, Read, TableQuery } from '@heng/kit';
import { IsOptional, IsUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { caseTable } from '../storage/case.store.js';

class CaseView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: ['open'] }) state!: string;
  @ApiProperty({ type: [String], description: 'the complaint first filed of each incident' })
  incidents!: readonly string[];
  @ApiProperty({ type: [String], description: 'ids of the rulings' }) facts!: readonly string[];
  @ApiProperty({ format: 'date', description: 'day of the ruling that made the third' }) completedOn!: string;
  @ApiProperty({ format: 'date' }) openedOn!: string;
}

class CasesQuery extends CursorQuery {
  @IsOptional()
  @IsUUID()
  agencyId?: string;
}

const CASES = new TableQuery(caseTable);

/** The cases of adjusting or revoking a rating (R11). */
@ApiTags('revocation')
@Controller('cases')
@Access('alliance-staff', 'expert')
export class CasesHttp {
  constructor(private readonly db: DataSource) {}

  @Read('', pageView(CaseView), 'List the cases of R11, the latest first')
  listCases(@Query() { agencyId, cursor }: CasesQuery) {
    const about = { where: '$1::uuid is null or agency_id = $1', values: [agencyId ?? null], newestFirst: true };
    return CASES.page(this.db, ['openedOn', 'id'], cursor, about);
  }

  @Read(':id', CaseView, 'Show a case of R11 with the rulings behind it')
  readCase(@PathId() id: string) {
    return CASES.one(this.db, 'id', id);
  }
}
