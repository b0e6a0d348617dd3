import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InTwoLanguages, MapOf } from '@heng/kit';
import { type DisclosureStandard, fieldTypes, type StandardField } from '../domain/disclosure/disclosure-standard.js';
import type { StandardChanges } from '../domain/disclosure/disclosure-standard-changes.js';

class StandardFieldView extends InTwoLanguages implements StandardField {
  @ApiProperty({ enum: fieldTypes }) type!: StandardField['type'];
  @ApiPropertyOptional({ example: '人' }) unit?: string;
  @ApiProperty() required!: boolean;
  @ApiPropertyOptional({ type: 'integer', description: 'for a list: the least number of entries' })
  atLeast?: number;
  @ApiPropertyOptional({ type: Boolean, description: 'for the alliance’s staff only' }) staffOnly?: true;
  @ApiPropertyOptional({ type: Boolean, description: 'staff may grant its withholding' }) mayBeWithheld?: true;
  @ApiPropertyOptional({
    example: 'differences',
    description: 'the text field of the section that explains why the platform’s figure differs',
  })
  explainedBy?: string;
}

class StandardTextView extends InTwoLanguages {
  @ApiProperty({ example: 'R3 (4)', description: 'the paragraph of the measures' }) clause!: string;
  @ApiPropertyOptional({ description: 'the clause of GB/T 23005-2020 on the same matter' }) gbt23005?: string;
}

class StandardSectionView extends StandardTextView {
  @MapOf(StandardFieldView, { description: 'by the name of the field' }) fields!: Record<string, StandardFieldView>;
}

/** A version of the disclosure standard, as published. */
export class StandardDocument {
  @ApiProperty({ example: '2027.1' }) version!: string;
  @ApiProperty({ format: 'date', example: '2027-01-01', description: 'after today when it is published' })
  inForceFrom!: string;
  @MapOf(StandardSectionView, { description: 'by the name of the section' })
  sections!: Record<string, StandardSectionView>;
}

export const standardStates = ['superseded', 'in-force', 'to-come'] as const;

/** A version of the disclosure standard in a list. */
export class StandardLineView {
  @ApiProperty({ example: '2026.1' }) standard!: string;
  @ApiProperty({ format: 'date', example: '2014-01-01', description: 'the first day on which it judges revisions' })
  inForceFrom!: string;
  @ApiProperty({ enum: standardStates }) state!: (typeof standardStates)[number];
}

export class StandardList {
  @ApiProperty({ type: [StandardLineView], description: 'the latest beginning first' }) items!: StandardLineView[];
}

export class StandardView extends StandardLineView {
  @ApiProperty({ type: StandardDocument }) document!: DisclosureStandard;
}

const KIND = { enum: ['added', 'removed', 'changed'] };

class StandardChange {
  @ApiProperty({ example: 'team.certifiedCount', description: 'the section, or `section.field`' }) path!: string;
  @ApiProperty(KIND) kind!: string;
  @ApiPropertyOptional({ type: [String], description: 'the properties that changed' }) what?: string[];
}

class StandardSectionChange extends StandardChange {
  @ApiPropertyOptional({ type: StandardTextView }) before?: StandardTextView;
  @ApiPropertyOptional({ type: StandardTextView }) after?: StandardTextView;
}

class StandardFieldChange extends StandardChange {
  @ApiPropertyOptional({ type: StandardFieldView }) before?: StandardFieldView;
  @ApiPropertyOptional({ type: StandardFieldView }) after?: StandardFieldView;
}

/** The changes from one version of the disclosure standard to another. */
export class StandardDifferences {
  @ApiProperty({ type: [StandardSectionChange] }) sections!: StandardChanges['sections'];
  @ApiProperty({ type: [StandardFieldChange] }) fields!: StandardChanges['fields'];
}

export class StandardChangesView extends StandardDifferences {
  @ApiProperty({ type: String, nullable: true, example: '2026.1' }) from!: string | null;
  @ApiProperty({ example: '2027.1' }) to!: string;
}

export class PublishedStandardView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1, description: 'always 1: a published standard never changes' })
  version!: number;
  @ApiProperty({ example: '2027.1' }) standard!: string;
  @ApiProperty({ format: 'date', example: '2027-01-01' }) inForceFrom!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) publishedOn!: string;
  @ApiProperty({ type: [String], example: [] }) allowedActions!: string[];
}
