import { Body, Controller, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { expertRelations } from '@heng/contracts';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  IsBusinessDate,
  IsEmailAddress,
  IsReason,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
  IsName,
  IsCode,
} from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { allowedActions, type Expert, expertStates, type Relation } from '../domain/experts/expert.js';
import { Experts } from './experts.js';

const LAST_DAY = { nullable: true, type: String, format: 'date', description: 'the last day, inclusive' } as const;

const EMAIL = { nullable: true, type: String, example: 'expert@example.cn' } as const;

class AffiliationView {
  @ApiProperty({ description: 'credit code of the organisation' }) creditCode!: string;
  @ApiProperty({ format: 'date', example: '2020-01-01' }) from!: string;
  @ApiProperty(LAST_DAY) until!: string | null;
}

class RelationView {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: expertRelations }) kind!: Relation['kind'];
  @ApiProperty({ format: 'date', example: '2020-01-01' }) from!: string;
  @ApiProperty(LAST_DAY) until!: string | null;
  @ApiProperty({ nullable: true, type: String, description: 'in the expert’s own words; null when staff recorded it' })
  reason!: string | null;
}

/** An expert as staff and the expert see it; never public. */
class ExpertView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ description: 'of the expert’s tokens' }) sub!: string;
  @ApiProperty({ description: 'personal data' }) name!: string;
  @ApiProperty({ ...EMAIL, description: 'personal data' }) email!: string | null;
  @ApiProperty({ type: [String], example: ['management-system', '39'] }) fields!: readonly string[];
  @ApiProperty({ type: [AffiliationView] }) affiliations!: readonly AffiliationView[];
  @ApiProperty({ type: [RelationView] }) relations!: readonly RelationView[];
  @ApiProperty({ enum: expertStates }) state!: Expert['state'];
  @ApiProperty({ format: 'date', example: '2026-01-10' }) enrolledOn!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) suspendedUntil!: string | null;
  @ApiProperty({ nullable: true, type: String }) stateReason!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) leftOn!: string | null;
  @ApiProperty({ type: [String], example: ['suspend', 'leave'] }) allowedActions!: string[];
}

const viewOf = (expert: Expert, reader: Who): ExpertView => ({
  ...expert,
  relations: expert.relations.map((one) => ({ ...one, reason: one.reason ?? null })),
  allowedActions: allowedActions(expert, reader),
});

