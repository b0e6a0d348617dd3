import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Actor } from '@heng/contracts';
import { allowedActions, type Enterprise } from '../domain/enterprises/enterprise.js';

const allowedActionsView = ApiProperty({ type: [String], example: ['change-identity'] });

/** The answer to a change of an enterprise. */
export class ChangedEnterprise {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ example: '12440600MB2C07549J' }) creditCode!: string;
  @allowedActionsView allowedActions!: readonly string[];
}

/** An enterprise in a list. While its name is withheld, name and code are null for readers who may not see them. */
export class EnterpriseLineView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '12440600MB2C07549J', nullable: true, type: String }) creditCode!: string | null;
  @ApiProperty({ example: '佛山衡造精密机械有限公司', nullable: true, type: String }) name!: string | null;
  @ApiProperty({ description: 'whether the public sees neither name nor code' }) nameWithheld!: boolean;
  @ApiProperty({ example: '440000' }) province!: string;
  @ApiProperty({ example: '佛山市' }) city!: string;
  @ApiProperty({ example: '34' }) industry!: string;
  @ApiProperty({ example: '装备工业司' }) bureau!: string;
}

export class EnterpriseView extends EnterpriseLineView {
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiPropertyOptional({ example: 'office@example.cn', description: 'for the enterprise itself and staff' })
  email?: string;
  @allowedActionsView allowedActions!: readonly string[];
}

export const changed = ({ id, version, creditCode }: Enterprise, by: Actor): ChangedEnterprise => ({
  ...{ id, version, creditCode },
  allowedActions: allowedActions({ creditCode }, by),
});
