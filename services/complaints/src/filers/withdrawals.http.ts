import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Change, IsReason, RequestCause } from '@heng/kit';
import { IsOptional } from 'class-validator';
import { FilerAccess } from '../filer-api.js';
import { Withdrawals } from './withdrawals.js';

class WithdrawBody extends FilerAccess {
  @IsReason({ example: '双方已经自行解决。', description: 'for staff alone; it need not be given' })
  @IsOptional()
  reason: string | null = null;
}

@ApiTags('filers')
@Controller('filings')
@Access('public')
export class WithdrawalsHttp {
  constructor(private readonly withdrawals: Withdrawals) {}

  @Change('POST', 'withdrawal', null, 'Withdraw what you filed, by number and code; a case of public interest goes on')
  async withdrawFiling(@Body() { number, code, reason }: WithdrawBody, @RequestCause() cause: Cause) {
    await this.withdrawals.withdraw(number, code, reason, cause);
  }
}
