import { ApiProperty } from '@nestjs/swagger';
import type { StoredFile } from '@heng/files/domain';
import { DATE, TEXT } from './complaint-api.js';
import type { Message } from './domain/correspondence/correspondence.js';
import { copyName, downloadable, formFor, roughly, sides } from './domain/evidence/sight.js';
import type { Reader } from './domain/sight.js';
import type { Shown } from './storage/exhibits.js';

export class ExhibitView {
  @ApiProperty({ format: 'uuid' }) fileId!: string;
  @ApiProperty({ example: '合同.pdf', description: 'the other side’s files have other names' }) name!: string;
  @ApiProperty({ type: 'integer', description: 'bytes; of the other side’s files rounded up to 100,000' })
  size!: number;
  @ApiProperty({ enum: sides, description: 'the side that handed it in' }) side!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) handedInOn!: string;
  @ApiProperty({ nullable: true, enum: ['original', 'copy'], description: 'the form to download; null for none' })
  form!: string | null;
  @ApiProperty({ description: 'true when the other side gets a redacted document in its place' }) redacted!: boolean;
  @ApiProperty({ description: 'true when the file cannot be inspected or is infected' }) sealed!: boolean;
}

/** An exhibit as its reader sees it, if at all; `own` is the filing of a filer. */
export function exhibitViews(reader: Reader, shown: Shown, own?: string): ExhibitView[] {
  const form = formFor(reader, shown, own);
  if (!form) return [];
  const { fileId, side, handedInOn, name, size, number, state, fault, redacted } = shown;
  const view = {
    ...{ fileId, side, handedInOn, redacted },
    form: downloadable(form, shown),
    sealed: fault !== null || state === 'infected',
  };
  if (form === 'original') return [{ ...view, name, size }];
  return [{ ...view, name: copyName(number, name), size: roughly(size) }];
}

/** A file that a filer handed in, for the filer and staff. */
export class OwnFileView {
  @ApiProperty({ format: 'uuid' }) fileId!: string;
  @ApiProperty({ example: '合同.pdf' }) name!: string;
  @ApiProperty({ type: 'integer', description: 'bytes' }) size!: number;
  @ApiProperty({ description: 'SHA-256, hexadecimal' }) sha256!: string;
  @ApiProperty({ nullable: true, enum: ['original'], description: 'null while it cannot be downloaded' })
  form!: string | null;
  @ApiProperty({ description: 'true when the file cannot be inspected or is infected' }) sealed!: boolean;
}

export const ownFileView = (file: StoredFile): OwnFileView => {
  const { id: fileId, name, size, sha256, state, fault } = file;
  const form = downloadable('original', file);
  return { fileId, name, size, sha256, form, sealed: fault !== null || state === 'infected' };
};

/** A message between staff and a filer. */
export class MessageView {
  @ApiProperty({ type: 'integer', example: 1, description: 'its place in the correspondence' }) message!: number;
  @ApiProperty({ enum: ['staff', 'filer'] }) by!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) on!: string;
  @ApiProperty({ type: [OwnFileView] }) files!: OwnFileView[];
  @ApiProperty({ ...DATE, description: 'day on which staff took it as evidence' }) passedOn!: string | null;
  @ApiProperty({ ...TEXT, description: 'what the agency reads of its words' }) passedText!: string | null;
}

export const messageViews = (messages: readonly Message[], files: readonly StoredFile[]): MessageView[] =>
  messages.map(({ by, text, on, fileIds, passed }, n) => ({
    ...{ message: n + 1, by, text, on, passedOn: passed?.on ?? null, passedText: passed?.text ?? null },
    files: files.filter(({ id }) => fileIds.includes(id)).map(ownFileView),
  }));
