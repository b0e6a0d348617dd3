import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { EnterpriseChanged, EnterpriseRegistered, type EventOf } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { ServedNames } from '../storage/people/served-names.js';

/** Keeps the credit codes of the enterprises that persons work for. */
@Controller()
export class KeepCodesConsumer {
  constructor(private readonly names: ServedNames) {}

  @EventPattern([EnterpriseRegistered.type, EnterpriseChanged.type], JETSTREAM)
  keepCode({ data }: EventOf<typeof EnterpriseRegistered>): Promise<void> {
    return this.names.keep(data.enterpriseId, data.creditCode);
  }
}
