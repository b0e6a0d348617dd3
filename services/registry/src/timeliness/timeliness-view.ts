import { ApiProperty } from '@nestjs/swagger';
import { type SectionConfirmation, sectionsAt, type SectionTimeliness } from '../domain/timeliness/timeliness.js';

class SectionView {
  @ApiProperty({ example: 'team' }) section!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '2026-03-02',
    description: 'the last revision that differs in it',
  })
  lastChangedOn!: string | null;
  @ApiProperty({ example: '2026-03-02', description: 'published or confirmed' }) lastConfirmedOn!: string;
  @ApiProperty({ example: '2026-09-02', description: 'the last day before it is stale' }) freshUntil!: string;
  @ApiProperty() stale!: boolean;
}

export class TimelinessView {
  @ApiProperty() agencyId!: string;
  @ApiProperty({ example: 1, description: '0 before the first publication' }) version!: number;
  @ApiProperty({ description: 'whether any section is stale' }) stale!: boolean;
  @ApiProperty({ type: [SectionView] }) sections!: SectionTimeliness[];
  @ApiProperty({ type: [String], example: ['confirm'] }) allowedActions!: string[];
}

/** `isOwn`: to the agency itself, which alone confirms what it disclosed. */
export function viewOf(
  agencyId: string,
  confirmation: SectionConfirmation | null,
  today: string,
  isOwn: boolean,
): TimelinessView {
  const sections = confirmation ? sectionsAt(confirmation, today) : [];
  return {
    agencyId,
    version: confirmation?.version ?? 0,
    stale: sections.some(({ stale }) => stale),
    sections,
    allowedActions: isOwn && sections.length > 0 ? ['confirm'] : [],
  };
}
