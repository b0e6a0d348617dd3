import { ApiProperty } from '@nestjs/swagger';
import { allegations } from '@heng/contracts';
import { states } from '../domain/case/actions.js';
import { likenessReasons } from '../domain/case/likeness.js';
import { reportLifecycle } from '../domain/report/actions.js';

const KIND = { enum: ['complaint', 'report'] } as const;

/** The merge of two filings: the one that joins, and the first of the incident. */
class SuggestedMergeView {
  @ApiProperty(KIND) kind!: 'complaint' | 'report';
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ format: 'uuid' }) sameAs!: string;
}

/** A filing about the same agency that may be about the same facts; staff decide. */
export class AlikeView {
  @ApiProperty(KIND) kind!: 'complaint' | 'report';
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ nullable: true, type: String, example: 'T2026-000123-3' }) number!: string | null;
  @ApiProperty({ enum: allegations }) allegation!: string;
  @ApiProperty({ enum: [...new Set<string>([...states, ...reportLifecycle.states])] }) state!: string;
  @ApiProperty({ format: 'date' }) filedOn!: string;
  @ApiProperty({ type: 'integer', description: 'words in common, in per cent of the shorter text' }) likeness!: number;
  @ApiProperty({ enum: likenessReasons, isArray: true, description: 'words, a person who filed both, or files' })
  because!: readonly string[];
  @ApiProperty({ type: SuggestedMergeView, nullable: true, description: 'null where both belong to other incidents' })
  merge!: SuggestedMergeView | null;
}
