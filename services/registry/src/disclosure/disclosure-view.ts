import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { asView, InTwoLanguages, MapOf } from '@heng/kit';
import type { DisclosureRevision, Edit, Sections } from '../domain/disclosure/disclosure.js';
import type { OpenedCommitments } from '../domain/disclosure/disclosure-commitment.js';
import type { FieldChange, WithheldChange } from '../domain/disclosure/disclosure-comparison.js';
import type { FieldFault } from '../domain/disclosure/disclosure-content.js';
import type { WithheldMark } from '../domain/disclosure/publicity.js';
import { ClaimView, ProjectClaimView, SECTION, SECTIONS } from '../agency-views.js';
import { StandardDifferences } from './standard-view.js';

class EditorView {
  @ApiProperty() sub!: string;
  @ApiProperty({ type: String, example: 'agency' }) role!: Edit['by']['role'];
}

class EditView {
  @ApiProperty({ type: EditorView }) by!: Edit['by'];
  @ApiProperty({ format: 'date', example: '2026-03-02' }) on!: string;
}

class CompletenessView {
  @ApiProperty({ example: '2026.1', description: 'the version of the disclosure standard that judges' })
  standard!: string;
  @ApiProperty({ type: 'integer', example: 21, description: 'the number of fields that the standard requires' })
  required!: number;
  @ApiProperty({ type: 'integer', example: 20 }) answered!: number;
  @ApiProperty({
    type: [String],
    example: ['team.certifiedCount'],
    description: 'required fields without an answer, or that contradict the platform without an explanation',
  })
  missing!: readonly string[];
}

/** A published revision without its content. */
export class RevisionSummaryView extends CompletenessView {
  @ApiProperty({ type: 'integer', example: 1, description: '1, 2, 3 … per agency' }) revision!: number;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) publishedOn!: string;
  @ApiProperty() complete!: boolean;
  @ApiProperty({
    description:
      'SHA-256, hexadecimal, of the canonical JSON (keys sorted, no spaces) of the digests of `commitments` by field',
  })
  contentHash!: string;
  @ApiPropertyOptional({ type: EditorView, description: 'for the agency and staff only' }) publishedBy?: Edit['by'];
  @MapOf(EditView, { selfRequired: false, description: 'by section of the draft; for the agency and staff only' })
  editedBy?: Readonly<Record<string, Edit>>;
}

class RevisionOf extends RevisionSummaryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1, description: 'always 1: a revision never changes' }) version!: number;
}

class CommitmentView {
  @ApiProperty({ description: 'SHA-256 of `salt` followed by the canonical JSON of the value' }) digest!: string;
  @ApiPropertyOptional({ description: 'only where the value is shown' }) salt?: string;
}

/** A published revision with its content. */
export class RevisionView extends RevisionOf {
  @ApiProperty(SECTIONS) sections!: Sections;
  @MapOf(CommitmentView, { description: 'by `section.field`' }) commitments!: OpenedCommitments;
}

/** The answer to a publication. */
export class PublishedRevisionView extends RevisionOf {
  @ApiProperty({ type: [String], example: [] }) allowedActions!: string[];
}

class FieldFaultView extends InTwoLanguages {
  @ApiProperty({ example: 'team.certifiedCount' }) field!: string;
}

/** The draft beside the published disclosure. */
export class DraftView extends CompletenessView {
  @ApiProperty({ type: 'integer', example: 3, description: 'for If-Match; 0 if the draft was never written' })
  version!: number;
  @ApiProperty({ description: 'false: it is empty, and `sections` is the published content' }) written!: boolean;
  @ApiProperty({ type: 'integer', example: 1, description: 'the revision it began from, 0 if there was none' })
  basedOn!: number;
  @ApiProperty({ type: 'integer', example: 2, description: 'the latest revision, 0 if there is none' })
  latest!: number;
  @ApiProperty({ ...SECTIONS, description: 'values by section and field' }) sections!: Sections;
  @MapOf(EditView, { description: 'by section: the last change' }) editedBy!: Readonly<Record<string, Edit>>;
  @ApiProperty({ type: [FieldFaultView], description: 'what does not fit `standard`' }) unfit!: readonly FieldFault[];
  @ApiProperty({ type: [ClaimView], description: 'its claims, beside the platform’s figures' })
  claims!: readonly ClaimView[];
  @ApiProperty({ type: [ProjectClaimView], description: 'its projects, beside what the platform knows of them (R3 5)' })
  projects!: readonly ProjectClaimView[];
  @ApiProperty({ type: [String], example: ['write', 'publish', 'discard'] }) allowedActions!: string[];
}

