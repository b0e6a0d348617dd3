import { ApiProperty } from '@nestjs/swagger';
import type { Consultant } from '../domain/people/consultant.js';

export class ConsultantView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ example: '林知远' }) name!: string;
  @ApiProperty({ example: null, nullable: true, type: String }) email!: string | null;
  @ApiProperty({ type: [String], example: ['change-email', 'issue-consent-link'] }) allowedActions!: string[];
}

export const viewOf = ({ id, version, name, email }: Consultant): ConsultantView => ({
  id,
  version,
  name,
  email,
  allowedActions: ['change-email', ...(email ? ['issue-consent-link'] : [])],
});
