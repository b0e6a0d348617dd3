import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, asView, Change, HasLength, Read } from '@heng/kit';
import { IsOptional } from 'class-validator';
import { IsStatement } from '../complaint-api.js';
import { Receipts } from './receipts.js';

class ReceiptBody {
  @HasLength(1, 8000, { description: 'the receipt as the filer got it, a compact JWS' })
  receipt!: string;

  @IsStatement({ nullable: true, description: 'the statement that the filer keeps, to compare with' })
  @IsOptional()
  statement: string | null = null;
}

class ReceiptView {
  @ApiProperty({ example: 'T2026-000123-3' }) number!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) filedOn!: string;
  @ApiProperty({
    ...{ type: 'integer', nullable: true, example: 17 },
    description: 'number of its entry in the public log, from 0; null in the seconds before it is entered',
  })
  index!: number | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'whether it is about the statement given; null without' })
  isSame!: boolean | null;
}

/** The key of receipts, as a JWK (RFC 8037). */
class ReceiptKeyView {
  @ApiProperty({ example: 'OKP' }) kty!: string;
  @ApiProperty({ example: 'Ed25519' }) crv!: string;
  @ApiProperty() x!: string;
  @ApiProperty({ example: 'EdDSA' }) alg!: string;
  @ApiProperty({ example: 'sig' }) use!: string;
}

@ApiTags('filing')
@Controller('receipts')
@Access('public')
export class ReceiptsHttp {
  constructor(private readonly receipts: Receipts) {}

  @Read('key', ReceiptKeyView, 'Show the public key that receipts are signed with')
  readReceiptKey() {
    return asView(ReceiptKeyView, this.receipts.key);
  }

  @Change(
    'POST',
    'verification',
    ReceiptView,
    'Check a receipt: its signature, its entry in the public log; it changes nothing',
    200,
  )
  async verifyReceipt(@Body() { receipt, statement }: ReceiptBody) {
    return asView(ReceiptView, await this.receipts.verify(receipt, statement));
  }
}
