import { ApiProperty } from '@nestjs/swagger';
import { type KnowledgeItem, knowledgeKinds } from '../domain/merits/knowledge.js';
import { type Merit, meritLevels } from '../domain/merits/merit.js';

/** Shared knowledge in a list. */
export class KnowledgeLine {
  @ApiProperty() id!: string;
  @ApiProperty() agencyId!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ enum: knowledgeKinds }) kind!: KnowledgeItem['kind'];
  @ApiProperty() title!: string;
  @ApiProperty() summary!: string;
  @ApiProperty({ example: 3, description: 'how many wrote it' }) authors!: number;
  @ApiProperty({ example: '2026-02-10' }) sharedOn!: string;
  @ApiProperty({ example: '2026-03-02', description: 'when staff recognised it; public from then on' })
  recognisedOn!: string;
  @ApiProperty({ example: 2, description: 'recognised citations' }) citations!: number;
}

class KnowledgeFile {
  @ApiProperty({ description: 'download at /files/{id}/content' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() type!: string;
  @ApiProperty() size!: number;
}

class KnowledgeHonour {
  @ApiProperty({ description: 'the merit' }) id!: string;
  @ApiProperty({ description: 'citation, or the kind of award' }) kind!: Merit['kind'];
  @ApiProperty({ enum: meritLevels, nullable: true }) level!: Merit['level'];
  @ApiProperty() title!: string;
  @ApiProperty({ nullable: true, type: String }) awardedBy!: string | null;
  @ApiProperty({ example: '2026-03-02' }) recognisedOn!: string;
}

/** Shared knowledge with all that is known about it. */
export class KnowledgeView extends KnowledgeLine {
  @ApiProperty({
    nullable: true,
    type: KnowledgeFile,
    description: 'absent while it is scanned and when it is infected',
  })
  file!: KnowledgeFile | null;
  @ApiProperty({ type: [KnowledgeHonour], description: 'who cited it, as staff recognised' })
  citedBy!: KnowledgeHonour[];
  @ApiProperty({ type: [KnowledgeHonour], description: 'awards for it, as staff recognised' })
  awards!: KnowledgeHonour[];
}

export type Honour = KnowledgeHonour;
