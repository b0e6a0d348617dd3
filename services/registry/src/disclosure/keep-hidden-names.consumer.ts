import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  EnterpriseChanged,
  EnterpriseRegistered,
  type EventOf,
  NameWithholdingEnded,
  NameWithholdingGranted,
  NameWithholdingRefused,
  NameWithholdingRequested,
} from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { HiddenNames } from '../storage/disclosure/hidden-names.store.js';

/** Keeps the names of enterprises, and which of them tracking withholds from the public. */
@Controller()
export class KeepHiddenNamesConsumer {
  constructor(private readonly names: HiddenNames) {}

  @EventPattern([EnterpriseRegistered.type, EnterpriseChanged.type], JETSTREAM)
  keepNames({ data }: EventOf<typeof EnterpriseRegistered>): Promise<void> {
    return this.names.keepNames(data);
  }

  @EventPattern(NameWithholdingRequested.type, JETSTREAM)
  request({ version, data }: EventOf<typeof NameWithholdingRequested>): Promise<void> {
    const { withholdingId: id, enterpriseId, hidesMeanwhile: hides, until } = data;
    return this.names.keepWithholding({ id, enterpriseId, hides, until, version });
  }

  @EventPattern(NameWithholdingGranted.type, JETSTREAM)
  grant({ version, data }: EventOf<typeof NameWithholdingGranted>): Promise<void> {
    const { withholdingId: id, enterpriseId, until } = data;
    return this.names.keepWithholding({ id, enterpriseId, hides: true, until, version });
  }

  @EventPattern([NameWithholdingRefused.type, NameWithholdingEnded.type], JETSTREAM)
  end({ version, data }: EventOf<typeof NameWithholdingRefused | typeof NameWithholdingEnded>): Promise<void> {
    const { withholdingId: id, enterpriseId } = data;
    return this.names.keepWithholding({ id, enterpriseId, hides: false, until: null, version });
  }
}