class CompletenessByVersion extends CompletenessView {
  @ApiProperty({ format: 'date', example: '2014-01-01' }) inForceFrom!: string;
  @ApiProperty({ description: 'true when it is in force today; otherwise it is a coming one' }) inForce!: boolean;
  @ApiProperty({ minimum: 0, maximum: 1, example: 0.952, description: 'answered ÷ required' }) ratio!: number;
  @ApiProperty({ type: [FieldFaultView], description: 'what does not fit `standard`' }) unfit!: readonly FieldFault[];
  @ApiProperty({ type: StandardDifferences, nullable: true, description: 'against the version in force; null for it' })
  changes!: StandardDifferences | null;
}

/** The completeness of the latest revision. */
export class DisclosureCompletenessView {
  @ApiProperty({ type: 'integer', example: 3, description: 'the latest revision; 0 before the first' })
  revision!: number;
  @ApiProperty({ type: [CompletenessByVersion], description: 'the version in force, then each coming one' })
  standards!: CompletenessByVersion[];
}

class ComparedRevision {
  @ApiProperty({ type: 'integer', example: 1 }) revision!: number;
  @ApiProperty({ example: '2026.1' }) standard!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) publishedOn!: string;
  @ApiPropertyOptional({ type: EditorView, description: 'for the agency and staff only' }) publishedBy?: Edit['by'];
}

class WithheldView {
  @ApiProperty({ enum: ['agency', 'enterprise'], description: 'whose trade secret it is' }) of!: string;
  @ApiProperty({ example: 'commercial-terms' }) reason!: string;
  @ApiProperty({ format: 'date', description: 'the last day' }) until!: string;
}

const VALUE = { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: {} }, SECTION] };
const ENTRIES = { type: 'array', items: {}, description: 'of a list' } as const;

class DisclosureChange {
  @ApiProperty({ example: 'team.certifiedCount' }) field!: string;
  @ApiProperty({ enum: ['added', 'removed', 'changed', 'withheld'] }) kind!: string;
  @ApiPropertyOptional(VALUE) before?: unknown;
  @ApiPropertyOptional(VALUE) after?: unknown;
  @ApiPropertyOptional(ENTRIES) addedEntries?: unknown[];
  @ApiPropertyOptional(ENTRIES) removedEntries?: unknown[];
  @ApiPropertyOptional({ type: WithheldView }) withheld?: WithheldMark['withheld'];
}

/** The differences between two revisions. */
export class ComparisonView {
  @ApiProperty({ type: ComparedRevision }) from!: ComparedRevision;
  @ApiProperty({ type: ComparedRevision }) to!: ComparedRevision;
  @ApiProperty({ type: [DisclosureChange] }) changes!: (FieldChange | WithheldChange)[];
}

/** `all`: for the agency and staff; the public sees the day of a publication, not its author. */
export function summaryOf(revision: Omit<DisclosureRevision, 'sections'>, all: boolean): RevisionSummaryView {
  const { publishedBy, edits: editedBy, ...shown } = revision;
  return asView(RevisionSummaryView, { ...shown, ...(all ? { publishedBy, editedBy } : {}) });
}

export const publishedViewOf = (published: DisclosureRevision): PublishedRevisionView =>
  asView(PublishedRevisionView, { ...published, editedBy: published.edits, allowedActions: [] });
