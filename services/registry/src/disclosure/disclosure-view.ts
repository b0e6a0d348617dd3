import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Edit, Sections } from '../domain/disclosure/disclosure.js';
import type { OpenedCommitments } from '../domain/disclosure/disclosure-commitment.js';
import type { FieldFault } from '../domain/disclosure/disclosure-content.js';

/** A published revision without its content. */
export class RevisionSummary {
  @ApiProperty({ example: 1, description: '1, 2, 3 … per agency' }) revision!: number;
  @ApiProperty({ example: '2026.1', description: 'the disclosure standard in force on the day of publication' })
  standard!: string;
  @ApiProperty({ example: '2026-03-02' }) publishedOn!: string;
  @ApiProperty() complete!: boolean;
  @ApiProperty({ example: 21, description: 'how many fields the standard requires' }) required!: number;
  @ApiProperty({ example: 20 }) answered!: number;
  @ApiProperty({ type: [String], example: ['team.certifiedCount'], description: 'required fields that are missing' })
  missing!: readonly string[];
  @ApiProperty({
    description:
      'SHA-256, hexadecimal, of the canonical JSON (keys sorted, no spaces) of the digests of `commitments` by field',
  })
  contentHash!: string;
  @ApiPropertyOptional({ type: Object, description: 'sub and role of who published it; for the agency and staff only' })
  publishedBy?: Edit['by'];
  @ApiPropertyOptional({
    type: Object,
    description: 'who wrote which section in the draft and when; for the agency and staff only',
  })
  editedBy?: Readonly<Record<string, Edit>>;
}

/** A published revision with its content. */
export class RevisionView extends RevisionSummary {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1, description: 'always 1: a revision never changes' }) version!: number;
  @ApiProperty({
    type: Object,
    description:
      'by section and field; the public gets no staff-only field, of persons their `count`, and of a withheld field `withheld`: of whom, why, until when',
  })
  sections!: Sections;
  @ApiProperty({
    type: Object,
    description:
      'by `section.field`: `digest`, SHA-256 of `salt` followed by the canonical JSON of the value; `salt` only where the value is shown',
  })
  commitments!: OpenedCommitments;
}

/** What publishing answers. */
export class PublishedRevision extends RevisionSummary {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1, description: 'always 1: a revision never changes' }) version!: number;
  @ApiProperty({ type: [String], example: [] }) allowedActions!: string[];
}

/** The draft beside what is published. */
export class DraftView {
  @ApiProperty({ example: 3, description: 'for If-Match; 0 if the draft was never written' }) version!: number;
  @ApiProperty({ description: 'false: it is empty, and `sections` is what is published' }) written!: boolean;
  @ApiProperty({ example: 1, description: 'the revision it began from, 0 if there was none' }) basedOn!: number;
  @ApiProperty({ example: 2, description: 'the latest revision, 0 if there is none' }) latest!: number;
  @ApiProperty({ example: '2026.1', description: 'the version of the disclosure standard it is checked by' })
  standard!: string;
  @ApiProperty({ type: Object, description: 'by section and field' }) sections!: Sections;
  @ApiProperty({ type: Object, description: 'by section: who changed it last, and when' })
  editedBy!: Readonly<Record<string, Edit>>;
  @ApiProperty({ example: 21 }) required!: number;
  @ApiProperty({ example: 20 }) answered!: number;
  @ApiProperty({ type: [String], example: ['team.certifiedCount'] }) missing!: readonly string[];
  @ApiProperty({ type: [Object], description: 'what does not fit `standard` any more: field, zh, en' })
  unfit!: readonly FieldFault[];
  @ApiProperty({ type: [String], example: ['write', 'publish', 'discard'] }) allowedActions!: string[];
}
