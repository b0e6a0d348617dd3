import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access } from '@heng/kit';
import { IsOptional, IsString, Length } from 'class-validator';
import { ListEnterprises } from './list-enterprises.query.js';

class EnterpriseQuery {
  @ApiPropertyOptional({ example: '12440600MB2C07549J' })
  @IsOptional()
  @Length(18, 18)
  creditCode?: string;

  @ApiPropertyOptional({ example: '440000' })
  @IsOptional()
  @Length(6, 6)
  province?: string;

  @ApiPropertyOptional({ example: '装备工业司' })
  @IsOptional()
  @Length(1, 50)
  bureau?: string;

  @ApiPropertyOptional({ description: 'next of the page before' })
  @IsOptional()
  @IsString()
  cursor?: string;
}

class EnterpriseRow {
  @ApiProperty() id!: string;
  @ApiProperty({ example: '12440600MB2C07549J' }) creditCode!: string;
  @ApiProperty({ example: '佛山衡造精密机械有限公司' }) name!: string;
  @ApiProperty({ example: '440000' }) province!: string;
  @ApiProperty({ example: '佛山市' }) city!: string;
  @ApiProperty({ example: '34' }) industry!: string;
  @ApiProperty({ example: '装备工业司' }) bureau!: string;
}

class EnterprisePage {
  @ApiProperty({ type: [EnterpriseRow] }) items!: EnterpriseRow[];
  @ApiProperty({ type: String, nullable: true, description: 'cursor of the next page' }) next!: string | null;
}

@ApiTags('enterprises')
@Controller('enterprises')
export class ListEnterprisesHttp {
  constructor(private readonly listEnterprises: ListEnterprises) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'The enterprises by name, 50 a page' })
  @ApiOkResponse({ type: EnterprisePage })
  list(@Query() query: EnterpriseQuery): Promise<EnterprisePage> {
    return this.listEnterprises.execute(query);
  }
}
