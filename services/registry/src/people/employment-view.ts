import { ApiProperty } from '@nestjs/swagger';
import { allowedActions, type Employment } from '../domain/people/employment.js';

export class EmploymentView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty() agencyId!: string;
  @ApiProperty() personId!: string;
  @ApiProperty({ example: '2025-04-01', description: 'the first day' }) from!: string;
  @ApiProperty({ example: null, nullable: true, type: String, description: 'the last day' }) until!: string | null;
  @ApiProperty() fullTime!: boolean;
  @ApiProperty({ type: [String], example: ['end'] }) allowedActions!: string[];
}

export class EmploymentLine extends EmploymentView {
  @ApiProperty({ example: '林知远', description: 'for the agency and staff only' }) name!: string;
}

export const viewOf = (employment: Employment): EmploymentView => ({
  ...employment,
  allowedActions: allowedActions(employment),
});

export const lineOf = (employment: Employment & { name: string }): EmploymentLine => ({
  ...employment,
  allowedActions: allowedActions(employment),
});
