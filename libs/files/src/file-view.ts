import { ApiProperty } from '@nestjs/swagger';
import { fileStates, type StoredFile } from './domain/file.js';

export class FileView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ nullable: true, type: String, description: 'credit code of the organisation; null is the alliance' })
  owner!: string | null;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) uploadedOn!: string;
  @ApiProperty({ example: '获奖证书.pdf', description: 'as declared, without characters that cannot be shown' })
  name!: string;
  @ApiProperty({ example: 'application/pdf', description: 'by its content' }) type!: string;
  @ApiProperty({ type: 'integer', example: 482133, description: 'in bytes' }) size!: number;
  @ApiProperty({ description: 'SHA-256 of the content, hexadecimal' }) sha256!: string;
  @ApiProperty({ enum: fileStates }) state!: StoredFile['state'];
  @ApiProperty({ nullable: true, type: String, format: 'date' }) scannedOn!: string | null;
}

export function viewOf(file: StoredFile): FileView {
  const { id, version, owner, uploadedOn, name, type, size, sha256, state, scannedOn } = file;
  return { id, version, owner, uploadedOn, name, type, size, sha256, state, scannedOn };
}
