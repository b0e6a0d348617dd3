import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import type { registryV1 } from '@heng/contracts/grpc';
import { Access, refuseFields } from '@heng/kit';
import { Type } from 'class-transformer';
import { IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { FindPersons, type FoundPerson } from './find-persons.query.js';

class NameAtAgency implements registryV1.NameAtAgency {
  @IsString() @Length(1, 40) agencyCreditCode!: string;
  @IsString() @Length(1, 100) name!: string;
}

class FindPersonsRequest implements registryV1.FindPersonsRequest {
  @IsOptional() @IsString() @Length(1, 40) certificateNumber?: string;
  @IsOptional() @ValidateNested() @Type(() => NameAtAgency) nameAtAgency?: NameAtAgency;
}

/** Finds persons for the examination subsystem, which does not know the platform's ids. */
@Controller()
export class FindPersonsGrpc {
  constructor(private readonly persons: FindPersons) {}

  @GrpcMethod('RegistryService', 'FindPersons')
  @Access('subsystem/examination')
  async find(@Payload() request: FindPersonsRequest): Promise<registryV1.FindPersonsResponse> {
    const found = await this.found(request);
    return {
      persons: found.map(({ id, certificateNumbers }) => ({ id, certificateNumbers: [...certificateNumbers] })),
    };
  }

  private async found({ certificateNumber, nameAtAgency }: FindPersonsRequest): Promise<FoundPerson[]> {
    if (certificateNumber !== undefined) return this.persons.byCertificate(certificateNumber);
    if (nameAtAgency) return this.persons.byName(nameAtAgency.agencyCreditCode, nameAtAgency.name);
    const [zh, en] = [
      'certificateNumber 与 nameAtAgency 须填写其一',
      'certificateNumber or nameAtAgency must be given',
    ];
    throw refuseFields([{ field: 'certificateNumber', code: 'missing', params: {}, zh, en }]);
  }
}
