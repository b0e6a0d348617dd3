import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { fileNameChallenge, type NameChallengeFiling } from '../domain/name-withholding/name-challenge.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { NameChallengeStore } from '../storage/name-withholding/name-challenge.store.js';
import { NameWithholdings } from '../storage/name-withholding/name-withholding.store.js';

@Injectable()
export class FileNameChallenge {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly withholdings: NameWithholdings,
    private readonly challenges: NameChallengeStore,
    private readonly clock: Clock,
  ) {}

  async execute(input: Omit<NameChallengeFiling, 'id'>, cause: Cause) {
    const today = this.clock.today();
    const { id: enterpriseId } = await this.enterprises.get(input.enterpriseId);
    const filing = { ...input, enterpriseId, id: idOfNew(cause) };
    const isWithheld = (await this.withholdings.hiding([enterpriseId], today)).has(enterpriseId);
    return this.challenges.change(filing.id, cause, () => fileNameChallenge(filing, isWithheld, today));
  }
}
