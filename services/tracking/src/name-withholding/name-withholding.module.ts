import { withholdingModule } from '@heng/withholding';
import { withheldNames } from '../domain/name-withholding/withheld-names.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { nameChallengeTable, NameWithholdings } from '../storage/name-withholding/name-withholding.store.js';

/** R4: enterprises whose name is a trade secret, and challenges to its withholding. */
export const nameWithholding = withholdingModule(withheldNames, {
  owners: EnterpriseStore,
  withholdings: NameWithholdings,
  challenges: nameChallengeTable,
});
