import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import type { registryV1 } from '@heng/contracts/grpc';
import { Access, Caller, grpcCause, IsBusinessDate, type Principal } from '@heng/kit';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { type Award, Merits } from './merits.js';

const KINDS: Partial<Record<registryV1.AwardKind, Award['kind']>> = {
  AWARD_KIND_ALLIANCE: 'alliance-award',
  AWARD_KIND_GOVERNMENT: 'government-award',
};
const LEVELS: Record<registryV1.AwardLevel, Award['level']> = {
  AWARD_LEVEL_UNSPECIFIED: null,
  AWARD_LEVEL_NATIONAL: 'national',
  AWARD_LEVEL_PROVINCIAL: 'provincial',
  AWARD_LEVEL_MUNICIPAL: 'municipal',
};

class RecordAwardRequest implements registryV1.RecordAwardRequest {
  @IsString() @Length(0, 200) requestId!: string;
  @IsUUID() agencyId!: string;
  @IsIn(Object.keys(KINDS)) kind!: registryV1.AwardKind;
  @IsIn(Object.keys(LEVELS)) level!: registryV1.AwardLevel;
  @IsString() @Length(2, 200) title!: string;
  @IsString() @Length(2, 100) awardedBy!: string;
  @IsBusinessDate() awardedOn!: string;
  @IsOptional() @IsString() @Length(1, 2000) reference?: string;
}

@Controller()
export class RecordAwardGrpc {
  constructor(private readonly merits: Merits) {}

  @GrpcMethod('RegistryService', 'RecordAward')
  @Access('subsystem/awards')
  async record(
    @Payload() { requestId, ...content }: RecordAwardRequest,
    @Caller() caller: Principal,
  ): Promise<registryV1.RecordAwardResponse> {
    const { agencyId, kind, level, reference = null, ...award } = content;
    const cause = grpcCause('RecordAward', requestId, caller, content);
    const claim = { ...award, kind: KINDS[kind]!, level: LEVELS[level], evidence: reference };
    const { id: meritId, version, decidedOn } = await this.merits.recordAward(agencyId, claim, cause);
    return { meritId, version, recognisedOn: decidedOn! };
  }
}
