import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import type { registryV1 } from '@heng/contracts/grpc';
import { Access, answerInStream, type ServerCall, StreamCall } from '@heng/kit';
import { Matches } from 'class-validator';
import type { RegisterChangeKind } from '../domain/register/register-change.js';
import { messageOf } from './agency-message.js';
import { ReadAgencies } from './read-agencies.query.js';
import { type PlacedChange, RegisterWatch } from './register-watch.js';

class WatchAgenciesRequest implements registryV1.WatchAgenciesRequest {
  @Matches(/^\d{1,18}$/)
  position!: string;
}

type Response = registryV1.WatchAgenciesResponse;

const kindMessages = {
  registered: 'AGENCY_CHANGE_KIND_REGISTERED',
  suspended: 'AGENCY_CHANGE_KIND_SUSPENDED',
  reinstated: 'AGENCY_CHANGE_KIND_REINSTATED',
  deregistered: 'AGENCY_CHANGE_KIND_DEREGISTERED',
  'identity-changed': 'AGENCY_CHANGE_KIND_IDENTITY_CHANGED',
  'credit-code-verified': 'AGENCY_CHANGE_KIND_CREDIT_CODE_VERIFIED',
  'disclosure-published': 'AGENCY_CHANGE_KIND_DISCLOSURE_PUBLISHED',
  'field-withheld': 'AGENCY_CHANGE_KIND_FIELD_WITHHELD',
  'field-shown': 'AGENCY_CHANGE_KIND_FIELD_SHOWN',
  'merit-recognised': 'AGENCY_CHANGE_KIND_MERIT_RECOGNISED',
  graded: 'AGENCY_CHANGE_KIND_GRADED',
  'left-unrated': 'AGENCY_CHANGE_KIND_LEFT_UNRATED',
} as const satisfies Record<RegisterChangeKind, registryV1.AgencyChangeKind>;

@Controller()
export class WatchAgenciesGrpc {
  constructor(
    private readonly watched: RegisterWatch,
    private readonly agencies: ReadAgencies,
  ) {}

  @GrpcMethod('RegistryService', 'WatchAgencies')
  @Access('subsystem')
  watch(@Payload() { position }: WatchAgenciesRequest, @StreamCall() call: ServerCall) {
    return answerInStream(call, (left) => this.responses(position, left));
  }

  private async *responses(position: string, left: AbortSignal): AsyncGenerator<Response[]> {
    for await (const changes of this.watched.after(position, left)) yield await this.responsesOf(changes);
  }

  private async responsesOf(changes: readonly PlacedChange[]): Promise<Response[]> {
    const known = new Map(
      (await this.agencies.byIds([...new Set(changes.map(({ agencyId }) => agencyId))])).map((one) => [one.id, one]),
    );
    return changes.map(({ position, kind, at, agencyId }) => ({
      position,
      kind: kindMessages[kind],
      changedAt: at,
      agency: messageOf(known.get(agencyId)!),
    }));
  }
}
