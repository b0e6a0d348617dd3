import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew, refuseKit } from '@heng/kit';
import { mustActFor } from '../domain/enterprises/enterprise.js';
import { type NameWithholdingRequest, requestNameWithholding } from '../domain/name-withholding/name-withholding.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { NameWithholdings } from '../storage/name-withholding/name-withholding.store.js';

/** One request of an enterprise after the other, so that two do not miss each other. */
@Injectable()
export class RequestNameWithholding {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly withholdings: NameWithholdings,
    private readonly clock: Clock,
  ) {}

  execute({ enterpriseId, ...input }: Omit<NameWithholdingRequest, 'id'>, cause: Cause) {
    const [id, today] = [idOfNew(cause), this.clock.today()];
    return this.withholdings.transaction(async (tx) => {
      await this.enterprises.lock(tx, enterpriseId);
      const enterprise = await this.enterprises.load(tx, enterpriseId);
      if (!enterprise) throw refuseKit('record-not-found', { what: 'enterprise', id: enterpriseId });
      mustActFor(enterprise, cause.actor);
      const earlier = await this.withholdings.of(tx, enterprise.id);
      const isOnBoard = await this.withholdings.isOnBoard(tx, enterprise.id);
      const request = { ...input, id, enterpriseId: enterprise.id };
      return this.withholdings.changeIn(tx, id, cause, () =>
        requestNameWithholding(request, { earlier, isOnBoard }, today),
      );
    });
  }
}
