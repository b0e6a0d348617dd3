import { Body, Controller, HttpCode, Logger, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, RequestCause, PathId } from '@heng/kit';
import { IsEmail, Length } from 'class-validator';
import { IssueFeedbackLink } from './issue-feedback-link.js';

class IssuedLink {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ example: '2026-07-29', description: 'the last day on which it can be used' }) validUntil!: string;
}

class AddressBody {
  @ApiProperty({ example: 'office@example.cn', description: 'the address that tracking has of the enterprise' })
  @IsEmail()
  @Length(3, 254)
  email!: string;
}

@ApiTags('feedback')
@Controller()
export class IssueFeedbackLinkHttp {
  private readonly logger = new Logger('IssueFeedbackLink');

  constructor(private readonly issueFeedbackLink: IssueFeedbackLink) {}

  @Post('projects/:id/feedback-links')
  @Access('enterprise', 'alliance-staff')
  @ApiOperation({
    summary: 'Send the enterprise of a project a new one-time link; those before are worth nothing then',
  })
  @ApiCreatedResponse({ type: IssuedLink })
  async issue(@PathId() projectId: string, @RequestCause() cause: Cause): Promise<IssuedLink> {
    const { id, version, validUntil } = await this.issueFeedbackLink.execute(projectId, cause);
    return { id, version, validUntil };
  }

  /** Neither the answer nor its time tells whether tracking knows the address: the work comes after the answer. */
  @Post('feedback-links')
  @HttpCode(202)
  @Access('public')
  @ApiOperation({
    summary: 'Send the enterprise of an address its links; the answer is the same for any other address',
  })
  @ApiAcceptedResponse({ description: 'if tracking knows the address and asks for feedback, links are on their way' })
  ask(@Body() { email }: AddressBody, @RequestCause() cause: Cause): void {
    this.issueFeedbackLink
      .forAddress(email, cause)
      .catch((error: unknown) =>
        this.logger.error(`no link was sent: ${error instanceof Error ? error.name : 'fault'}`),
      );
  }
}
