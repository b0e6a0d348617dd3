import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { InTwoLanguages } from '@heng/kit';
import { allowedActions, type Import, importModes, type ImportState, importStates } from './import.js';
import type { Cells } from './import-kind.js';

export class StageImportBody {
  @ApiProperty({ example: 'consultants', description: 'what the rows are' })
  @IsString()
  @Length(1, 40)
  kind!: string;

  @ApiProperty({ enum: importModes, description: 'nothing when one row is wrong, or every row that is right' })
  @IsIn(importModes)
  mode!: (typeof importModes)[number];

  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'only check, make nothing' })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: string;

  @ApiProperty({ type: 'string', format: 'binary', description: 'CSV (UTF-8 or GB18030) or xlsx' })
  @IsOptional()
  file?: unknown;
}

/** An import as it is shown: how far it is, and what may be done. */
export class ImportView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1, description: 'grows with what persons do and with the end, not with the progress' })
  version!: number;
  @ApiProperty({ example: 'consultants' }) kind!: string;
  @ApiProperty({ enum: importModes }) mode!: (typeof importModes)[number];
  @ApiProperty({ description: 'only checked, nothing made' }) dryRun!: boolean;
  @ApiProperty({ example: '人员.csv' }) fileName!: string;
  @ApiProperty({ description: 'SHA-256 of the file, hexadecimal' }) sha256!: string;
  @ApiProperty({ enum: importStates }) state!: ImportState;
  @ApiProperty({ example: 1200 }) rows!: number;
  @ApiProperty({ example: 1200 }) checked!: number;
  @ApiProperty({ example: 500, description: 'of one that is all or nothing: prepared, and there once it is done' })
  applied!: number;
  @ApiProperty({ example: 3 }) faulty!: number;
  @ApiProperty({ example: '2026-03-02T04:00:00.000Z' }) startedAt!: string;
  @ApiProperty({ example: null, nullable: true, type: String }) endedAt!: string | null;
  @ApiProperty({ enum: ['rows-faulty', 'unexpected'], nullable: true, type: String }) failure!: string | null;
  @ApiProperty({ type: [String], example: ['cancel'] }) allowedActions!: string[];
}

export class ImportPage {
  @ApiProperty({ type: [ImportView] }) items!: ImportView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

class FaultView extends InTwoLanguages {
  @ApiProperty({ nullable: true, type: String, description: 'null: the row as a whole' }) column!: string | null;
  @ApiProperty({ example: 'registry.credit-code-invalid' }) code!: string;
}

class FaultyView {
  @ApiProperty({ example: 16, description: 'its place among the rows' }) n!: number;
  @ApiProperty({ example: 17, description: 'the line in the file' }) line!: number;
  @ApiProperty({ type: Object, description: 'what the row says, without personal data' }) cells!: Cells;
  @ApiProperty({ type: [FaultView] }) faults!: FaultView[];
}

export class FaultyPage {
  @ApiProperty({ type: [FaultyView] }) items!: FaultyView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
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
