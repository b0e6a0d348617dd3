import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** An enterprise as it is listed. Name and code are null for who does not see them while they are withheld. */
export class EnterpriseRow {
  @ApiProperty() id!: string;
  @ApiProperty({ example: '12440600MB2C07549J', nullable: true, type: String }) creditCode!: string | null;
  @ApiProperty({ example: '佛山衡造精密机械有限公司', nullable: true, type: String }) name!: string | null;
  @ApiProperty({ description: 'whether the public sees neither name nor code' }) nameWithheld!: boolean;
  @ApiProperty({ example: '440000' }) province!: string;
  @ApiProperty({ example: '佛山市' }) city!: string;
  @ApiProperty({ example: '34' }) industry!: string;
  @ApiProperty({ example: '装备工业司' }) bureau!: string;
}

export class EnterpriseView extends EnterpriseRow {
  @ApiProperty({ example: 1 }) version!: number;
  @ApiPropertyOptional({ example: 'office@example.cn', description: 'for the enterprise itself and staff' })
  email?: string;
  @ApiProperty({ type: [String], example: ['change-identity'] }) allowedActions!: readonly string[];
}
