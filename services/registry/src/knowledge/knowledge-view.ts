import { ApiProperty } from '@nestjs/swagger';
import { meritKinds } from '@heng/contracts';
import { type KnowledgeItem, knowledgeKinds } from '../domain/merits/knowledge.js';
import { type Merit, meritLevels, meritStates } from '../domain/merits/merit.js';

/** The item and its merit, which have one id. */
export class SharedKnowledgeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'the version of the merit' }) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: knowledgeKinds }) kind!: KnowledgeItem['kind'];
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) sharedOn!: string;
  @ApiProperty({ enum: meritStates }) state!: Merit['state'];
}

/** Shared knowledge in a list. */
export class KnowledgeLine {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ enum: knowledgeKinds }) kind!: KnowledgeItem['kind'];
  @ApiProperty() title!: string;
  @ApiProperty() summary!: string;
  @ApiProperty({ type: 'integer', description: 'the number of authors' }) authors!: number;
  @ApiProperty({ format: 'date' }) sharedOn!: string;
  @ApiProperty({ format: 'date', description: 'the day staff recognised it; public from then on' })
  recognisedOn!: string;
  @ApiProperty({ type: 'integer', description: 'the number of recognised citations' }) citations!: number;
}

class KnowledgeFile {
  @ApiProperty({ format: 'uuid', description: 'download at /files/{id}/content' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() type!: string;
  @ApiProperty({ type: 'integer', description: 'bytes' }) size!: number;
}

class KnowledgeHonour {
  @ApiProperty({ format: 'uuid', description: 'the merit' }) id!: string;
  @ApiProperty({ enum: meritKinds, description: 'citation, or the kind of award' }) kind!: Merit['kind'];
  @ApiProperty({ enum: meritLevels, nullable: true }) level!: Merit['level'];
  @ApiProperty() title!: string;
  @ApiProperty({ nullable: true, type: String }) awardedBy!: string | null;
  @ApiProperty({ format: 'date' }) recognisedOn!: string;
}

/** Shared knowledge with all its facts. */
export class KnowledgeView extends KnowledgeLine {
  @ApiProperty({
    nullable: true,
    type: KnowledgeFile,
    description: 'absent during the scan and for an infected file',
  })
  file!: KnowledgeFile | null;
  @ApiProperty({ type: [KnowledgeHonour], description: 'citations that staff recognised' })
  citedBy!: KnowledgeHonour[];
  @ApiProperty({ type: [KnowledgeHonour], description: 'awards for it that staff recognised' })
  awards!: KnowledgeHonour[];
}

export type Honour = KnowledgeHonour;
