import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags, PartialType } from '@nestjs/swagger';
import { type Actor, bureauNames, type CreditCodeStatus, creditCodeStatusOf } from '@heng/contracts';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  HasLength,
  IsReason,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
  IsName,
  MayBe,
  IsCode,
  IsEmailAddress,
} from '@heng/kit';
import { IsOptional } from 'class-validator';
import type { HeldSince } from '../domain/enterprises/held-since.js';
import { allowedActions, type Enterprise } from '../domain/enterprises/enterprise.js';
import { Enterprises } from './enterprises.js';

const allowedActionsView = ApiProperty({ type: [String], example: ['change-identity'] });

const CODE_STATUS = {
  enum: ['verified', 'legacy'],
  enumName: 'CreditCodeStatus',
  description: 'legacy: the outer check digit is wrong, to be verified by hand',
};

/** The answer to a change of an enterprise. */
class ChangedEnterprise {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ example: '12440600MB2C07549J' }) creditCode!: string;
  @ApiProperty(CODE_STATUS) creditCodeStatus!: CreditCodeStatus;
  @allowedActionsView allowedActions!: readonly string[];
}

/** An enterprise in a list. While its name is withheld, name and code are null for readers who may not see them. */
class EnterpriseLineView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '12440600MB2C07549J', nullable: true, type: String }) creditCode!: string | null;
  @ApiProperty({ example: '佛山衡造精密机械有限公司', nullable: true, type: String }) name!: string | null;
  @ApiProperty({ description: 'whether the public sees neither name nor code' }) nameWithheld!: boolean;
  @ApiProperty({ example: '440000' }) province!: string;
  @ApiProperty({ example: '440600' }) city!: string;
  @ApiProperty({ example: '34' }) industry!: string;
  @ApiProperty({ example: 'equipment-1' }) bureau!: string;
}

const SINCE = { required: false, format: 'date', example: '2026-03-02' } as const;
class HeldSinceView implements HeldSince {
  @ApiProperty(SINCE) creditCode?: string;
  @ApiProperty(SINCE) name?: string;
  @ApiProperty(SINCE) province?: string;
  @ApiProperty(SINCE) city?: string;
  @ApiProperty(SINCE) industry?: string;
  @ApiProperty(SINCE) bureau?: string;
  @ApiProperty(SINCE) email?: string;
}

class EnterpriseView extends EnterpriseLineView {
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ ...CODE_STATUS, nullable: true }) creditCodeStatus!: CreditCodeStatus | null;
  @ApiPropertyOptional({ example: 'office@example.cn', description: 'for the enterprise itself and staff' })
  email?: string;
  @ApiPropertyOptional({
    description: 'business date since which each field holds; for the enterprise itself and staff',
  })
  since?: HeldSinceView;
  @allowedActionsView allowedActions!: readonly string[];
}

class EnterpriseIdentityBody {
  @IsName(2, 100, { example: '佛山衡造精密机械有限公司' })
  name!: string;

  @HasLength(6, 6, { example: '440000', description: 'province code (GB/T 2260)' })
  province!: string;

  @IsName(1, 50, { example: '佛山市', description: 'its name, former name or code (GB/T 2260)' })
  city!: string;

  @HasLength(1, 2, { example: '34', description: 'section letter or two-digit division (GB/T 4754-2017)' })
  industry!: string;

  @IsName(1, 50, {
    example: '装备工业一司',
    description: 'the bureau in charge (归口管理司局): its name, former name or code',
  })
  bureau!: string;
}

class EnterpriseRegistrationBody extends EnterpriseIdentityBody {
  @IsCode(40, { example: '12440600MB2C07549J', description: '统一社会信用代码 (GB 32100-2015)' })
  creditCode!: string;

  @IsEmailAddress({ example: 'office@example.cn', description: 'receives the letters of the platform; not public' })
  email!: string;
}

class EnterpriseIdentityChangeBody extends PartialType(EnterpriseIdentityBody) {
  @IsReason({ example: '登记机关准予变更登记' })
  reason!: string;
}

class EnterpriseEmailBody {
  @IsEmailAddress({ example: 'office@example.cn', description: 'receives the letters of the platform; not public' })
  email!: string;
}

class EnterprisesQuery extends CursorQuery {
  @HasLength(18, 18, { example: '12440600MB2C07549J' })
  @IsOptional()
  creditCode?: string;

  @HasLength(2, 100, { example: '华东精密机械有限公司', description: 'the whole name' })
  @IsOptional()
  name?: string;

  @HasLength(6, 6, { example: '440000' })
  @IsOptional()
  province?: string;

  @MayBe([...bureauNames.keys()], { example: 'equipment-1' })
  bureau?: string;
}

@ApiTags('enterprises')
@Controller('enterprises')
@Access('enterprise', 'alliance-staff')
export class EnterprisesHttp {
  constructor(private readonly enterprises: Enterprises) {}

  @Change('POST', '', ChangedEnterprise, 'Register an enterprise')
  async registerEnterprise(@Body() body: EnterpriseRegistrationBody, @RequestCause() cause: Cause) {
    return changed(await this.enterprises.register(body, cause), cause.actor);
  }

  @Change(
    'POST',
    ':id/identity',
    ChangedEnterprise,
    'Record another name, region, industry or bureau of an enterprise; the code stays',
  )
  async changeEnterpriseIdentity(@Changed() at: Changing, @Body() body: EnterpriseIdentityChangeBody) {
    return changed(await this.enterprises.changeIdentity(at, body), at.cause.actor);
  }

  @Change('PUT', ':id/email', ChangedEnterprise, 'Change the address that receives an enterprise’s letters')
  async changeEnterpriseEmail(@Changed() at: Changing, @Body() { email }: EnterpriseEmailBody) {
    return changed(await this.enterprises.changeEmail(at, email), at.cause.actor);
  }

  @Read(
    '',
    pageView(EnterpriseLineView),
    'List the enterprises by name, 50 a page; those whose name is withheld come last',
  )
  @Access('public')
  listEnterprises(@Query() filter: EnterprisesQuery, @Caller() caller: Principal) {
    return this.enterprises.page(filter, caller);
  }

  @Read(':id', EnterpriseView, 'Show one enterprise, with its name and code unless they are withheld')
  @Access('public')
  readEnterprise(@PathId() id: string, @Caller() caller: Principal) {
    return this.enterprises.one(id, caller);
  }
}

const changed = ({ id, version, creditCode }: Enterprise, by: Actor): ChangedEnterprise => ({
  ...{ id, version, creditCode, creditCodeStatus: creditCodeStatusOf(creditCode) },
  allowedActions: allowedActions({ creditCode }, by),
});
