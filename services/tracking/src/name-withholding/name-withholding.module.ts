import { ApiProperty } from '@nestjs/swagger';
import { withholdingModule } from '@heng/withholding';
import { withheldNames } from '../domain/name-withholding/withheld-names.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { NameWithholdings } from '../storage/name-withholding/name-withholding.store.js';
import { nameChallengeTable } from '../storage/name-withholding/name-withholding.tables.js';

/** A request says nothing besides. */
class AskedName {}

class WithheldName {
  @ApiProperty({ format: 'uuid' }) enterpriseId!: string;
}

/** R4: enterprises whose name is a trade secret, and challenges to that. */
export const nameWithholding = withholdingModule(withheldNames, {
  owners: EnterpriseStore,
  withholdings: NameWithholdings,
  challenges: nameChallengeTable,
  Asked: AskedName,
  Value: WithheldName,
  Challenged: WithheldName,
});
