import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Caller, type Principal, PathId } from '@heng/kit';
import { IsOptional, IsString, Length } from 'class-validator';
import { ALLOWED_ACTIONS } from '../domain/enterprises/enterprise.js';
import { nameReaderOf } from '../storage/name-withholding/name-shown.js';
import { EnterpriseRow, EnterpriseView } from './enterprise-view.js';
import { ReadEnterprises } from './read-enterprises.query.js';

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

class EnterprisePage {
  @ApiProperty({ type: [EnterpriseRow] }) items!: EnterpriseRow[];
  @ApiProperty({ type: String, nullable: true, description: 'cursor of the next page' }) next!: string | null;
}

@ApiTags('enterprises')
@Controller('enterprises')
export class ReadEnterprisesHttp {
  constructor(private readonly readEnterprises: ReadEnterprises) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'The enterprises by name, 50 a page; those whose name is withheld come last' })
  @ApiOkResponse({ type: EnterprisePage })
  list(@Query() query: EnterpriseQuery, @Caller() caller: Principal): Promise<EnterprisePage> {
    return this.readEnterprises.page(query, nameReaderOf(caller));
  }

  @Get(':id')
  @Access('public')
  @ApiOperation({ summary: 'One enterprise; its name and code, unless they are withheld' })
  @ApiOkResponse({ type: EnterpriseView })
  async one(@PathId() id: string, @Caller() caller: Principal): Promise<EnterpriseView> {
    const enterprise = await this.readEnterprises.one(id, nameReaderOf(caller));
    return { ...enterprise, allowedActions: ALLOWED_ACTIONS };
  }
}
