import { ApiProperty } from '@nestjs/swagger';
import { ALLOWED_ACTIONS, type Enterprise } from '../domain/enterprises/enterprise.js';

export class ChangedEnterprise {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ example: '12440600MB2C07549J' }) creditCode!: string;
  @ApiProperty({ type: [String], example: ALLOWED_ACTIONS }) allowedActions!: readonly string[];
}

export const changed = ({ id, version, creditCode }: Enterprise): ChangedEnterprise => ({
  id,
  version,
  creditCode,
  allowedActions: ALLOWED_ACTIONS,
});
