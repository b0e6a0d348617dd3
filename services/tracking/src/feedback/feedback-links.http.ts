import { Body, Controller, Logger } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Change, PathId, RequestCause } from '@heng/kit';
import { IsEmail, Length } from 'class-validator';
import { FeedbackLinks } from './feedback-links.js';

class IssuedFeedbackLink {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'date', example: '2026-07-29', description: 'the last day on which it can be used' })
  validUntil!: string;
}

class FeedbackAddressBody {
  @ApiProperty({ example: 'office@example.cn', description: 'the e-mail address of the enterprise' })
  @IsEmail()
  @Length(3, 254)
  email!: string;
}

@ApiTags('feedback')
@Controller()
export class FeedbackLinksHttp {
  private readonly logger = new Logger('FeedbackLinks');

  constructor(private readonly links: FeedbackLinks) {}

  @Change(
    'POST',
    'projects/:id/feedback-links',
    IssuedFeedbackLink,
    'Send the enterprise of a project a new one-time link; the earlier ones become invalid',
  )
  @Access('enterprise', 'alliance-staff')
  async issueFeedbackLink(@PathId() projectId: string, @RequestCause() cause: Cause): Promise<IssuedFeedbackLink> {
    const { id, version, validUntil } = await this.links.issue(projectId, cause);
    return { id, version, validUntil };
  }

  /** Neither the answer nor its time reveals whether tracking knows the address: the work follows the answer. */
  @Change(
    'POST',
    'feedback-links',
    null,
    'Send the enterprise of an e-mail address its links; the answer is the same for an unknown address',
    202,
  )
  @Access('public')
  requestFeedbackLinks(@Body() { email }: FeedbackAddressBody, @RequestCause() cause: Cause): void {
    this.links
      .issueForAddress(email, cause)
      .catch((error: unknown) =>
        this.logger.error(`no link was sent: ${error instanceof Error ? error.name : 'fault'}`),
      );
  }
}
