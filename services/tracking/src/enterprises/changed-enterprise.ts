import { ApiProperty } from '@nestjs/swagger';
import type { Actor } from '@heng/contracts';
import { allowedActions, type Enterprise } from '../domain/enterprises/enterprise.js';

export class ChangedEnterprise {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ example: '12440600MB2C07549J' }) creditCode!: string;
  @ApiProperty({ type: [String], example: ['change-identity'] }) allowedActions!: readonly string[];
}

export const changed = ({ id, version, creditCode }: Enterprise, by: Actor): ChangedEnterprise => ({
  id,
  version,
  creditCode,
  allowedActions: allowedActions({ creditCode }, by),
});
