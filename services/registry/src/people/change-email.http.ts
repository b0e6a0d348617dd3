import { Body, Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, RequestCause, PathId } from '@heng/kit';
import { IsEmail, Length } from 'class-validator';
import { ChangeEmail } from './change-email.js';
import { ConsultantView, viewOf } from './consultant-view.js';

class ChangeEmailBody {
  @ApiProperty({ example: 'lin@example.cn', description: 'the person’s own address' })
  @IsEmail()
  @Length(3, 254)
  email!: string;
}

@ApiTags('people')
@Controller('consultants')
export class ChangeEmailHttp {
  constructor(private readonly changeEmail: ChangeEmail) {}

  @Put(':id/email')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'The address at which a consultant is asked for consent; by an employer or staff' })
  @ApiOkResponse({ type: ConsultantView })
  async change(
    @PathId() id: string,
    @Body() { email }: ChangeEmailBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ConsultantView> {
    return viewOf(await this.changeEmail.execute({ id, expect, email }, cause));
  }
}
