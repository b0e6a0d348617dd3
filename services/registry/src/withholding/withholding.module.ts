import { ApiProperty } from '@nestjs/swagger';
import { withholdingModule } from '@heng/withholding';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { withheldFields } from '../domain/withholding/withheld-fields.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { FieldWithholdings } from '../storage/withholding/field-withholdings.js';
import { withholdingChallengeTable } from '../storage/withholding/withholding.tables.js';

const FIELD = { example: 'experience.enterprises', description: '`section.field` of the disclosure standard' };
const whose = ['agency', 'enterprise'] as const;

class AskedField {
  @ApiProperty(FIELD)
  @IsString()
  @Length(3, 200)
  field!: string;

  @ApiProperty({ description: 'whose trade secret it is' })
  @IsIn(whose)
  of!: (typeof whose)[number];

  @ApiProperty({ type: String, description: 'the enterprise, if it is an enterprise’s; for staff, never public' })
  @IsOptional()
  @IsUUID()
  enterpriseId: string | null = null;
}

class WithheldField {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty(FIELD) field!: string;
  @ApiProperty({ enum: whose, description: 'whose trade secret it is' }) of!: (typeof whose)[number];
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    required: false,
    description: 'the enterprise, if it is an enterprise’s; for staff and the agency',
  })
  enterpriseId?: string | null;
}

class ChallengedField {
  @ApiProperty({ format: 'uuid' }) withholdingId!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty(FIELD) field!: string;
}

/** R3: trade secrets that are not disclosed, and challenges to that. */
export const fieldWithholding = withholdingModule(withheldFields, {
  owners: AgencyStore,
  withholdings: FieldWithholdings,
  challenges: withholdingChallengeTable,
  Asked: AskedField,
  Value: WithheldField,
  Challenged: ChallengedField,
});
