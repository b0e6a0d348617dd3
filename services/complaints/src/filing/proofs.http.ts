import { Controller, Header } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Read } from '@heng/kit';
import { Proofs } from './proofs.js';

class ChallengeDataView {
  @ApiProperty({ type: 'integer', example: 2000, description: 'the counter is at most this, half of it on average' })
  most!: number;
}

class ChallengeParametersView {
  @ApiProperty({ example: 'PBKDF2/SHA-256' }) algorithm!: string;
  @ApiProperty({ type: 'integer', example: 1000, description: 'rounds of one derivation' }) cost!: number;
  @ApiProperty() data!: ChallengeDataView;
  @ApiProperty({ type: 'integer', example: 1_772_424_000, description: 'in seconds since 1970' }) expiresAt!: number;
  @ApiProperty({ type: 'integer', example: 32, description: 'bytes of a derived key' }) keyLength!: number;
  @ApiProperty({ description: 'hexadecimal beginning of the key that is searched' }) keyPrefix!: string;
  @ApiProperty() keySignature!: string;
  @ApiProperty({ description: 'hexadecimal; the password is the nonce and the counter, 32 bits big-endian' })
  nonce!: string;
  @ApiProperty({ description: 'hexadecimal' }) salt!: string;
}

/** A challenge in the format of ALTCHA. */
class ChallengeView {
  @ApiProperty() parameters!: ChallengeParametersView;
  @ApiProperty({ description: 'of the parameters; send both back unchanged' }) signature!: string;
}

@ApiTags('filing')
@Controller('filings')
@Access('public')
export class ProofsHttp {
  constructor(private readonly proofs: Proofs) {}

  @Read('challenge', ChallengeView, 'Get a challenge (ALTCHA), whose solution goes with one filing without an account')
  @Header('cache-control', 'no-store')
  readChallenge(): Promise<ChallengeView> {
    return this.proofs.challenge();
  }
}
