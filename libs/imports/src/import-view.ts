import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { InTwoLanguages } from '@heng/kit';
import { allowedActions, type Import, importModes, type ImportState, importStates } from './import.js';
import type { Cells } from './import-kind.js';

export class StageImportBody {
  @ApiProperty({ example: 'consultants', description: 'the kind of the rows' })
  @IsString()
  @Length(1, 40)
  kind!: string;

  @ApiProperty({ description: 'nothing when one row is faulty, or every row without a fault' })
  @IsIn(importModes)
  mode!: (typeof importModes)[number];

  @ApiProperty({ description: 'only check, apply nothing' })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: string;

  @ApiProperty({ type: 'string', format: 'binary', required: true, description: 'CSV (UTF-8 or GB18030) or xlsx' })
  @IsOptional()
  file?: unknown;
}

/** The progress of an import. */
export class ImportView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1, description: 'counts cancellation and the end, not the progress' })
  version!: number;
  @ApiProperty({ example: 'consultants' }) kind!: string;
  @ApiProperty({ enum: importModes }) mode!: (typeof importModes)[number];
  @ApiProperty({ description: 'only checked, nothing applied' }) dryRun!: boolean;
  @ApiProperty({ example: '人员.csv' }) fileName!: string;
  @ApiProperty({ description: 'SHA-256 of the file, hexadecimal' }) sha256!: string;
  @ApiProperty({ enum: importStates }) state!: ImportState;
  @ApiProperty({ type: 'integer', example: 1200 }) rows!: number;
  @ApiProperty({ type: 'integer', example: 1200 }) checked!: number;
  @ApiProperty({ type: 'integer', example: 500, description: 'with all-or-nothing they count only at the end' })
  applied!: number;
  @ApiProperty({ type: 'integer', example: 3 }) faulty!: number;
  @ApiProperty({ format: 'date-time', example: '2026-03-02T04:00:00.000Z' }) startedAt!: string;
  @ApiProperty({ format: 'date-time', example: null, nullable: true, type: String }) endedAt!: string | null;
  @ApiProperty({ enum: ['rows-faulty', 'unexpected'], nullable: true, type: String }) failure!: string | null;
  @ApiProperty({ type: [String], example: ['cancel'] }) allowedActions!: string[];
}

class RowFaultView extends InTwoLanguages {
  @ApiProperty({ nullable: true, type: String, description: 'null: the whole row' }) column!: string | null;
  @ApiProperty({ example: 'registry.credit-code-invalid' }) code!: string;
}

export class FaultyRowView {
  @ApiProperty({ type: 'integer', example: 16, description: 'its position among the rows' }) n!: number;
  @ApiProperty({ type: 'integer', example: 17, description: 'the line in the file' }) line!: number;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { name: '林知远' },
    description: 'the values of the row by column, without personal data',
  })
  cells!: Cells;
  @ApiProperty({ type: [RowFaultView] }) faults!: RowFaultView[];
}

export type StoredImport = Omit<Import, 'actor' | 'position'>;

export function viewOf(one: StoredImport): ImportView {
  const { id, version, kind, mode, dryRun, fileName, sha256, state, rows, checked, applied, faulty, failure } = one;
  return {
    ...{ id, version, kind, mode, dryRun, fileName, sha256, state, rows, checked, applied, faulty },
    startedAt: one.startedAt.toISOString(),
    endedAt: one.endedAt?.toISOString() ?? null,
    failure,
    allowedActions: allowedActions(one),
  };
}
