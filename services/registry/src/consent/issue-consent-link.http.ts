import { Body, Controller, HttpCode, Logger, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, RequestCause, PathId } from '@heng/kit';
import { IsEmail, Length } from 'class-validator';
import { IssueConsentLink } from './issue-consent-link.js';

class IssuedLink {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ example: '2026-04-01', description: 'the last day on which it can be used' }) validUntil!: string;
}

class AddressBody {
  @ApiProperty({ example: 'lin@example.cn', description: 'the address that the register has of the person' })
  @IsEmail()
  @Length(3, 254)
  email!: string;
}

@ApiTags('consent')
@Controller()
export class IssueConsentLinkHttp {
  private readonly logger = new Logger('IssueConsentLink');

  constructor(private readonly issueConsentLink: IssueConsentLink) {}

  @Post('consultants/:id/consent-links')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Send a consultant a one-time link to decide about the own name; by an employer or staff' })
  @ApiCreatedResponse({ type: IssuedLink })
  async issue(@PathId() personId: string, @RequestCause() cause: Cause): Promise<IssuedLink> {
    const { id, version, validUntil } = await this.issueConsentLink.execute(personId, cause);
    return { id, version, validUntil };
  }

  /** Neither the answer nor its time tells whether the register knows the address: the work comes after the answer. */
  @Post('consent-links')
  @HttpCode(202)
  @Access('public')
  @ApiOperation({ summary: 'Send a one-time link to an address of the register; the answer is the same for any other' })
  @ApiAcceptedResponse({ description: 'if the register knows the address, a link is on its way' })
  ask(@Body() { email }: AddressBody, @RequestCause() cause: Cause): void {
    this.issueConsentLink
      .forAddress(email.toLowerCase(), cause)
      .catch((error: unknown) =>
        this.logger.error(`no link was sent: ${error instanceof Error ? error.name : 'fault'}`),
      );
  }
}
