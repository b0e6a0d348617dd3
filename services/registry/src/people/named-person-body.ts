import { ApiProperty } from '@nestjs/swagger';
import { IsEmailAddress, IsName } from '@heng/kit';
import { IsOptional, IsUUID } from 'class-validator';

/** The API's description of `anotherPerson`. */
export const ANOTHER = {
  default: false,
  description:
    'answers registry.person-perhaps-known: nobody recorded with this address and an alike name is this person',
};

/** A recorded consultant: the id, or name and address for an agency that does not know the id. */
export class NamedPersonBody {
  @ApiProperty({ description: 'a recorded consultant; without it, name and email' })
  @IsOptional()
  @IsUUID()
  personId: string | null = null;
  @IsName(1, 100, { example: '林知远', description: 'the name on record, with the email' })
  @IsOptional()
  name: string | null = null;
  @IsEmailAddress({ example: 'lin@example.cn', description: 'the address on record, with the name' })
  @IsOptional()
  email: string | null = null;
}