class FieldsBody {
  @ApiProperty({
    example: ['management-system', '39'],
    description: 'subjects of expertise and industries of GB/T 4754',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  fields!: string[];
}

class EnrolExpertBody extends FieldsBody {
  @IsName(2, 50, { example: '周明远', description: 'personal data: for staff and the expert only' })
  name!: string;
  @IsOptional() @IsEmailAddress({ description: 'for letters about panels; personal data' }) email: string | null = null;
  @ApiProperty({ description: 'the sub of the expert’s tokens' }) @IsString() @Length(1, 200) sub!: string;
  @IsBusinessDate() enrolledOn!: string;
}

class ExpertEmailBody {
  @IsOptional() @IsEmailAddress({ nullable: true, description: 'null takes the address back' }) email: string | null =
    null;
}

class SpanBody {
  @IsBusinessDate({ description: 'the first day; a repeated one corrects the last day' }) from!: string;
  @IsOptional() @IsBusinessDate({ description: 'the last day, inclusive' }) until: string | null = null;
}

class AffiliationBody extends SpanBody {
  @IsCode(40, { example: '91350100M000100Y43', description: 'credit code of the organisation' })
  creditCode!: string;
}

class RelationBody extends SpanBody {
  @IsUUID() agencyId!: string;
  @IsIn(expertRelations) kind!: Relation['kind'];
}

class TieBody extends RelationBody {
  @IsReason({ example: '配偶任职于该机构', description: 'for staff and the expert' }) reason!: string;
}

class ExpertReasonBody {
  @IsReason({ example: '本人申请', description: 'for staff and the expert' }) reason!: string;
}

class ExpertSuspensionBody extends ExpertReasonBody {
  @IsOptional()
  @IsBusinessDate({ description: 'the last day; without it, until reinstatement' })
  until: string | null = null;
}

class ExpertsQuery extends CursorQuery {
  @ApiProperty({ example: '39', description: 'subject of expertise or industry' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  field?: string;
  @IsOptional() @IsIn(expertStates) state?: Expert['state'];
}

@ApiTags('experts')
@Controller('experts')
@Access('alliance-staff')
export class ExpertsHttp {
  constructor(private readonly experts: Experts) {}

  @Change('POST', '', ExpertView, 'Take an expert into the pool (R8)')
  async enrolExpert(@Body() body: EnrolExpertBody, @RequestCause() cause: Cause) {
    return viewOf(await this.experts.enrol(body, cause), cause.actor);
  }

  @Change('PUT', ':id/fields', ExpertView, 'Set an expert’s fields of expertise')
  async setExpertFields(@Changed() at: Changing, @Body() { fields }: FieldsBody) {
    return viewOf(await this.experts.setFields(at, fields), at.cause.actor);
  }

  @Change('PUT', ':id/email', ExpertView, 'Set the address to which letters about panels go, or take it back')
  async setExpertEmail(@Changed() at: Changing, @Body() { email }: ExpertEmailBody) {
    return viewOf(await this.experts.setEmail(at, email), at.cause.actor);
  }

  @Change('POST', ':id/affiliations', ExpertView, 'Record an expert’s affiliation, or correct its last day')
  async affiliateExpert(@Changed() at: Changing, @Body() body: AffiliationBody) {
    return viewOf(await this.experts.affiliate(at, body), at.cause.actor);
  }

  @Change('POST', ':id/relations', ExpertView, 'Record an expert’s interest in an agency, or correct its last day (R8)')
  async relateExpert(@Changed() at: Changing, @Body() body: RelationBody) {
    return viewOf(await this.experts.relate(at, body), at.cause.actor);
  }

  @Change('POST', ':id/declaration', ExpertView, 'Declare the calling expert’s own tie to an agency (R8)')
  @Access('expert')
  async declareTie(@Changed() at: Changing, @Body() body: TieBody) {
    return viewOf(await this.experts.declare(at, body), at.cause.actor);
  }

  @Change('POST', ':id/suspension', ExpertView, 'Suspend an expert: no panel draws the expert for the time being')
  async suspendExpert(@Changed() at: Changing, @Body() body: ExpertSuspensionBody) {
    return viewOf(await this.experts.suspend(at, body), at.cause.actor);
  }

  @Change('POST', ':id/reinstatement', ExpertView, 'End a suspension, or readmit an expert who had left')
  async reinstateExpert(@Changed() at: Changing, @Body() { reason }: ExpertReasonBody) {
    return viewOf(await this.experts.reinstate(at, reason), at.cause.actor);
  }

  @Change('POST', ':id/leaving', ExpertView, 'Let an expert leave the pool')
  async releaseExpert(@Changed() at: Changing, @Body() { reason }: ExpertReasonBody) {
    return viewOf(await this.experts.release(at, reason), at.cause.actor);
  }

  @Read(
    '',
    pageView(ExpertView),
    'List the pool of experts as enrolled, or those of a state in the order in which they came to it',
  )
  async listExperts(@Query() filter: ExpertsQuery, @Caller() caller: Principal) {
    const { items, next } = await this.experts.page(filter);
    return { items: items.map((expert) => viewOf(expert, caller)), next };
  }

  @Read('own', ExpertView, 'Show the calling expert’s own record (PIPL 45)')
  @Access('expert')
  @ApiNotFoundResponse()
  async readOwnExpert(@Caller() caller: Principal) {
    return viewOf(await this.experts.one('sub', caller.sub), caller);
  }

  @Read(':id', ExpertView, 'Show one expert')
  async readExpert(@PathId() id: string, @Caller() caller: Principal) {
    return viewOf(await this.experts.one('id', id), caller);
  }
}
