import { withholdingModule } from '@heng/withholding';
import { withheldFields } from '../domain/withholding/withheld-fields.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { FieldWithholdings, withholdingChallengeTable } from '../storage/withholding/field-withholdings.js';

/** R3: fields of a disclosure that are trade secrets, and challenges to their withholding. */
export const fieldWithholding = withholdingModule(withheldFields, {
  owners: AgencyStore,
  withholdings: FieldWithholdings,
  challenges: withholdingChallengeTable,
});
