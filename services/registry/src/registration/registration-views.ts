import { ApiProperty } from '@nestjs/swagger';
import { asView, HasLength } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { IsEmail, IsOptional, IsUUID } from 'class-validator';
import { type AgencyState, agencyStates } from '../domain/registration/agency.js';
import {
  allowedActions,
  type Application,
  type ApplicationState,
  applicationStates,
} from '../domain/registration/application.js';

/** An organisation's own data at registration. */
export class RegistrationBody {
  @HasLength(1, 40, {
    example: '91350100M000100Y43',
    description: '统一社会信用代码 (GB 32100-2015); an applicant’s own',
  })
  creditCode!: string;

  @HasLength(2, 100, { example: '福州衡鉴管理咨询有限公司' })
  name!: string;

  @HasLength(6, 6, { example: '350000', description: 'province code (GB/T 2260)' })
  province!: string;

  @ApiProperty({ example: 'office@example.cn', description: 'receives the letters of the platform; not public' })
  @IsEmail()
  email!: string;

  @ApiProperty({ description: 'the registered agency that a branch belongs to' })
  @IsOptional()
  @IsUUID()
  parentId?: string;
}

/** An agency on the register with a name similar to the applicant's: a hint for the reviewer, no verdict. */
export class SimilarAgencyView {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ example: '福州衡鉴科技有限公司', description: 'its present or a former name' }) name!: string;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ enum: agencyStates }) state!: AgencyState;
  @ApiProperty({ minimum: 0, maximum: 1, example: 0.92, description: 'from 0 to 1' }) similarity!: number;
}

/** An application as its applicant and staff see it. */
export class ApplicationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ enum: applicationStates }) state!: ApplicationState;
  @ApiProperty({ format: 'uuid', description: 'the id that the agency has once it is registered' }) agencyId!: string;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ enum: ['verified', 'legacy'] }) creditCodeStatus!: 'verified' | 'legacy';
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) name!: string;
  @ApiProperty({ example: '350000' }) province!: string;
  @ApiProperty({ example: 'office@example.cn' }) email!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) parentId!: string | null;
  @ApiProperty({ format: 'date' }) draftedOn!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) submittedOn!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) decidedOn!: string | null;
  @ApiProperty({ nullable: true, type: String, description: 'for staff only' }) decidedBy!: string | null;
  @ApiProperty({
    nullable: true,
    type: String,
    description: 'the reason for the decision, and the corrections to make',
  })
  reason!: string | null;
  @ApiProperty({ type: [SimilarAgencyView] }) similar!: SimilarAgencyView[];
  @ApiProperty({ type: [String], example: ['submit', 'withdraw'] }) allowedActions!: string[];
}

/** The application for a reader: only staff see which of them decided. */
export const viewOf = (application: Application, similar: SimilarAgencyView[], reader: Who): ApplicationView =>
  asView(ApplicationView, {
    ...application,
    decidedBy: reader.role === 'alliance-staff' ? application.decidedBy : null,
    similar,
    allowedActions: allowedActions(application, reader),
  });
